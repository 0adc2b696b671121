package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.output.Difference;
import io.github.arazzocodegen.output.FolderDiff;
import io.github.arazzocodegen.output.OutputException;
import io.github.arazzocodegen.output.OutputFolder;
import io.github.arazzocodegen.output.SourceTree;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks that generated code which is kept under version control is what <code>arazzo:generate</code> would write now, and
 * shows what differs.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractJavaMojo {

    @Override
    void run(List<Path> documents) throws MojoExecutionException, MojoFailureException {
        CompilerRequest request = request(documents);
        if (isUpToDate(request)) {
            return;
        }
        try {
            compare(
                    new OutputFolder(outputDirectory().toPath()),
                    compile(request, "nothing was compared").sources());
        } catch (OutputException e) {
            report(e.diagnostics(), "nothing was compared");
        }
    }

    private void compare(OutputFolder folder, SourceTree sources) throws MojoFailureException, OutputException {
        Difference difference = folder.difference(sources);
        if (difference.isEmpty()) {
            return;
        }
        for (FolderDiff.Changed changed : FolderDiff.of(outputDirectory().toPath(), sources, difference)) {
            getLog().error(String.join("\n", changed.lines()));
        }
        throw new MojoFailureException(difference.summary(outputDirectory().toPath())
                + "; run arazzo:generate with the same configuration, and commit what it writes");
    }
}
