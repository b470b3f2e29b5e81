package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Общее заключение. */
@Meaning("The issued conclusion with the labels it was issued with")
public record SupportConclusion(
        @Meaning("Id of the conclusion") UUID conclusionId,
        @Meaning("Day of issue") LocalDate issuedOn,

        @Meaning("Pseudonymous id of who issued it") @Nullable
        UUID issuedBy,

        @Meaning("SUCCESSFUL, INSUFFICIENT or INEFFECTIVE (C32)")
        String success,

        @Meaning("FULLY_REMOVED, PARTLY_REMOVED, NOT_REMOVED or NONE_REMOVED (C33)")
        String problems,

        @Meaning("Rows of the problems that were not removed")
        List<UUID> remaining,

        @Meaning("Reasons of inefficiency; may be empty") String reasons,

        @Meaning("FULL_SUPPORT, HARDEST_PROBLEMS, NO_SUPPORT, TRAINING or ROUTE (C35)")
        String need,

        @Meaning("What the conclusion creates by itself: PASSPORT, MEASURE, CLOSING, TRAINING_REQUEST or ROUTE")
        String nextStep,

        @Meaning("Id of what is created: a support, a measure, a training request or a route; absent for CLOSING")
        @Nullable
        UUID nextStepId,

        @Meaning("Topic of the training that is needed; may be empty")
        String topic,

        @Meaning("Best ways of further support (C36)") String ways,
        @Meaning("What worked") List<String> tags,

        @Meaning("Version of the labels; 0 for those that the platform ships")
        int labelsVersion,

        @Meaning("Labels it was issued with") List<SupportLabel> labels) {}
