package io.github.arazzocodegen.wire;

import io.github.arazzocodegen.runtime.WorkflowOptions;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the builder of the generated client and its workflows are told. */
public record Settings(
        String baseUri,
        Duration timeout,
        int maxBodyBytes,
        @Nullable HttpClient httpClient,
        WorkflowOptions options) {

    /** For tests that do not wait for time-outs: these are so long that only a hang would meet them. */
    static Settings of(String baseUri) {
        return new Settings(baseUri, Duration.ofMinutes(5), 10_000, null, WorkflowOptions.defaults());
    }

    Settings withTimeout(Duration other) {
        return new Settings(baseUri, other, maxBodyBytes, httpClient, options);
    }

    Settings withHttpClient(HttpClient other) {
        return new Settings(baseUri, timeout, maxBodyBytes, other, options);
    }

    Settings with(WorkflowOptions other) {
        return new Settings(baseUri, timeout, maxBodyBytes, httpClient, other);
    }

    /** The generated workflows, compiled once in a run of tests. */
    Items items() {
        return Driver.make(this);
    }
}
