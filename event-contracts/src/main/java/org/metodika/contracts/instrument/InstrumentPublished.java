package org.metodika.contracts.instrument;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Опубликована версия инструмента. */
@Meaning("A version of an instrument was published; it never changes. It takes a retired instrument into use again")
public record InstrumentPublished(
        @Meaning("Id of this version of the instrument") UUID instrumentVersionId,

        @Meaning("Code of the instrument, the same for all its versions")
        String instrumentId,

        @Meaning("Number of the version, from 1") int version,

        @Meaning("QUESTIONNAIRE, LESSON_OBSERVATION, TEST, INTERVIEW or DOCUMENT_ANALYSIS")
        String kind,

        @Meaning("Dictionary of the criteria; absent where the instrument measures nothing") @Nullable
        String dictionary,

        @Meaning("Version of the dictionary; absent where there is none") @Nullable
        Integer dictionaryVersion,

        @Meaning("Number of criteria") int criteria,
        @Meaning("Number of items") int items,

        @Meaning("Most points that one answer sheet can hold, not weighted")
        int maxPoints,

        @Meaning("Day of the publication") LocalDate publishedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
