package io.github.arazzocodegen.client;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The simple names that no generated class may have: those of types that the templates use, and those that Windows keeps
 * for devices.
 */
final class ReservedNames {

    static final Set<String> TYPES = Set.of(
            "ApiClient",
            "ApiModel",
            "ApiRequest",
            "ApiResponse",
            "Aux",
            "BigDecimal",
            "BigInteger",
            "BodyType",
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Con",
            "Credential",
            "Double",
            "Enum",
            "FileContent",
            "Float",
            "IllegalArgumentException",
            "Integer",
            "JsonCreator",
            "JsonProperty",
            "JsonValue",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "Nul",
            "NullMarked",
            "Nullable",
            "Object",
            "OffsetDateTime",
            "Override",
            "Prn",
            "Short",
            "String",
            "Style",
            "TypeReference",
            "URI",
            "UUID",
            "Void");

    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]", Pattern.CASE_INSENSITIVE);

    private ReservedNames() {}

    /** Whether a name is that of a port in Windows, as {@code COM1} is. */
    static boolean isPort(String name) {
        return PORT.matcher(name).matches();
    }
}
