package io.github.arazzocodegen.xpath;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a later version of XPath has that a criterion may not use, and the dependency that evaluates the rest. */
public final class SaxonEngine {

    /** Of the project that compiles generated code; {@code groupId:artifactId:version}. */
    public static final String COORDINATES = "net.sf.saxon:Saxon-HE:12.9";

    /** They read files, addresses, the environment, or XML with whatever it refers to, or find such functions by name. */
    private static final Pattern READING = Pattern.compile("(?<![\\w.-])(doc|doc-available|document|collection"
            + "|uri-collection|unparsed-text|unparsed-text-lines|unparsed-text-available|json-doc|environment-variable"
            + "|available-environment-variables|parse-xml|parse-xml-fragment|transform|load-xquery-module"
            + "|function-lookup)\\s*[(#]");

    private static final Pattern BOUND =
            Pattern.compile("(?:\\b(?:for|some|every|let)|[(,])\\s*\\$\\s*([\\p{L}_][\\p{L}\\p{N}_.-]*)"
                    + "(?=\\s*(?:\\bin\\b|:=|\\bas\\b|,|\\)))");

    private SaxonEngine() {}

    /** The place of a call that no criterion may make, or null. */
    static @Nullable Matcher reading(String bare) {
        Matcher reading = READING.matcher(bare);
        return reading.find() ? reading : null;
    }

    /** The variables that an expression binds itself. */
    static Set<String> bound(String bare) {
        Set<String> bound = new HashSet<>();
        BOUND.matcher(bare).results().forEach(variable -> bound.add(variable.group(1)));
        return bound;
    }
}
