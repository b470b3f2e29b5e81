package org.metodika.reporting.analytics;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.organisation.OrganisationType;

/** Whom figures are about and over which time; what is absent does not matter. */
record AnalyticsQuery(
        @Parameter(description = "School codes; several for a group of schools") @Nullable @Size(max = 100)
        List<@Size(max = 100) String> school,

        @Parameter(description = "Only organisations of this type (E04)") @Nullable
        OrganisationType organisationType,

        @Parameter(description = "Members of this association, by its id") @Nullable
        UUID association,

        @Parameter(description = "One teacher, by staff id") @Nullable
        UUID teacher,

        @Parameter(
                description =
                        "School year such as 2026/2027 or quarter such as 2026-Q4; the present school year by default")
        @Nullable
        String period,

        @Parameter(description = "First day, instead of a period") @Nullable
        LocalDate since,

        @Parameter(description = "Last day, instead of a period") @Nullable
        LocalDate until,

        @Parameter(description = "Only who teaches this subject") @Nullable @Size(max = 200)
        String subject,

        @Parameter(description = "Only who has so many years of experience") @Nullable
        Experience experience,

        @Parameter(description = "Only this category of attestation")
        @Nullable
        @Pattern(regexp = "NONE|CONFORMITY|FIRST|HIGHEST|METHODIST|MENTOR")
        String category,

        @Parameter(description = "Only this staff group (E04)") @Nullable @Pattern(regexp = "PEDAGOGICAL|MANAGERIAL")
        String staffGroup) {

    Span span(LocalDate today) {
        return Span.asked(period, since, until, today);
    }

    /** Whether it is about less than the whole municipality. */
    boolean narrows() {
        return school != null
                || organisationType != null
                || association != null
                || teacher != null
                || subject != null
                || experience != null
                || category != null
                || staffGroup != null;
    }

    /** Whether its period is a school year, named or by default. */
    boolean isOfWholeSchoolYear() {
        return since == null && until == null && (period == null || period.contains("/"));
    }

    /** Whether this teacher is asked for. */
    boolean matches(TeacherFacts facts) {
        var person = facts.person();
        if (person == null) {
            return subject == null && experience == null && category == null && staffGroup == null;
        }
        return (subject == null || person.subjects().contains(subject))
                && (experience == null || Experience.of(person.experienceYears()) == experience)
                && (category == null || category.equals(person.category()))
                && (staffGroup == null || staffGroup.equals(person.staffGroup()));
    }
}
