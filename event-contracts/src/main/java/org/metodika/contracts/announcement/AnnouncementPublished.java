package org.metodika.contracts.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Объявление опубликовано. */
@Meaning("It was published; those concerned see it from its first day on")
public record AnnouncementPublished(
        @Meaning("Id of the announcement") UUID announcementId,

        @Meaning("Code of the school that announces; absent for the centre") @Nullable
        String schoolId,

        @Meaning("ANNOUNCEMENT or MATERIAL") String kind,

        @Meaning("Codes of the schools concerned; empty for all")
        List<String> schools,

        @Meaning("Subjects of those concerned; empty for all")
        List<String> subjects,

        @Meaning("Pseudonymous ids of the heads whose associations are concerned; empty for all")
        List<UUID> associationHeads,

        @Meaning("PEDAGOGICAL or MANAGERIAL; absent for both") @Nullable
        String staffGroup,

        @Meaning("First day it is shown") LocalDate validFrom,

        @Meaning("Last day it is shown; absent where it has none") @Nullable
        LocalDate validUntil,

        @Meaning("Whether everybody is asked to acknowledge it")
        boolean acknowledgement,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
