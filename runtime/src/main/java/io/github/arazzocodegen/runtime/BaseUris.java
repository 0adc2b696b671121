package io.github.arazzocodegen.runtime;

import java.net.URI;
import java.net.URISyntaxException;

/** The base URIs that callers give as texts. What is wrong is said without the text: there may be credentials in it. */
public final class BaseUris {

    private BaseUris() {}

    /**
     * The base URI that a text is.
     *
     * @throws IllegalArgumentException if it is no URI
     */
    public static URI of(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "The base URI is no URI: " + e.getReason() + " at index " + e.getIndex());
        }
    }
}
