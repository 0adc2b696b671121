package io.github.arazzocodegen.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/** Finds the Arazzo documents of a project. */
final class DocumentFinder {

    private static final String[] USUAL = {"**/*.yaml", "**/*.yml", "**/*.json"};

    private DocumentFinder() {}

    /**
     * The documents below a folder, sorted. With patterns, all files that they match; without, the YAML and JSON files that
     * are Arazzo documents, so that descriptions may lie beside them.
     *
     * @param includes patterns as Maven knows them, relative to the folder
     */
    static List<Path> find(File folder, List<String> includes, List<String> excludes) {
        if (!folder.isDirectory()) {
            return List.of();
        }
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(folder);
        scanner.setIncludes(includes.isEmpty() ? USUAL : includes.toArray(new String[0]));
        scanner.setExcludes(excludes.toArray(new String[0]));
        scanner.addDefaultExcludes();
        scanner.scan();
        List<Path> documents = new ArrayList<>();
        for (String name : scanner.getIncludedFiles()) {
            Path file = folder.toPath().resolve(name);
            if (!includes.isEmpty() || DocumentKind.isArazzo(file)) {
                documents.add(file);
            }
        }
        Collections.sort(documents);
        return List.copyOf(documents);
    }
}
