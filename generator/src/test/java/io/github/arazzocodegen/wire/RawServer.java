package io.github.arazzocodegen.wire;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on the loopback interface that writes whatever bytes it is told, and then closes the connection. */
final class RawServer implements AutoCloseable {

    /** Answers one request; what it throws means that the client has gone. */
    @FunctionalInterface
    interface Answer {
        void write(OutputStream out, InputStream in) throws IOException;
    }

    /** The connection on which a client has given up before the answer was at its end. */
    final CountDownLatch clientGone = new CountDownLatch(1);

    private final ServerSocket socket;
    private final Answer answer;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    RawServer(Answer answer) {
        this.answer = answer;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** Answers every request with this text, whose lines end as those of HTTP do. */
    static RawServer saying(String response) {
        byte[] bytes = response.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new RawServer((out, in) -> out.write(bytes));
    }

    String uri() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** The heads of the requests that came. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.add(connection);
                start(() -> serve(connection));
            }
        } catch (IOException e) {
            // The test is over and has closed the server.
        }
    }

    private void serve(Socket connection) {
        try (connection;
                OutputStream out = new BufferedOutputStream(connection.getOutputStream())) {
            InputStream in = connection.getInputStream();
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int octet = in.read();
                if (octet < 0) {
                    clientGone.countDown();
                    return;
                }
                head.append((char) octet);
            }
            requests.add(head.toString());
            answer.write(out, in);
        } catch (IOException e) {
            clientGone.countDown();
        }
    }
}
