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
import java.util.UUID;
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

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, waiting for another holder.
     *
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
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What was to be written is written, and a lock file that nobody holds keeps nobody out.
            return;
        }
    }

    private static @Nullable FolderLock tryAcquire(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            held = holds(channel) && isStillThere(file, channel);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? new FolderLock(file, channel) : null;
    }

    private static boolean holds(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether the locked file is the one that others see, and not one that its last holder has deleted. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String token = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.readString(file).equals(token);
        } catch (NoSuchFileException e) {
            return false;
        }
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
