package org.metodika.benchmarks.chaos;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.metodika.benchmarks.chaos.check.Findings;
import org.metodika.benchmarks.chaos.check.Violation;
import org.metodika.benchmarks.chaos.fault.FaultPlan;
import org.metodika.benchmarks.chaos.fault.Toll;

/** Says how a run ended, as Markdown that can be read on a terminal too. */
final class Tables {

    private static final int EXAMPLES = 20;
    private static final int LONGEST_EXAMPLE = 600;

    private Tables() {}

    /** What was broken, what was done to the platform and what it took. */
    static String of(Outcome outcome) {
        return promises(outcome) + "\n" + faults(outcome) + "\n" + processes(outcome.toll());
    }

    private static String promises(Outcome outcome) {
        Findings findings = outcome.findings();
        StringBuilder table = new StringBuilder("| promise | looked at | broken |\n|---|---:|---:|\n");
        for (Violation.Kind kind : Violation.Kind.values()) {
            String looked = switch (kind) {
                case WRITE_LOST -> Long.toString(findings.promises());
                case EVENT_LOST, APPLIED_TWICE, ORDER_BROKEN -> Long.toString(findings.events());
                case PROJECTION_WRONG -> Long.toString(findings.rows());
                case UNLIKE_CALM_RUN -> Long.toString(findings.lines());
                case DEAD_LETTER, UNKNOWN -> "all";
            };
            table.append("| %s | %s | %d |%n".formatted(kind.words(), looked, findings.count(kind)));
        }
        table.append("| figures of the year unlike the plan | all | %d |%n"
                .formatted(outcome.wrong().size()));
        table.append("| writes answered with a failure (500) | %d | %d |%n"
                .formatted(outcome.writes(), outcome.failures().size()));
        return table.toString();
    }

    private static String faults(Outcome outcome) {
        Toll toll = outcome.toll();
        String kinds = toll.byKind().entrySet().stream()
                .map(kind -> "%d × %s".formatted(kind.getValue(), kind.getKey().words()))
                .collect(Collectors.joining(", "));
        return """
                %d faults: %s; %d times two at once. Under them %d requests were answered, %d of them acknowledged writes;
                clients sent something again %d times; %d messages were delivered again. %s without faults, %s with them.
                """.formatted(
                        toll.faults(),
                        kinds,
                        toll.overlapping(),
                        outcome.requests(),
                        outcome.writes(),
                        outcome.repeats(),
                        outcome.findings().repeats(),
                        minutes(outcome.calm()),
                        minutes(outcome.stormy()));
    }

    private static String processes(Toll toll) {
        StringBuilder table = new StringBuilder("| process | hit | longest away |\n|---|---:|---:|\n");
        for (String process : FaultPlan.PROCESSES) {
            Duration away = toll.longestAway().get(process);
            table.append("| %s | %d | %s |%n"
                    .formatted(process, toll.hits().getOrDefault(process, 0), away == null ? "–" : seconds(away)));
        }
        return table.toString();
    }

    /** What is wrong, the first of each kind in full words. */
    static String violations(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        for (Violation.Kind kind : Violation.Kind.values()) {
            outcome.findings().violations().stream()
                    .filter(violation -> violation.kind() == kind)
                    .limit(EXAMPLES)
                    .forEach(
                            violation -> text.append("%s: %s%n".formatted(kind.words(), shortened(violation.words()))));
        }
        outcome.wrong().forEach(wrong -> text.append("report: %s%n".formatted(wrong)));
        outcome.failures().forEach(failure -> text.append("failed: %s%n".formatted(failure)));
        return text.toString();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_EXAMPLE ? words : words.substring(0, LONGEST_EXAMPLE) + " …";
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static String minutes(Duration time) {
        return "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
