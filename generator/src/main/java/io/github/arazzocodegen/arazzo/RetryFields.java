package io.github.arazzocodegen.arazzo;

import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.Node;
import io.github.arazzocodegen.source.ScalarNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The numbers of a retry: how long to wait, and how often. */
record RetryFields(Fields fields, Reporter reporter) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** The seconds to wait, or null. */
    @Nullable
    Located<BigDecimal> after() {
        Node node = fields.get("retryAfter");
        BigDecimal number = number(node, "retryAfter", "a number");
        return node == null || number == null ? null : new Located<>(number, node);
    }

    /** The number of retries, or null. */
    @Nullable
    Located<Integer> limit() {
        Node node = fields.get("retryLimit");
        BigDecimal number = number(node, "retryLimit", "an integer");
        if (node == null || number == null) {
            return null;
        }
        if (number.remainder(BigDecimal.ONE).signum() != 0) {
            reporter.wrongType(node, "retryLimit", "an integer");
            return null;
        }
        if (number.signum() == 0) {
            reporter.report(
                    DiagnosticCode.RETRY_NEVER,
                    node.location(),
                    "with a 'retryLimit' of 0 the step is never tried again",
                    "give the number of retries, or take the action out");
        }
        return new Located<>(number.intValueExact(), node);
    }

    private @Nullable BigDecimal number(@Nullable Node node, String field, String what) {
        if (node == null) {
            return null;
        }
        BigDecimal number = node instanceof ScalarNode scalar && scalar.value() instanceof BigDecimal decimal
                ? decimal
                : node instanceof ScalarNode scalar && scalar.value() instanceof BigInteger integer
                        ? new BigDecimal(integer)
                        : null;
        if (number == null) {
            reporter.wrongType(node, field, what);
        } else if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            String message = number.signum() < 0 ? "must not be negative" : "is too large";
            reporter.report(DiagnosticCode.INVALID_VALUE, node.location(), "'" + field + "' " + message, "");
            return null;
        }
        return number;
    }
}
