package io.github.arazzocodegen.client;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the template {@code api} is filled with. */
record ApiView(String packageName, List<String> imports, String doc, String name, List<RequestView> requests) {

    static ApiView of(CodegenResult.Api api, List<MappedOperation> operations, String basePackage) {
        Set<String> declared = new HashSet<>(Set.of(api.name()));
        operations.forEach(
                operation -> declared.add(operation.client().request().simpleName()));
        Imports imports = new Imports(basePackage + ".api", declared);
        imports.add(basePackage, "ApiClient");
        imports.add(basePackage, "ApiRequest");
        imports.add(basePackage, "BodyType");
        List<RequestView> requests = operations.stream()
                .map(operation -> RequestView.of(operation, imports, basePackage))
                .toList();
        String description = api.description().isBlank() ? "Starts requests." : api.description();
        return new ApiView(
                basePackage + ".api", imports.sorted(), JavaText.javadoc(0, description), api.name(), requests);
    }
}
