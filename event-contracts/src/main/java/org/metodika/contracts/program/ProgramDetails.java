package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Подробности мероприятий и этапов. */
@Meaning("What is said of activities and stages besides, each by its id")
public record ProgramDetails(
        @Meaning("Of activities") List<OfActivity> activities,

        @Meaning("Of stages that money was planned for (B28)")
        List<Money> funding) {

    /** Подробности мероприятия. */
    @Meaning("What is said of an activity besides")
    public record OfActivity(
            @Meaning("Id of the activity") UUID activityId,

            @Meaning("Offer of the catalogue that it was chosen from") @Nullable
            UUID offerId,

            @Meaning("Competences that it forms (B10)") List<CompetenceCode> competences,

            @Meaning("EXPERIMENTATION, SELF_EDUCATION or METHODICAL_EVENTS (A05)") @Nullable
            String learning,

            @Meaning("First day (B03)") @Nullable LocalDate startsOn,
            @Meaning("Last day (B03)") @Nullable LocalDate endsOn,

            @Meaning("In what the result of self-education is shown (B05)") @Nullable
            String resultForm) {}

    /** Финансирование этапа. */
    @Meaning("Money of a stage, planned and spent")
    public record Money(
            @Meaning("Id of the stage") UUID stageId,
            @Meaning("BUDGET, EXTRA_BUDGET, GRANT or OWN") String source,
            @Meaning("Planned, in roubles") int planned,
            @Meaning("Spent so far, in roubles") int spent) {}
}
