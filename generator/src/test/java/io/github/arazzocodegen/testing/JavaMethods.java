package io.github.arazzocodegen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of generated Java, which is laid out by our own writers. */
public final class JavaMethods {

    private JavaMethods() {}

    /** The statements of a method of a top-level class, each on one line, braces with their heads. */
    public static List<String> body(String source, String method) {
        Matcher matcher = Pattern.compile(
                        "(?ms)^    \\S[^\\n]* " + Pattern.quote(method) + "\\([^{;]*\\{\\n(.*?)^    \\}\\n")
                .matcher(source);
        if (!matcher.find()) {
            throw new AssertionError("no method " + method + " in\n" + source);
        }
        return statements(matcher.group(1));
    }

    private static List<String> statements(String body) {
        List<String> statements = new ArrayList<>();
        boolean open = false;
        for (String line : body.lines().map(String::strip).toList()) {
            if (open) {
                String before = statements.remove(statements.size() - 1);
                boolean tight = line.startsWith(".") || before.endsWith("(");
                statements.add(before + (tight ? "" : " ") + line);
            } else {
                statements.add(line);
            }
            open = !line.startsWith("//") && !line.matches(".*[;{}:]");
        }
        return statements;
    }
}
