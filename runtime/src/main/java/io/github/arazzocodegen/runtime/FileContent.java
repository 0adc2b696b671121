package io.github.arazzocodegen.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be sent: its content, and what a part of a multipart body says of it. The content is opened anew each time
 * that it is sent, since a retry sends again. Immutable.
 */
public final class FileContent {

    /** Opens the content. */
    @FunctionalInterface
    public interface Source {

        /** A stream from the start of the content, which the caller closes. */
        InputStream open() throws IOException;
    }

    private final Source source;
    private final @Nullable String name;
    private final @Nullable String mediaType;

    private FileContent(Source source, @Nullable String name, @Nullable String mediaType) {
        this.source = source;
        this.name = name;
        this.mediaType = mediaType;
    }

    /** The content of a file, by the name of that; it is read when it is sent. */
    public static FileContent of(Path file) {
        Path fileName = file.getFileName();
        return new FileContent(() -> Files.newInputStream(file), fileName == null ? null : fileName.toString(), null);
    }

    /** A copy of bytes. */
    public static FileContent of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return new FileContent(() -> new ByteArrayInputStream(copy), null, null);
    }

    /**
     * What a stream has left, which is read at once, since a stream can be read but once; the caller closes it.
     *
     * @throws IOException if it can't be read
     */
    public static FileContent of(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        return new FileContent(() -> new ByteArrayInputStream(bytes), null, null);
    }

    /** What a source gives each time that it is opened. */
    public static FileContent from(Source source) {
        return new FileContent(source, null, null);
    }

    /** The same under another name. */
    public FileContent withName(String newName) {
        return new FileContent(source, newName, mediaType);
    }

    /** The same as another media type, {@code image/png} for example. */
    public FileContent withMediaType(String newMediaType) {
        return new FileContent(source, name, newMediaType);
    }

    /** The name of the file, or null if it has none. */
    public @Nullable String name() {
        return name;
    }

    /** The media type, or null if that is not known. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** A stream from the start of the content, which the caller closes. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /**
     * All of the content.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + (name == null ? "" : "'" + name + "' ") + "can't be read", e);
        }
    }

    /** Name and media type, nothing of the content. */
    @Override
    public String toString() {
        return "FileContent[name=" + name + ", mediaType=" + mediaType + "]";
    }
}
