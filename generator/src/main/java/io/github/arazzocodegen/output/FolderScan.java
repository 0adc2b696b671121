package io.github.arazzocodegen.output;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares an output folder with the tree that is to be written there. */
final class FolderScan {

    private final Path shown;
    private final Path root;
    private final SourceTree tree;
    private final Manifest earlier;
    private final Set<String> earlierFolded = new HashSet<>();

    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<Diagnostic> foreign = new ArrayList<>();

    /**
     * @param shown the folder as messages name it
     * @param root the same without links
     * @param earlier what the folder's manifest says
     */
    FolderScan(Path shown, Path root, SourceTree tree, Manifest earlier) {
        this.shown = shown;
        this.root = root;
        this.tree = tree;
        this.earlier = earlier;
        earlier.hashes().keySet().forEach(path -> earlierFolded.add(RelativePath.fold(path)));
    }

    /**
     * @param manifestOutdated passed on
     * @param interrupted passed on
     * @throws OutputException if files that are not ours are in the way; all of them are named
     */
    Difference compare(boolean manifestOutdated, boolean interrupted) throws IOException, OutputException {
        for (String path : tree.paths()) {
            classify(path);
        }
        if (!foreign.isEmpty()) {
            throw new OutputException(foreign);
        }
        for (String path : earlier.hashes().keySet()) {
            // What has become a link or a folder since, or lies behind one, is no longer what we wrote.
            if (!tree.paths().contains(path) && obstacle(path).isEmpty() && Disk.isFile(root.resolve(path))) {
                removed.add(path);
            }
        }
        return new Difference(added, changed, removed, unchanged, manifestOutdated, interrupted);
    }

    private void classify(String path) throws IOException {
        String obstacle = obstacle(path);
        Path target = root.resolve(path);
        boolean listed = earlier.hashes().containsKey(path);
        boolean respelled = !listed && earlierFolded.contains(RelativePath.fold(path));
        if (!obstacle.isEmpty()) {
            reportForeign(obstacle);
        } else if (Disk.attributes(target) == null) {
            added.add(path);
        } else if (respelled) {
            // Where case is ignored this is the file of the other spelling, which is about to be removed.
            changed.add(path);
        } else if (Arrays.equals(Files.readAllBytes(target), tree.bytes(path))) {
            unchanged.add(path);
        } else if (listed) {
            changed.add(path);
        } else {
            reportForeign("'" + shown.resolve(path) + "' was not written by an earlier run");
        }
    }

    /** What keeps a path from being a file in plain folders, as the start of a message; empty if nothing does. */
    private String obstacle(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            BasicFileAttributes attributes = Disk.attributes(root.resolve(folder));
            if (attributes == null) {
                return "";
            }
            if (!attributes.isDirectory()) {
                return "'" + shown.resolve(folder) + "' is " + kindOf(attributes) + " where a folder is needed";
            }
        }
        BasicFileAttributes attributes = Disk.attributes(root.resolve(path));
        return attributes == null || attributes.isRegularFile()
                ? ""
                : "'" + shown.resolve(path) + "' is " + kindOf(attributes) + " where a file is to be written";
    }

    private static String kindOf(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return "a link";
        }
        return attributes.isDirectory() ? "a folder" : attributes.isRegularFile() ? "a file" : "a device";
    }

    private void reportForeign(String message) {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.FOREIGN_FILE, null, message)
                .withHelp("choose another output folder, or move it away");
        if (!foreign.contains(diagnostic)) {
            foreign.add(diagnostic);
        }
    }
}
