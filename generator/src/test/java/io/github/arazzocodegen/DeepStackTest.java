package io.github.arazzocodegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Documents that the machine is too small for are refused like those that exceed a limit; defects stay what they are. */
class DeepStackTest {

    private final Diagnostics diagnostics = new Diagnostics(false);

    @Test
    void memoryThatIsUsedUpIsADiagnostic() {
        assertThat(run(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isEqualTo("otherwise");
        assertThat(diagnostics.sorted()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.LIMIT_EXCEEDED);
            assertThat(diagnostic.message()).contains("more memory");
            assertThat(diagnostic.help()).contains("-Xmx", "--limit");
        });
    }

    @Test
    void aStackThatIsUsedUpIsADiagnostic() {
        assertThat(run(() -> endless(0))).isEqualTo("otherwise");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.LIMIT_EXCEEDED);
    }

    @Test
    void defectsAreThrownAsTheyAre() {
        IllegalStateException defect = new IllegalStateException("defect");
        assertThatThrownBy(() -> run(() -> {
                    throw defect;
                }))
                .isSameAs(defect);
    }

    private String run(Supplier<String> passes) {
        return DeepStack.run(passes, "otherwise", diagnostics);
    }

    private static String endless(int depth) {
        return depth < 0 ? "" : endless(depth + 1) + depth;
    }
}
