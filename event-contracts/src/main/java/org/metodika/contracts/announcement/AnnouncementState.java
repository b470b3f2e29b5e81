package org.metodika.contracts.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Объявление: текущее содержание. */
@Meaning("Present content of an announcement, with free text: for services only")
public record AnnouncementState(
        @Meaning("Id of the announcement") UUID announcementId,

        @Meaning("Code of the school that announces; absent for the centre") @Nullable
        String schoolId,

        @Meaning("ANNOUNCEMENT or MATERIAL") String kind,
        @Meaning("What it is called") String title,
        @Meaning("What it says") String text,
        @Meaning("Where more is to be found") List<AnnouncementLink> links,

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

        @Meaning("DRAFT, PUBLISHED or WITHDRAWN") String status,

        @Meaning("Day its audience was told; absent before") @Nullable
        LocalDate appearedOn,

        @Meaning("Day it was withdrawn") @Nullable LocalDate withdrawnOn,
        @Meaning("Why it was withdrawn") @Nullable String withdrawnBecause) {}
