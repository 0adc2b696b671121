package io.github.arazzocodegen;

import io.github.arazzocodegen.testing.Golden;
import io.github.arazzocodegen.testing.exchanges.SpecCase;
import io.github.arazzocodegen.testing.exchanges.SpecCase.Kind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code specs/ledger.md}: how many files and lines are generated for each case, so that growth shows in review. {@code
 * -Dgolden.update=true} writes it anew.
 */
class LedgerTest {

    /** Files and lines of one kind of code. */
    private record Size(int files, long lines) {

        private static final Size NONE = new Size(0, 0);

        private Size plus(Size other) {
            return new Size(files + other.files, lines + other.lines);
        }
    }

    @Test
    void whatIsGeneratedForEachCaseIsAsMuchAsBefore() throws IOException {
        StringBuilder ledger = new StringBuilder("""
                # What is generated

                Files and lines for each case, alone, so that growth shows in review. A test compares them, and
                `-Dgolden.update=true` writes them anew.

                | Case | workflows | lines | adapters | lines | client | lines |
                |---|--:|--:|--:|--:|--:|--:|
                """);
        Map<Kind, Size> all = new EnumMap<>(Kind.class);
        List<SpecCase> cases = Stream.concat(SpecCase.sentry().stream(), SpecCase.language().stream())
                .toList();
        for (SpecCase each : cases) {
            Map<Kind, Size> row = new EnumMap<>(Kind.class);
            each.forEachFile((name, kind, text) ->
                    row.merge(kind, new Size(1, text.lines().count()), Size::plus));
            ledger.append(line(each.name(), row));
            row.forEach((kind, size) -> all.merge(kind, size, Size::plus));
        }
        ledger.append(line("**all**", all));

        Golden.assertMatches(SpecCase.SPECS.resolve("ledger.md"), ledger.toString());
    }

    private static String line(String name, Map<Kind, Size> row) {
        StringBuilder line = new StringBuilder("| " + name + " |");
        for (Kind kind : Kind.values()) {
            Size size = row.getOrDefault(kind, Size.NONE);
            line.append(" %d | %d |".formatted(size.files(), size.lines()));
        }
        return line.append("\n").toString();
    }
}
