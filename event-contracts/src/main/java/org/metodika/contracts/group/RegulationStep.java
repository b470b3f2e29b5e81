package org.metodika.contracts.group;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Шаг регламента. */
@Meaning("A step of the regulation of work")
public record RegulationStep(
        @Meaning("Id of the step; it stays when a further order keeps the step")
        UUID stepId,

        @Meaning("Place in the regulation, from 1") int ordinal,
        @Meaning("Last day on which it is done in time") LocalDate dueOn,

        @Meaning("Pseudonymous id of the member who answers for it")
        UUID responsibleId) {}
