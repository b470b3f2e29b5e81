package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is counted of a program (персонифицированная программа); its text is among the copies.
 *
 * @param status DRAFT, SUBMITTED, APPROVED (also while it is carried out), COMPLETED, STOPPED or WITHDRAWN
 * @param draftedOn day it was drafted; null, like the other days, in a row from before they were kept
 * @param approvedOn date of the order; null before there is one
 * @param endedOn day it was completed or stopped
 * @param stopGround why it was stopped
 */
@Document("programs")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'status': 1}")
public record ProgramRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        String status,
        @Nullable LocalDate draftedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate endedOn,
        @Nullable String stopGround) {

    public static ProgramRow of(ProgramState program) {
        return row(program, program.status(), null, null);
    }

    public static ProgramRow of(ProgramStateInFull full) {
        return row(
                full.program(),
                full.status().equals("IN_PROGRESS") ? "APPROVED" : full.status(),
                full.endedOn(),
                full.stopGround());
    }

    private static ProgramRow row(
            ProgramState program, String status, @Nullable LocalDate endedOn, @Nullable String stopGround) {
        Order order = program.order();
        return new ProgramRow(
                program.programId(),
                program.schoolId(),
                program.teacherId(),
                status,
                program.draftedOn(),
                order == null ? null : order.date(),
                endedOn,
                stopGround);
    }
}
