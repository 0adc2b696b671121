package io.github.arazzocodegen.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the names that a misspelt one may have meant. */
public final class Suggestions {

    private static final int MOST = 3;

    /** The length from which on a name says something by itself. */
    private static final int SURELY = 4;

    /** Words that say what kind of value a name has. */
    private static final Set<String> FILLERS = Set.of(
            "name", "id", "number", "code", "value", "text", "string", "label", "key", "title", "url", "uri", "date",
            "time", "at");

    private record Candidate(String name, int distance) {}

    private Suggestions() {}

    /**
     * The candidates that are like a name, the nearest first, at most three. Letters that differ in case only hardly
     * count; otherwise a third of the name may differ, where a transposition is one difference.
     */
    public static List<String> nearest(String name, Collection<String> candidates) {
        int allowed = Math.max(1, name.length() / 3);
        return candidates.stream()
                .distinct()
                .filter(candidate -> !candidate.equals(name)
                        && !candidate.isEmpty()
                        && Math.abs(candidate.length() - name.length()) <= allowed)
                .map(candidate -> new Candidate(candidate, distance(lower(name), lower(candidate))))
                .filter(candidate -> candidate.distance() <= allowed
                        && candidate.distance()
                                < Math.max(name.length(), candidate.name().length()))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /**
     * The only candidate that a name of four letters or more surely stands for: it differs in case and separators alone
     * ({@code createdAt}, {@code created_at}), or has a word more behind that adds no meaning ({@code version},
     * {@code versionName}).
     */
    public static Optional<String> renamed(String name, Collection<String> candidates) {
        List<String> alike = candidates.stream()
                .filter(candidate -> !candidate.equals(name)
                        && name.length() >= SURELY
                        && (letters(candidate).equals(letters(name)) || isExtended(name, candidate)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static String letters(String name) {
        return lower(name).replaceAll("[_. -]", "");
    }

    private static boolean isExtended(String name, String candidate) {
        if (!candidate.startsWith(name) || candidate.length() == name.length()) {
            return false;
        }
        String added = candidate.substring(name.length());
        boolean isWord = Character.isUpperCase(added.charAt(0)) || added.charAt(0) == '_' || added.charAt(0) == '-';
        return isWord && FILLERS.contains(letters(added));
    }

    /** A question for the help of a diagnostic, {@code did you mean 'x'?}, or an empty text if nothing is near. */
    public static String didYouMean(String name, Collection<String> candidates) {
        List<String> nearest = renamed(name, candidates).map(List::of).orElseGet(() -> nearest(name, candidates));
        return nearest.isEmpty()
                ? ""
                : nearest.stream()
                        .map(near -> "'" + near + "'")
                        .collect(Collectors.joining(" or ", "did you mean ", "?"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The number of insertions, deletions, substitutions and transpositions: the optimal string alignment. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] recycled = beforeLast;
            beforeLast = last;
            last = row;
            row = recycled;
        }
        return last[b.length()];
    }
}
