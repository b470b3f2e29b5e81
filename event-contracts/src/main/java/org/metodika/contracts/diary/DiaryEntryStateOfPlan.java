package org.metodika.contracts.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Запись дневника ИОП или ИОМ: текущее состояние. */
@Meaning("An entry of the diary of a program or of a route as it is now")
public record DiaryEntryStateOfPlan(
        @Meaning("Id of the entry") UUID entryId,

        @Meaning("Program that it is about; absent for a route") @Nullable
        UUID programId,

        @Meaning("Route that it is about; absent for a program") @Nullable
        UUID routeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who keeps the diary")
        UUID teacherId,

        @Meaning("Day that it is about, in the time zone of the school")
        LocalDate day,

        @Meaning("When it was written; the author may change it for 24 hours")
        Instant writtenAt,

        @Meaning("What was done") String done,
        @Meaning("What worked") @Nullable String worked,
        @Meaning("What did not work") @Nullable String failed,
        @Meaning("The next step") @Nullable String next,

        @Meaning("What the author added later, oldest first")
        List<DiaryAddition> additions,

        @Meaning("What those who accompany the teacher wrote, oldest first")
        List<DiaryAddition> notes) {}
