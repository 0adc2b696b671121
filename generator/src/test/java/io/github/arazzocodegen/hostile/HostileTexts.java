package io.github.arazzocodegen.hostile;

import java.util.List;

/** Texts that try to leave the comment, the string or the name that they are written into. */
final class HostileTexts {

    static final List<String> ALL = List.of(
            "*/ class Evil {} /*",
            "*/ } class Evil { static { evil(); } /*",
            "*\\u002f class Evil {} /*",
            "\\u002a\\u002f class Evil {} \\u002f\\u002a",
            "\\u000a class Evil {} //",
            "\\\\u000a class Evil {}",
            "\\\\\\u000a class Evil {}",
            "\\uuuu002a/ static { evil(); }",
            "line\nclass Evil {}\r\nstatic { evil(); }\u0085x\u2028y\u2029z\u000b\f",
            "before\u2028 evil(); //",
            "before\u2029 } static { evil(); } {",
            "\"; } static { evil(); } //",
            "\\\"; evil(); //",
            "\"\"\" + evil() + \"\"\"",
            "' + evil() + '",
            "\\",
            "ends with \\",
            "/* // /** */ */",
            "*\u202e/ class Evil {}",
            "*\u0000/ class Evil {}",
            "* /",
            "/",
            "a$L b$T c$N d$S $$ $> $< $[ $] $W $Z $1L",
            "{@code x} {@link Evil} @param evil @throws Evil {@",
            "@SuppressWarnings(\"all\") @Deprecated",
            "</pre><script>alert(1)</script> &lt; &",
            "\u202e evil \u2066 \u200f \ufeff",
            "{{evil}} {{{evil}}} {{#evil}} {{/evil}} {{>evil}} {{!",
            "%s %n %d {0}",
            "#{x} ${y} {z}",
            "x".repeat(300),
            "w ".repeat(200),
            "\uD83D\uDE00 \uDBFF\uDFFF",
            "\uD800*/ class Evil {} \uDC00",
            "\u0001\u0002\u001b[31m\u007f\u009b",
            "'; -- ' quoted",
            "import java.io.File; package evil;",
            "~/../../Evil",
            "class");

    /** Everything in one text, for where each of them alone would take too long. */
    static final String TOGETHER = "*/ \\u002a\\u002f \"; } static { evil(); } //\r\n\u2028\u0085 class Evil {} {@code"
            + " <script> $L {{evil}} {{{evil}}} \u202e \u0001 ' + evil() + ' \"\"\" `${evil}` \\";

    private HostileTexts() {}
}
