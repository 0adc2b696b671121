package io.github.arazzocodegen;

import io.github.arazzocodegen.diagnostics.Diagnostic;
import io.github.arazzocodegen.diagnostics.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request, whatever its documents say. */
public final class RequestChecker {

    private static final Pattern BASE_URI = Pattern.compile("(?i)https?://[^\\s{}?#\"\\\\]+");

    private final List<Diagnostic> misuse = new ArrayList<>();

    private RequestChecker() {}

    /** The faults, none of which has a place; a request without any can be compiled. */
    public static List<Diagnostic> check(CompilerRequest request) {
        RequestChecker checker = new RequestChecker();
        checker.packageName(request.packageName());
        if (!CompilerRequest.LIBRARIES.contains(request.library())) {
            checker.add(
                    DiagnosticCode.UNSUPPORTED_LIBRARY,
                    "the library '" + request.library() + "' is not supported",
                    "supported: " + String.join(", ", CompilerRequest.LIBRARIES));
        }
        request.sources().values().forEach(checker::source);
        checker.clashes(request);
        return List.copyOf(checker.misuse);
    }

    private void source(SourceSettings settings) {
        String clientPackage = settings.clientPackage();
        if (clientPackage != null) {
            packageName(clientPackage);
        }
        String baseUri = settings.baseUri();
        if (baseUri != null && !BASE_URI.matcher(baseUri).matches()) {
            add(
                    DiagnosticCode.INVALID_URI,
                    "'" + baseUri + "' is no base URI of a server",
                    "it is absolute and has no query, like 'https://api.example.com/v1'");
        }
    }

    private void packageName(String name) {
        String fault = PackageName.faultOf(name);
        if (!fault.isEmpty()) {
            add(
                    DiagnosticCode.INVALID_PACKAGE,
                    "'" + name + "' is no package name: " + fault,
                    "a package name is like 'com.example.flows'");
        }
    }

    /** A client has packages of its own, itself and below, so that no class of it can be another's. */
    private void clashes(CompilerRequest request) {
        List<String> clients = new ArrayList<>();
        for (SourceSettings settings : request.sources().values()) {
            String client = settings.clientPackage();
            if (client != null) {
                String other = isWithin(request.packageName(), client)
                        ? request.packageName()
                        : clients.stream()
                                .filter(earlier -> isWithin(earlier, client) || isWithin(client, earlier))
                                .findFirst()
                                .orElse(null);
                clash(client, other);
                clients.add(client);
            }
        }
    }

    private void clash(String client, @Nullable String other) {
        if (other != null) {
            add(
                    DiagnosticCode.INVALID_PACKAGE,
                    "a client can't be in package '" + client + "', beside what is in '" + other + "'",
                    "give each client a package of its own");
        }
    }

    private static boolean isWithin(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }

    private void add(DiagnosticCode code, String message, String help) {
        misuse.add(Diagnostic.of(code, null, message).withHelp(help));
    }
}
