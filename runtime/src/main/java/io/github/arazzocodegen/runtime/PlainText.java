package io.github.arazzocodegen.runtime;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** The text of plain values, as they stand in a JSON string. */
final class PlainText {

    private PlainText() {}

    static String of(Object value) {
        if (value instanceof OffsetDateTime time) {
            // OffsetDateTime.toString leaves out seconds that are zero, which RFC 3339 doesn't allow.
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof BigDecimal number) {
            return of(number);
        }
        if (value instanceof FileContent file) {
            return of(file.bytes());
        }
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : String.valueOf(value);
    }

    /** Without an exponent where that is short, since few servers take {@code 1E+2} for a number. */
    private static String of(BigDecimal number) {
        return Math.abs((long) number.scale()) <= 100 ? number.toPlainString() : number.toString();
    }
}
