package io.github.arazzocodegen.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server on the loopback interface that gives one {@link Answer} after the other, however wrong they are. */
final class ScriptedServer implements AutoCloseable {

    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Answer NOT_SCRIPTED = Answer.json(599, "{\"detail\":\"no answer is left\"}");

    private final ServerSocket socket;
    private final Deque<Answer> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Semaphore arrived = new Semaphore(0);
    private volatile @Nullable Socket current;

    private ScriptedServer(ServerSocket socket, List<Answer> answers) {
        this.socket = socket;
        this.answers = new ArrayDeque<>(answers);
    }

    static ScriptedServer start(Answer... answers) {
        return start(List.of(answers));
    }

    static ScriptedServer start(List<Answer> answers) {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            ScriptedServer server = new ScriptedServer(socket, answers);
            Thread thread = new Thread(server::serve, "scripted server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String hostAndPort() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    String baseUri() {
        return "http://" + hostAndPort() + "/api/0";
    }

    /** Method and target of the requests that have come, in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The bodies of the requests that have come, in order; empty for one without. */
    List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** Returns when one more request has come. */
    void awaitRequest() throws InterruptedException {
        arrived.acquire();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        Socket open = current;
        if (open != null) {
            open.close();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                current = connection;
                String head = readHead(connection.getInputStream());
                bodies.add(readBody(head, connection.getInputStream()));
                requests.add(head.substring(0, Math.max(head.indexOf(" HTTP/"), 0)));
                arrived.release();
                Answer answer = answers.isEmpty() ? NOT_SCRIPTED : answers.remove();
                answer.to(connection);
            } catch (IOException e) {
                // The client has gone, or the test is over: the next accept tells which.
            }
        }
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the request ends within its head");
            }
            bytes.write(next);
            head = bytes.toString(StandardCharsets.ISO_8859_1);
        }
        return head;
    }

    private static String readBody(String head, InputStream in) throws IOException {
        Matcher length = CONTENT_LENGTH.matcher(head);
        byte[] bytes = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What is written to a connection after its request has been read. */
    @FunctionalInterface
    interface Answer {

        void to(Socket connection) throws IOException;

        static Answer json(int status, String body) {
            return of(status, "application/json", body);
        }

        /** Status 429, and after how many seconds to try again. */
        static Answer busy(int seconds) {
            return of(429, "application/json\r\nRetry-After: " + seconds, "{\"detail\":\"Too many requests.\"}");
        }

        /** An answer in UTF-8, without a content type if that is empty. */
        static Answer of(int status, String contentType, String body) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return connection -> {
                OutputStream out = connection.getOutputStream();
                out.write(head(status, contentType, bytes.length));
                out.write(bytes);
                out.flush();
            };
        }

        /** Resets the connection when half of the body is written. */
        static Answer resetWithinBody(int status) {
            return connection -> {
                OutputStream out = connection.getOutputStream();
                out.write(head(status, "application/json", 100));
                out.write("[{\"version\":".getBytes(StandardCharsets.UTF_8));
                out.flush();
                connection.setSoLinger(true, 0);
            };
        }

        /** Never answers. */
        static Answer silence() {
            return Answer::untilClosed;
        }

        /** Answers with a head and the start of a body, and is silent then. */
        static Answer silenceWithinBody(int status) {
            return connection -> {
                OutputStream out = connection.getOutputStream();
                out.write(head(status, "application/json", 100));
                out.write('[');
                out.flush();
                untilClosed(connection);
            };
        }

        private static void untilClosed(Socket connection) throws IOException {
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        }

        private static byte[] head(int status, String contentType, int length) {
            String type = contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n";
            String head = "HTTP/1.1 " + status + " Scripted\r\n" + type + "Content-Length: " + length
                    + "\r\nConnection: close\r\n\r\n";
            return head.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
