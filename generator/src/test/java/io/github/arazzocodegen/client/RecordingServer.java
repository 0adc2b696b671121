package io.github.arazzocodegen.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback interface that keeps what it was sent and answers as it was told. */
final class RecordingServer implements AutoCloseable {

    /** A request: its target as it came, headers by lower-case name, body as text. */
    record Request(String method, String target, Map<String, List<String>> headers, String body) {

        String line() {
            return method + " " + target;
        }

        List<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }
    }

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final int status;
    private final String contentType;
    private final byte[] body;

    RecordingServer(int status, String contentType, byte[] body) throws IOException {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    RecordingServer(int status, String json) throws IOException {
        this(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/base";
    }

    Request request() {
        if (requests.size() != 1) {
            throw new AssertionError("requests: " + requests);
        }
        return requests.get(0);
    }

    int count() {
        return requests.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, sent));
        if (!contentType.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", contentType);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
