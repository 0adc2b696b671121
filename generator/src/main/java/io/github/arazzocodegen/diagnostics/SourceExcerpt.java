package io.github.arazzocodegen.diagnostics;

import io.github.arazzocodegen.source.Location;

/**
 * One line of a document as a terminal shows it, with a mark under a range of it: tabs become spaces, wide characters
 * count twice, unsafe ones are escaped, and of a very long line (JSON without line breaks) a part is shown.
 *
 * @param text the line
 * @param indent the number of cells before the mark
 * @param width the number of cells that the mark has, at least one
 */
record SourceExcerpt(String text, int indent, int width) {

    private static final int LONGEST = 160;
    private static final int BEFORE = 40;
    private static final String ELLIPSIS = "…";
    private static final String TAB = "    ";

    /** The first line of a location; a range of several lines is marked to the end of the first. */
    static SourceExcerpt of(Location location) {
        String line = location.file().line(location.line());
        int start = Math.min(location.column() - 1, line.length());
        int end = location.endLine() > location.line()
                ? line.stripTrailing().length()
                : Math.min(location.endColumn() - 1, line.length());
        int from = line.length() <= LONGEST || start <= BEFORE ? 0 : wholeCharacter(line, start - BEFORE);
        int to = Math.min(line.length(), wholeCharacter(line, Math.min(line.length(), from + LONGEST)));
        String before = (from > 0 ? ELLIPSIS : "") + shown(line.substring(from, Math.min(start, to)));
        String marked = shown(line.substring(Math.min(start, to), Math.max(Math.min(end, to), Math.min(start, to))));
        String after = shown(line.substring(Math.max(Math.min(end, to), Math.min(start, to)), to))
                + (to < line.length() ? ELLIPSIS : "");
        return new SourceExcerpt((before + marked + after).stripTrailing(), cells(before), Math.max(1, cells(marked)));
    }

    private static int wholeCharacter(String line, int index) {
        boolean inside = index > 0
                && index < line.length()
                && Character.isLowSurrogate(line.charAt(index))
                && Character.isHighSurrogate(line.charAt(index - 1));
        return inside ? index - 1 : index;
    }

    private static String shown(String text) {
        return SafeText.escape(text.replace("\t", TAB));
    }

    private static int cells(String text) {
        return text.codePoints().map(SourceExcerpt::cells).sum();
    }

    /** Combining marks take no cell; the scripts of East Asia and emoji take two. */
    private static int cells(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
