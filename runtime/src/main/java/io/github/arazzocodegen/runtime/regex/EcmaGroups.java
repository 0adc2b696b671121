package io.github.arazzocodegen.runtime.regex;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The capturing groups of a pattern. A backreference to a group that took no part in the match matches the empty text in
 * ECMA-262 and nothing in Java, so it has to be known of each group, where a backreference stands, whether it did.
 */
final class EcmaGroups {

    private final Map<String, Integer> names = new HashMap<>();
    private final int count;
    private final BitSet closed = new BitSet();
    private final BitSet behind = new BitSet();

    /** Those that took part wherever the parser is now, whichever way the match took. */
    private BitSet present = new BitSet();

    private int opened;

    /** Counts the groups of a whole pattern: a backreference may stand before its group. */
    EcmaGroups(String pattern) {
        Cursor cursor = new Cursor(pattern);
        int groups = 0;
        boolean inClass = false;
        while (!cursor.atEnd()) {
            int c = cursor.next();
            if (c == '\\') {
                cursor.next();
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == '(' && !inClass) {
                boolean named = cursor.looksAt("?<") && !cursor.looksAt("?<=") && !cursor.looksAt("?<!");
                boolean capturing = named || cursor.peek() != '?';
                groups += capturing ? 1 : 0;
                if (named) {
                    cursor.accept("?<");
                    names.putIfAbsent(cursor.takeWhile(d -> d != '>'), groups);
                }
            }
        }
        this.count = groups;
    }

    int count() {
        return count;
    }

    boolean hasNames() {
        return !names.isEmpty();
    }

    /** The number of the first group of this name, or 0 if there is none. */
    int named(String name) {
        return names.getOrDefault(name, 0);
    }

    /** Begins a group and gives its number. */
    int open() {
        opened++;
        return opened;
    }

    int opened() {
        return opened;
    }

    void close(int group) {
        closed.set(group);
        present.set(group);
    }

    /** Notes that the groups from a number on stand in a lookbehind. */
    void lookedBehind(int from) {
        behind.set(from, opened + 1);
    }

    /** Whether a group ends before the present place of the parser. */
    boolean isClosed(int group) {
        return closed.get(group);
    }

    boolean isBehind(int group) {
        return behind.get(group);
    }

    boolean isPresent(int group) {
        return present.get(group);
    }

    BitSet present() {
        return (BitSet) present.clone();
    }

    void setPresent(BitSet groups) {
        present = (BitSet) groups.clone();
    }
}
