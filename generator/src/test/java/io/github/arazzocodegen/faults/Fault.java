package io.github.arazzocodegen.faults;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A document with one fault.
 *
 * @param name what is wrong, for the name of the test
 * @param mark which part of what {@code at} points at the diagnostic marks
 */
record Fault(String name, JsonNode document, JsonPointer at, Mark mark) {

    /** What a diagnostic marks. */
    enum Mark {
        /** The value. */
        VALUE,
        /** The key of a member. */
        KEY
    }
}
