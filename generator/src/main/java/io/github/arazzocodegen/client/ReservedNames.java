package io.github.arazzocodegen.client;

import java.util.Set;

/** The simple names of types that the templates use, so that no generated class may have them. */
final class ReservedNames {

    static final Set<String> TYPES = Set.of(
            "ApiClient",
            "ApiModel",
            "ApiRequest",
            "ApiResponse",
            "BigDecimal",
            "BigInteger",
            "BodyType",
            "Boolean",
            "Byte",
            "Character",
            "Class",
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
            "NullMarked",
            "Nullable",
            "Object",
            "OffsetDateTime",
            "Override",
            "Short",
            "String",
            "Style",
            "TypeReference",
            "URI",
            "UUID",
            "Void");

    private ReservedNames() {}
}
