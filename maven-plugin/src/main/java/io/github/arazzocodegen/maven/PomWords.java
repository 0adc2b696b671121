package io.github.arazzocodegen.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of a setting how a POM has it, where a diagnostic says how the command line has it. */
final class PomWords {

    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        word("--allow-private-addresses", "<allowPrivateAddresses>true</allowPrivateAddresses>");
        word("--allow-remote", "<allowRemote>true</allowRemote>");
        word("--limit ([a-z-]+)=N", "<limits><$1>N</$1></limits>");
        word("--root DIR", "<root>DIR</root>");
        word("--source ([^\\s=]+)=FILE", "<source><name>$1</name><file>FILE</file></source>");
    }

    private PomWords() {}

    private static void word(String option, String element) {
        WORDS.put(Pattern.compile(option), element);
    }

    /** What to do, in the words of a POM. */
    static String of(String help) {
        String text = help;
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            Matcher matcher = word.getKey().matcher(text);
            text = matcher.replaceAll(word.getValue());
        }
        return text;
    }
}
