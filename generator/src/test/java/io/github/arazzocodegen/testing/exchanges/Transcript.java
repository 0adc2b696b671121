package io.github.arazzocodegen.testing.exchanges;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a run, as text: once as the script expects it, once as it happened. Of what happened it shows what the
 * script looks at, and what the script has no place for. Safe for use by the server's thread and the workflow's.
 */
final class Transcript {

    private final List<Exchange> script;
    private final List<String> lines = new ArrayList<>();
    private int next;

    Transcript(List<Exchange> script) {
        this.script = script;
    }

    /** What the script expects. */
    static String expected(List<Exchange> script) {
        Transcript transcript = new Transcript(script);
        for (Exchange exchange : script) {
            if (exchange.waits() != null) {
                transcript.lines.add(wait(exchange.waits()));
            } else if (exchange.notEvaluated() != null) {
                transcript.lines.add(notEvaluated(exchange.notEvaluated()));
            } else {
                transcript.request(String.valueOf(exchange.request()), exchange.headers(), body(exchange));
            }
        }
        return transcript.text();
    }

    /** What has happened. */
    synchronized String text() {
        return String.join("\n", lines);
    }

    /** Notes a wait; one of no time is none. */
    synchronized void waited(Duration duration) {
        if (duration.isZero()) {
            return;
        }
        lines.add(wait(BigDecimal.valueOf(duration.toMillis(), 3)));
        next++;
    }

    synchronized void couldNotEvaluate(String condition) {
        lines.add(notEvaluated(condition));
        next++;
    }

    /**
     * Notes a request.
     *
     * @return what to answer, null where the script has no request here
     */
    synchronized Exchange.@Nullable Reply requested(String line, Map<String, String> headers, byte[] bytes) {
        Exchange expected = next < script.size() ? script.get(next) : null;
        next++;
        if (expected == null || expected.request() == null) {
            request(line, Map.of(), bytes.length == 0 ? "" : text(bytes));
            return null;
        }
        Map<String, @Nullable String> shown = new TreeMap<>();
        String boundary = boundary(headers.getOrDefault("Content-Type", ""));
        expected.headers().keySet().forEach(name -> {
            String value = headers.get(name);
            shown.put(name, value == null || boundary.isEmpty() ? value : value.replace(boundary, "BOUNDARY"));
        });
        String body = body(expected, bytes);
        boolean parts = !boundary.isEmpty() && expected.text() != null;
        request(line, shown, parts ? body.replace(boundary, "BOUNDARY").replace("\r\n", "\n") : body);
        return expected.reply();
    }

    /** The boundary of a multipart body, which differs each time; empty if the body is none. */
    private static String boundary(String contentType) {
        int start = contentType.startsWith("multipart/") ? contentType.indexOf("boundary=") : -1;
        return start < 0 ? "" : contentType.substring(start + "boundary=".length());
    }

    private void request(String line, Map<String, @Nullable String> headers, String body) {
        lines.add(line);
        new TreeMap<>(headers)
                .forEach((name, value) -> lines.add("  " + (value == null ? "no " + name : name + ": " + value)));
        if (!body.isEmpty()) {
            lines.add(body.indent(2).stripTrailing());
        }
    }

    private static String body(Exchange expected) {
        if (expected.json() != null) {
            return Json.canonical(expected.json());
        }
        return expected.base64() == null ? (expected.text() == null ? "" : expected.text()) : expected.base64();
    }

    /** The bytes in the form in which the script writes what it expects. */
    private static String body(Exchange expected, byte[] bytes) {
        if (expected.json() != null) {
            return Json.canonicalText(text(bytes));
        }
        return expected.base64() == null ? text(bytes) : Base64.getEncoder().encodeToString(bytes);
    }

    private static String wait(BigDecimal seconds) {
        return "waits " + seconds.stripTrailingZeros().toPlainString() + " s";
    }

    private static String notEvaluated(String condition) {
        return "can't evaluate " + condition;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
