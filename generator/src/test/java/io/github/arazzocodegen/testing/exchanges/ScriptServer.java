package io.github.arazzocodegen.testing.exchanges;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A server on the loopback interface that notes each request in a transcript and answers as the script says. */
final class ScriptServer implements AutoCloseable {

    /** For a request that the script does not expect: no document takes it for a success. */
    private static final Exchange.Reply NOT_SCRIPTED =
            new Exchange.Reply(599, false, Map.of(), null, "the script has no request here", null);

    private final HttpServer server;
    private final Transcript transcript;

    ScriptServer(Transcript transcript) throws IOException {
        this.transcript = transcript;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Scheme, host and port. */
    String base() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            byte[] body = exchange.getRequestBody().readAllBytes();
            String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            Exchange.Reply reply = transcript.requested(line, headers, body);
            send(exchange, reply == null ? NOT_SCRIPTED : reply);
        }
    }

    private static void send(HttpExchange exchange, Exchange.Reply reply) throws IOException {
        Integer status = reply.status();
        if (status == null) {
            // Closed without a word: the client sees the connection break.
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        // A connection of its own for each request: over one that is kept, a client repeats a broken request by itself.
        headers.set("Connection", "close");
        String type = contentType(reply);
        if (type != null) {
            headers.set("Content-Type", type);
        }
        reply.headers().forEach(headers::set);
        byte[] body = body(reply);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static @Nullable String contentType(Exchange.Reply reply) {
        if (reply.json() != null) {
            return "application/json";
        }
        return reply.text() == null ? null : "text/plain; charset=utf-8";
    }

    private static byte[] body(Exchange.Reply reply) {
        if (reply.base64() != null) {
            return Base64.getDecoder().decode(reply.base64());
        }
        String text = reply.json() == null ? reply.text() : reply.json().toString();
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
