package io.github.arazzocodegen.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * A Sentry in this JVM: an HTTP server on the loopback interface with the operations of {@code sentry-api-openapi.yml}
 * and with state, so that a release that was created can be found.
 */
public final class FakeSentry implements AutoCloseable {

    private static final String BASE_PATH = "/api/0";
    private static final Pattern CREDENTIALS = Pattern.compile("(?i)(?:Token|Bearer) +\\S+");

    private final HttpServer server;
    private final SentryOperations operations = new SentryOperations(SentryState.load());
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Queue<Reply> refusals = new ConcurrentLinkedQueue<>();

    private FakeSentry(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts one on a free port. It knows the organization {@code acme} with the projects {@code web} and
     * {@code payment}, some issues, and no releases.
     *
     * @throws UncheckedIOException if there is no free port
     */
    public static FakeSentry start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeSentry sentry = new FakeSentry(server);
            server.createContext("/", sentry::handle);
            server.start();
            return sentry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the paths of the description are appended to. */
    public URI baseUri() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + BASE_PATH);
    }

    /** The requests that have come, in order. */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Refuses the next requests with status 429 and this {@code Retry-After}. */
    public void refuse(int requests, int seconds) {
        for (int i = 0; i < requests; i++) {
            refusals.add(Reply.busy(seconds));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            RecordedRequest request = read(exchange);
            requests.add(request);
            send(exchange, answer(request));
        }
    }

    private static RecordedRequest read(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String path = uri.getRawPath().startsWith(BASE_PATH)
                ? uri.getRawPath().substring(BASE_PATH.length())
                : uri.getRawPath();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> query = Parameters.parse(uri.getRawQuery()).values();
        return new RecordedRequest(exchange.getRequestMethod(), path, query, headers, body);
    }

    private Reply answer(RecordedRequest request) {
        Reply refusal = refusals.poll();
        if (refusal != null) {
            return refusal;
        }
        List<String> authorization = request.headers().getOrDefault("Authorization", List.of());
        if (authorization.size() != 1
                || !CREDENTIALS.matcher(authorization.get(0)).matches()) {
            return Reply.error(401, "Credentials are missing.");
        }
        if (!request.path().endsWith("/")) {
            return Reply.notFound();
        }
        List<String> segments = Arrays.stream(request.path().substring(1).split("/"))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        try {
            return operations.answer(request.method(), segments, new Parameters(request.query()), request.body());
        } catch (NumberFormatException e) {
            return Reply.error(400, "A parameter is no number.");
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        if (reply.body() == null) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        byte[] bytes = reply.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
