package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Над затруднением работает программа. */
@Meaning("A program whose order binds has an activity for the deficit (B24); several programs may address one")
public record DeficitAddressed(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Code of the difficulty, e.g. METHODICAL") String code,
        @Meaning("Program that addresses it") UUID programId,

        @Meaning("Day of the order by which the program addresses it")
        LocalDate since) {}
