package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.expression.Condition.Operator;
import io.github.arazzocodegen.openapi.Schema;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedCondition.Comparison;
import io.github.arazzocodegen.types.TypedWorkflow.Criterion;
import io.github.arazzocodegen.types.TypedWorkflow.Step;
import io.github.arazzocodegen.types.ValueType.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of comparisons (section "Criterion Object") that by their types they never or always hold: of an object with a
 * text, of an enum with a text that is none of its values, of a number with a word, of a size with a negative number.
 */
final class ComparisonChecker {

    private final Diagnostics diagnostics;

    ComparisonChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Step step) {
        Stream<Criterion> ofActions = Stream.concat(step.onSuccess().stream(), step.onFailure().stream())
                .flatMap(action -> action.criteria().stream());
        Stream.concat(step.successCriteria().stream(), ofActions)
                .forEach(criterion -> check(criterion.condition(), criterion));
    }

    private void check(TypedCondition condition, Criterion criterion) {
        if (condition instanceof TypedCondition.Or or) {
            or.operands().forEach(operand -> check(operand, criterion));
        } else if (condition instanceof TypedCondition.And and) {
            and.operands().forEach(operand -> check(operand, criterion));
        } else if (condition instanceof TypedCondition.Not not) {
            check(not.operand(), criterion);
        } else if (condition instanceof TypedCondition.Literal literal) {
            lone(literal, criterion);
        } else if (condition instanceof Comparison comparison) {
            compare(comparison, criterion);
        }
    }

    private void lone(TypedCondition.Literal literal, Criterion criterion) {
        Object value = literal.value();
        boolean holds = value != null
                && !Boolean.FALSE.equals(value)
                && !value.equals("")
                && !(value instanceof BigDecimal number && number.signum() == 0);
        if (!holds) {
            report(criterion, "this criterion never holds: it is the value " + Operands.of(literal), "");
        }
    }

    private void compare(Comparison comparison, Criterion criterion) {
        TypedCondition left = comparison.left();
        TypedCondition right = comparison.right();
        if (left instanceof TypedCondition.Literal a && right instanceof TypedCondition.Literal b) {
            report(
                    criterion,
                    Operands.of(a) + " is compared with " + Operands.of(b) + ": the outcome is the same in every run",
                    "a value of the response is written $response.body#/name, or in a jsonpath criterion $.name");
        } else if (left.equals(right)) {
            report(criterion, Operands.of(left) + " is compared with itself", "");
        } else if (left instanceof TypedCondition.Literal literal) {
            compare(right, mirrored(comparison.operator()), literal, criterion);
        } else if (right instanceof TypedCondition.Literal literal) {
            compare(left, comparison.operator(), literal, criterion);
        } else {
            structures(left, right, comparison.operator(), criterion);
        }
    }

    private void compare(
            TypedCondition operand, Operator operator, TypedCondition.Literal literal, Criterion criterion) {
        Object value = literal.value();
        if (value == null) {
            return;
        }
        ValueType type = Operands.typeOf(operand);
        Kind kind = type.kind();
        String text = Operands.of(operand);
        if (kind == Kind.OBJECT || kind == Kind.ARRAY) {
            report(
                    criterion,
                    text + " is " + Conversion.describe(type) + ", and is compared with " + Operands.of(literal)
                            + ": that " + outcome(operator),
                    kind == Kind.ARRAY ? "an element of it is written with its index, as in #/0" : "name a part of it");
        } else if (kind.isNumeric() && value instanceof String word && !isNumber(word)) {
            report(
                    criterion,
                    text + " is " + Conversion.describe(type) + ", and is compared with the text '" + word + "': that "
                            + outcome(operator),
                    "");
        } else if (kind.isNumeric() && value instanceof Boolean) {
            report(
                    criterion,
                    text + " is " + Conversion.describe(type) + ", and is compared with " + value + ": that "
                            + outcome(operator),
                    "");
        } else if (kind == Kind.BOOLEAN && !isBoolean(value)) {
            report(
                    criterion,
                    text + " is true or false, and is compared with " + Operands.of(literal) + ": that "
                            + outcome(operator),
                    "");
        } else if (kind == Kind.STRING) {
            string(operand, type, operator, literal, criterion);
        } else if (operand instanceof TypedCondition.Size && value instanceof BigDecimal number) {
            size(text, operator, number, criterion);
        }
    }

    private void string(
            TypedCondition operand,
            ValueType type,
            Operator operator,
            TypedCondition.Literal literal,
            Criterion criterion) {
        Object value = literal.value();
        Schema schema = type.schema();
        List<ScalarNode> allowed = schema == null ? List.of() : schema.enumValues();
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (!allowed.isEmpty() && equality) {
            String word = String.valueOf(value);
            List<String> texts = allowed.stream().map(ScalarNode::text).toList();
            if (texts.stream().noneMatch(word::equalsIgnoreCase)) {
                String suggestion = Suggestions.didYouMean(word, texts);
                Diagnostic diagnostic = Diagnostic.of(
                                DiagnosticCode.POINTLESS_COMPARISON,
                                criterion.location(),
                                Operands.of(operand) + " is never '" + word + "', so the comparison "
                                        + outcome(operator))
                        .withHelp(suggestion.isEmpty() ? "it is one of " + String.join(", ", texts) : suggestion);
                diagnostics.add(
                        schema == null
                                ? diagnostic
                                : diagnostic.withRelated(schema.location(), "the description has the values"));
            }
        } else if (value instanceof Boolean && isText(schema)) {
            report(
                    criterion,
                    Operands.of(operand) + " is a string, and is compared with " + value
                            + ": they are the same for that very text alone",
                    "compare it with a text, '" + value + "'");
        } else if (value instanceof BigDecimal number && isText(schema)) {
            report(
                    criterion,
                    Operands.of(operand) + " is a string, and is compared with the number " + number.toPlainString()
                            + ": that holds for none that is no number",
                    "compare it with a text, '" + number.toPlainString() + "'");
        }
    }

    /** A string that has a format is hardly meant as a number. */
    private static boolean isText(@Nullable Schema schema) {
        return schema != null && schema.types().contains("string");
    }

    private void size(String text, Operator operator, BigDecimal number, Criterion criterion) {
        boolean fraction = number.stripTrailingZeros().scale() > 0;
        boolean never = switch (operator) {
            case LESS -> number.signum() <= 0;
            case LESS_OR_EQUAL -> number.signum() < 0;
            case EQUAL -> number.signum() < 0 || fraction;
            default -> false;
        };
        boolean always = switch (operator) {
            case GREATER -> number.signum() < 0;
            case GREATER_OR_EQUAL -> number.signum() <= 0;
            case NOT_EQUAL -> number.signum() < 0 || fraction;
            default -> false;
        };
        if (never || always) {
            report(
                    criterion,
                    "'" + text + " " + operator.symbol() + " " + number.toPlainString() + "' "
                            + (never ? "never" : "always") + " holds: a length is a whole number and not negative",
                    "");
        }
    }

    private void structures(TypedCondition left, TypedCondition right, Operator operator, Criterion criterion) {
        ValueType a = Operands.typeOf(left);
        ValueType b = Operands.typeOf(right);
        boolean known = a.kind() != Kind.ANY && b.kind() != Kind.ANY;
        boolean structure = !a.kind().isScalar() || !b.kind().isScalar();
        if (known && structure && a.kind() != b.kind()) {
            report(
                    criterion,
                    Operands.of(left) + " is " + Conversion.describe(a) + " and " + Operands.of(right) + " is "
                            + Conversion.describe(b) + ": that " + outcome(operator),
                    "");
        }
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            case EQUAL, NOT_EQUAL -> operator;
        };
    }

    private static String outcome(Operator operator) {
        return operator == Operator.NOT_EQUAL ? "always holds" : "never holds";
    }

    private static boolean isNumber(String text) {
        try {
            new BigDecimal(text.strip());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isBoolean(Object value) {
        return value instanceof Boolean || String.valueOf(value).matches("(?i)true|false");
    }

    private void report(Criterion criterion, String message, String help) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.POINTLESS_COMPARISON, criterion.location(), message)
                .withHelp(help));
    }
}
