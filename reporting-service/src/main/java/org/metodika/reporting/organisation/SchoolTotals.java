package org.metodika.reporting.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.organisation.OrganisationReport.Checkpoints;
import org.metodika.reporting.organisation.OrganisationReport.Deficits;
import org.metodika.reporting.organisation.OrganisationReport.Programs;
import org.metodika.reporting.organisation.OrganisationReport.Staff;
import org.metodika.reporting.plans.Period;
import org.metodika.reporting.plans.PlanFigures;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The totals of one school (итоги организации) as they were last counted; always looked up by the school's code.
 *
 * @param version changes with each count, so that of two counts at once one gives way
 * @param madeOn day of the school for which it was counted; what is overdue changes with the day
 * @param asOf newest event that is counted; null while nothing is known
 */
@Document("school_totals")
record SchoolTotals(
        @Id String schoolId,
        @Version @Nullable Long version,
        LocalDate madeOn,
        @Nullable Instant asOf,
        Programs programs,
        Checkpoints checkpoints,
        List<Deficits> deficits,
        Staff staff,
        Plans plans) {

    /** Development plans without what follows from the numbers. */
    record Plans(LocalDate since, LocalDate on, long with, long without, long onLeave) {

        static Plans of(PlanFigures figures) {
            return new Plans(
                    figures.since(), figures.on(), figures.withPlan(), figures.withoutPlan(), figures.onLeave());
        }

        PlanFigures figures() {
            return PlanFigures.counted(new Period(since, on), with, without, onLeave);
        }
    }

    static SchoolTotals of(OrganisationReport report, @Nullable Long version) {
        return new SchoolTotals(
                report.schoolId(),
                version,
                report.madeOn(),
                report.asOf(),
                report.programs(),
                report.checkpoints(),
                report.deficits(),
                report.staff(),
                Plans.of(report.developmentPlans()));
    }

    /** The totals as they are shown; name and type of the school are the present ones. */
    OrganisationReport report(KnownSchool school) {
        return new OrganisationReport(
                school.id(),
                school.name(),
                school.organisationType(),
                madeOn,
                asOf,
                programs,
                checkpoints,
                deficits,
                staff,
                plans.figures());
    }
}
