package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.CompilationResult;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentCompiler;
import io.github.arazzocodegen.FileState;
import io.github.arazzocodegen.RequestChecker;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.output.SourceTree;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that generate code have in common. */
abstract class AbstractJavaMojo extends AbstractArazzoMojo {

    /** The folder of the generated code. It belongs to the documents: what earlier ones gave and these do not is removed. */
    @Parameter(property = "arazzo.output", defaultValue = "${project.build.directory}/generated-sources/arazzo")
    private File outputDirectory;

    /** The Java package of the workflow classes. By default the groupId and the artifactId. */
    @Parameter(property = "arazzo.package")
    private @Nullable String packageName;

    /** openapi-generator's library for the clients: <code>native</code> (java.net.http). */
    @Parameter(property = "arazzo.library", defaultValue = "native")
    private String library;

    final File outputDirectory() {
        return outputDirectory;
    }

    final CompilerRequest request(List<Path> documents) throws MojoExecutionException {
        String usual = DefaultPackage.of(project().getGroupId(), project().getArtifactId());
        return request(documents, Objects.requireNonNullElse(packageName, usual), library);
    }

    /**
     * What came of documents that have no errors.
     *
     * @param inputs the files that were read, as they were before
     */
    record Compiled(SourceTree sources, SortedMap<Path, FileState> inputs, List<Message> messages) {

        boolean says(DiagnosticCode code) {
            return messages.stream().anyMatch(message -> message.summary().endsWith("[" + code.id() + "]"));
        }
    }

    /** Compiles and reports. What that is made of is loaded now: the compiler, and openapi-generator with it. */
    final Compiled compile(CompilerRequest request, String consequence) throws MojoFailureException {
        report(RequestChecker.check(request), consequence);
        CompilationResult result = QuietLoggers.during(() -> new DocumentCompiler().compile(request));
        reporter().clear(result.inputs().keySet().stream().map(Path::toFile).toList());
        List<Message> messages = report(result.diagnostics(), consequence);
        SourceTree sources = result.sources();
        if (sources == null) {
            throw new IllegalStateException("the compiler gave neither sources nor an error");
        }
        return new Compiled(sources, result.inputs(), messages);
    }

    /** Whether a run would do again what the last one did; then it is said again what that one said. */
    final boolean isUpToDate(CompilerRequest request) throws MojoFailureException {
        LastRun last = LastRun.read(lastRun());
        if (last == null || !last.holds(Settings.text(request, outputDirectory.toPath()))) {
            return false;
        }
        reportAll(last.warnings(), "as before");
        return true;
    }

    /** Where it is written down what the last run into the output folder did. */
    final Path lastRun() {
        String name = Integer.toHexString(outputDirectory.getAbsolutePath().hashCode());
        Path target = Path.of(project().getBuild().getDirectory());
        return target.resolve("arazzo-codegen").resolve(name + ".properties");
    }
}
