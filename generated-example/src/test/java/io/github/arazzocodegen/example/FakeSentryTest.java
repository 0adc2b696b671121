package io.github.arazzocodegen.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FakeSentryTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RELEASE =
            "{\"version\":\"web@1.2.3\",\"projects\":[\"web\"],\"url\":\"https://a.example/1\"}";

    private final FakeSentry sentry = FakeSentry.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        sentry.close();
    }

    @Test
    void aReleaseIsCreatedOnceAndFoundThen() throws Exception {
        String releases = "/organizations/acme/releases/";
        assertThat(json(send("GET", releases, ""))).isEmpty();

        HttpResponse<String> created = send("POST", releases, RELEASE);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(json(created)).isEqualTo(JSON.readTree("""
            {"id": 5001, "version": "web@1.2.3", "shortVersion": "1.2.3", "dateCreated": "2026-01-31T12:00:00Z",
             "dateReleased": "2026-01-31T12:00:00Z", "firstEvent": "2026-01-31T12:00:00Z",
             "lastEvent": "2026-01-31T12:00:00Z", "newGroups": 0, "commitCount": 0, "deployCount": 0, "authors": [],
             "projects": [{"id": "11", "name": "Web shop", "slug": "web"}], "ref": null,
             "url": "https://a.example/1"}
            """));
        assertThat(send("POST", releases, RELEASE).statusCode()).isEqualTo(208);
        send("POST", releases, "{\"version\":\"2.0\",\"projects\":[\"payment\"]}");

        assertThat(json(send("GET", releases, "")).findValuesAsText("version")).containsExactly("2.0", "web@1.2.3");
        assertThat(json(send("GET", releases + "?query=1.2", "")).findValuesAsText("version"))
                .containsExactly("web@1.2.3");
        assertThat(json(send("GET", releases + "?limit=1", ""))).hasSize(1);
        assertThat(json(send("GET", releases + "?project=12", "")).findValuesAsText("version"))
                .containsExactly("2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "{\"version\":1}", "{\"version\":\"1\",\"projects\":[\"none\"]}"})
    void whatIsNoReleaseIsRefused(String body) throws Exception {
        HttpResponse<String> response = send("POST", "/organizations/acme/releases/", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("detail").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 101 102 103",
        "?query=is:unresolved, 101 102 103",
        "?query=is:resolved, ''",
        "?query=is:unresolved%20level:fatal, 102",
        "?query=BANK, 102",
        "?sort=freq, 102 101 103",
        "?sort=user&limit=1, 102",
        "?sort=new, 103 102 101",
        "?project=11, 101 103",
        "?project=11&project=12, 101 102 103"
    })
    void issuesAreSearchedAndSorted(String query, String ids) throws Exception {
        JsonNode issues = json(send("GET", "/organizations/acme/issues/" + query, ""));

        List<String> found = JSON.readerForListOf(JsonNode.class).<List<JsonNode>>readValue(issues).stream()
                .map(issue -> issue.get("id").asText())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(ids);
    }

    @Test
    void anIssueIsReadChangedAndDeleted() throws Exception {
        String issue = "/organizations/acme/issues/101/";
        assertThat(json(send("GET", issue, "")).at("/shortId").asText()).isEqualTo("WEB-1");

        HttpResponse<String> changed = send("PUT", issue, "{\"status\":\"resolved\",\"assignedTo\":\"joe\"}");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(json(send("GET", issue, ""))).isEqualTo(json(changed));
        assertThat(json(changed).at("/status").asText()).isEqualTo("resolved");
        assertThat(json(changed).at("/assignedTo/name").asText()).isEqualTo("joe");
        assertThat(send("PUT", issue, "{\"status\":\"gone\"}").statusCode()).isEqualTo(400);

        HttpResponse<String> deleted = send("DELETE", issue, "");
        assertThat(deleted.statusCode()).isEqualTo(202);
        assertThat(deleted.body()).isEmpty();
        assertThat(json(send("GET", "/organizations/acme/issues/", "")).findValuesAsText("shortId"))
                .doesNotContain("WEB-1");
        assertThat(send("GET", issue, "").statusCode()).isEqualTo(200);
        assertThat(send("GET", issue, "").statusCode()).isEqualTo(404);
    }

    @Test
    void requestsAreRefusedAsOftenAsAsked() throws Exception {
        sentry.refuse(2, 7);

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> refused = send("GET", "/organizations/", "");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("7");
        }
        assertThat(send("GET", "/organizations/", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/organizations/, /0/slug, acme",
        "/organizations/acme/, /name, Acme",
        "/organizations/acme/projects/, /1/slug, payment",
        "/organizations/acme/projects/?query=pay, /0/slug, payment",
        "/projects/acme/web/, /organization/slug, acme",
        "/organizations/acme/issues/102/events/, /1/eventId, e2",
        "/organizations/acme/issues/102/events/?limit=1, /1, ''",
        "/organizations/acme/alert-rules/, /0/resolveThreshold, 10.5",
        "/organizations/acme/alert-rules/?project=12, /0/id, 1001",
        "/organizations/acme/alert-rules/?project=11, /0, ''"
    })
    void theOtherOperationsRead(String path, String pointer, String value) throws Exception {
        HttpResponse<String> response = send("GET", path, "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at(pointer).asText()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /organizations/none/releases/, 404",
        "GET, /organizations/acme/releases, 404",
        "GET, /organizations/acme/none/, 404",
        "GET, /organizations/acme/issues/999/, 404",
        "GET, /projects/acme/none/, 404",
        "GET, /none/, 404",
        "GET, /, 404",
        "PUT, /organizations/acme/, 405",
        "POST, /organizations/acme/issues/101/, 405",
        "GET, /organizations/acme/releases/?limit=many, 400"
    })
    void whatIsNotThereIsAnErrorWithDetail(String method, String path, int status) throws Exception {
        HttpResponse<String> response = send(method, path, "");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).path("detail").asText()).isNotEmpty();
    }

    @Test
    void withoutCredentialsThereIsNothing() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sentry.baseUri() + "/organizations/"))
                .build();

        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(json(response)).isEqualTo(JSON.readTree("{\"detail\":\"Credentials are missing.\"}"));
    }

    @Test
    void requestsAreRecorded() throws Exception {
        send("PUT", "/organizations/a%2Fb/?query=x+y%26z&limit=1&limit=2&flag", "Grüße");

        assertThat(sentry.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("PUT");
            assertThat(request.path()).isEqualTo("/organizations/a%2Fb/");
            assertThat(request.query())
                    .containsEntry("query", List.of("x y&z"))
                    .containsEntry("limit", List.of("1", "2"))
                    .containsEntry("flag", List.of(""));
            assertThat(request.headers()).containsEntry("authorization", List.of("Token test"));
            assertThat(request.body()).isEqualTo("Grüße");
        });
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sentry.baseUri() + path))
                .header("Authorization", "Token test")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return JSON.readTree(response.body());
    }
}
