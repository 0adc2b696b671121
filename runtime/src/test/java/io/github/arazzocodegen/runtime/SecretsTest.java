package io.github.arazzocodegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    @Test
    void aMaskStillTellsWhetherThereIsAValue() {
        assertThat(Secrets.mask("hidden")).isEqualTo("***");
        assertThat(Secrets.mask(null)).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "accessToken",
                "CLIENT_SECRET",
                "$inputs.password",
                "Authorization",
                "X-Api-Key",
                "api_key",
                "apikey",
                "credentials",
                "Set-Cookie",
                "sessionId"
            })
    void namesTellSecrets(String name) {
        assertThat(Secrets.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "author", "key", "$inputs.organizationSlug", "detail", "pass"})
    void otherNamesDoNot(String name) {
        assertThat(Secrets.isSecret(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
        {"token":"hidden"}                          | {"token":***}
        {"a":1,"accessToken" : "hidden","b":"c"}    | {"a":1,"accessToken" : ***,"b":"c"}
        {"secret":"a\\"hidden","b":1}               | {"secret":***,"b":1}
        {"secret":"a\\\\","b":1}                    | {"secret":***,"b":1}
        {"pin_token":12345,"b":1}                   | {"pin_token":***,"b":1}
        {"tokens":["hidden","a]b"],"b":1}           | {"tokens":***,"b":1}
        {"session":{"id":"hidden"},"b":1}           | {"session":***,"b":1}
        {"token":"hidden                            | {"token":***
        {"tokens":["hidden                          | {"tokens":***
        {"token":                                   | {"token":***
        {"text":"{\\"token\\":\\"hidden\\",\\"b\\":1}"} | {"text":"{\\"token\\":***,\\"b\\":1}"}
        {'password': 'hidden', 'b': 1}              | {'password': ***, 'b': 1}
        grant=x&client_secret=hidden&b=1            | grant=x&client_secret=***&b=1
        Authorization: Digest a="hidden", b=c       | Authorization: ***"hidden", b=c
        Authorization: Token hidden and more        | Authorization: ***
        Set-Cookie: sid=hidden; Path=/              | Set-Cookie: ***
        X-Api-Key: hidden and more                  | X-Api-Key: *** and more
        <token>hid den</token><b>x</b>              | <token>***</token><b>x</b>
        <input name="csrf_token" value="hidden"/>   | <input name="csrf_token" value=***/>
        sent Bearer hidden.a-b to it                | sent Bearer *** to it
        sent Token 0f9e8d to it                     | sent Token *** to it
        Invalid token provided. Basic usage is this | Invalid token provided. Basic usage is this
        {"detail":"not found","version":"1.2.3"}    | {"detail":"not found","version":"1.2.3"}
        Session expired                             | Session expired
        """)
    void secretsInTextAreMasked(String text, String masked) {
        assertThat(SecretScanner.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "token", "\\", "\"", "token=", "{\"token\":[", "token\\\\\\\\\"", "api_api_", " "})
    void textOfAStrangersChoiceIsScannedToItsEnd(String part) {
        assertThat(SecretScanner.mask(part.repeat(20_000 / part.length()))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://u:p@a.example:8443/p%2Fq?a=b%26c&api%5Fkey=x&token=y&flag#f,"
                + " https://a.example:8443/p%2Fq?a=b%26c&api%5Fkey=***&token=***&flag",
        "http://a.example, http://a.example",
        "http://[::1]:80/?secret=, http://[::1]:80/?secret=***",
        "urn:a:b, urn:a:b"
    })
    void secretParametersOfUrisAreMasked(URI uri, URI masked) {
        assertThat(Secrets.inUri(uri, "")).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/v1/resets/abc%2Fd, /resets/{resetToken}, https://a.example/v1/resets/***",
        "https://a.example/v1/resets/abc/7, /resets/{token}/{id}, https://a.example/v1/resets/***/7",
        "https://a.example/resets/abc.json?all, /resets/{token}.json?all, https://a.example/resets/***?all",
        "https://a.example/tokens/7, /tokens/{id}, https://a.example/tokens/7",
        "https://a.example/7, /a/{token}/{id}, https://a.example/7"
    })
    void secretPathParametersAreMasked(URI uri, String template, URI masked) {
        assertThat(Secrets.inUri(uri, template)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/q/7?pin=1&a=b, /q/{id}?pin, https://a.example/q/7?pin=***&a=b",
        "https://a.example/q/7?p%20n=1, /q/{id}?p n&id, https://a.example/q/***?p%20n=***",
        "https://a.example/q/x7y?a=b, /q/x{id}y?id, https://a.example/q/***?a=b",
        "https://a.example/q/7?key=1, /q/{id}?key&key, https://a.example/q/7?key=***",
    })
    void parametersThatAreSecretWhateverTheyAreCalledAreMasked(URI uri, String template, URI masked) {
        assertThat(Secrets.inUri(uri, template)).isEqualTo(masked);
    }

    @Test
    void membersOfPlainValuesAreMaskedByTheirNames() {
        JsonObject inner = new JsonObject().with("password", "hidden").with("b", null);
        JsonObject value = new JsonObject().with("list", List.of(1, inner)).with("token", null);

        assertThat(Secrets.shown(value)).isEqualTo("{list=[1, {password=***, b=null}], token=null}");
        assertThat(Secrets.shown("a")).isEqualTo("a");
        assertThat(Secrets.shown(null)).isEqualTo("null");
    }
}
