package org.metodika.reporting.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.organisation.OrganisationReport.Checkpoints;
import org.metodika.reporting.organisation.OrganisationReport.Deficits;
import org.metodika.reporting.organisation.OrganisationReport.Programs;
import org.metodika.reporting.organisation.OrganisationReport.Staff;
import org.metodika.reporting.organisation.RowCounts.Count;
import org.metodika.reporting.plans.Period;
import org.metodika.reporting.plans.PlanFigures;
import org.metodika.reporting.rows.CheckpointRow.Standing;

/** Collects the counts of one school. States that came into being after this report was written are left out. */
final class Figures {

    /** The four characters in the order of the regulation (C19). */
    static final List<String> CHARACTERS =
            List.of("GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");

    private final Map<String, Long> programs = new HashMap<>();
    private final Map<String, Long> checkpoints = new HashMap<>();
    private final Map<String, Long> deficits = new HashMap<>();
    private final Map<String, Long> staff = new HashMap<>();
    private final Period period;
    private final KnownSchool school;
    private final LocalDate today;
    private long external;
    private @Nullable Instant newest;

    /** @param today today in this school */
    Figures(KnownSchool school, LocalDate today) {
        this.school = school;
        this.today = today;
        this.period = Period.schoolYear(today);
    }

    KnownSchool school() {
        return school;
    }

    LocalDate today() {
        return today;
    }

    /** The school year up to today. */
    Period period() {
        return period;
    }

    void addPrograms(Count count) {
        programs.merge(count.first(), count.number(), Long::sum);
        note(count);
    }

    void addCheckpoints(Count count) {
        checkpoints.merge(count.first(), count.number(), Long::sum);
        note(count);
    }

    void addDeficits(Count count) {
        deficits.merge(count.first() + count.second(), count.number(), Long::sum);
        note(count);
    }

    void addPeople(Count count) {
        note(count);
        if (count.second().equals(RowCounts.LEFT)) {
            return;
        }
        staff.merge(count.first(), count.number(), Long::sum);
        if (!count.second().equals("STAFF")) {
            external += count.number();
        }
    }

    /** @param plans how many teachers have a development plan in that period */
    OrganisationReport report(PlanFigures plans) {
        return new OrganisationReport(
                school.id(),
                school.name(),
                school.organisationType(),
                today,
                newest,
                new Programs(
                        of(programs, "DRAFT"),
                        of(programs, "SUBMITTED"),
                        of(programs, "APPROVED"),
                        of(programs, "COMPLETED"),
                        of(programs, "STOPPED"),
                        of(programs, "WITHDRAWN")),
                new Checkpoints(
                        of(checkpoints, Standing.PASSED_ON_TIME.name()),
                        of(checkpoints, Standing.PASSED_LATE.name()),
                        of(checkpoints, Standing.OVERDUE.name()),
                        of(checkpoints, Standing.OPEN.name())),
                CHARACTERS.stream()
                        .map(character -> new Deficits(
                                character, of(deficits, character + "OPEN"), of(deficits, character + "RESOLVED")))
                        .toList(),
                new Staff(of(staff, "PEDAGOGICAL"), of(staff, "MANAGERIAL"), external),
                plans);
    }

    private void note(Count count) {
        Instant time = count.newest();
        if (time != null && (newest == null || time.isAfter(newest))) {
            newest = time;
        }
    }

    private static long of(Map<String, Long> counts, String key) {
        return counts.getOrDefault(key, 0L);
    }
}
