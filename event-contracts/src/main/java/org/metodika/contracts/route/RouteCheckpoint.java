package org.metodika.contracts.route;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Контрольный срез маршрута. */
@Meaning("A planned checkpoint (C12)")
public record RouteCheckpoint(
        @Meaning("Id of the checkpoint") UUID checkpointId,
        @Meaning("What is looked at") String topic,

        @Meaning("INTERVIEW, DIARY, SPEECH, OPEN_LESSON, MATERIALS_DEFENCE or ARTICLE (C12); absent while not known")
        @Nullable
        String form,

        @Meaning("For INTERVIEW: DEPUTY_HEAD, METHODIST or MENTOR") @Nullable
        String counterpart,

        @Meaning("Day of the checkpoint") @Nullable LocalDate plannedOn) {}
