package io.github.arazzocodegen.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A response as services give them: a list of objects with some members each, two levels deep. */
final class Issues {

    private static final List<String> STATES = List.of("open", "closed", "merged", "stale");

    private Issues() {}

    /** So many issues, the same ones each time; a quarter of them is open. */
    static List<Object> list(int size) {
        List<Object> issues = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            issues.add(issue(i));
        }
        return issues;
    }

    private static Map<String, Object> issue(int number) {
        Map<String, Object> owner = new LinkedHashMap<>();
        owner.put("name", "user-" + number % 7);
        owner.put("admin", number % 7 == 0);
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("id", number);
        issue.put("title", "Issue " + number);
        issue.put("status", STATES.get(number % STATES.size()));
        issue.put("votes", number * 37 % 1_000);
        issue.put("score", number / 8.0);
        issue.put("owner", owner);
        issue.put("labels", new ArrayList<>(List.of("bug", "p" + number % 5)));
        return issue;
    }
}
