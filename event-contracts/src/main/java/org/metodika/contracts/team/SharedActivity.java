package org.metodika.contracts.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.CompetenceCode;

/** Общее мероприятие команды. */
@Meaning("An activity that the members of a team share")
public record SharedActivity(
        @Meaning("Id of the activity, the same in the programs of the members")
        UUID activityId,

        @Meaning("INVARIANT_MODULE, VARIABLE_MODULE, OTHER_FORM or SELF_EDUCATION (B36-B38)")
        String kind,

        @Meaning("Title") String title,
        @Meaning("Academic hours") int hours,
        @Meaning("Stage in which it is done") @Nullable UUID stageId,

        @Meaning("Difficulties that it addresses, by their codes (B24)")
        List<CompetenceCode> difficulties) {}
