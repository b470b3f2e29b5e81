package org.metodika.reporting.forms;

import java.util.Arrays;
import java.util.List;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.OrderHead;
import org.metodika.reporting.forms.ProgramCells.Stage;
import org.metodika.reporting.forms.ProgramForms.Function;
import org.metodika.reporting.forms.ProgramForms.OfProgram;
import org.springframework.stereotype.Component;

/** Приказ об утверждении персонифицированной программы (B30, B31). */
@Component
final class ProgramApprovalOrder extends OfProgram {

    private static final DocumentType TYPE = DocumentType.order(
            "program-approval-order", "Приказ об утверждении персонифицированной программы", "program");

    ProgramApprovalOrder(ProgramForms programs) {
        super(programs);
    }

    record Input(
            OrderHead order,
            Named teacher,
            String term,
            String hours,
            List<Function> accompanied,
            List<Stage> stages,
            String finalReport,
            String regulation) {}

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
        if (program.status().equals("DRAFT") || program.status().equals("WITHDRAWN")) {
            gathering.lacks("document-program-not-submitted");
        }
        // The order of what holds now is that of the amendment; that of the approval is no longer told.
        if (full.version() > 1) {
            gathering.lacks("document-approval-amended");
        }
        if (program.activities().isEmpty()) {
            gathering.lacks("document-lacks-activities");
        }
        if (program.stages().isEmpty()) {
            gathering.lacks("document-lacks-stages");
        }
        gathering.meet(Arrays.asList(program.teacherId(), program.tutorId(), program.curatorId()));
        return new Input(
                gathering.order(program.schoolId(), program.order()),
                gathering.person(program.teacherId(), "document-lacks-person"),
                programs.term(program, gathering),
                ProgramForms.hours(program.activities()),
                programs.accompanied(program, gathering),
                programs.rows(program).stages(),
                gathering.need(program.finalReportForm(), "document-lacks-final-report"),
                programs.regulation(full));
    }
}
