package org.metodika.contracts.program;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Мероприятие или модуль программы. */
@Meaning("One thing the teacher does within the program (B10, B36-B39)")
public record PlannedActivity(
        @Meaning("Id of the activity") UUID activityId,

        @Meaning("INVARIANT_MODULE, VARIABLE_MODULE, OTHER_FORM or SELF_EDUCATION")
        String kind,

        @Meaning("What it is called") String title,

        @Meaning(
                "For other forms (B38): DISTANCE_LEARNING, MASTER_CLASS, ROUND_TABLE, OPEN_LESSON, EXHIBITION, SEMINAR, WORKSHOP, CONFERENCE or FORUM")
        @Nullable
        String form,

        @Meaning("Who gives a module (B36)") @Nullable String provider,

        @Meaning("Task it solves: of a variable module (B37) or of self-education (B05)") @Nullable
        String task,

        @Meaning("Academic hours") int hours,

        @Meaning("Where an event takes place (B39)") @Nullable
        String place,

        @Meaning("SCHOOL, DISTRICT, CITY, REGION or COUNTRY (B39)") @Nullable
        String level,

        @Meaning("Degree of participation (B39)") @Nullable String participation,
        @Meaning("Stage in which it is done") @Nullable UUID stageId,
        @Meaning("Deficits it addresses (B24)") List<UUID> deficits) {}
