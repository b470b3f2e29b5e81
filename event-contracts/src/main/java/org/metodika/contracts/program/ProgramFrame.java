package org.metodika.contracts.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Рамка программы. */
@Meaning("What surrounds modules and stages of a program")
public record ProgramFrame(
        @Meaning(
                "Principles that were ticked (B32): NEEDS_ORIENTATION, TEAM_LEARNING, OPENNESS, CUSTOMERS_CHOICE, BEST_EXPERIENCE, TUTOR_SUPPORT or NETWORKING")
        List<String> principles,

        @Meaning("Priorities of development, the first comes first (B04)")
        List<DevelopmentPriority> priorities,

        @Meaning("Planned results (B41)") List<Result> results,
        @Meaning("Resources of four kinds (A06)") List<NeededResource> resources) {

    /** Приоритет. */
    @Meaning("A priority of development")
    public record DevelopmentPriority(
            @Meaning("What is to be developed") String title,

            @Meaning("The competence, where it is one of a dictionary") @Nullable
            CompetenceCode competence) {}

    /** Планируемый результат. */
    @Meaning("What a goal comes to, and how it is measured")
    public record Result(
            @Meaning("Which goal") String goal,
            @Meaning("What will be there") String result,
            @Meaning("By what it is measured") String measure) {}

    /** Ресурс. */
    @Meaning("Something the program needs")
    public record NeededResource(
            @Meaning("MATERIAL, STAFF, SOCIAL or EDUCATIONAL")
            String kind,

            @Meaning("What it is") String title,
            @Meaning("AVAILABLE or TO_BE_PROVIDED") String availability,
            @Meaning("Note") @Nullable String note) {}
}
