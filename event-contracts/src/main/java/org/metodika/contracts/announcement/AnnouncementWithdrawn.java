package org.metodika.contracts.announcement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Объявление снято. */
@Meaning("Nobody sees it any more")
public record AnnouncementWithdrawn(
        @Meaning("Id of the announcement") UUID announcementId,

        @Meaning("Code of the school that announces; absent for the centre") @Nullable
        String schoolId,

        @Meaning("ANNOUNCEMENT or MATERIAL") String kind,

        @Meaning("Day of it, at the school or in UTC for the centre")
        LocalDate withdrawnOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
