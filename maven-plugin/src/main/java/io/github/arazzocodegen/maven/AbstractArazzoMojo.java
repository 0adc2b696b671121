package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.RemoteAccess;
import io.github.arazzocodegen.SourceSettings;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.source.Limits;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: which documents there are, and how they are read. */
abstract class AbstractArazzoMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Inject
    private BuildContext buildContext;

    /** Does nothing if true. */
    @Parameter(property = "arazzo.skip", defaultValue = "false")
    private boolean skip;

    /** The folder of the documents. */
    @Parameter(property = "arazzo.sourceDirectory", defaultValue = "${project.basedir}/src/main/arazzo")
    private File sourceDirectory;

    /**
     * Which files in it are documents, as patterns. By default all YAML and JSON files that are Arazzo documents, and those
     * with a name like <code>flow.arazzo.yaml</code>; so descriptions may lie beside them.
     */
    @Parameter(property = "arazzo.includes")
    private @Nullable List<String> includes;

    /** Which of them are not, as patterns. */
    @Parameter(property = "arazzo.excludes")
    private @Nullable List<String> excludes;

    /** Treats what the specification does not allow as an error, even if its intent is plain. */
    @Parameter(property = "arazzo.strict", defaultValue = "false")
    private boolean strict;

    /** Fails the build at warnings too. */
    @Parameter(property = "arazzo.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Files are read only below this folder, but for those that the configuration names. By default the folder of the
     * outermost parent that is a module of the same build, or of the project itself.
     */
    @Parameter(property = "arazzo.root")
    private @Nullable File root;

    /** Settings of source descriptions, each with <code>name</code>, <code>file</code>, <code>clientPackage</code> and
     * <code>baseUri</code>; all but the name can be left out. */
    @Parameter
    private @Nullable List<Source> sources;

    /**
     * What documents may cost, by the name that the message about an exceeded limit gives, such as
     * <code>&lt;nesting&gt;500&lt;/nesting&gt;</code>.
     */
    @Parameter
    private @Nullable Map<String, Long> limits;

    /** Fetches what documents refer to by an http or https URL, from public addresses. */
    @Parameter(property = "arazzo.allowRemote", defaultValue = "false")
    private boolean allowRemote;

    /** With <code>allowRemote</code>: also from loopback, link-local and private addresses. */
    @Parameter(property = "arazzo.allowPrivateAddresses", defaultValue = "false")
    private boolean allowPrivateAddresses;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        List<Path> documents = DocumentFinder.find(sourceDirectory, orEmpty(includes), orEmpty(excludes));
        if (documents.isEmpty()) {
            getLog().info("There are no Arazzo documents in " + sourceDirectory + ".");
        }
        run(documents);
    }

    /** Does the work of the goal, also where there are no documents. */
    abstract void run(List<Path> documents) throws MojoExecutionException, MojoFailureException;

    final MavenProject project() {
        return project;
    }

    final Reporter reporter() {
        boolean ide = session.getUserProperties().containsKey("m2e.version")
                || session.getSystemProperties().containsKey("m2e.version");
        return new Reporter(getLog(), buildContext, ide);
    }

    final CompilerRequest request(List<Path> documents, String packageName, String library)
            throws MojoExecutionException {
        Map<String, SourceSettings> settings = new LinkedHashMap<>();
        for (Source source : orEmpty(sources)) {
            settings.put(source.name(), source.settings());
        }
        Folders folders = new Folders(project.getBasedir().toPath(), root == null ? outermost() : root.toPath());
        RemoteAccess remote = new RemoteAccess(allowRemote, allowPrivateAddresses);
        return new CompilerRequest(documents, packageName, library, strict, settings, folders, readLimits(), remote);
    }

    private Limits readLimits() throws MojoExecutionException {
        try {
            return Limits.of(limits == null ? Map.of() : limits);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /**
     * Says what there is to say, and ends the build if it is too much.
     *
     * @param consequence what an error means, such as {@code nothing was written}
     * @return what was said
     */
    final List<Message> report(List<Diagnostic> diagnostics, String consequence) throws MojoFailureException {
        List<Message> messages = diagnostics.stream().map(Message::of).toList();
        reportAll(messages, consequence);
        return messages;
    }

    /** The same of what has been made messages of. */
    final void reportAll(List<Message> messages, String consequence) throws MojoFailureException {
        reporter().report(messages);
        int errors = 0;
        for (Message message : messages) {
            errors += message.error() ? 1 : 0;
        }
        int warnings = messages.size() - errors;
        if (errors > 0) {
            throw new MojoFailureException(count(errors, "error") + " in Arazzo documents, " + consequence);
        }
        if (failOnWarning && warnings > 0) {
            throw new MojoFailureException(
                    count(warnings, "warning") + " in Arazzo documents, " + consequence + " (failOnWarning is set)");
        }
    }

    /** A number and a noun, such as {@code 2 errors}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The folder of the outermost parent above the project's own; a parent that comes from a repository has none. */
    private Path outermost() {
        Path folder = project.getBasedir().toPath();
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null
                    && folder.startsWith(parent.getBasedir().toPath())) {
                folder = parent.getBasedir().toPath();
            }
        }
        return folder;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
