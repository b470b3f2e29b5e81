package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Результат контрольного среза, записанный на бумаге. */
@Meaning("The result of a checkpoint that was passed and recorded on paper, before the program was transferred")
public record PaperResult(
        @Meaning("Day it was passed") LocalDate passedOn,
        @Meaning("Mark of the assessor, 1 to 5") int assessorMark,

        @Meaning("Own mark of the teacher, 1 to 5; absent where paper expressly says that none was given") @Nullable
        Integer selfMark,

        @Meaning("DEPUTY_HEAD, METHODIST or MENTOR: with whom an interview was held (C12)") @Nullable
        String counterpart,

        @Meaning("Pseudonymous id of the staff member who gave the mark; absent where paper does not say") @Nullable
        UUID assessorId) {}
