package org.metodika.demo;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.metodika.demo.report.Figures;
import org.metodika.demo.report.Made;
import org.metodika.demo.report.Report;

/** The report as people read it: what was made, and a table by organisation. */
final class ReportPage {

    private static final int NAME_WIDTH = 34;
    private static final List<String> COLUMNS = List.of(
            "programs.draft",
            "programs.submitted",
            "programs.approved",
            "programs.completed",
            "programs.stopped",
            "programs.withdrawn",
            "checkpoints.passedOnTime",
            "checkpoints.passedLate",
            "checkpoints.overdue",
            "checkpoints.notYetDue",
            "deficits.open",
            "deficits.closed",
            "staff.pedagogical",
            "staff.managerial",
            "staff.external");

    private final Report report;
    private final Words words;

    ReportPage(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append(words.text("made.title")).append('\n');
        for (Made.Thing thing : Made.Thing.values()) {
            page.append("  %-46s %7d%n"
                    .formatted(
                            words.text("made."
                                    + thing.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                            report.made().of(thing)));
        }
        page.append('\n').append(words.text("report.title")).append('\n');
        page.append(words.text("report.legend")).append("\n\n");
        page.append(line(
                words.text("report.code"),
                words.text("report.name"),
                COLUMNS.stream().map(column -> words.text("column." + column)).toList()));
        for (Figures organisation : report.organisations()) {
            page.append(row(organisation.school(), organisation.name(), column -> value(organisation, column)));
        }
        page.append(row(
                "",
                words.text("report.total"),
                column -> report.organisations().stream()
                        .mapToLong(organisation -> value(organisation, column))
                        .sum()));
        page.append('\n')
                .append(words.text("report.digest", report.name(), report.digest()))
                .append('\n');
        return page.toString();
    }

    private static String row(String code, String name, ToLongFunction<String> value) {
        return line(
                code,
                name,
                COLUMNS.stream()
                        .map(column -> Long.toString(value.applyAsLong(column)))
                        .toList());
    }

    private static String line(String code, String name, List<String> cells) {
        String shortened = name.length() > NAME_WIDTH ? name.substring(0, NAME_WIDTH - 1) + "…" : name;
        return "  %-5s %-34s%s%n"
                .formatted(code, shortened, cells.stream().map("%7s"::formatted).collect(Collectors.joining()));
    }

    private static long value(Figures organisation, String column) {
        if (!column.startsWith("deficits.")) {
            return organisation.value(column);
        }
        String which = column.substring("deficits".length());
        return organisation.values().keySet().stream()
                .filter(name -> name.startsWith("deficits.") && name.endsWith(which))
                .mapToLong(organisation::value)
                .sum();
    }
}
