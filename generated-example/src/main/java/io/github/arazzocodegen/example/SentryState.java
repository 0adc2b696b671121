package io.github.arazzocodegen.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@link FakeSentry} knows: the contents of {@code fake-sentry.json}, and what requests have made of them. */
final class SentryState {

    private static final String NOW = "2026-01-31T12:00:00Z";

    private final ObjectNode root;

    /** Issues that are going to be deleted, by id. */
    private final Map<String, JsonNode> leaving = new ConcurrentHashMap<>();

    private SentryState(ObjectNode root) {
        this.root = root;
    }

    static SentryState load() {
        try (InputStream in = SentryState.class.getResourceAsStream("fake-sentry.json")) {
            return new SentryState((ObjectNode) new ObjectMapper().readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects of a kind: {@code organizations}, {@code projects}, {@code issues}, … */
    Stream<JsonNode> all(String kind) {
        return StreamSupport.stream(root.withArray(kind).spliterator(), false);
    }

    /** The object of a kind whose property has this value. */
    Optional<JsonNode> find(String kind, String property, String value) {
        return all(kind).filter(has(property, value)).findFirst();
    }

    static Predicate<JsonNode> has(String property, String value) {
        return node -> node.path(property).asText().equals(value);
    }

    ObjectNode createRelease(JsonNode request) {
        ArrayNode releases = root.withArray("releases");
        String version = request.get("version").asText();
        ObjectNode release = releases.insertObject(0)
                .put("id", 5_000 + releases.size())
                .put("version", version)
                .put("shortVersion", version.substring(version.lastIndexOf('@') + 1))
                .put("dateCreated", NOW)
                .put("dateReleased", request.path("dateReleased").asText(NOW))
                .put("firstEvent", NOW)
                .put("lastEvent", NOW)
                .put("newGroups", 0)
                .put("commitCount", request.path("commits").size())
                .put("deployCount", 0);
        release.putArray("authors");
        ArrayNode projects = release.putArray("projects");
        request.path("projects")
                .forEach(slug ->
                        find("projects", "slug", slug.asText()).ifPresent(project -> reference(projects, project)));
        release.set("ref", request.get("ref"));
        release.set("url", request.get("url"));
        return release;
    }

    private static void reference(ArrayNode projects, JsonNode project) {
        ObjectNode reference = projects.addObject();
        List.of("id", "name", "slug").forEach(property -> reference.set(property, project.get(property)));
    }

    /** The issue of this id; one that was deleted is found once more, for Sentry deletes in its own time. */
    Optional<JsonNode> issue(String id) {
        return find("issues", "id", id).or(() -> Optional.ofNullable(leaving.remove(id)));
    }

    void deleteIssue(JsonNode issue) {
        leaving.put(issue.path("id").asText(), issue);
        ArrayNode issues = root.withArray("issues");
        for (int i = issues.size() - 1; i >= 0; i--) {
            if (issues.get(i).path("id").equals(issue.path("id"))) {
                issues.remove(i);
            }
        }
    }
}
