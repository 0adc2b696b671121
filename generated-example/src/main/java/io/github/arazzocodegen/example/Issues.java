package io.github.arazzocodegen.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How {@link FakeSentry} searches, sorts and changes issues. */
final class Issues {

    private static final List<String> STATUSES = List.of("resolved", "unresolved", "ignored", "resolvedInNextRelease");

    private Issues() {}

    static Stream<JsonNode> select(Stream<JsonNode> issues, Parameters parameters) {
        List<String> projects = parameters.all("project");
        return issues.filter(issue -> projects.isEmpty()
                        || projects.contains(issue.at("/project/id").asText()))
                .filter(issue -> matches(issue, parameters.first("query", "")))
                .sorted(order(parameters.first("sort", "date")))
                .limit(parameters.limit(25));
    }

    /** Words of the title, {@code is:} with a status, and {@code name:value} for the other properties. */
    private static boolean matches(JsonNode issue, String query) {
        return Stream.of(query.trim().split("\\s+")).allMatch(word -> {
            int colon = word.indexOf(':');
            if (colon < 0) {
                String title = issue.path("title").asText().toLowerCase(Locale.ROOT);
                return title.contains(word.toLowerCase(Locale.ROOT));
            }
            String name = word.substring(0, colon).equals("is") ? "status" : word.substring(0, colon);
            return issue.path(name).asText().equals(word.substring(colon + 1));
        });
    }

    private static Comparator<JsonNode> order(String sort) {
        Comparator<JsonNode> ascending = switch (sort) {
            case "new" -> Comparator.comparing(issue -> issue.path("firstSeen").asText());
            case "freq", "priority" ->
                Comparator.comparingLong(issue -> issue.path("count").asLong());
            case "user" ->
                Comparator.comparingLong(issue -> issue.path("userCount").asLong());
            default -> Comparator.comparing(issue -> issue.path("lastSeen").asText());
        };
        return ascending.reversed();
    }

    static Reply update(ObjectNode issue, JsonNode changes) {
        if (changes.has("status") && !STATUSES.contains(changes.path("status").asText())) {
            return Reply.error(
                    400, "This is no status: " + changes.path("status").asText());
        }
        for (String property : List.of("status", "hasSeen", "isBookmarked", "isSubscribed", "priority")) {
            if (changes.has(property)) {
                issue.set(property, changes.get(property));
            }
        }
        if (changes.has("assignedTo")) {
            issue.putObject("assignedTo").put("type", "user").set("name", changes.get("assignedTo"));
        }
        return Reply.ok(issue);
    }
}
