package io.github.arazzocodegen.example.sentry.sentryapi;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;

/** What proves who is calling. A supplier is asked anew for each request. */
public final class Credential {

    enum Place {
        HEADER,
        QUERY,
        COOKIE
    }

    private final Place place;
    private final String name;
    private final String prefix;
    private final Supplier<String> value;

    private Credential(Place place, String name, String prefix, Supplier<String> value) {
        this.place = place;
        this.name = name;
        this.prefix = prefix;
        this.value = value;
    }

    /** A header with the value as it is. */
    public static Credential header(String name, Supplier<String> value) {
        return new Credential(Place.HEADER, name, "", value);
    }

    /** A query parameter. */
    public static Credential query(String name, Supplier<String> value) {
        return new Credential(Place.QUERY, name, "", value);
    }

    /** A cookie. */
    public static Credential cookie(String name, Supplier<String> value) {
        return new Credential(Place.COOKIE, name, "", value);
    }

    /** {@code Authorization: Bearer …}. */
    public static Credential bearer(Supplier<String> token) {
        return new Credential(Place.HEADER, "Authorization", "Bearer ", token);
    }

    /** {@code Authorization: Basic …} (RFC 7617). */
    public static Credential basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getEncoder().encodeToString(pair);
        return new Credential(Place.HEADER, "Authorization", "Basic ", () -> encoded);
    }

    Place place() {
        return place;
    }

    String name() {
        return name;
    }

    String value() {
        return prefix + Objects.requireNonNull(value.get(), "The supplier of a credential gave null");
    }
}
