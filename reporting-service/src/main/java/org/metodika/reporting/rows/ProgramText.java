package org.metodika.reporting.rows;

import java.util.UUID;
import org.metodika.contracts.program.ProgramState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The whole content of a program, for printing; always looked up by its id. */
@Document("program_texts")
public record ProgramText(@Id UUID id, ProgramState content) {

    public static ProgramText of(ProgramState program) {
        return new ProgramText(program.programId(), program);
    }
}
