package io.github.arazzocodegen.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or an HTTP date. */
final class RetryAfter {

    private RetryAfter() {}

    /** How long the response asks to wait, from now; empty where it says nothing that can be understood. */
    static Optional<Duration> of(@Nullable Response<?> response, Instant now) {
        String header = response == null ? null : response.header("Retry-After");
        return header == null ? Optional.empty() : parse(header.strip(), now);
    }

    private static Optional<Duration> parse(String value, Instant now) {
        try {
            if (value.matches("[0-9]{1,12}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, date);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
