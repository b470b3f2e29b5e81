package org.metodika.contracts.dictionary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опубликована версия словаря затруднений. */
@Meaning("A version of a difficulty dictionary was published (C19, D03, E01); it never changes")
public record DictionaryPublished(
        @Meaning("Code of the dictionary, the same for all its versions; what deficits name as dictionary")
        String code,

        @Meaning("Number of the version, from 1") int version,
        @Meaning("Day from which this version is in force") LocalDate validFrom,
        @Meaning("Entries of the version") int entries,
        @Meaning("Levels of its tree; 1 for a plain list") int levels,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
