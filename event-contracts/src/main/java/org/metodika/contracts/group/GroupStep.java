package org.metodika.contracts.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Шаг регламента с отметкой. */
@Meaning("A step of the regulation as services know it")
public record GroupStep(
        @Meaning("Id of the step") UUID stepId,
        @Meaning("What is to be done") String title,
        @Meaning("Last day on which it is done in time") LocalDate dueOn,

        @Meaning("Pseudonymous id of the member who answers for it")
        UUID responsibleId,

        @Meaning("Day on which it was done; absent while it is open") @Nullable
        LocalDate doneOn) {}
