package io.github.arazzocodegen.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What Java is generated, and into which folder. */
final class JavaOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder of the generated code; 'generate' makes it if it does not exist.")
    private Path output = Path.of("");

    @Option(
            names = {"-p", "--package"},
            paramLabel = "NAME",
            required = true,
            description = "The Java package of the workflow classes.")
    private String packageName = "";

    @Option(
            names = "--library",
            paramLabel = "NAME",
            defaultValue = "native",
            description = "openapi-generator's library for the clients: native (java.net.http). Default: native.")
    private String library = "";

    Path output() {
        return output;
    }

    String packageName() {
        return packageName;
    }

    String library() {
        return library;
    }
}
