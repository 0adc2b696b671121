package io.github.arazzocodegen;

import io.github.arazzocodegen.output.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells a file's content from others.
 *
 * @param size the number of bytes; -1 where there is no file that can be read
 * @param modified when it was last modified, in milliseconds since 1970
 * @param settled whether that was so long before the state was taken that no later change can have the same time
 * @param hash the SHA-256 of the bytes, in hexadecimal digits; empty where there is no file
 */
public record FileState(long size, long modified, boolean settled, String hash) {

    /** The state of what is not there. */
    public static final FileState ABSENT = new FileState(-1, 0, true, "");

    /** The coarsest clock of a file system that is in use, FAT's, and a little more. */
    private static final long CLOCK = 3_000;

    /** The state of a file now. */
    public static FileState of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return ABSENT;
            }
            long modified = attributes.lastModifiedTime().toMillis();
            boolean settled = Math.abs(System.currentTimeMillis() - modified) > CLOCK;
            return new FileState(attributes.size(), modified, settled, Sha256.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return ABSENT;
        }
    }

    /** The same of a file that this process has just written: nobody else's change is younger. */
    public FileState asSettled() {
        return new FileState(size, modified, true, hash);
    }

    /** Whether a file has this content. It is read only where its time does not say. */
    public boolean isStillThatOf(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() != size) {
                return size < 0 && !attributes.isRegularFile();
            }
            return (settled && attributes.lastModifiedTime().toMillis() == modified)
                    || Sha256.of(Files.readAllBytes(file)).equals(hash);
        } catch (IOException e) {
            return size < 0;
        }
    }
}
