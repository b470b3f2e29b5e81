package org.metodika.reporting.forms;

import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.reporting.forms.ProgramForms.OfProgram;
import org.springframework.stereotype.Component;

/** Персонифицированная программа со всеми таблицами (3.2): registered once an order approved it, as a draft at any time. */
@Component
final class ProgramPaper extends OfProgram {

    static final DocumentType TYPE = DocumentType.paper("program", "Персонифицированная программа", "program");

    ProgramPaper(ProgramForms programs) {
        super(programs);
    }

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Class<ProgramInput> inputType() {
        return ProgramInput.class;
    }

    @Override
    public ProgramInput input(ProgramStateInFull full, Gathering gathering) {
        if (!gathering.draft() && !full.program().status().equals("APPROVED")) {
            gathering.lacks("document-program-not-approved");
        }
        return ProgramInput.of(programs.material(full.program()));
    }
}
