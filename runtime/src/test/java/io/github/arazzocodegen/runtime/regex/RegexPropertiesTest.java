package io.github.arazzocodegen.runtime.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegexPropertiesTest {

    @Property
    void anyTextIsTranslatedOrRefusedWithAPlaceInIt(@ForAll("likePatterns") String text) {
        try {
            assertThat(EcmaRegex.translate(text).compile()).isNotNull();
        } catch (RegexSyntaxException e) {
            assertPlace(e, text);
            assertThat(e.problem()).doesNotContain("Java can't compile");
        }
        try {
            assertThat(IRegexp.compile(text)).isNotNull();
        } catch (RegexSyntaxException e) {
            assertPlace(e, text);
            assertThat(e.problem()).doesNotContain("Java can't compile");
        }
    }

    @Property
    void aQuotedTextMatchesItselfAlone(@ForAll String text, @ForAll String other) {
        Pattern pattern = compile("^" + EcmaRegex.quote(text) + "$");
        assertThat(pattern.matcher(text).find()).isTrue();
        assertThat(pattern.matcher(other).find()).isEqualTo(other.equals(text));
    }

    @Property
    void aQuotedTextIsDataInAClassAndBehindABackreferenceToo(@ForAll String text, @ForAll("codePoints") int other) {
        String quoted = EcmaRegex.quote(text);
        boolean contained = text.codePoints().anyMatch(c -> c == other);
        assertThat(compile("^[-" + quoted + "]$")
                        .matcher(Character.toString(other))
                        .find())
                .isEqualTo(contained || other == '-');
        assertThat(compile("^(a)\\1" + quoted + "$").matcher("aa" + text).find())
                .isTrue();
        assertThat(compile("^\\0" + quoted + "$").matcher("\0" + text).find()).isTrue();
    }

    @Property
    void anIRegexpWithoutAnchorsMeansTheSameInEcma262(@ForAll("likePatterns") String text, @ForAll String subject) {
        IRegexp.tryCompile(text)
                .filter(p -> !text.contains("^") && !text.contains("$"))
                .ifPresent(pattern -> {
                    if (!text.contains(".") && !text.contains("\\p") && !text.contains("\\P")) {
                        assertThat(compile("^(?:" + text + ")$")
                                        .matcher(subject)
                                        .find())
                                .isEqualTo(pattern.matcher(subject).matches());
                    }
                });
    }

    private static Pattern compile(String pattern) throws PatternSyntaxException {
        return EcmaRegex.translate(pattern).compile();
    }

    private static void assertPlace(RegexSyntaxException e, String text) {
        assertThat(e.offset()).isBetween(0, e.end());
        assertThat(e.end()).isLessThanOrEqualTo(text.length());
    }

    @Provide
    Arbitrary<Integer> codePoints() {
        return Arbitraries.integers().between(0, 0x2FF);
    }

    @Provide
    Arbitrary<String> likePatterns() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b",
                "0",
                "1",
                "-",
                "^",
                "$",
                ".",
                "|",
                "(",
                "(?:",
                "(?=",
                "(?!",
                "(?<=",
                "(?<!",
                "(?<n>",
                "(?i:",
                "(?-ms:",
                ")",
                ")",
                "[",
                "[^",
                "]",
                "]",
                "{",
                "}",
                "{2}",
                "{0,3}",
                "{1,}",
                "*",
                "+",
                "?",
                "*?",
                "\\",
                "\\1",
                "\\2",
                "\\k<n>",
                "\\d",
                "\\D",
                "\\w",
                "\\s",
                "\\S",
                "\\b",
                "\\B",
                "\\p{L}",
                "\\P{Lu}",
                "\\u{1F600}",
                "\\u0041",
                "\\x41",
                "\\cA",
                "\\0",
                "\\.",
                "\\-",
                "\\]",
                "\\/",
                "&&",
                "[[",
                ":",
                "\uD83D\uDE00",
                "\uD83D",
                "\n",
                "\0",
                "é");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(14).map(list -> String.join("", list)));
    }
}
