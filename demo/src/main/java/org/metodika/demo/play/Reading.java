package org.metodika.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metodika.demo.client.Answer;
import org.metodika.demo.municipality.School;
import org.metodika.demo.report.Figures;
import org.metodika.demo.report.Made;
import org.metodika.demo.report.Report;
import tools.jackson.databind.JsonNode;

/** The end of the year: the services come to rest, and the methodist reads the reports. */
final class Reading {

    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final Backstage backstage;

    Reading(Backstage backstage) {
        this.backstage = backstage;
    }

    /** What the gateway reports once it is what the plan leads to, or when patience ends. */
    Report read() throws InterruptedException {
        awaitOverdueFound();
        long deadline = backstage.patienceEnd();
        Report wanted = Report.expected(backstage.plan());
        Report report = look();
        while (!report.equals(wanted) && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_EVERY);
            report = look();
        }
        return report;
    }

    private Report look() throws InterruptedException {
        Set<String> codes = backstage.plan().municipality().schools().stream()
                .map(School::code)
                .collect(Collectors.toUnmodifiableSet());
        List<Figures> figures = new ArrayList<>();
        for (JsonNode organisation : backstage.pages("/api/reports/organisations?limit=200")) {
            if (codes.contains(organisation.path("schoolId").asString())) {
                figures.add(Figures.read(organisation));
            }
        }
        return new Report(backstage.plan().size().name(), Made.of(backstage.plan()), figures);
    }

    /** The schedule marks every missed deadline by itself; the last ones a moment after the last day has begun. */
    private void awaitOverdueFound() throws InterruptedException {
        for (School school : backstage.plan().municipality().schools()) {
            backstage
                    .as(school.deputy())
                    .await(
                            Reading::allFound,
                            "/api/monitoring/checkpoints?school={}&overdue=true&limit=200",
                            school.code());
        }
    }

    private static boolean allFound(Answer overdue) {
        for (JsonNode checkpoint : overdue.json().path("items")) {
            if (checkpoint.path("missedOn").asString("").isEmpty()) {
                return false;
            }
        }
        return overdue.isDone();
    }
}
