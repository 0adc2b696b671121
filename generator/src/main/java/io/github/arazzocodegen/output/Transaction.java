package io.github.arazzocodegen.output;

import io.github.arazzocodegen.output.Journal.Entry;
import io.github.arazzocodegen.output.Journal.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private final Path root;
    private final Path staging;
    private final Disk.Mover mover;

    Transaction(Path root, Disk.Mover mover) {
        this.root = root;
        this.staging = root.resolve(STAGING);
        this.mover = mover;
    }

    /** Whether a run began to change files of the folder and did not come to its end. */
    boolean isPending() {
        return Disk.isFile(staging.resolve(JOURNAL));
    }

    /** Puts the folder back to what it was before the run that was interrupted, if one was. */
    void recover() throws IOException {
        if (isPending()) {
            try {
                undo(Journal.parse(Files.readString(staging.resolve(JOURNAL))));
            } catch (IllegalArgumentException e) {
                throw new IOException("the journal of an interrupted run is damaged: " + e.getMessage(), e);
            }
        }
        Disk.deleteTree(staging);
    }

    /**
     * Removes files, then writes others. Removals come first: where case is ignored, a file may be removed in one spelling
     * and added in another.
     *
     * @param removed the paths of files that are there
     * @param written the new bytes of files by path, in the order of writing
     * @throws IOException if one of them could not be made, after those before it were undone
     */
    void run(List<String> removed, Map<String, byte[]> written) throws IOException {
        boolean started = false;
        try {
            Journal journal = prepare(removed, written);
            Files.writeString(staging.resolve(JOURNAL + ".new"), journal.text());
            mover.move(staging.resolve(JOURNAL + ".new"), staging.resolve(JOURNAL));
            started = true;
            for (int i = 0; i < journal.entries().size(); i++) {
                apply(i, journal.entries().get(i));
            }
            Files.delete(staging.resolve(JOURNAL));
        } catch (IOException | RuntimeException e) {
            abandon(started, e);
            throw e;
        }
        Disk.deleteTree(staging);
    }

    private void abandon(boolean started, Exception reason) {
        try {
            if (started) {
                recover();
            } else {
                Disk.deleteTree(staging);
            }
        } catch (IOException e) {
            // The journal is still there for the next run; the user should hear of the first problem.
            reason.addSuppressed(e);
        }
    }

    private Journal prepare(List<String> removed, Map<String, byte[]> written) throws IOException {
        Disk.deleteTree(staging);
        Files.createDirectory(staging);
        List<Entry> entries = new ArrayList<>();
        for (String path : removed) {
            keep(path, entries.size());
            entries.add(new Entry(Kind.REMOVE, Entry.NO_HASH, path));
        }
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            boolean existed = keep(file.getKey(), entries.size());
            Files.write(fresh(entries.size()), file.getValue());
            entries.add(new Entry(existed ? Kind.REPLACE : Kind.ADD, Sha256.of(file.getValue()), file.getKey()));
        }
        return new Journal(entries);
    }

    /** Makes a backup of a file, if it is there. */
    private boolean keep(String path, int index) throws IOException {
        Path target = root.resolve(path);
        boolean exists = Disk.isFile(target);
        if (exists) {
            Files.copy(target, backup(index), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return exists;
    }

    private void apply(int index, Entry entry) throws IOException {
        Path target = root.resolve(entry.path());
        if (entry.kind() == Kind.REMOVE) {
            Files.deleteIfExists(target);
            Disk.prune(parentOf(target), root);
        } else {
            Files.createDirectories(parentOf(target));
            mover.move(fresh(index), target);
        }
    }

    /** May be interrupted itself and run again: what was restored has no backup any more. */
    private void undo(Journal journal) throws IOException {
        for (int i = journal.entries().size() - 1; i >= 0; i--) {
            Entry entry = journal.entries().get(i);
            Path target = root.resolve(entry.path());
            if (entry.kind() != Kind.ADD && Disk.isFile(backup(i))) {
                Files.createDirectories(parentOf(target));
                Disk.Mover.ATOMIC.move(backup(i), target);
            } else if (entry.kind() == Kind.ADD) {
                removeAdded(target, entry);
            }
        }
    }

    /** A file that came there since, and is not what the run wrote, stays. */
    private void removeAdded(Path target, Entry entry) throws IOException {
        if (Disk.isFile(target) && Sha256.of(Files.readAllBytes(target)).equals(entry.hash())) {
            Files.delete(target);
        }
        Disk.prune(parentOf(target), root);
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
