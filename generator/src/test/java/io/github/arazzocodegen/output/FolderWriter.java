package io.github.arazzocodegen.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;

/** A process that writes trees of different runs to one folder, each in a thread of its own. */
public final class FolderWriter {

    private static final int FILES = 60;

    private FolderWriter() {}

    /** Files that each tree has, with its own text, and a file and a folder that it alone has. */
    static SourceTree tree(String run) {
        SourceTree.Builder tree = SourceTree.builder();
        for (int i = 0; i < FILES; i++) {
            tree.add("p" + i % 7 + "/F" + i + ".java", text(run, i));
        }
        return tree.add("Only" + run + ".java", run)
                .add("only" + run + "/p/A.java", run)
                .build();
    }

    /** Long enough for a write of it to be cut in two. */
    static String text(String run, int file) {
        return (run + " " + file + "\n").repeat(500);
    }

    /** Starts the process; it says a line when it begins to write. */
    static Process start(Path folder, int rounds, String... runs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")
                        + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", ""),
                FolderWriter.class.getName(),
                folder.toString(),
                Integer.toString(rounds)));
        command.addAll(List.of(runs));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The folder, how many rounds, and the names of the runs. */
    public static void main(String... arguments) throws Exception {
        OutputFolder folder = new OutputFolder(Path.of(Objects.requireNonNull(arguments[0])));
        System.out.println("writing");
        int rounds = Integer.parseInt(arguments[1]);
        List<FutureTask<Integer>> tasks = new ArrayList<>();
        for (String run : List.of(arguments).subList(2, arguments.length)) {
            FutureTask<Integer> task = new FutureTask<>(() -> write(folder, rounds, run));
            tasks.add(task);
            new Thread(task, run).start();
        }
        for (FutureTask<Integer> task : tasks) {
            task.get();
        }
    }

    private static int write(OutputFolder folder, int rounds, String run) throws OutputException {
        for (int round = 0; round < rounds; round++) {
            folder.write(tree(run));
        }
        return rounds;
    }
}
