package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import io.github.arazzocodegen.output.WriteResult;
import io.github.arazzocodegen.xpath.SaxonEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates Java for the workflows of Arazzo documents, with clients for the descriptions that they name, and adds it to
 * the sources of the project. Does nothing if nothing changed.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyCollection = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractJavaMojo {

    /** Whether the project must have the dependencies that generated code needs. */
    @Parameter(property = "arazzo.checkDependencies", defaultValue = "true")
    private boolean checkDependencies;

    @Override
    void run(List<Path> documents) throws MojoExecutionException, MojoFailureException {
        Path output = outputDirectory().toPath();
        if (documents.isEmpty()) {
            if (Files.exists(output.resolve(OutputFolder.MANIFEST))) {
                write(new OutputFolder(output), SourceTree.builder().build());
            }
            return;
        }
        project().addCompileSourceRoot(outputDirectory().getAbsolutePath());
        String missing = checkDependencies ? Dependencies.missing(project().getArtifacts()) : "";
        if (!missing.isEmpty()) {
            throw new MojoFailureException(missing);
        }
        CompilerRequest request = request(documents);
        if (isUpToDate(request)) {
            getLog().info("Generated code is up to date.");
        } else {
            generate(request, output);
        }
    }

    private void generate(CompilerRequest request, Path output) throws MojoExecutionException, MojoFailureException {
        Compiled compiled = compile(request, "nothing was written");
        boolean saxon = checkDependencies && compiled.says(DiagnosticCode.XPATH_NEEDS_SAXON);
        String missing = saxon ? Dependencies.missing(project().getArtifacts(), SaxonEngine.COORDINATES) : "";
        if (!missing.isEmpty()) {
            throw new MojoFailureException(missing);
        }
        write(new OutputFolder(output), compiled.sources());
        List<Path> written = new ArrayList<>(List.of(output.resolve(OutputFolder.MANIFEST)));
        compiled.sources().paths().forEach(path -> written.add(output.resolve(path)));
        try {
            LastRun.of(Settings.text(request, output), compiled.inputs(), written, compiled.messages())
                    .write(lastRun());
        } catch (IOException e) {
            throw new MojoExecutionException("can't write '" + lastRun() + "': " + e.getMessage(), e);
        }
    }

    private void write(OutputFolder folder, SourceTree sources) throws MojoFailureException {
        try {
            WriteResult written = folder.write(sources);
            getLog().info("Wrote " + count(written.written().size(), "file") + " to " + outputDirectory() + ", "
                    + written.unchanged().size() + " unchanged, "
                    + written.removed().size() + " removed.");
            if (!written.written().isEmpty() || !written.removed().isEmpty()) {
                reporter().changed(outputDirectory());
            }
        } catch (OutputException e) {
            report(e.diagnostics(), "nothing was written");
        }
    }
}
