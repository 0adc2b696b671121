package io.github.arazzocodegen.jsonpath;

import io.github.arazzocodegen.runtime.jsonpath.JsonPath;

/**
 * A query as parsed.
 *
 * @param legacy whether it is of {@code draft-goessner-dispatch-jsonpath-00}
 */
public record QueryText(JsonPath path, boolean legacy) {

    @Override
    public String toString() {
        return path.toString();
    }
}
