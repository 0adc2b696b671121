package io.github.arazzocodegen.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.arazzocodegen.runtime.FailureReason.RequestRefused;
import io.github.arazzocodegen.runtime.StepFailedException;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that would make another request of a request are refused before there is one. */
class RefusedRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Admin: 1", "a\nb", "a\rb", "a\0b", "a\u007fb", "caf\u00e9", "\u560d\u560a"})
    void aHeaderThatCannotBeSentAsItIs(String value) throws Exception {
        assertThat(refusal(items -> items.fetch("7", value, null)))
                .isEqualTo("The header 'X-Trace' contains a line break or another character that can't be sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a; admin=1", "a\r\nX-Admin: 1", "a\0", "caf\u00e9"})
    void aCookieThatWouldBecomeTwoOrAHeader(String value) throws Exception {
        assertThat(refusal(items -> items.fetch("7", null, value)))
                .isEqualTo("The cookie 'flavour' contains a semicolon, a line break or another character that"
                        + " can't be sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aPathValueThatWouldGoToAnotherResource(String value) throws Exception {
        assertThat(refusal(items -> items.fetch(value)))
                .isEqualTo("The path parameter 'id' can't be \"" + value + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "%2e%2e", "a?b#c", "\r\nHost: x", "\0", "..;", "...", "{id}"})
    void otherPathValuesStayInTheirSegment(String value) throws Exception {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n\n{\"name\":\"n\"}")) {
            assertThat(Settings.of(server.uri()).items().fetch(value)).isEqualTo("Completed[name=n]");
            assertThat(server.requests())
                    .singleElement()
                    .asString()
                    .matches("(?s)GET /items/[\\w.%]+\\?key=s3cret-query HTTP/1\\.1\r\n.*")
                    .doesNotContain("Host: x");
        }
    }

    private static String refusal(Consumer<Items> call) throws Exception {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\n\n{\"name\":\"n\"}")) {
            Items items = Settings.of(server.uri()).items();
            StepFailedException failure = catchThrowableOfType(StepFailedException.class, () -> call.accept(items));
            assertThat(failure).as("the failure").isNotNull();
            assertThat(failure.reason()).isInstanceOf(RequestRefused.class);
            assertThat(failure.status()).isEmpty();
            assertThat(server.requests()).isEmpty();
            return ((RequestRefused) failure.reason()).problem();
        }
    }
}
