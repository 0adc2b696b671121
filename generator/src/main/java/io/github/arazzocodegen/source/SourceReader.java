package io.github.arazzocodegen.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Reads YAML 1.2 and JSON documents to located nodes (Arazzo 1.0.1, section "Format"). A file is JSON if its name ends
 * in {@code .json}, or if it starts like JSON and is JSON; everything else is YAML.
 */
public final class SourceReader {

    private final Limits limits;
    private final Limits.Kind size;

    /** Reads files of any kind. */
    public SourceReader(Limits limits) {
        this(limits, Limits.Kind.FILE_SIZE);
    }

    /** @param size which limit is that of a file's size */
    public SourceReader(Limits limits, Limits.Kind size) {
        this.limits = limits;
        this.size = size;
    }

    /** Reads a document within the default limits; see {@link #readDocument}. */
    public static SourceDocument read(Path path, String displayName) throws SourceException {
        return new SourceReader(Limits.DEFAULT).readDocument(path, displayName);
    }

    /**
     * Reads a document.
     *
     * @param displayName how messages name the file
     * @throws SourceException if the file can't be read, is empty, is no UTF-8, YAML or JSON, or exceeds a limit
     */
    public SourceDocument readDocument(Path path, String displayName) throws SourceException {
        return parse(path, displayName, SourceText.decode(bytes(path, displayName), path, displayName));
    }

    /** Reads a document from its text, as if it were the content of the file. */
    public SourceDocument parse(Path path, String displayName, String text) throws SourceException {
        int lines = SourceText.count(text);
        limits.check(Limits.Kind.LINES, "lines", lines, Location.start(new SourceFile(path, displayName, List.of())));
        SourceFile file = new SourceFile(path, displayName, SourceText.lines(text));
        OptionalInt first =
                text.codePoints().filter(c -> !Character.isWhitespace(c)).findFirst();
        if (first.isEmpty()) {
            throw new SourceException(SourceException.Kind.SYNTAX, "the document is empty", "", Location.start(file));
        }
        if (displayName.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new JsonReader(file, limits).read(text);
        }
        if (first.getAsInt() == '{' || first.getAsInt() == '[') {
            try {
                return new JsonReader(file, limits).read(text);
            } catch (SourceException notJson) {
                if (notJson.kind() != SourceException.Kind.SYNTAX) {
                    throw notJson;
                }
            }
        }
        return new YamlReader(file, limits).read(text);
    }

    private byte[] bytes(Path path, String displayName) throws SourceException {
        try {
            if (Files.isDirectory(path)) {
                throw unreadable("'" + displayName + "' is a folder, not a file");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                // A pipe or a device may have no end.
                throw unreadable("'" + displayName + "' is no regular file");
            }
            long bytes = Files.size(path);
            if (bytes > limits.of(size)) {
                throw new SourceException(
                        SourceException.Kind.LIMIT,
                        "'" + displayName + "' has " + bytes + " bytes, more than the limit of " + limits.of(size),
                        Limits.help(size),
                        null);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw unreadable("there is no file '" + displayName + "'");
        } catch (AccessDeniedException e) {
            throw unreadable("'" + displayName + "' can't be read: permission denied");
        } catch (IOException e) {
            throw unreadable("'" + displayName + "' can't be read");
        }
    }

    private static SourceException unreadable(String message) {
        return new SourceException(SourceException.Kind.UNREADABLE, message, "", null);
    }
}
