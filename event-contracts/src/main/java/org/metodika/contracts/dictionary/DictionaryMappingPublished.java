package org.metodika.contracts.dictionary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опубликована версия соответствия двух словарей. */
@Meaning("A version of the mapping between two difficulty dictionaries was published; it never changes")
public record DictionaryMappingPublished(
        @Meaning("Code of the dictionary that is mapped") String fromDictionary,
        @Meaning("Version of the dictionary that is mapped") int fromVersion,
        @Meaning("Code of the dictionary it is mapped to") String toDictionary,

        @Meaning("Version of the dictionary it is mapped to")
        int toVersion,

        @Meaning("Number of the version of the mapping, from 1 for each two dictionaries")
        int version,

        @Meaning("Pairs of entries") int pairs,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
