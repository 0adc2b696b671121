package io.github.arazzocodegen.openapi;

/**
 * Bounds what names of a document become. A class is a file, and so is a class in a class, whose file has both names;
 * file systems have names of 255 bytes at most.
 */
public final class ShortNames {

    private static final int LONGEST = 110;

    private ShortNames() {}

    /** The name, or, of one that is too long, its start and a number that tells it from others that start so. */
    public static String of(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - 9) + "_" + String.format("%08x", name.hashCode());
    }
}
