package io.github.arazzocodegen.maven;

import java.util.Map;

/** Says of a setting how a POM has it, where a diagnostic says how the command line has it. */
final class PomWords {

    /** Elements by patterns of options, of which no two match the same text. */
    private static final Map<String, String> WORDS = Map.of(
            "--allow-private-addresses", "<allowPrivateAddresses>true</allowPrivateAddresses>",
            "--allow-remote", "<allowRemote>true</allowRemote>",
            "--limit ([a-z-]+)=N", "<limits><$1>N</$1></limits>",
            "--root DIR", "<root>DIR</root>",
            "--source ([^\\s=]+)=FILE", "<source><name>$1</name><file>FILE</file></source>");

    private PomWords() {}

    /** What to do, in the words of a POM. */
    static String of(String help) {
        String text = help;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            text = text.replaceAll(word.getKey(), word.getValue());
        }
        return text;
    }
}
