package io.github.arazzocodegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder that generated files are written to. It belongs to one invocation: of the files that the manifest says are
 * ours, exactly those of the last tree remain. Files of others are never touched; links are not followed out of it.
 */
public final class OutputFolder {

    /** The name of the file that lists what is ours in the folder; it belongs under version control with it. */
    public static final String MANIFEST = Manifest.FILE;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path shown;
    private final Changes changes;
    private final Duration patience;

    /** @param path the folder, which need not exist; it may itself be a link to one */
    public OutputFolder(Path path) {
        this(path, Changes.ON_DISK, PATIENCE);
    }

    OutputFolder(Path path, Changes changes, Duration patience) {
        this.shown = path;
        this.changes = changes;
        this.patience = patience;
    }

    /**
     * Finds out early, and without writing, what would make {@link #write} fail for the folder as a whole.
     *
     * @throws OutputException if a file or a link to nowhere is where the folder should be, or if it is read-only
     */
    public void check() throws OutputException {
        Path existing = lowestExisting();
        if (!Files.isDirectory(existing)) {
            throw OutputException.notWritable(shown, "'" + existing + "' is not a folder", "choose another folder");
        }
        if (!Files.isWritable(existing)) {
            throw OutputException.notWritable(shown, "permission denied: '" + existing + "'", "choose another folder");
        }
    }

    /**
     * Makes the folder hold the files of the tree, and none that earlier runs wrote besides. Files whose bytes do not
     * change are left alone; one of ours that was edited is overwritten. Waits for another run that writes here, and
     * undoes one that was interrupted.
     *
     * @throws OutputException if files of others are in the way or the folder can't be written; then it is as before
     */
    public WriteResult write(SourceTree tree) throws OutputException {
        check();
        Path existing = lowestExisting();
        boolean done = false;
        try {
            Path root = Files.createDirectories(shown).toRealPath();
            WriteResult result = writeLocked(root, tree);
            done = true;
            return result;
        } catch (IOException e) {
            throw OutputException.notWritable(shown, e);
        } finally {
            if (!done) {
                removeEmptyFolders(existing);
            }
        }
    }

    /**
     * What {@link #write} would do; changes nothing.
     *
     * @throws OutputException if files of others are in the way or the folder can't be read
     */
    public Difference difference(SourceTree tree) throws OutputException {
        try {
            if (!Files.exists(shown)) {
                return new Difference(List.copyOf(tree.paths()), List.of(), List.of(), List.of(), true, false);
            }
            Path root = shown.toRealPath();
            return difference(root, tree, new Transaction(root, changes).isPending());
        } catch (IOException e) {
            throw OutputException.notWritable(shown, e);
        }
    }

    private WriteResult writeLocked(Path root, SourceTree tree) throws IOException, OutputException {
        try (FolderLock lock = FolderLock.acquire(root, patience)) {
            if (lock == null) {
                throw OutputException.notWritable(shown, "another run is writing there", "try again when it has ended");
            }
            Transaction transaction = new Transaction(root, changes);
            transaction.recover();
            Difference difference = difference(root, tree, false);
            checkWritable(root, difference);
            if (!difference.isEmpty()) {
                transaction.run(difference.removed(), newBytes(difference, tree));
            }
            List<String> written = new ArrayList<>(difference.added());
            written.addAll(difference.changed());
            written.sort(null);
            return new WriteResult(written, difference.unchanged(), difference.removed());
        }
    }

    /** A move would replace a read-only file, where the system allows it; who made it read-only did not mean that. */
    private void checkWritable(Path root, Difference difference) throws OutputException {
        List<String> touched = new ArrayList<>(difference.changed());
        touched.addAll(difference.removed());
        if (difference.manifestOutdated()) {
            touched.add(Manifest.FILE);
        }
        for (String path : touched) {
            if (Disk.isFile(root.resolve(path)) && !Files.isWritable(root.resolve(path))) {
                throw OutputException.notWritable(
                        shown,
                        "'" + shown.resolve(path) + "' is read-only",
                        "make it writable, or choose another folder");
            }
        }
    }

    private Difference difference(Path root, SourceTree tree, boolean interrupted) throws IOException, OutputException {
        String earlier = readManifest(root);
        Manifest manifest = earlier == null ? Manifest.EMPTY : parse(earlier);
        boolean outdated = !Manifest.of(tree).text().equals(earlier);
        return new FolderScan(shown, root, tree, manifest).compare(outdated, interrupted);
    }

    private static Map<String, byte[]> newBytes(Difference difference, SourceTree tree) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        difference.added().forEach(path -> bytes.put(path, tree.bytes(path)));
        difference.changed().forEach(path -> bytes.put(path, tree.bytes(path)));
        if (difference.manifestOutdated()) {
            bytes.put(Manifest.FILE, Manifest.of(tree).text().getBytes(StandardCharsets.UTF_8));
        }
        return bytes;
    }

    private static @Nullable String readManifest(Path root) throws IOException {
        Path file = root.resolve(Manifest.FILE);
        if (Disk.attributes(file) == null) {
            return null;
        }
        if (!Disk.isFile(file)) {
            throw new IOException("'" + file + "' is not a plain file");
        }
        return Files.readString(file);
    }

    private Manifest parse(String text) throws OutputException {
        try {
            return Manifest.parse(text);
        } catch (IllegalArgumentException e) {
            throw OutputException.notWritable(
                    shown,
                    "its list of generated files, '" + Manifest.FILE + "', is damaged: " + e.getMessage(),
                    "restore that file, or delete it together with the generated files");
        }
    }

    private Path lowestExisting() {
        Path path = shown.toAbsolutePath().normalize();
        Path parent = path.getParent();
        while (parent != null && Disk.isAbsent(path)) {
            path = parent;
            parent = path.getParent();
        }
        return path;
    }

    private void removeEmptyFolders(Path existing) {
        try {
            Disk.prune(shown.toAbsolutePath().normalize(), existing, changes);
        } catch (IOException e) {
            // An empty folder that stays does no harm, and the user should hear of the first problem.
            return;
        }
    }
}
