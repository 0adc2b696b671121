package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as text: in JSON, forms, XML and files, and times in a header. */
class TextsTest {

    @Test
    void jsonIsThatOfRfc8259() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("q\"", Arrays.asList(1, new BigDecimal("1.50"), true, null, "\b\t\n\f\r\"\\\u0001\u001f é"));
        object.put("o", Map.of());

        assertThat(JsonText.of(object))
                .isEqualTo("{\"q\\\"\":[1,1.50,true,null,\"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u001f é\"],\"o\":{}}");
        assertThat(JsonText.of(List.of(Instant.EPOCH))).isEqualTo("[\"1970-01-01T00:00:00Z\"]");
        assertThat(JsonText.of("a\"")).isEqualTo("a\"");
        assertThat(JsonText.of(1)).isEqualTo("1");
    }

    @Test
    void aTextIsDataInAFormAndInXml() {
        assertThat(Texts.inForm("a b&c=d+e*f~g%é")).isEqualTo("a%20b%26c%3Dd%2Be%2Af~g%25%C3%A9");
        assertThat(Texts.inXml("<a href=\"x'y\">&amp;</a>z"))
                .isEqualTo("&lt;a href=&quot;x&apos;y&quot;&gt;&amp;amp;&lt;/a&gt;z");
        assertThat(Texts.inXml("a\r\n\tb")).isEqualTo("a&#13;&#10;&#9;b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "120|PT2M",
                "0|PT0S",
                " 7 |PT7S",
                "999999999999|PT277777777H46M39S",
                "9999999999999|-",
                "-1|-",
                "1.5|-",
                "soon|-",
                "Thu, 01 Jan 1970 00:01:00 GMT|PT1M",
                "Wed, 31 Dec 1969 23:59:00 GMT|PT0S",
                "Thu, 32 Jan 1970 00:01:00 GMT|-",
                "Thursday, 01-Jan-70 00:01:00 GMT|PT1M",
                "Tuesday, 01-Jan-19 00:00:00 GMT|PT429528H",
                "Sunday, 01-Jan-28 00:00:00 GMT|PT0S",
                "Thu Jan  1 00:01:00 1970|PT1M",
                "Sat Jan 10 00:00:00 1970|PT216H",
                "Thu Jan  1 00:01:00 1970 CET|-",
            })
    void aServerAsksToWait(String header, @Nullable String wait) {
        Response<String> response = Responses.of(503, Map.of("Retry-After", List.of(header)));

        assertThat(RetryAfter.of(response, Instant.EPOCH).map(Object::toString).orElse(null))
                .isEqualTo(wait);
    }

    @Test
    void whoDoesNotAskToWaitSaysNothing() {
        assertThat(RetryAfter.of(null, Instant.EPOCH)).isEmpty();
        assertThat(RetryAfter.of(Responses.of(503, Map.of()), Instant.EPOCH)).isEmpty();
    }

    @Test
    void theContentOfAFileIsOpenedAnewEachTime(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "first");
        byte[] bytes = {1, 2};
        FileContent ofFile = FileContent.of(file);
        FileContent ofBytes = FileContent.of(bytes);
        FileContent ofStream = FileContent.of(new ByteArrayInputStream(bytes));
        bytes[0] = 9;
        Files.writeString(file, "second");

        assertThat(ofFile.bytes()).asString().isEqualTo("second");
        assertThat(ofFile.name()).isEqualTo("a.txt");
        assertThat(ofFile.mediaType()).isNull();
        assertThat(ofBytes.bytes()).containsExactly(1, 2);
        assertThat(ofBytes.bytes()).containsExactly(1, 2);
        assertThat(ofBytes.name()).isNull();
        assertThat(ofStream.bytes()).containsExactly(1, 2);
        assertThat(ofStream.bytes()).containsExactly(1, 2);
        assertThat(ofFile.withName("b").withMediaType("text/csv"))
                .hasToString("FileContent[name=b, mediaType=text/csv]")
                .extracting(FileContent::name, FileContent::mediaType, FileContent::bytes)
                .containsExactly("b", "text/csv", "second".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> FileContent.of(folder.resolve("gone.txt")).bytes())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the file 'gone.txt' can't be read");
        FileContent nameless = FileContent.from(() -> {
            throw new FileNotFoundException();
        });
        assertThatThrownBy(nameless::bytes).hasMessage("the file can't be read");
    }

    @Test
    void anObjectIsBuiltOfWhatIsThere() {
        JsonObject object = new JsonObject()
                .with("a", null)
                .withIfPresent("b", null)
                .withIfPresent("c", 1)
                .withIfPresentOrNull("d", null, false)
                .withIfPresentOrNull("e", null, true)
                .withIfPresentOrNull("f", 2, false);

        assertThat(JsonText.of(object)).isEqualTo("{\"a\":null,\"c\":1,\"e\":null,\"f\":2}");
    }

    @Test
    void valuesAreEqualAsInJsonSchema() {
        assertThat(JsonEquality.equal(1, 1.0)).isTrue();
        assertThat(JsonEquality.equal(new BigDecimal("100"), 1e2)).isTrue();
        assertThat(JsonEquality.equal(1, "1")).isFalse();
        assertThat(JsonEquality.equal(null, null)).isTrue();
        assertThat(JsonEquality.equal(null, 0)).isFalse();
        assertThat(JsonEquality.equal(0, null)).isFalse();
        assertThat(JsonEquality.equal(Double.NaN, Double.NaN)).isTrue();
        assertThat(JsonEquality.equal(List.of(1, "a"), List.of(1L, "a"))).isTrue();
        assertThat(JsonEquality.equal(List.of(1), List.of(1, 2))).isFalse();
        assertThat(JsonEquality.equal(Map.of("a", 1, "b", List.of()), Map.of("b", List.of(), "a", 1.0)))
                .isTrue();
        assertThat(JsonEquality.equal(Map.of("a", 1), Map.of("a", 2))).isFalse();
        assertThat(JsonEquality.equal(Thread.State.NEW, "NEW")).isTrue();
    }
}
