package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Severity;
import io.github.arazzocodegen.expression.Problem;
import io.github.arazzocodegen.source.Location;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.util.List;

/**
 * Reports what is wrong with one document.
 *
 * @param isVersion11 whether the document says that it is of version 1.1
 */
record Reporter(Diagnostics diagnostics, boolean isVersion11) {

    void report(DiagnosticCode code, Location location, String message, String help) {
        diagnostics.add(Diagnostic.of(code, location, message).withHelp(help));
    }

    void warn(DiagnosticCode code, Location location, String message, String help) {
        diagnostics.add(Diagnostic.of(code, location, message).withHelp(help).asWarning());
    }

    /** What the specification does not allow and means something all the same: a warning unless told to be strict. */
    void tolerate(DiagnosticCode code, Location location, String message, String help) {
        diagnostics.add(new Diagnostic(code, Severity.TOLERANCE, location, message, "", help));
    }

    /** A value of the wrong type; {@code what} is what it should have been, for example {@code a string}. */
    void wrongType(Node node, String field, String what) {
        report(
                DiagnosticCode.WRONG_TYPE,
                node.location(),
                "'" + field + "' must be " + what + ", not " + article(node.describe()),
                "");
    }

    void notYetSupported(Location location, String construct) {
        report(DiagnosticCode.NOT_YET_SUPPORTED, location, construct + " is not supported yet", "");
    }

    /** What a parser of expressions or conditions has found in the text of a node, at its place in the document. */
    void problems(List<Problem> problems, ScalarNode node) {
        problems(problems, node, 0);
    }

    /** The same for a part of the node's text that starts at an offset. */
    void problems(List<Problem> problems, ScalarNode node, int offset) {
        for (Problem problem : problems) {
            Location location = node.locationOf(
                    offset + problem.span().start(), offset + problem.span().end());
            report(problem.code(), location, problem.message(), problem.help());
        }
    }

    static String article(String noun) {
        return switch (noun) {
            case "null" -> noun;
            case "array", "object", "integer" -> "an " + noun;
            default -> "a " + noun;
        };
    }
}
