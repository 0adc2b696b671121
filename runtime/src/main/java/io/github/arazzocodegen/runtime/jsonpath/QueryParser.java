package io.github.arazzocodegen.runtime.jsonpath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses segments and selectors (RFC 9535, sections 2.1 to 2.5). */
final class QueryParser {

    private final Scanner scanner;
    private final LiteralParser literals;
    private final FilterParser filters;
    private final @Nullable LegacySyntax legacy;

    private QueryParser(Scanner scanner, Dialect dialect, boolean prepared) {
        this.scanner = scanner;
        this.literals = new LiteralParser(scanner, prepared);
        this.legacy = dialect == Dialect.LEGACY ? new LegacySyntax(scanner) : null;
        this.filters = new FilterParser(scanner, literals, this, legacy);
    }

    /**
     * Parses a text.
     *
     * @throws JsonPathSyntaxException if it is no query of the dialect
     */
    static Query parse(String text, Dialect dialect) {
        return new QueryParser(new Scanner(text), dialect, false).parse();
    }

    /** Parses a text with parameters; see {@link JsonPath#prepare}. */
    static Query parsePrepared(String text, Dialect dialect) {
        return new QueryParser(new Scanner(text), dialect, true).parse();
    }

    private Query parse() {
        if (legacy != null) {
            scanner.skipBlanks();
        }
        if (scanner.peek() != '$') {
            throw scanner.unexpected("'$'", "a query starts with '$', for example $.name");
        }
        Query query = query();
        int end = scanner.position();
        scanner.skipBlanks();
        if (legacy == null && scanner.atEnd() && scanner.position() > end) {
            throw scanner.fail(end, "blanks can't stand at the end of a query", "leave them out");
        }
        if (!scanner.atEnd()) {
            throw afterQuery();
        }
        return query;
    }

    /** A query that starts here with {@code $} or {@code @}. */
    Query query() {
        int start = scanner.position();
        Query.Identifier identifier = scanner.next() == '$' ? Query.Identifier.ROOT : Query.Identifier.CURRENT_NODE;
        List<Segment> segments = new ArrayList<>();
        int end = scanner.position();
        while (atSegment()) {
            scanner.enter(start);
            segments.add(segment());
            end = scanner.position();
        }
        scanner.leave(segments.size());
        scanner.reset(end);
        return new Query(identifier, segments, scanner.from(start));
    }

    private boolean atSegment() {
        scanner.skipBlanks();
        return scanner.peek() == '.' || scanner.peek() == '[';
    }

    private Segment segment() {
        int start = scanner.position();
        if (scanner.accept("..")) {
            if (legacy != null && legacy.atEndOfDescent()) {
                return new Segment.Descendant(List.of(new Selector.Wildcard(scanner.from(start))), scanner.from(start));
            }
            List<Selector> selectors = scanner.peek() == '[' ? bracketed() : List.of(dotted());
            return new Segment.Descendant(selectors, scanner.from(start));
        }
        List<Selector> selectors = scanner.accept(".") ? List.of(dotted()) : bracketed();
        return new Segment.Child(selectors, scanner.from(start));
    }

    private Selector dotted() {
        int start = scanner.position();
        if (scanner.accept("*")) {
            return new Selector.Wildcard(scanner.from(start));
        }
        String name = legacy == null ? name() : legacy.dottedName(filters.isInside());
        if (name.isEmpty()) {
            throw noName();
        }
        return new Selector.Name(name, scanner.from(start));
    }

    /** A name without quotes, empty if there is none (section 2.5.1.1, {@code member-name-shorthand}). */
    private String name() {
        boolean digit = scanner.peek() >= '0' && scanner.peek() <= '9';
        return digit ? "" : scanner.takeWhile(QueryParser::isNameCharacter);
    }

