package io.github.arazzocodegen.wire;

import org.jspecify.annotations.Nullable;

/** The workflows of {@code wire/items.arazzo.yaml}; each gives its outputs as text. */
public interface Items {

    /** Reads an item and outputs its name; retries status 503 once, ends at 404. */
    String fetch(String id, @Nullable String trace, @Nullable String flavour);

    /** As {@link #fetch(String, String, String)}, without what is optional. */
    default String fetch(String id) {
        return fetch(id, null, null);
    }

    /** The step of {@link #fetch} by itself. */
    String read(String id);

    /** Reads an item and outputs its name; every failure is an ending. */
    String rescue(String id);

    /** Looks at the status alone. */
    String ping(String id);

    /** Looks for an x in the text of the body. */
    String search(String id);

    /** Reads a claim, by a secret in the path. */
    String claim(String id, String token);
}
