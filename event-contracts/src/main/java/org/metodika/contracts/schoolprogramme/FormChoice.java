package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Выбор формы. */
@Meaning("The form that a teacher chose (A15)")
public record FormChoice(
        @Meaning("Pseudonymous id of the teacher") UUID teacherId,
        @Meaning("Code of the form") String form,
        @Meaning("Day of the choice") LocalDate chosenOn) {}
