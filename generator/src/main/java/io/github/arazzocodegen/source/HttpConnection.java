package io.github.arazzocodegen.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? 443 : 80;
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            plain.connect(new InetSocketAddress(address, port), left(deadline));
            plain.setSoTimeout(left(deadline));
            try (Socket socket = secure ? encrypted(plain, uri.getHost(), port) : plain) {
                String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                String host = uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
                String request = "GET " + path + query + " HTTP/1.1\r\nHost: " + host
                        + "\r\nUser-Agent: arazzo-codegen\r\nAccept: */*\r\nAccept-Encoding: identity"
                        + "\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return HttpReply.read(new BufferedInputStream(new Timed(socket, deadline)), most);
            }
        }
    }

    private static Socket encrypted(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static int left(long deadline) throws SocketTimeoutException {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }

    /** Reads until a deadline, however slowly bytes come. */
    private static final class Timed extends FilterInputStream {

        private final Socket socket;
        private final long deadline;

        Timed(Socket socket, long deadline) throws IOException {
            super(socket.getInputStream());
            this.socket = socket;
            this.deadline = deadline;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            socket.setSoTimeout(left(deadline));
            InputStream from = in;
            return from.read(bytes, offset, length);
        }
    }
}
