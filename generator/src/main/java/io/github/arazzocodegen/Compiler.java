package io.github.arazzocodegen;

/** Compiles Arazzo documents to Java sources; reads files and writes none. */
@FunctionalInterface
public interface Compiler {

    /**
     * Compiles documents together, so that they share the clients of the descriptions that they share.
     *
     * @return the sources, or the errors because of which there are none; what is wrong with a document never is an
     *     exception
     */
    CompilationResult compile(CompilerRequest request);
}
