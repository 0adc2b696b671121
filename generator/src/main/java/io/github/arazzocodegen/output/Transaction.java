package io.github.arazzocodegen.output;

import io.github.arazzocodegen.output.Journal.Entry;
import io.github.arazzocodegen.output.Journal.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Changes several files of a folder, all or none. New bytes and backups are complete in a folder of our own, and the
 * journal names them, before the first file is touched; each file is then replaced by a move. If the process dies in
 * between, the next one {@linkplain #recover() undoes} what was done.
 */
final class Transaction {

    private static final String STAGING = RelativePath.BOOKKEEPING + "staging";
    private static final String JOURNAL = "journal";

    /** The name of the journal when all is done: from then on there is no way back, only what is left to remove. */
    private static final String DONE = "done";

    private final Path root;
    private final Path staging;
    private final Changes changes;

    Transaction(Path root, Changes changes) {
        this.root = root;
        this.staging = root.resolve(STAGING);
        this.changes = changes;
    }

    /** Whether a run began to change files of the folder and did not come to its end. */
    boolean isPending() {
        return Disk.isFile(staging.resolve(JOURNAL));
    }

    /** Puts the folder back to what it was before the run that was interrupted, or tidies up behind it. */
    void recover() throws IOException {
        if (isPending()) {
            undo(read(JOURNAL));
        }
        cleanUp();
    }

    /**
     * Removes files, then writes others. Removals come first: where case is ignored, a file may be removed in one spelling
     * and added in another. Folders that are left empty go last, when there is nothing to undo any more: on a full disk they
     * might not come back.
     *
     * @param removed the paths of files that are there
     * @param written the new bytes of files by path, in the order of writing
     * @throws IOException if one of them could not be made, after those before it were undone
     */
    void run(List<String> removed, Map<String, byte[]> written) throws IOException {
        boolean started = false;
        try {
            Journal journal = prepare(removed, written);
            changes.write(staging.resolve(JOURNAL + ".new"), journal.text().getBytes(StandardCharsets.UTF_8));
            changes.move(staging.resolve(JOURNAL + ".new"), staging.resolve(JOURNAL));
            started = true;
            for (int i = 0; i < journal.entries().size(); i++) {
                apply(i, journal.entries().get(i));
            }
            changes.move(staging.resolve(JOURNAL), staging.resolve(DONE));
        } catch (IOException | RuntimeException e) {
            abandon(started, e);
            throw e;
        }
        try {
            cleanUp();
        } catch (IOException e) {
            // The folder holds the new files, and the next run comes by here.
            return;
        }
    }

    /** Removes what a run leaves behind that came to its end. */
    private void cleanUp() throws IOException {
        if (Disk.isFile(staging.resolve(DONE))) {
            for (Entry entry : read(DONE).entries()) {
                if (entry.kind() == Kind.REMOVE) {
                    Disk.prune(parentOf(root.resolve(entry.path())), root, changes);
                }
            }
        }
        Disk.deleteTree(staging, changes);
    }

    private Journal read(String name) throws IOException {
        try {
            return Journal.parse(Files.readString(staging.resolve(name)));
        } catch (IllegalArgumentException e) {
            throw new IOException("the journal of an interrupted run is damaged: " + e.getMessage(), e);
        }
    }

    private void abandon(boolean started, Exception reason) {
        try {
            if (started) {
                recover();
            } else {
                Disk.deleteTree(staging, changes);
            }
        } catch (IOException e) {
            // The journal is still there for the next run; the user should hear of the first problem.
            reason.addSuppressed(e);
        }
    }

    private Journal prepare(List<String> removed, Map<String, byte[]> written) throws IOException {
        Disk.deleteTree(staging, changes);
        changes.createFolder(staging);
        List<Entry> entries = new ArrayList<>();
        for (String path : removed) {
            keep(path, entries.size());
            entries.add(new Entry(Kind.REMOVE, Entry.NO_HASH, path));
        }
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            boolean existed = keep(file.getKey(), entries.size());
            changes.write(fresh(entries.size()), file.getValue());
            entries.add(new Entry(existed ? Kind.REPLACE : Kind.ADD, Sha256.of(file.getValue()), file.getKey()));
        }
        return new Journal(entries);
    }

    /** Makes a backup of a file, if it is there. */
    private boolean keep(String path, int index) throws IOException {
        Path target = root.resolve(path);
        boolean exists = Disk.isFile(target);
        if (exists) {
            changes.copy(target, backup(index));
        }
        return exists;
    }

    private void apply(int index, Entry entry) throws IOException {
        Path target = root.resolve(entry.path());
        if (entry.kind() == Kind.REMOVE) {
            changes.delete(target);
        } else {
            Disk.createFolders(parentOf(target), changes);
            changes.move(fresh(index), target);
        }
    }

    /**
     * May be interrupted itself and run again. What can't be undone must not keep the rest from being undone: all of it is
     * tried before that is told.
     */
    private void undo(Journal journal) throws IOException {
        IOException first = null;
        for (int i = journal.entries().size() - 1; i >= 0; i--) {
            try {
                undo(i, journal.entries().get(i));
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** What was not done has its new bytes here still; what was undone already has no backup any more. */
    private void undo(int index, Entry entry) throws IOException {
        Path target = root.resolve(entry.path());
        switch (entry.kind()) {
            case ADD -> {
                if (!Disk.isFile(fresh(index))) {
                    removeAdded(target, entry);
                }
                Disk.prune(parentOf(target), root, changes);
            }
            case REPLACE -> {
                if (!Disk.isFile(fresh(index)) && Disk.isFile(backup(index))) {
                    restore(index, target);
                }
            }
            case REMOVE -> {
                if (!Disk.isThere(target) && Disk.isFile(backup(index))) {
                    restore(index, target);
                }
            }
        }
    }

    private void restore(int index, Path target) throws IOException {
        Disk.createFolders(parentOf(target), changes);
        changes.move(backup(index), target);
    }

    /** A file that came there since, and is not what the run wrote, stays. */
    private void removeAdded(Path target, Entry entry) throws IOException {
        if (Disk.isFile(target) && Sha256.of(Files.readAllBytes(target)).equals(entry.hash())) {
            changes.delete(target);
        }
    }

    private Path fresh(int index) {
        return staging.resolve(index + ".new");
    }

    private Path backup(int index) {
        return staging.resolve(index + ".old");
    }

    private static Path parentOf(Path target) {
        return Objects.requireNonNull(target.getParent(), "a path below the root has a parent");
    }
}
