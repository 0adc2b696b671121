package io.github.arazzocodegen.xpath;

/**
 * An expression without what names nothing: its string literals are emptied and its comments (XPath 3.1, section 2.6,
 * {@code (: … :)}) are blank. What is left keeps its place.
 */
final class BareXPath {

    private final StringBuilder bare;
    private int at;

    private BareXPath(String text) {
        this.bare = new StringBuilder(text);
    }

    static String of(String text) {
        BareXPath path = new BareXPath(text);
        while (path.at < text.length()) {
            path.next();
        }
        return path.bare.toString();
    }

    private void next() {
        char c = bare.charAt(at);
        if (c == '"' || c == '\'') {
            int end = bare.indexOf(String.valueOf(c), at + 1);
            blank(at + 1, end < 0 ? bare.length() : end);
            at = end < 0 ? bare.length() : end + 1;
        } else if (starts("(:")) {
            comment();
        } else {
            at++;
        }
    }

    /** Comments stand within each other. */
    private void comment() {
        int start = at;
        int depth = 0;
        do {
            if (starts("(:")) {
                depth++;
                at += 2;
            } else if (starts(":)")) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < bare.length());
        blank(start, at);
    }

    private boolean starts(String part) {
        return at + 2 <= bare.length() && bare.substring(at, at + 2).equals(part);
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            bare.setCharAt(i, ' ');
        }
    }
}
