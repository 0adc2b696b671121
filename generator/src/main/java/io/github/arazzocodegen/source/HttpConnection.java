package io.github.arazzocodegen.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks for one URL at one address. The JDK's clients look the host up themselves, so the address that they reach need not
 * be the one that was checked; here it is.
 */
final class HttpConnection {

    private HttpConnection() {}

    /**
     * Sends a GET request and reads the reply.
     *
     * @param deadline by {@link System#nanoTime()}, for everything together
     * @param most how many bytes the body may have
     * @throws IOException if there is none in time
     */
    static HttpReply get(URI uri, InetAddress address, long deadline, long most) throws IOException {
        // It has a thread of its own, since a pool may have none left.
        Timer timer = new Timer("end of a fetch", true);
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            End end = new End(plain);
            timer.schedule(end, Math.max(0, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            try {
                return reply(plain, uri, address, most);
            } catch (IOException e) {
                throw end.reached ? new SocketTimeoutException() : e;
            }
        } finally {
            timer.cancel();
        }
    }

    private static HttpReply reply(Socket plain, URI uri, InetAddress address, long most) throws IOException {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        plain.connect(new InetSocketAddress(address, port));
        try (Socket socket = secure ? encrypted(plain, uri.getHost(), port) : plain) {
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String host = uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
            String request = "GET " + path + query + " HTTP/1.1\r\nHost: " + host
                    + "\r\nUser-Agent: arazzo-codegen\r\nAccept: */*\r\nAccept-Encoding: identity"
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return HttpReply.read(new BufferedInputStream(socket.getInputStream()), most);
        }
    }

    private static Socket encrypted(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = defaultContext().getSocketFactory();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext defaultContext() throws IOException {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new SSLException(e);
        }
    }

    /** Closing is what ends a connect, a handshake, a read and a write alike, however slowly bytes come and go. */
    private static final class End extends TimerTask {

        private final Socket socket;
        private volatile boolean reached;

        End(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void run() {
            reached = true;
            try {
                socket.close();
            } catch (IOException e) {
                // It is of no use any more, closed or not.
            }
        }
    }
}
