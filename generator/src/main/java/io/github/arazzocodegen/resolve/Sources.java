package io.github.arazzocodegen.resolve;

import io.github.arazzocodegen.arazzo.ArazzoDocument;
import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import io.github.arazzocodegen.diagnostics.Diagnostics;
import io.github.arazzocodegen.diagnostics.Suggestions;
import io.github.arazzocodegen.source.Location;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The source descriptions of a document: those that it declares, and of these the ones that could be read. */
public final class Sources {

    private final List<String> declared;
    private final boolean whole;
    private final Map<String, ResolvedSource> read;
    private final Map<String, ArazzoDocument> documents;
    private final Diagnostics diagnostics;

    /**
     * @param declared the names that the document declares
     * @param whole whether all that it declares could be read as source descriptions
     * @param read those of type {@code openapi} that could be read, in document order; for the others the reason was
     *     reported
     * @param documents those of type {@code arazzo} that could be read
     */
    public Sources(
            Collection<String> declared,
            boolean whole,
            Collection<ResolvedSource> read,
            Map<String, ArazzoDocument> documents,
            Diagnostics diagnostics) {
        this.declared = List.copyOf(declared);
        this.whole = whole && !this.declared.contains("");
        Map<String, ResolvedSource> byName = new LinkedHashMap<>();
        read.forEach(source -> byName.putIfAbsent(source.name(), source));
        this.read = Collections.unmodifiableMap(byName);
        this.documents = Map.copyOf(documents);
        this.diagnostics = diagnostics;
    }

    Collection<ResolvedSource> all() {
        return read.values();
    }

    /**
     * Whether every declared source was read, so that what is found in none does not exist. A document that declares no
     * source was reported for that.
     */
    boolean complete() {
        return whole
                && !declared.isEmpty()
                && declared.stream().allMatch(name -> read.containsKey(name) || documents.containsKey(name));
    }

    boolean isDeclared(String name) {
        return declared.contains(name);
    }

    @Nullable
    ResolvedSource get(String name) {
        return read.get(name);
    }

    /** The document of a source description of type {@code arazzo}, or null. */
    @Nullable
    ArazzoDocument workflows(String name) {
        return documents.get(name);
    }

    /** The longest declared name that, followed by a dot, starts the text; names may contain dots themselves. */
    @Nullable
    String longestPrefix(String text) {
        String best = null;
        for (String name : declared) {
            if (text.startsWith(name + ".") && (best == null || name.length() > best.length())) {
                best = name;
            }
        }
        return best;
    }

    /** Says that there is no such source, unless one that could not be read may be meant. */
    void reportUnknown(Location location, String name) {
        if (!whole) {
            return;
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_REFERENCE, location, "there is no source description '" + name + "'")
                .withHelp(Suggestions.didYouMean(name, declared)));
    }
}
