package io.github.arazzocodegen.runtime.jsonpath;

/**
 * What {@code draft-goessner-dispatch-jsonpath-00} allows beyond RFC 9535. All but {@link LegacyLength} is read as the
 * RFC's own tree, whose printed text is thus the portable form:
 *
 * <ul>
 *   <li>{@code [(@.length-1)]} is {@code [-1]};
 *   <li>{@code $..} is {@code $..*};
 *   <li>{@code $.a-b}, {@code $.@type} and {@code $[a]} are names without quotes;
 *   <li>{@code ===} and {@code !==} are {@code ==} and {@code !=};
 *   <li>blanks around the query.
 * </ul>
 *
 * <p>The draft leaves filters to the script engine at hand. There is none here: a filter is what RFC 9535 has, and what
 * only a script can tell is refused.
 */
final class LegacySyntax {

    private static final String SCRIPTS =
            "only comparisons, existence, && || and ! are supported, and the functions of RFC 9535: "
                    + FunctionExtension.names();

    private final Scanner scanner;

    LegacySyntax(Scanner scanner) {
        this.scanner = scanner;
    }

    /** Whether {@code ..} has nothing behind it. */
    boolean atEndOfDescent() {
        int start = scanner.position();
        boolean end = scanner.skipBlanks().atEnd();
        scanner.reset(start);
        return end;
    }

    /** A name behind a dot, empty if there is none. A script in a filter may go on with {@code - 1}. */
    String dottedName(boolean inFilter) {
        int start = scanner.position();
        StringBuilder name = new StringBuilder(scanner.takeWhile(c -> c == '@'));
        name.append(scanner.takeWhile(QueryParser::isNameCharacter));
        while (isJoint(inFilter) && !name.isEmpty()) {
            name.appendCodePoint(scanner.next());
            name.append(scanner.takeWhile(QueryParser::isNameCharacter));
        }
        if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            scanner.reset(start);
            return "";
        }
        return name.toString();
    }

    private boolean isJoint(boolean inFilter) {
        char next = scanner.peek(1);
        return inFilter
                ? scanner.peek() == '-' && (Character.isLetter(next) || next == '_')
                : "-:@$#/".indexOf(scanner.peek()) >= 0;
    }

    /** What stands in brackets and is no selector of the RFC. */
    Selector bracketed() {
        int start = scanner.position();
        if (scanner.peek() == '(') {
            return fromTheEnd(start);
        }
        String name = scanner.takeWhile(c -> QueryParser.isNameCharacter(c) || c == '-' || c == '@' || c == '$');
        if (name.isEmpty()) {
            throw scanner.unexpected("a selector", "a name stands in quotes, ['name']");
        }
        return new Selector.Name(name, scanner.from(start));
    }

    /** {@code (@.length - 1)}, the one script that needs no engine. */
    private Selector fromTheEnd(int start) {
        for (String token : new String[] {"(", "@", ".", "length", "-"}) {
            if (!scanner.skipBlanks().accept(token)) {
                throw script(start);
            }
        }
        scanner.skipBlanks();
        LiteralParser literals = new LiteralParser(scanner, false);
        long back = literals.atNumber() ? literals.integer() : 0;
        if (back < 1 || !scanner.skipBlanks().accept(")")) {
            throw script(start);
        }
        return new Selector.Index(-back, scanner.from(start));
    }

    private JsonPathSyntaxException script(int start) {
        scanner.takeWhile(c -> c != ')');
        scanner.accept(")");
        return scanner.fail(
                start, "this needs a script engine", "only [(@.length-1)] and the like can be read without one");
    }

    /** Refuses a filter that goes on, behind an operand, as only a script can. */
    void rejectScript() {
        int start = scanner.position();
        char next = scanner.skipBlanks().peek();
        if (Character.isLetter(next) || "+-*/%^?(".indexOf(next) >= 0 || scanner.looksAt("=~")) {
            int script = scanner.position();
            String word = scanner.takeWhile(Character::isLetter);
            scanner.reset(word.isEmpty() ? script + 1 : scanner.position());
            throw scanner.fail(script, "this needs a script engine", SCRIPTS);
        }
        scanner.reset(start);
    }

    /** An operand of a filter: a singular query that ends with {@code .length} asks for a size. */
    static FunctionArgument operand(Query query) {
        int last = query.segments().size() - 1;
        if (last < 0
                || !query.isSingular()
                || !(query.segments().get(last).selectors().get(0) instanceof Selector.Name name)
                || !name.name().equals(LegacyLength.MEMBER)) {
            return query;
        }
        int end = last == 0
                ? query.span().start() + 1
                : query.segments().get(last - 1).span().end();
        Query of = new Query(
                query.identifier(),
                query.segments().subList(0, last),
                new Span(query.span().start(), end));
        return new LegacyLength(of, query.span());
    }
}
