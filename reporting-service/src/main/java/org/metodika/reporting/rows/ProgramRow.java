package org.metodika.reporting.rows;

import java.util.UUID;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is counted of a program (персонифицированная программа); its text is in {@link ProgramText}.
 *
 * @param status DRAFT, SUBMITTED, APPROVED (also while it is carried out), COMPLETED, STOPPED or WITHDRAWN
 */
@Document("programs")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'status': 1}")
public record ProgramRow(@Id UUID id, String schoolId, UUID teacherId, String status) {

    public static ProgramRow of(ProgramState program) {
        return row(program, program.status());
    }

    public static ProgramRow of(ProgramStateInFull full) {
        return row(full.program(), full.status().equals("IN_PROGRESS") ? "APPROVED" : full.status());
    }

    private static ProgramRow row(ProgramState program, String status) {
        return new ProgramRow(program.programId(), program.schoolId(), program.teacherId(), status);
    }
}