    static boolean isNameCharacter(int character) {
        return character < 0x80
                ? Character.isLetterOrDigit(character) || character == '_'
                : character > Character.MAX_VALUE || !Character.isSurrogate((char) character);
    }

    private List<Selector> bracketed() {
        int start = scanner.position();
        scanner.next();
        List<Selector> selectors = new ArrayList<>();
        do {
            scanner.skipBlanks();
            selectors.add(selector());
            scanner.skipBlanks();
        } while (scanner.accept(","));
        if (scanner.atEnd()) {
            throw scanner.fail(start, "this '[' has no ']'", "");
        }
        boolean filter = selectors.get(selectors.size() - 1) instanceof Selector.Filter;
        scanner.expect(
                "]", filter ? FilterParser.JOINT_HELP : "selectors are separated by commas, for example ['a', 'b']");
        return selectors;
    }

    private Selector selector() {
        int start = scanner.position();
        if (literals.atString()) {
            String name = literals.string();
            return new Selector.Name(name, scanner.from(start));
        } else if (literals.atParameter()) {
            int index = literals.parameter();
            return new Selector.Given(index, scanner.from(start));
        } else if (scanner.accept("*")) {
            return new Selector.Wildcard(scanner.from(start));
        } else if (scanner.accept("?")) {
            scanner.skipBlanks();
            LogicalExpression expression = filters.filter();
            return new Selector.Filter(expression, scanner.from(start));
        } else if (scanner.peek() == ':' || literals.atNumber()) {
            return indexOrSlice();
        } else if (legacy != null) {
            return legacy.bracketed();
        }
        throw noSelector();
    }

    private Selector indexOrSlice() {
        int start = scanner.position();
        Long first = scanner.peek() == ':' ? null : (Long) literals.integer();
        int end = scanner.position();
        if (!scanner.skipBlanks().accept(":")) {
            if (first == null) {
                throw scanner.unexpected("':'", "");
            }
            scanner.reset(end);
            return new Selector.Index(first, scanner.from(start));
        }
        Long last = optionalInteger();
        Long step = scanner.skipBlanks().accept(":") ? optionalInteger() : null;
        return new Selector.Slice(first, last, step == null ? 1 : step, scanner.from(start));
    }

    private @Nullable Long optionalInteger() {
        int end = scanner.position();
        scanner.skipBlanks();
        if (literals.atNumber()) {
            return literals.integer();
        }
        scanner.reset(end);
        return null;
    }

    private JsonPathSyntaxException afterQuery() {
        if (scanner.position() == 1 && isNameCharacter(scanner.peek())) {
            return scanner.unexpected("'.' or '['", "a member is written $.name");
        }
        String help = switch (scanner.peek()) {
            case '=', '!', '<', '>', '&', '|' -> "a comparison stands in a filter, for example $[?@.status == 'open']";
            case '-' -> "a name with other characters than letters, digits and '_' is written ['a-name']";
            case '(' -> "functions stand in filters, for example $[?length(@.name) > 3]";
            default -> "a segment starts with '.' or '[', and a name with other characters is written ['a name']";
        };
        return scanner.unexpected("the end of the query", help);
    }

    private JsonPathSyntaxException noName() {
        String help = switch (scanner.peek()) {
            case '[' -> "leave the dot in front of the bracket out";
            case '\'', '"' -> "a name in quotes stands in brackets, ['a name']";
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                "an element is written [0], a member with such a name ['0']";
            case ' ', '\t', '\n', '\r' -> "no blank stands behind a dot";
            default -> "a name with other characters is written in brackets, ['a name']";
        };
        return scanner.unexpected("a name or '*'", help);
    }

    private JsonPathSyntaxException noSelector() {
        String help = switch (scanner.peek()) {
            case '(' -> "the last element is [-1], and a filter is written [?@.a == 1]";
            case ']' -> "all children are [*]";
            default -> "a name stands in quotes, ['name']";
        };
        return scanner.unexpected("a selector", help);
    }
}
