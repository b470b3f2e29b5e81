package org.metodika.reporting.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.organisation.OrganisationReport.Checkpoints;
import org.metodika.reporting.organisation.OrganisationReport.Deficits;
import org.metodika.reporting.organisation.OrganisationReport.Programs;
import org.metodika.reporting.organisation.OrganisationReport.Staff;
import org.metodika.reporting.plans.Period;
import org.metodika.reporting.plans.PlanFigures;

/**
 * What all organisations come to together (итоги по муниципалитету): numbers only, no person.
 *
 * @param organisations how many are counted
 * @param madeOn day it was made, in the time zone of most of them
 * @param asOf newest event that is counted; absent while nothing is known
 */
@Schema(description = "Numbers of all organisations together")
record MunicipalReport(
        int organisations,
        LocalDate madeOn,
        @Nullable Instant asOf,
        Programs programs,
        Checkpoints checkpoints,
        List<Deficits> deficits,
        Staff staff,
        PlanFigures developmentPlans) {

    static MunicipalReport of(List<OrganisationReport> reports, LocalDate madeOn) {
        Sum sum = new Sum(reports);
        return new MunicipalReport(
                reports.size(),
                madeOn,
                newest(reports),
                new Programs(
                        sum.of(r -> r.programs().draft()),
                        sum.of(r -> r.programs().submitted()),
                        sum.of(r -> r.programs().approved()),
                        sum.of(r -> r.programs().completed()),
                        sum.of(r -> r.programs().stopped()),
                        sum.of(r -> r.programs().withdrawn())),
                new Checkpoints(
                        sum.of(r -> r.checkpoints().passedOnTime()),
                        sum.of(r -> r.checkpoints().passedLate()),
                        sum.of(r -> r.checkpoints().overdue()),
                        sum.of(r -> r.checkpoints().notYetDue())),
                Figures.CHARACTERS.stream()
                        .map(character -> sum.deficits(Figures.CHARACTERS.indexOf(character)))
                        .toList(),
                new Staff(
                        sum.of(r -> r.staff().pedagogical()),
                        sum.of(r -> r.staff().managerial()),
                        sum.of(r -> r.staff().external())),
                PlanFigures.total(
                        Period.schoolYear(madeOn),
                        reports.stream()
                                .map(OrganisationReport::developmentPlans)
                                .toList()));
    }

    /** The newest event of all; null while nothing is known. */
    static @Nullable Instant newest(List<OrganisationReport> reports) {
        return reports.stream()
                .map(OrganisationReport::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private record Sum(List<OrganisationReport> reports) {

        long of(ToLongFunction<OrganisationReport> number) {
            return reports.stream().mapToLong(number).sum();
        }

        Deficits deficits(int place) {
            return new Deficits(
                    Figures.CHARACTERS.get(place),
                    of(r -> r.deficits().get(place).open()),
                    of(r -> r.deficits().get(place).closed()));
        }
    }
}
