package io.github.arazzocodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.Folders;
import io.github.arazzocodegen.RemoteAccess;
import io.github.arazzocodegen.SourceSettings;
import io.github.arazzocodegen.source.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path OUTPUT = Path.of("out");
    private static final Folders FOLDERS = new Folders(Path.of("base"), null);

    @Test
    void everySettingMakesAnotherText() {
        List<Path> documents = List.of(Path.of("a.yaml"));
        SourceSettings source = new SourceSettings(Path.of("x.yaml"), "p.x", "https://x.example");
        List<CompilerRequest> requests = List.of(
                request(documents, "p", "native", false, Map.of(), FOLDERS),
                request(List.of(Path.of("b.yaml")), "p", "native", false, Map.of(), FOLDERS),
                request(List.of(), "p", "native", false, Map.of(), FOLDERS),
                request(documents, "q", "native", false, Map.of(), FOLDERS),
                request(documents, "p", "webclient", false, Map.of(), FOLDERS),
                request(documents, "p", "native", true, Map.of(), FOLDERS),
                request(documents, "p", "native", false, Map.of(), new Folders(Path.of("other"), null)),
                request(documents, "p", "native", false, Map.of(), new Folders(Path.of("base"), Path.of("root"))),
                request(documents, "p", "native", false, Map.of("x", source), FOLDERS),
                request(documents, "p", "native", false, Map.of("y", source), FOLDERS),
                request(
                        documents,
                        "p",
                        "native",
                        false,
                        Map.of("x", new SourceSettings(Path.of("x.yaml"), "p.x", null)),
                        FOLDERS),
                costly(documents, Limits.of(Map.of("nesting", 5L)), RemoteAccess.NONE),
                costly(documents, Limits.DEFAULT, new RemoteAccess(true, false)),
                costly(documents, Limits.DEFAULT, new RemoteAccess(true, true)));

        Stream<String> texts = requests.stream().map(request -> Settings.text(request, OUTPUT));

        assertThat(texts.distinct()).hasSameSizeAs(requests);
        assertThat(Settings.text(requests.get(0), OUTPUT))
                .isEqualTo(Settings.text(requests.get(0), OUTPUT))
                .isNotEqualTo(Settings.text(requests.get(0), Path.of("elsewhere")));
    }

    private static CompilerRequest costly(List<Path> documents, Limits limits, RemoteAccess remote) {
        return new CompilerRequest(documents, "p", "native", false, Map.of(), FOLDERS, limits, remote);
    }

    private static CompilerRequest request(
            List<Path> documents,
            String packageName,
            String library,
            boolean strict,
            Map<String, SourceSettings> sources,
            Folders folders) {
        return new CompilerRequest(documents, packageName, library, strict, sources, folders);
    }
}
