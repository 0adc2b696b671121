package io.github.arazzocodegen.runtime.jsonpath;

/** The order of strings in JSONPath (RFC 9535, section 2.3.5.2.2). */
public final class UnicodeOrder {

    private UnicodeOrder() {}

    /** Compares by Unicode scalar values; UTF-16 units have another order where surrogates are among them. */
    public static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean leftHigh = Character.isSurrogate(left);
                boolean rightHigh = Character.isSurrogate(right);
                return leftHigh == rightHigh ? Character.compare(left, right) : leftHigh ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
