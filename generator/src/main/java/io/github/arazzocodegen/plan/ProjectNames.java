package io.github.arazzocodegen.plan;

import io.github.arazzocodegen.client.JavaType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** The names of the top-level classes and packages of one generation. */
public final class ProjectNames {

    /** Types within these classes: none may be called as one that it is in (JLS 8.1). */
    private static final Set<String> NESTED = Set.of("Builder", "Completed", "Inputs", "Outputs");

    private final String packageName;
    private final Map<String, String> workflows;
    private final Map<String, String> factories;

    /**
     * @param workflowIds the workflows of all documents
     * @param sourceNames the source descriptions that they use
     */
    public ProjectNames(String packageName, Collection<String> workflowIds, Collection<String> sourceNames) {
        this.packageName = packageName;
        Set<String> reserved = new TreeSet<>(JavaNames.USED_TYPES);
        reserved.addAll(JavaNames.DEVICES);
        reserved.addAll(NESTED);
        this.workflows = JavaNames.allocate(workflowIds, JavaNames::upperCamel, reserved, "Workflow");
        reserved.addAll(workflows.values());
        this.factories = JavaNames.allocate(sourceNames, JavaNames::upperCamel, reserved, "Api");
    }

    /** The class of a workflow. */
    public JavaType workflow(String workflowId) {
        return JavaType.of(packageName, workflows.getOrDefault(workflowId, workflowId));
    }

    /** The class through which workflows reach a source description's server. */
    public JavaType factory(String sourceName) {
        return JavaType.of(packageName, factories.getOrDefault(sourceName, sourceName));
    }

    /** The package of a source description's client; it is never called as a class beside it (JLS 7.1). */
    public String clientPackage(String sourceName) {
        String name = factory(sourceName).simpleName().toLowerCase(Locale.ROOT);
        boolean taken = workflows.containsValue(name) || factories.containsValue(name);
        return packageName + "." + (taken || SourceVersion.isKeyword(name) ? name + "_" : name);
    }
}
