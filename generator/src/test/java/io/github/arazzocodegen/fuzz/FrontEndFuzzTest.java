package io.github.arazzocodegen.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.arazzocodegen.CompilerRequest;
import io.github.arazzocodegen.DocumentValidator;
import io.github.arazzocodegen.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any file is an Arazzo document that is valid, or there is a diagnostic: the Arazzo parser and all passes behind it. */
@Tag("fuzz")
class FrontEndFuzzTest {

    private static final Path SPECS = Path.of("..", "specs");

    static Stream<byte[]> seeds() {
        return Seeds.flows();
    }

    @MethodSource("seeds")
    @FuzzTest
    void endsWithAResultOrADiagnostic(byte[] input) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz", "documents"));
        // The documents of specs/errors and specs/warnings name this description.
        Files.copy(
                SPECS.resolve("warnings/shop.openapi.yaml"),
                folder.resolveSibling("shop.openapi.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Path document = Files.write(folder.resolve("flow.arazzo.yaml"), input);
        DocumentValidator.validate(new CompilerRequest(
                List.of(document), "", "", false, Map.of(), new Folders(folder.getParent(), folder.getParent())));
    }
}
