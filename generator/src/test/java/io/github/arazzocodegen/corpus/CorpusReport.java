package io.github.arazzocodegen.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what came of all documents: in short, without what differs from run to run, and at length. */
final class CorpusReport {

    private final List<DocumentReport> documents;

    CorpusReport(List<DocumentReport> documents) {
        this.documents = documents;
    }

    /** The counts by class of document, then a line for each document. */
    String summary() {
        StringBuilder text = new StringBuilder("""
                ## What mvn -Pcorpus verify makes of the documents; -Dgolden.update=true writes it anew.

                """);
        text.append(counts()).append('\n');
        for (DocumentReport document : documents) {
            OutputTypes outputs = document.outputs();
            String rest = document.outcome() == Outcome.COMPILED
                    ? outputs.typed() + " typed, " + outputs.untyped() + " untyped"
                    : String.join(" ", document.codes());
            text.append("%-17s %-12s %s: %s%n"
                    .formatted(
                            document.entry().expect(),
                            document.outcome().label(),
                            document.entry().file(),
                            rest)
                    .replace("\r\n", "\n"));
        }
        return text.toString();
    }

    private String counts() {
        StringBuilder text = new StringBuilder("%-17s %9s".formatted("class", "documents"));
        for (Outcome outcome : Outcome.values()) {
            text.append(" %12s".formatted(outcome.label()));
        }
        text.append(" %9s %9s %9s%n".formatted("described", "typed", "untyped"));
        SortedMap<String, List<DocumentReport>> byClass = new TreeMap<>(documents.stream()
                .collect(Collectors.groupingBy(document -> document.entry().expect())));
        byClass.forEach((expect, of) -> text.append(count(expect, of)));
        text.append(count("all", documents));
        return text.toString().replace("\r\n", "\n");
    }

    private static String count(String name, List<DocumentReport> of) {
        StringBuilder text = new StringBuilder("%-17s %9d".formatted(name, of.size()));
        for (Outcome outcome : Outcome.values()) {
            text.append(" %12d"
                    .formatted(of.stream()
                            .filter(document -> document.outcome() == outcome)
                            .count()));
        }
        OutputTypes outputs = of.stream().map(DocumentReport::outputs).reduce(OutputTypes.NONE, OutputTypes::plus);
        long described = of.stream().mapToLong(DocumentReport::described).sum();
        return text.append(" %9d %9d %9d%n".formatted(described, outputs.typed(), outputs.untyped()))
                .toString();
    }

    /** The counts, the time and the lines of each document, and what was said of those that did not compile. */
    String full() {
        StringBuilder text = new StringBuilder(counts()).append('\n');
        Map<Outcome, List<DocumentReport>> byOutcome = documents.stream()
                .collect(Collectors.groupingBy(DocumentReport::outcome, TreeMap::new, Collectors.toList()));
        byOutcome.forEach((outcome, of) -> {
            text.append("== ").append(outcome.label()).append('\n');
            for (DocumentReport document : of) {
                text.append("%s (%s): %d ms, %d lines, %d typed, %d untyped %s%n"
                        .formatted(
                                document.entry().file(),
                                document.entry().expect(),
                                document.milliseconds(),
                                document.lines(),
                                document.outputs().typed(),
                                document.outputs().untyped(),
                                document.codes()));
                new ArrayList<>(document.messages()).forEach(message -> text.append(message.indent(4)));
            }
        });
        return text.toString();
    }
}
