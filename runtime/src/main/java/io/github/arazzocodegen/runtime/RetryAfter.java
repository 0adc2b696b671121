package io.github.arazzocodegen.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or an HTTP date. */
final class RetryAfter {

    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH);

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
            Instant date = date(value, now);
            Duration wait = Duration.between(now, date);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** In each of the three forms that an HTTP date can have (RFC 9110, section 5.6.7); the last two are of old. */
    private static Instant date(String value, Instant now) {
        if (!value.endsWith("GMT")) {
            return LocalDateTime.parse(value, ASCTIME).toInstant(ZoneOffset.UTC);
        }
        return value.contains("-")
                ? LocalDateTime.parse(value, rfc850(now)).toInstant(ZoneOffset.UTC)
                : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
    }

    /** A year of two digits is no more than 50 years ahead. */
    private static DateTimeFormatter rfc850(Instant now) {
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, year - 49)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
    }
}
