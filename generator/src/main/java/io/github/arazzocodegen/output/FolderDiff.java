package io.github.arazzocodegen.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would have to change for a folder to hold a tree, as a unified diff that {@code patch} and {@code git apply} take,
 * from what is there to what would be written.
 */
public final class FolderDiff {

    private static final int CONTEXT = 3;
    private static final String NOTHING = "/dev/null";

    private FolderDiff() {}

    /**
     * A file that is not as it should be.
     *
     * @param path relative to the folder
     * @param line the first line that differs, counted from 1, in what is there
     * @param lines the diff, without line ends
     */
    public record Changed(String path, int line, List<String> lines) {

        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The files in which a folder differs from a tree, by path.
     *
     * @param difference what the folder says of the tree
     * @throws OutputException if a file can't be read
     */
    public static List<Changed> of(Path folder, SourceTree tree, Difference difference) throws OutputException {
        List<Changed> changed = new ArrayList<>();
        try {
            for (String path : difference.added()) {
                changed.add(changed(path, null, tree.text(path)));
            }
            for (String path : difference.changed()) {
                changed.add(changed(path, text(folder.resolve(path)), tree.text(path)));
            }
            for (String path : difference.removed()) {
                changed.add(changed(path, text(folder.resolve(path)), null));
            }
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
        changed.sort(Comparator.comparing(Changed::path));
        return changed;
    }

    /** The texts' diff; of files that differ in their line ends only, which no diff shows, a line that says so. */
    private static Changed changed(String path, @Nullable String before, @Nullable String after) {
        if (before != null && after != null && before.replace("\r\n", "\n").equals(after)) {
            return new Changed(path, 1, List.of("# " + path + ": lines end with CR LF, where LF would be written"));
        }
        List<String> old = before == null ? List.of() : lines(before);
        Patch<String> patch = DiffUtils.diff(old, after == null ? List.of() : lines(after));
        int line = patch.getDeltas().isEmpty()
                ? 1
                : patch.getDeltas().get(0).getSource().getPosition() + 1;
        return new Changed(
                path,
                Math.max(1, Math.min(line, old.size())),
                UnifiedDiffUtils.generateUnifiedDiff(
                        before == null ? NOTHING : "a/" + path,
                        after == null ? NOTHING : "b/" + path,
                        old,
                        patch,
                        CONTEXT));
    }

    private static String text(Path file) throws IOException {
        // A byte that is no UTF-8, which we never write, is shown as a question mark.
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The lines of a text; the last one says so, as diffs do, if no line end follows it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
