package io.github.arazzocodegen.client;

import java.util.Collection;
import java.util.List;

/** Generates a Java client for a description, with openapi-generator in process and the project's own templates. */
public final class ClientGenerator {

    /** Generates a client of which only the operations are used. */
    public GeneratedClient generate(String prunedYaml, ClientSettings settings) {
        return generate(prunedYaml, settings, List.of());
    }

    /**
     * Generates a client. Nothing is read from or written to disk or network.
     *
     * @param prunedYaml a description (YAML or JSON) in one piece, without references to other files
     * @param wanted names of components that are used by themselves, though no operation may lead to them
     * @throws ClientGenerationException if openapi-generator can't make a client of it
     */
    public GeneratedClient generate(String prunedYaml, ClientSettings settings, Collection<String> wanted) {
        if (!settings.library().equals("native")) {
            throw new ClientGenerationException("the library '" + settings.library() + "' is not supported");
        }
        CodegenResult codegen = CodegenRun.run(DescriptionReader.read(prunedYaml), settings);
        ClientTypes types = new ClientTypes(codegen.models(), settings.basePackage() + ".model");
        OperationMapper mapper = new OperationMapper(types, codegen, settings.basePackage() + ".api");
        ClientModel model = new ClientModel(mapper.operations(), types::component);
        return new GeneratedClient(model, new ClientWriter(settings, codegen, types, mapper, wanted).write());
    }
}
