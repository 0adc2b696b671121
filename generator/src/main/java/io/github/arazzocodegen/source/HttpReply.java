package io.github.arazzocodegen.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A reply of HTTP/1.1 (RFC 9112) to a request that asked for the connection to be closed behind it. */
final class HttpReply {

    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_LINES = 200;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private HttpReply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    /** The value of a header by its name in lower case, of several the last; empty where there is none. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The bytes of the body, those of this reply. */
    byte[] body() {
        return body;
    }

    /** The reply could not be read because its body has more bytes than it may have. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads a reply; the body only of one of status 200, and at most so many bytes of it. */
    static HttpReply read(InputStream in, long most) throws IOException {
        String[] start = line(in).split(" ", 3);
        if (start.length < 2 || !start[0].startsWith("HTTP/1.") || !start[1].matches("[1-9][0-9]{2}")) {
            throw new IOException("this is no reply of HTTP/1.1");
        }
        Map<String, String> headers = new TreeMap<>();
        int lines = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 1 || ++lines > MOST_LINES) {
                throw new IOException("the head of the reply is malformed");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int status = Integer.parseInt(start[1]);
        return new HttpReply(status, headers, status == 200 ? body(in, headers, most) : new byte[0]);
    }

    private static byte[] body(InputStream in, Map<String, String> headers, long most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String length = headers.getOrDefault("content-length", "");
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            for (long size = chunk(in); size > 0; size = chunk(in)) {
                copy(in, body, size, most);
                line(in);
            }
        } else if (length.matches("[0-9]{1,18}")) {
            copy(in, body, Long.parseLong(length), most);
        } else {
            copy(in, body, -1, most);
        }
        return body.toByteArray();
    }

    private static long chunk(InputStream in) throws IOException {
        String size = line(in).split(";", 2)[0].strip();
        if (!size.matches("[0-9A-Fa-f]{1,15}")) {
            throw new IOException("a chunk of the reply is malformed");
        }
        return Long.parseLong(size, 16);
    }

    /** Copies so many bytes, or, for -1, all that come. */
    private static void copy(InputStream in, ByteArrayOutputStream to, long size, long most) throws IOException {
        if (to.size() + size > most) {
            throw new TooLargeException();
        }
        byte[] buffer = new byte[16_384];
        long left = size;
        while (left != 0) {
            int count = in.read(buffer, 0, (int) (left < 0 ? buffer.length : Math.min(buffer.length, left)));
            if (count < 0 && left > 0) {
                throw new EOFException("the reply ends too early");
            }
            if (count < 0) {
                return;
            }
            if (to.size() + (long) count > most) {
                throw new TooLargeException();
            }
            to.write(buffer, 0, count);
            left -= left < 0 ? 0 : count;
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the reply ends too early");
            }
            if (line.size() >= LONGEST_LINE) {
                throw new IOException("the head of the reply is too long");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
