package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.FileState;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run that generated code left behind, so that the next one can tell whether there is anything to do, and repeat
 * what was said.
 *
 * @param settings what the user configured, and the generator's own identity
 * @param files all files that were read, as they were before, and all that were written, as they were after
 * @param warnings what was said, without the details
 */
record LastRun(String settings, Map<Path, FileState> files, List<Message> warnings) {

    LastRun {
        files = new TreeMap<>(files);
        warnings = List.copyOf(warnings);
    }

    /** A run that has just ended. */
    static LastRun of(String settings, Map<Path, FileState> inputs, Collection<Path> outputs, List<Message> warnings) {
        Map<Path, FileState> files = new TreeMap<>(inputs);
        outputs.forEach(output -> files.put(output, FileState.of(output).asSettled()));
        return new LastRun(settings, files, warnings);
    }

    /** Whether nothing changed: neither the settings nor a file that was read or written. */
    boolean holds(String newSettings) {
        if (!settings.equals(newSettings)) {
            return false;
        }
        for (Map.Entry<Path, FileState> file : files.entrySet()) {
            if (!file.getValue().isStillThatOf(file.getKey())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @return null if there is no such file, or it is none
     */
    static @Nullable LastRun read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            Map<Path, FileState> files = new TreeMap<>();
            for (int i = 0; properties.containsKey("file." + i); i++) {
                files.put(Path.of(text(properties, "file." + i)), state(text(properties, "file." + i + ".state")));
            }
            List<Message> warnings = new ArrayList<>();
            for (int i = 0; properties.containsKey("warning." + i); i++) {
                warnings.add(warning(properties, "warning." + i));
            }
            return new LastRun(text(properties, "settings"), files, warnings);
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // Whatever it is, it says nothing of the last run; so the next one does its work.
            return null;
        }
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("settings", settings);
        int i = 0;
        for (Map.Entry<Path, FileState> entry : files.entrySet()) {
            FileState state = entry.getValue();
            properties.setProperty("file." + i, entry.getKey().toString());
            properties.setProperty(
                    "file." + i + ".state",
                    state.size() + "," + state.modified() + "," + state.settled() + "," + state.hash() + ",");
            i++;
        }
        for (i = 0; i < warnings.size(); i++) {
            Message warning = warnings.get(i);
            properties.setProperty("warning." + i, warning.summary());
            properties.setProperty("warning." + i + ".file", warning.file());
            properties.setProperty("warning." + i + ".line", Integer.toString(warning.line()));
            properties.setProperty("warning." + i + ".column", Integer.toString(warning.column()));
        }
        StringWriter text = new StringWriter();
        properties.store(
                text, "What the last run of arazzo:generate did. Without this file the next one does it again.");
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file in a folder"));
        Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    }

    private static FileState state(String text) {
        String[] parts = text.split(",", -1);
        return new FileState(
                Long.parseLong(parts[0]), Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]), parts[3]);
    }

    private static Message warning(Properties properties, String key) {
        return new Message(
                false,
                text(properties, key + ".file"),
                Integer.parseInt(text(properties, key + ".line")),
                Integer.parseInt(text(properties, key + ".column")),
                text(properties, key),
                "");
    }

    private static String text(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + key);
        }
        return value;
    }
}
