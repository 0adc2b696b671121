package io.github.arazzocodegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.hostile.HostileFixture.Place;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.testing.Javac;
import io.github.arazzocodegen.testing.SyntaxShape;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text of a document or description becomes code, in the workflows' classes or in the client's: whatever it is, the
 * generated Java has the declarations, statements and imports that it has with a harmless text. All fields are filled at
 * once; where that gives another tree, the fields that do so alone are named.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionTest {

    /** Kinds of places whose text never decides what is declared. */
    private static final Set<String> DESCRIBING =
            Set.of("TEXT", "PATTERN", "TEMPLATE", "CONDITION", "QUERY", "IDIOM", "HEADER");

    /** Texts that are treated as some hostile text must be: one that is fine, one of words, one that is refused. */
    private static final List<String> BENIGN = List.of("harmless", "harmless words", "harmless\u0001", "{harmless}");

    private final Map<String, Map<String, List<String>>> known = new HashMap<>();
    private HostileFixture fixture;
    private List<Place> places;

    @BeforeAll
    void readFixture(@TempDir Path folder) {
        fixture = new HostileFixture(folder);
        places = fixture.places();
    }

    static Stream<String> texts() {
        return Stream.concat(HostileTexts.ALL.stream(), Stream.of(HostileTexts.TOGETHER));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatDescribesChangesNothing(String text) {
        Predicate<Place> describing = place -> DESCRIBING.contains(place.kind());
        Map<String, List<String>> harmless = shape(HostileFixture.HARMLESS, describing);
        if (!shape(text, describing).equals(harmless)) {
            assertThat(places.stream()
                            .filter(describing)
                            .filter(place -> !shape(text, place::equals).equals(harmless)))
                    .isEmpty();
        }
        assertThat(shape(text, describing)).isEqualTo(harmless);
    }

    Stream<Place> naming() {
        return places.stream().filter(place -> !DESCRIBING.contains(place.kind()));
    }

    @ParameterizedTest
    @MethodSource("naming")
    void aNameIsRefusedOrChangesNoMoreThanABenignOneDoes(Place place) {
        Map<String, List<String>> hostile = shape(HostileTexts.TOGETHER, place::equals);
        Map<String, List<String>> unexplained = new TreeMap<>(hostile);
        for (String text : BENIGN) {
            if (!unexplained.isEmpty()) {
                Map<String, List<String>> benign = shape(text, place::equals);
                unexplained.entrySet().removeIf(file -> isLikeOneOf(benign, file.getKey(), file.getValue(), hostile));
            }
        }
        assertThat(unexplained).isEmpty();
    }

    /** A file that is named for what has the name is like one that has no counterpart of its own name. */
    private static boolean isLikeOneOf(
            Map<String, List<String>> benign, String file, List<String> kinds, Map<String, List<String>> hostile) {
        return benign.containsKey(file)
                ? kinds.equals(benign.get(file))
                : benign.entrySet().stream()
                        .filter(other -> !hostile.containsKey(other.getKey()))
                        .anyMatch(other -> other.getValue().equals(kinds));
    }

    @Test
    void whatComesOfHostileTextsCompiles(@TempDir Path classes) {
        List<String> texts = List.of(HostileTexts.TOGETHER, "\u2028*\\u002f\\", "{@code }*/ ${x} $L {{x}} \u202e");
        Map<String, String> files = new TreeMap<>();
        for (String text : texts) {
            CompilationResult result = fixture.compile(
                    "p" + texts.indexOf(text),
                    text,
                    place -> DESCRIBING.contains(place.kind()) || isSpelledFreely(place));
            SourceTree sources = sources(result);
            assertThat(sources.paths()).isNotEmpty();
            sources.paths().forEach(path -> files.put(path, sources.text(path)));
        }
        assertThat(Javac.messages(files, List.of(), classes)).isEmpty();
    }

    /** Whether a hostile name there leaves a document that can be compiled: ids and paths are refused. */
    private static boolean isSpelledFreely(Place place) {
        return !Set.of("ID", "PATH", "OPERATION").contains(place.kind());
    }

    /** The kinds of syntax of each generated file; none where the documents have errors. */
    private Map<String, List<String>> shape(String text, Predicate<Place> chosen) {
        String where = text.equals(HostileFixture.HARMLESS)
                ? ""
                : places.stream().filter(chosen).map(Place::index).toList().toString();
        return known.computeIfAbsent(text + where, key -> {
            SourceTree sources = sources(fixture.compile("p", text, chosen));
            Map<String, String> texts = new TreeMap<>();
            sources.paths().forEach(path -> texts.put(path, sources.text(path)));
            return SyntaxShape.of(texts);
        });
    }

    private static SourceTree sources(CompilationResult result) {
        SourceTree sources = result.sources();
        if (sources != null) {
            return sources;
        }
        assertThat(result.diagnostics()).anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return SourceTree.builder().build();
    }
}
