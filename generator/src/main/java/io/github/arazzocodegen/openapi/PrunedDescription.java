package io.github.arazzocodegen.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A description cut to the operations in use and made harmless, always of OpenAPI 3.0. Its operations have the method
 * and {@linkplain #path path} that they have in the original, which is how they are found again.
 *
 * @param tree maps, lists, strings, numbers and booleans, in the order in which they are written
 * @param operationIds those of the tree by {@link Operation#method()}, a space and {@link Operation#path()}
 * @param componentNames the names of the components in the tree by {@link Schema#identity()}
 */
public record PrunedDescription(
        Map<String, Object> tree, Map<String, String> operationIds, Map<String, String> componentNames) {

    /** The extension of a parameter or an encoding with a style that OpenAPI 3.0 does not have, or not in its place. */
    public static final String STYLE = "x-arazzo-codegen-style";

    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    /** A path as the tree has it: with the slash before it that descriptions may lack. */
    public static String path(String written) {
        return written.startsWith("/") ? written : "/" + written;
    }

    /** The operationId that stands for an operation in the tree, or null if the operation was left out. */
    public @Nullable String operationId(Operation operation) {
        return operationIds.get(operation.method() + " " + operation.path());
    }

    /** The description as YAML; the same bytes for the same description and operations. */
    public String toYaml() {
        try {
            return MAPPER.writeValueAsString(tree).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can't be written", e);
        }
    }
}
