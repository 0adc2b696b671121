package io.github.arazzocodegen.client;

import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;

/**
 * What openapi-generator makes of a description.
 *
 * @param models by class name, sorted
 */
record CodegenResult(Map<String, CodegenModel> models, List<Api> apis) {

    /**
     * An API class.
     *
     * @param variable what openapi-generator calls a variable of this type
     */
    record Api(String name, String variable, String description, List<CodegenOperation> operations) {}
}
