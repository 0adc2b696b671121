package io.github.arazzocodegen.client;

/** Generates a Java client for a description, with openapi-generator in process and the project's own templates. */
public final class ClientGenerator {

    /**
     * Generates a client. Nothing is read from or written to disk or network.
     *
     * @param prunedYaml a description (YAML or JSON) in one piece, without references to other files
     * @throws ClientGenerationException if openapi-generator can't make a client of it
     */
    public GeneratedClient generate(String prunedYaml, ClientSettings settings) {
        if (!settings.library().equals("native")) {
            throw new ClientGenerationException("the library '" + settings.library() + "' is not supported");
        }
        CodegenResult codegen = CodegenRun.run(DescriptionReader.read(prunedYaml), settings);
        ClientTypes types = new ClientTypes(codegen.models(), settings.basePackage() + ".model");
        OperationMapper mapper = new OperationMapper(types, codegen, settings.basePackage() + ".api");
        ClientModel model = new ClientModel(mapper.operations());
        return new GeneratedClient(model, new ClientWriter(settings, codegen, types, mapper).write());
    }
}
