package org.metodika.reporting.forms;

import java.util.List;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.ProgramCells.Direction;
import org.metodika.reporting.forms.ProgramForms.OfProgram;
import org.springframework.stereotype.Component;

/** Индивидуальная образовательная программа (ИОП) в виде таблицы: needs, directions, events, period (B13). */
@Component
final class ProgramTable extends OfProgram {

    private static final DocumentType TYPE =
            DocumentType.paper("program-table", "Индивидуальная образовательная программа (таблица)", "program");

    ProgramTable(ProgramForms programs) {
        super(programs);
    }

    record Input(
            String school,
            Agreement agreement,
            Named teacher,
            String term,
            String hours,
            List<Direction> directions,
            String finalResult,
            String tutor) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(ProgramStateInFull full, Gathering gathering) {
        ProgramState program = full.program();
        ProgramRows rows = programs.rows(program);
        if (program.activities().isEmpty()) {
            gathering.lacks("document-lacks-activities");
        }
        return new Input(
                gathering.school(program.schoolId()),
                programs.agreement(program, gathering),
                gathering.person(program.teacherId(), "document-lacks-person"),
                programs.term(program, gathering),
                rows.totalHours(),
                rows.directions(),
                gathering.need(program.finalResult(), "document-lacks-final-report"),
                gathering.person(program.tutorId(), "document-lacks-tutor").initials());
    }
}
