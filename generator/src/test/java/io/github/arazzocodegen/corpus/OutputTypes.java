package io.github.arazzocodegen.corpus;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How many outputs of steps, the components of the records {@code …Result}, have a type and how many are {@code Object}. */
record OutputTypes(int typed, int untyped) {

    static final OutputTypes NONE = new OutputTypes(0, 0);

    OutputTypes plus(OutputTypes other) {
        return new OutputTypes(typed + other.typed, untyped + other.untyped);
    }

    /** The outputs in the workflow classes, which lie in the package itself; its client's lie below. */
    static OutputTypes of(String packageName, SortedMap<String, String> sources) {
        List<JavaFileObject> workflows = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (source.getKey().matches(packageName.replace('.', '/') + "/[^/]+[.]java")) {
                workflows.add(
                        new SimpleJavaFileObject(
                                URI.create("memory:///" + source.getKey()), JavaFileObject.Kind.SOURCE) {
                            @Override
                            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                return source.getValue();
                            }
                        });
            }
        }
        if (workflows.isEmpty()) {
            return NONE;
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, workflows);
        Scanner scanner = new Scanner();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OutputTypes(scanner.typed, scanner.untyped);
    }

    private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {

        private int typed;
        private int untyped;

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            if (tree.getKind() == Tree.Kind.RECORD
                    && tree.getSimpleName().toString().endsWith("Result")) {
                for (Tree member : tree.getMembers()) {
                    if (member instanceof VariableTree component
                            && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
                        count(component.getType().toString());
                    }
                }
            }
            return super.visitClass(tree, nothing);
        }

        private void count(String type) {
            if (type.matches("(?s)(.*\\W)?Object")) {
                untyped++;
            } else {
                typed++;
            }
        }
    }
}
