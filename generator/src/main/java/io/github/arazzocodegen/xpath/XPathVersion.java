package io.github.arazzocodegen.xpath;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of XPath that a criterion can name (Arazzo 1.1.0, section "Expression Type Object"). */
public enum XPathVersion {
    XPATH_31("xpath-31"),
    XPATH_30("xpath-30"),
    XPATH_20("xpath-20"),
    XPATH_10("xpath-10");

    /** Their names in a document. */
    public static final List<String> NAMES =
            Arrays.stream(values()).map(version -> version.name).toList();

    private final String name;

    XPathVersion(String name) {
        this.name = name;
    }

    /** The version of this name; the default, 3.1, for none and for one that there is not. */
    public static XPathVersion of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(version -> version.name.equals(name))
                .findFirst()
                .orElse(XPATH_31);
    }
}
