package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.runtime.jsonpath.JsonPath;
import io.github.arazzocodegen.runtime.jsonpath.JsonPathSyntaxException;
import io.github.arazzocodegen.runtime.jsonpath.Node;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;

/** Reads the targets of replacements (section "Payload Replacement Object"). What is wrong with one is reported. */
final class ReplacementTargets {

    private ReplacementTargets() {}

    /**
     * The places that a target selects in a payload that is written out; none where that is an error.
     *
     * @throws Replacer.NotKnownYet if a JSONPath query reads what is known only at run time
     */
    static List<JsonPointer> places(TypedValue payload, Located<String> target, Diagnostics diagnostics) {
        String text = target.value();
        if (!text.startsWith("$")) {
            return isJson(target, diagnostics) ? List.of(JsonPointer.parse(text)) : List.of();
        }
        Optional<JsonPath> query = query(target, diagnostics);
        if (query.isEmpty()) {
            return List.of();
        }
        // A singular query reads nothing but the way to its target; any other may read all that there is.
        boolean singular = query.get().query().isSingular();
        List<JsonPointer> places = new ArrayList<>();
        for (Node node : query.get().locatedNodes(plain(payload, singular))) {
            places.add(JsonPointer.parse(node.path().toJsonPointer()));
        }
        if (places.isEmpty()) {
            if (hasExpressions(payload)) {
                throw new Replacer.NotKnownYet();
            }
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.UNKNOWN_REFERENCE,
                    target.location(),
                    "'" + text + "' selects nothing in the payload"));
        }
        return places;
    }

    /** Whether a target is one for JSON: a JSON Pointer or, as a tolerance, a JSONPath query. */
    static boolean isJson(Located<String> target, Diagnostics diagnostics) {
        String text = target.value();
        if (text.startsWith("$")) {
            return query(target, diagnostics).isPresent();
        }
        if (text.isEmpty() || text.startsWith("/")) {
            return true;
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.INVALID_VALUE, target.location(), "the target '" + text + "' is no JSON Pointer")
                .withHelp("write '/a/b/0'; XPath expressions are for payloads of XML"));
        return false;
    }

    /** Whether a target is an XPath expression. */
    static boolean isXPath(Located<String> target, Diagnostics diagnostics) {
        try {
            XPathFactory.newDefaultInstance().newXPath().compile(target.value());
            return true;
        } catch (XPathExpressionException e) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.INVALID_VALUE,
                            target.location(),
                            "the target '" + target.value() + "' is no XPath expression of version 1.0")
                    .withHelp("in a payload of XML write '/order/item[1]' or '//item/@id'"));
            return false;
        }
    }

    private static Optional<JsonPath> query(Located<String> target, Diagnostics diagnostics) {
        try {
            JsonPath query = JsonPath.parse(target.value());
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.JSONPATH_TARGET,
                            target.location(),
                            "a replacement's target is a JSON Pointer or an XPath expression, and this is JSONPath")
                    .withHelp("write it as a JSON Pointer, '/a/b/0', for each place"));
            return Optional.of(query);
        } catch (JsonPathSyntaxException e) {
            diagnostics.add(
                    Diagnostic.of(DiagnosticCode.INVALID_VALUE, target.location(), "no JSONPath query: " + e.problem())
                            .withHelp(e.help()));
            return Optional.empty();
        }
    }

    /** The payload as JSON; a place of its own kind stands for what an expression gives where that does not matter. */
    private static @Nullable Object plain(TypedValue value, boolean opaque) {
        if (value instanceof TypedValue.Object object) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (TypedValue.Member member : object.members()) {
                if (!(member.key() instanceof TypedValue.Literal key)) {
                    throw new Replacer.NotKnownYet();
                }
                members.put(key.node().text(), plain(member.value(), opaque));
            }
            return members;
        }
        if (value instanceof TypedValue.Array array) {
            List<@Nullable Object> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(plain(element, opaque)));
            return elements;
        }
        if (value instanceof TypedValue.Literal literal) {
            return literal.node().value();
        }
        if (!opaque) {
            throw new Replacer.NotKnownYet();
        }
        return "";
    }

    private static boolean hasExpressions(TypedValue value) {
        if (value instanceof TypedValue.Object object) {
            return object.members().stream().anyMatch(member -> hasExpressions(member.value()));
        }
        return value instanceof TypedValue.Array array
                ? array.elements().stream().anyMatch(ReplacementTargets::hasExpressions)
                : !(value instanceof TypedValue.Literal);
    }
}
