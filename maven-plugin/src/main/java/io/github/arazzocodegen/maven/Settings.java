package io.github.arazzocodegen.maven;

import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.SourceSettings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything but files on which generated code depends. */
final class Settings {

    private final StringBuilder text = new StringBuilder();

    private Settings() {}

    /** A text that is another if the request is, or where its result goes, or the generator that makes it. */
    static String text(CompilerRequest request, Path output) {
        Settings settings = new Settings();
        settings.addGenerator();
        settings.add(output);
        settings.add(request.packageName());
        settings.add(request.library());
        settings.add(request.strict());
        settings.add(request.folders().base());
        settings.add(request.folders().root());
        settings.add(request.limits());
        settings.add(request.remote());
        for (Path document : request.documents()) {
            settings.add(document);
        }
        for (Map.Entry<String, SourceSettings> source : request.sources().entrySet()) {
            settings.add(source.getKey());
            settings.add(source.getValue().file());
            settings.add(source.getValue().clientPackage());
            settings.add(source.getValue().baseUri());
        }
        return settings.text.toString();
    }

    private void add(@Nullable Object value) {
        text.append(value).append('\n');
    }

    /** Where the generator's code is, how long it is and when it was made: a snapshot changes without a new version. */
    private void addGenerator() {
        CodeSource source = CompilerRequest.class.getProtectionDomain().getCodeSource();
        try {
            Path code = Path.of(source.getLocation().toURI());
            add(code);
            add(Files.size(code));
            add(Files.getLastModifiedTime(code).toMillis());
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            add(source);
        }
    }
}
