package org.metodika.contracts.announcement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Прочтение: текущее состояние. */
@Meaning("What one person has done with an announcement")
public record AnnouncementReadingState(
        @Meaning("Id of the announcement") UUID announcementId,

        @Meaning("School code of who read it, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who read it") UUID personId,
        @Meaning("Day it was read") LocalDate readOn,

        @Meaning("Day it was acknowledged; absent before") @Nullable
        LocalDate acknowledgedOn) {}
