package org.metodika.contracts.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Порядок работы организации с программами в одной версии. */
@Meaning("What one version of a policy says")
public record PolicyContent(
        @Meaning("Id of the regulation in force (B02), absent where none is named") @Nullable
        UUID regulationId,

        @Meaning("Ids of the normative acts referred to (B01)")
        List<UUID> normativeActIds,

        @Meaning("Id of the job description that says the duties of curators (B07)") @Nullable
        UUID curatorDutiesId,

        @Meaning(
                "Obligatory sections of a program (B06): NOTE, BASIS, PRIORITIES, INVARIANT_MODULES, VARIABLE_MODULES, OTHER_FORMS, SELF_EDUCATION, STAGES, PLANNED_RESULTS, RESOURCES, PRINCIPLES, FUNDING")
        List<String> sections,

        @Meaning("Fewest academic hours of a program, absent where there is no such limit") @Nullable
        Integer leastHours,

        @Meaning("Most academic hours of a program, absent where there is no such limit") @Nullable
        Integer mostHours,

        @Meaning("Most modules of a program, absent where there is no such limit") @Nullable
        Integer mostModules,

        @Meaning("Most activities of a program, absent where there is no such limit") @Nullable
        Integer mostActivities,

        @Meaning("Shortest usual duration of a program in months (B25)")
        int monthsFrom,

        @Meaning("Longest usual duration of a program in months (B25)")
        int monthsTo,

        @Meaning("Whether another duration is possible with a written explanation")
        boolean durationOverridable,

        @Meaning(
                "With whom a program is expected to be discussed before its approval (B29): TEACHER, ASSOCIATION, METHODICAL_COUNCIL; empty where no discussion is expected")
        List<String> discussionWith,

        @Meaning(
                "Pseudonymous id of the officer responsible for the development of programs (B18), absent where nobody is")
        @Nullable
        UUID officerId,

        @Meaning("First day of the officer") @Nullable LocalDate officerFrom) {}
