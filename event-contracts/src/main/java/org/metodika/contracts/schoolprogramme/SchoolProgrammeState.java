package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Программа внутришкольного повышения квалификации: текущее состояние. */
@Meaning("Present content of a school programme, with free text: for services only")
public record SchoolProgrammeState(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Counts the changes") int revision,
        @Meaning("DRAFT, APPROVED, COMPLETED or WITHDRAWN") String status,
        @Meaning("What the programme is called") String title,
        @Meaning("First calendar year") int fromYear,
        @Meaning("Last calendar year") int toYear,

        @Meaning("Template it was made from (A01)") @Nullable
        UUID templateId,

        @Meaning("Version of the template") @Nullable Integer templateVersion,
        @Meaning("Day it was drafted") LocalDate draftedOn,
        @Meaning("Standing goals") List<ProgrammeGoal> goals,
        @Meaning("Stages in their order") List<ProgrammeStage> stages,
        @Meaning("What teachers chose") List<FormChoice> choices,

        @Meaning("Meeting of the pedagogical council that decided") @Nullable
        UUID meetingId,

        @Meaning("Order of approval") @Nullable Order order) {}
