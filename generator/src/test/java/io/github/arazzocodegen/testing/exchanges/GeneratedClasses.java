package io.github.arazzocodegen.testing.exchanges;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The compiled classes of one generation, in a class loader of their own. */
final class GeneratedClasses implements AutoCloseable {

    private static final String WORKFLOW_ID = "WORKFLOW_ID";

    private final URLClassLoader loader;
    private final Map<String, Class<?>> workflows = new LinkedHashMap<>();

    /**
     * @param classes the folder of the classes
     * @param packageName the package of the workflow classes
     * @param sources the paths of the generated sources
     */
    GeneratedClasses(Path classes, String packageName, Set<String> sources)
            throws IOException, ReflectiveOperationException {
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedClasses.class.getClassLoader());
        String folder = packageName.replace('.', '/') + "/";
        for (String path : sources) {
            if (path.startsWith(folder) && path.indexOf('/', folder.length()) < 0) {
                Class<?> type = loader.loadClass(path.replace(".java", "").replace('/', '.'));
                if (isWorkflow(type)) {
                    Field id = type.getDeclaredField(WORKFLOW_ID);
                    id.setAccessible(true);
                    workflows.put((String) id.get(null), type);
                }
            }
        }
    }

    static boolean isWorkflow(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(WORKFLOW_ID)) {
                return true;
            }
        }
        return false;
    }

    /** The class of a workflow; of the only one where the script names none. */
    Class<?> workflow(String workflowId) {
        Class<?> type = workflowId.isEmpty() && workflows.size() == 1
                ? workflows.values().iterator().next()
                : workflows.get(workflowId);
        if (type == null) {
            throw new AssertionError("the script asks for workflow '" + workflowId + "'; there are: "
                    + workflows.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return type;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
