package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.InputFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param inputs the files that were read, with the hash of each
 * @param output the fingerprint of what was written
 * @param messages the warnings
 */
record LastRun(String settings, Map<Path, String> inputs, String output, List<Message> messages) {

    LastRun {
        inputs = new TreeMap<>(inputs);
        messages = List.copyOf(messages);
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
            Map<Path, String> inputs = new TreeMap<>();
            for (int i = 0; properties.containsKey("input." + i); i++) {
                inputs.put(Path.of(text(properties, "input." + i)), text(properties, "input." + i + ".hash"));
            }
            List<Message> messages = new ArrayList<>();
            for (int i = 0; properties.containsKey("warning." + i); i++) {
                String key = "warning." + i;
                messages.add(new Message(
                        false,
                        text(properties, key + ".file"),
                        Integer.parseInt(text(properties, key + ".line")),
                        Integer.parseInt(text(properties, key + ".column")),
                        text(properties, key),
                        ""));
            }
            return new LastRun(text(properties, "settings"), inputs, text(properties, "output"), messages);
        } catch (IOException | IllegalArgumentException e) {
            // Whatever it is, it says nothing of the last run; so the next one does its work.
            return null;
        }
    }

    /** Whether nothing changed: the same settings, the same bytes in every file that was read, and in every one written. */
    boolean holds(String newSettings, @Nullable String newOutput) {
        if (!settings.equals(newSettings) || !output.equals(newOutput)) {
            return false;
        }
        for (Map.Entry<Path, String> input : inputs.entrySet()) {
            if (!input.getValue().equals(InputFiles.hash(input.getKey()))) {
                return false;
            }
        }
        return true;
    }

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("settings", settings);
        properties.setProperty("output", output);
        int i = 0;
        for (Map.Entry<Path, String> input : inputs.entrySet()) {
            properties.setProperty("input." + i, input.getKey().toString());
            properties.setProperty("input." + i + ".hash", input.getValue());
            i++;
        }
        for (i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            properties.setProperty("warning." + i, message.summary());
            properties.setProperty("warning." + i + ".file", message.file());
            properties.setProperty("warning." + i + ".line", Integer.toString(message.line()));
            properties.setProperty("warning." + i + ".column", Integer.toString(message.column()));
        }
        StringWriter text = new StringWriter();
        properties.store(
                text, "What the last run of arazzo:generate did. Without this file the next one does it again.");
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file in a folder"));
        Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    }

    private static String text(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + key);
        }
        return value;
    }
}
