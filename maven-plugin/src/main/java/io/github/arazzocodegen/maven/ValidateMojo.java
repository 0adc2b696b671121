package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.DocumentValidator;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Says everything that there is to say of the Arazzo documents, and generates nothing. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ValidateMojo extends AbstractArazzoMojo {

    @Override
    void run(List<Path> documents) throws MojoExecutionException, MojoFailureException {
        report(DocumentValidator.validate(request(documents, "", "")).diagnostics(), "the build ends here");
    }
}
