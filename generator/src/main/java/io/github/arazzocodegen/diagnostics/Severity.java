package io.github.arazzocodegen.diagnostics;

import java.util.Locale;

/** How much a diagnostic weighs. Errors stop generation; tolerances are warnings, and errors under {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING,
    /** A construct that the specification does not allow but whose intent is plain: printed as a warning. */
    TOLERANCE;

    /** The word that messages print. */
    public String label() {
        return this == TOLERANCE ? "warning" : name().toLowerCase(Locale.ROOT);
    }
}
