package io.github.arazzocodegen.types;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.source.JsonPointer;
import io.github.arazzocodegen.source.Located;
import io.github.arazzocodegen.source.ScalarNode;
import io.github.arazzocodegen.types.TypedValue.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the values of replacements (section "Payload Replacement Object") in a payload that is written out, while it is
 * compiled. A target is added where its parent exists.
 */
final class Replacer {

    private final boolean xml;
    private final Diagnostics diagnostics;

    /** @param xml whether the payload is XML */
    Replacer(boolean xml, Diagnostics diagnostics) {
        this.xml = xml;
        this.diagnostics = diagnostics;
    }

    /** The payload with the value at the target; where that can't be, it is said, and the payload is as before. */
    TypedValue replace(TypedValue payload, Located<String> target, TypedValue value) {
        String text = target.value();
        if (xml) {
            return ReplacementTargets.isXPath(target, diagnostics) ? later(payload, text, value) : payload;
        }
        if (payload instanceof TypedValue.Replaced) {
            return ReplacementTargets.isJson(target, diagnostics) ? later(payload, text, value) : payload;
        }
        try {
            TypedValue replaced = payload;
            for (JsonPointer place : ReplacementTargets.places(payload, target, diagnostics)) {
                replaced = set(replaced, place.tokens(), 0, value);
            }
            return replaced;
        } catch (NotKnownYet e) {
            return later(payload, text, value);
        } catch (NoSuchTarget e) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_REFERENCE,
                            target.location(),
                            "the payload has no place '" + text + "' to put a value")
                    .withHelp("the parent of the target must be an object or array"));
            return payload;
        }
    }

    private TypedValue later(TypedValue payload, String target, TypedValue value) {
        List<TypedValue.Replacement> replacements = new ArrayList<>();
        TypedValue of = payload;
        if (payload instanceof TypedValue.Replaced replaced) {
            of = replaced.payload();
            replacements.addAll(replaced.replacements());
        }
        replacements.add(new TypedValue.Replacement(target, value));
        return new TypedValue.Replaced(of, xml, List.copyOf(replacements));
    }

    private static final class NoSuchTarget extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The target lies in what an expression gives, or depends on it: the replacement is made at run time. */
    static final class NotKnownYet extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static TypedValue set(TypedValue at, List<String> tokens, int depth, TypedValue value) {
        if (depth == tokens.size()) {
            return value;
        }
        String token = tokens.get(depth);
        if (at instanceof TypedValue.Object object) {
            return inObject(object, token, tokens, depth, value);
        }
        if (at instanceof TypedValue.Array array) {
            List<TypedValue> elements = new ArrayList<>(array.elements());
            int index = token.equals("-") ? elements.size() : index(token);
            if (index == elements.size() && depth + 1 == tokens.size()) {
                elements.add(value);
            } else if (index < elements.size()) {
                elements.set(index, set(elements.get(index), tokens, depth + 1, value));
            } else {
                throw new NoSuchTarget();
            }
            return new TypedValue.Array(elements, array.node());
        }
        if (at instanceof TypedValue.Of) {
            throw new NotKnownYet();
        }
        throw new NoSuchTarget();
    }

    private static TypedValue inObject(
            TypedValue.Object object, String token, List<String> tokens, int depth, TypedValue value) {
        List<Member> members = new ArrayList<>(object.members());
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.key() instanceof TypedValue.Literal key
                    && key.node().text().equals(token)) {
                members.set(i, new Member(key, set(member.value(), tokens, depth + 1, value)));
                return new TypedValue.Object(members, object.node());
            }
        }
        if (members.stream().anyMatch(member -> !(member.key() instanceof TypedValue.Literal))) {
            throw new NotKnownYet();
        }
        if (depth + 1 < tokens.size()) {
            throw new NoSuchTarget();
        }
        ScalarNode key = new ScalarNode(value.node().location(), ScalarNode.Kind.STRING, token, token, 0);
        members.add(new Member(new TypedValue.Literal(key), value));
        return new TypedValue.Object(members, object.node());
    }

    private static int index(String token) {
        if (!token.matches("0|[1-9][0-9]{0,8}")) {
            throw new NoSuchTarget();
        }
        return Integer.parseInt(token);
    }
}
