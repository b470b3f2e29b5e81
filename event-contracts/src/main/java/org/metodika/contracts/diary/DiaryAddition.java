package org.metodika.contracts.diary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Дополнение или замечание к записи дневника. */
@Meaning("What was added to an entry later")
public record DiaryAddition(
        @Meaning("What was written") String text,
        @Meaning("When it was written") Instant at,

        @Meaning("Pseudonymous id of the one who wrote it; absent for people outside the schools") @Nullable
        UUID by) {}
