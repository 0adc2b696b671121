package io.github.arazzocodegen.client;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;

/**
 * What openapi-generator makes of a description.
 *
 * @param models by class name, sorted
 * @param queryKeys the names of the query parameters that security schemes are sent as
 */
record CodegenResult(Map<String, CodegenModel> models, List<Api> apis, SortedSet<String> queryKeys) {

    /**
     * An API class.
     *
     * @param variable what openapi-generator calls a variable of this type
     */
    record Api(String name, String variable, String description, List<CodegenOperation> operations) {}
}
