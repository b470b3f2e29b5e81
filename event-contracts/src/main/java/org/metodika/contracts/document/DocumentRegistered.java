package org.metodika.contracts.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Документ зарегистрирован. */
@Meaning("A printed document was made and got its number in a register")
public record DocumentRegistered(
        @Meaning("Id of the document") UUID documentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned; absent where it concerns the school as a whole") @Nullable
        UUID teacherId,

        @Meaning("Code of the kind of document, e.g. program-approval-order")
        String type,

        @Meaning("Kind of what it was printed of, e.g. program")
        String subject,

        @Meaning("Id of what it was printed of") String subjectId,

        @Meaning("Whose register: a school code, or centre for the municipal centre")
        String register,

        @Meaning("Year in which the school year of the register begins")
        int schoolYear,

        @Meaning("Number in the register, from 1 without gaps")
        int number,

        @Meaning("Version of the template it was made from") int template,

        @Meaning("SHA-256 of what it was made from, in hexadecimal")
        String inputHash,

        @Meaning("Day of registration, in the time zone of the school")
        LocalDate registeredOn,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools") @Nullable
        UUID by) {}
