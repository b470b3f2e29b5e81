package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Персонифицированная программа: текущее состояние со всей её жизнью после приказа. */
@Meaning("Present content of a program and all that became of it, with free text: for services only")
public record ProgramStateInFull(
        @Meaning(
                "Content as in version 1; its status is APPROVED, SUBMITTED, DRAFT or WITHDRAWN as before, APPROVED for all that an order approved")
        ProgramState program,

        @Meaning("DRAFT, SUBMITTED, APPROVED, IN_PROGRESS, COMPLETED, STOPPED or WITHDRAWN")
        String status,

        @Meaning("Number of the approved version; 0 before the first approval")
        int version,

        @Meaning("Version of the school's policy by which it was last judged; absent for a program from paper")
        @Nullable
        Integer policyVersion,

        @Meaning("Regulation of the school that it was made under (B02): id of a local act") @Nullable
        UUID regulationId,

        @Meaning("Principles, priorities, planned results, resources")
        ProgramFrame frame,

        @Meaning("What is said of activities and stages besides")
        ProgramDetails details,

        @Meaning("What became of activities and stages") List<ItemStanding> items,
        @Meaning("Day on which it began to bind") @Nullable LocalDate startedOn,

        @Meaning("Day on which it was completed or stopped") @Nullable
        LocalDate endedOn,

        @Meaning("DISMISSAL, TRANSFER, LONG_LEAVE or DECISION, for a program that was stopped") @Nullable
        String stopGround,

        @Meaning("Final report of a completed program (B27)") @Nullable
        Report report,

        @Meaning("Kind of the deviation that an open amendment deals with (B46)") @Nullable
        String amending,

        @Meaning("What is known from paper; absent for a program that was drafted here") @Nullable
        Paper paper) {

    /** Итоговый отчёт. */
    @Meaning("The report with which a program was completed")
    public record Report(
            @Meaning("What was handed in") String title,
            @Meaning("Where it can be found") @Nullable String reference,
            @Meaning("What was reached") String result) {}

    /** История на бумаге. */
    @Meaning("That a program came from paper, with the reports of then")
    public record Paper(
            @Meaning("Import that brought it") UUID importId,
            @Meaning("Day it was transferred") LocalDate transferredOn,
            @Meaning("Reports that closed stages on paper") List<PaperReport> reports) {}
}
