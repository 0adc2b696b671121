package io.github.arazzocodegen.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations of {@code sentry-api-openapi.yml}, on the state of {@link FakeSentry}. */
final class SentryOperations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SentryState state;

    SentryOperations(SentryState state) {
        this.state = state;
    }

    /**
     * Answers a request.
     *
     * @param path the decoded segments of the path
     * @param body the body, empty if there is none
     */
    Reply answer(String method, List<String> path, Parameters parameters, String body) {
        if (method.equals("GET") && path.equals(List.of("organizations"))) {
            return list(state.all("organizations"));
        }
        if (path.size() < 2 || state.find("organizations", "slug", path.get(1)).isEmpty()) {
            return Reply.notFound();
        }
        String organization = path.get(1);
        if (path.get(0).equals("projects") && path.size() == 3 && method.equals("GET")) {
            return one(projects(organization)
                    .filter(SentryState.has("slug", path.get(2)))
                    .findFirst());
        }
        if (!path.get(0).equals("organizations")) {
            return Reply.notFound();
        }
        String operation = method + " " + String.join("/", path.subList(2, Math.min(path.size(), 3)));
        return switch (path.size()) {
            case 2 -> method.equals("GET") ? one(state.find("organizations", "slug", organization)) : notAllowed();
            case 3 -> ofOrganization(operation, organization, parameters, body);
            case 4, 5 -> path.get(2).equals("issues") ? ofIssue(method, path, parameters, body) : Reply.notFound();
            default -> Reply.notFound();
        };
    }

    private Reply ofOrganization(String operation, String organization, Parameters parameters, String body) {
        return switch (operation) {
            case "GET issues" -> list(Issues.select(state.all("issues"), parameters));
            case "GET projects" ->
                list(projects(organization)
                        .filter(project -> project.path("slug").asText().contains(parameters.first("query", "")))
                        .limit(parameters.limit(25)));
            case "GET releases" ->
                list(state.all("releases")
                        .filter(release -> release.path("version").asText().contains(parameters.first("query", "")))
                        .filter(release -> ofProject(release.path("projects").findValuesAsText("id"), parameters))
                        .limit(parameters.limit(25)));
            case "POST releases" -> withBody(body, this::createRelease);
            case "GET alert-rules" ->
                list(state.all("alertRules").filter(rule -> ofProject(projectIds(rule.path("projects")), parameters)));
            default -> Reply.notFound();
        };
    }

    private Reply ofIssue(String method, List<String> path, Parameters parameters, String body) {
        Optional<JsonNode> issue = state.issue(path.get(3));
        if (issue.isEmpty()) {
            return Reply.notFound();
        }
        if (path.size() == 5) {
            return method.equals("GET") && path.get(4).equals("events")
                    ? list(state.all("events")
                            .filter(SentryState.has("groupId", path.get(3)))
                            .limit(parameters.limit(100)))
                    : Reply.notFound();
        }
        return switch (method) {
            case "GET" -> one(issue);
            case "PUT" -> withBody(body, changes -> Issues.update((ObjectNode) issue.get(), changes));
            case "DELETE" -> {
                state.deleteIssue(issue.get());
                yield new Reply(202, null);
            }
            default -> notAllowed();
        };
    }

    /** As Sentry does: 208 and the release that is there already when there is one of this version. */
    private Reply createRelease(JsonNode request) {
        if (!request.path("version").isTextual()) {
            return Reply.error(400, "A release needs a version.");
        }
        Optional<JsonNode> existing =
                state.find("releases", "version", request.get("version").asText());
        if (existing.isPresent()) {
            return new Reply(208, existing.get());
        }
        for (JsonNode slug : request.path("projects")) {
            if (state.find("projects", "slug", slug.asText()).isEmpty()) {
                return Reply.error(400, "There is no project " + slug.asText() + ".");
            }
        }
        return new Reply(201, state.createRelease(request));
    }

    private Stream<JsonNode> projects(String organization) {
        return state.all("projects")
                .filter(project -> project.at("/organization/slug").asText().equals(organization));
    }

    private List<String> projectIds(JsonNode slugs) {
        return state.all("projects")
                .filter(project -> Stream.iterate(0, i -> i < slugs.size(), i -> i + 1)
                        .anyMatch(i -> slugs.get(i).equals(project.get("slug"))))
                .map(project -> project.get("id").asText())
                .toList();
    }

    private static boolean ofProject(List<String> ids, Parameters parameters) {
        return parameters.all("project").isEmpty() || ids.containsAll(parameters.all("project"));
    }

    private static Reply withBody(String body, Function<JsonNode, Reply> operation) {
        try {
            JsonNode json = JSON.readTree(body);
            return json.isObject() ? operation.apply(json) : Reply.error(400, "The body is no JSON object.");
        } catch (JsonProcessingException e) {
            return Reply.error(400, "The body is no JSON.");
        }
    }

    private static Reply list(Stream<JsonNode> nodes) {
        return Reply.ok(JsonNodeFactory.instance.arrayNode().addAll(nodes.toList()));
    }

    private static Reply one(Optional<JsonNode> node) {
        return node.map(Reply::ok).orElseGet(Reply::notFound);
    }

    private static Reply notAllowed() {
        return Reply.error(405, "This method is not allowed here.");
    }
}
