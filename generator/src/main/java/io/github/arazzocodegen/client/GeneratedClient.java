package io.github.arazzocodegen.client;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A client that has been generated.
 *
 * @param model what its types and methods are called
 * @param files the text of its files by path below the source folder, with {@code /}
 */
public record GeneratedClient(ClientModel model, SortedMap<String, String> files) {

    public GeneratedClient {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
