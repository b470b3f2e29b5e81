package org.metodika.contracts.announcement;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Объявление прочитано. */
@Meaning("One of those concerned read it")
public record AnnouncementRead(
        @Meaning("Id of the announcement") UUID announcementId,

        @Meaning("School code of who read it, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of who read it") UUID personId,

        @Meaning("Day of it, in the time zone of the school")
        LocalDate readOn) {}
