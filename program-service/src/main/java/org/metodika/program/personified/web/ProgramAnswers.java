package org.metodika.program.personified.web;

import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.personified.application.Surroundings;
import org.metodika.program.personified.domain.Program;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The program as every write answers with it. */
@Component
final class ProgramAnswers {

    private final Surroundings surroundings;

    ProgramAnswers(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    ProgramView view(Program program) {
        return ProgramView.of(program, surroundings.ofRead(program));
    }

    /** 200 with the program, or the problem that it came to. */
    ResponseEntity<ProgramView> ok(Outcome<Program> outcome) {
        return ok(outcome.orProblem());
    }

    ResponseEntity<ProgramView> ok(Versioned<Program> program) {
        return Responses.ok(program, view(program.state()));
    }
}
