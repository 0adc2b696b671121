package io.github.arazzocodegen.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing one folder at the same time, in one JVM or in several. The lock file is there only while
 * the lock is held.
 */
final class FolderLock implements AutoCloseable {

    static final String FILE = RelativePath.BOOKKEEPING + "lock";

    /** A byte far behind the content, since on some systems nobody can read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Duration PAUSE = Duration.ofMillis(20);

    /**
     * What this JVM holds, or is about to. Only who is in here opens the file: on some systems a JVM that closes a file
     * loses all its locks on it, also those that another channel took.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileChannel witness;

    private FolderLock(Path file, FileChannel channel, FileChannel witness) {
        this.file = file;
        this.channel = channel;
        this.witness = witness;
    }

    /**
     * Takes the lock of a folder, waiting for another holder.
     *
     * @param folder the folder's real path, without links
     * @param patience how long to wait for it
     * @return null if another run still held it then
     */
    static @Nullable FolderLock acquire(Path folder, Duration patience) throws IOException {
        Path file = folder.resolve(FILE);
        long start = System.nanoTime();
        while (true) {
            FolderLock lock = tryAcquire(file);
            if (lock != null || System.nanoTime() - start >= patience.toNanos()) {
                return lock;
            }
            pause();
        }
    }

    /** Deletes the file before it lets go of the lock: whoever waits for the deleted file sees that and starts again. */
    @Override
    public void close() {
        try (channel;
                witness) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What was to be written is written, and a lock file that nobody holds keeps nobody out.
            return;
        } finally {
            OURS.remove(file);
        }
    }

    private static @Nullable FolderLock tryAcquire(Path file) throws IOException {
        if (!OURS.add(file)) {
            return null;
        }
        FolderLock lock = null;
        try {
            lock = tryOpen(file);
        } finally {
            if (lock == null) {
                OURS.remove(file);
            }
        }
        return lock;
    }

    private static @Nullable FolderLock tryOpen(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileChannel witness = null;
        try {
            witness = holds(channel) ? witness(file, channel) : null;
        } finally {
            if (witness == null) {
                channel.close();
            }
        }
        return witness == null ? null : new FolderLock(file, channel, witness);
    }

    private static boolean holds(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another class loader's copy of this class, which build tools may have, holds it.
            return false;
        }
    }

    /**
     * The locked file as others see it, or null if they see another, because its last holder has deleted it. It stays
     * open as long as the lock is held.
     */
    private static @Nullable FileChannel witness(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token), 0);
        FileChannel witness;
        try {
            witness = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
        boolean same = false;
        try {
            ByteBuffer seen = ByteBuffer.allocate(token.length + 1);
            witness.read(seen, 0);
            same = Arrays.equals(Arrays.copyOf(seen.array(), seen.position()), token);
        } finally {
            if (!same) {
                witness.close();
            }
        }
        return same ? witness : null;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another run was writing there", e);
        }
    }
}
