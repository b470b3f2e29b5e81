package org.metodika.reporting.forms;

import java.util.List;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.ProgramCells.PlanPart;
import org.metodika.reporting.forms.ProgramForms.OfProgram;
import org.springframework.stereotype.Component;

/** Учебно-тематический план программы with totals of hours (B40). */
@Component
final class StudyPlan extends OfProgram {

    private static final DocumentType TYPE = DocumentType.paper("study-plan", "Учебно-тематический план", "program");

    StudyPlan(ProgramForms programs) {
        super(programs);
    }

    record Input(
            String school,
            Agreement agreement,
            Named teacher,
            String term,
            List<PlanPart> plan,
            String totalHours,
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
                rows.plan(),
                rows.totalHours(),
                gathering.person(program.tutorId(), "document-lacks-tutor").initials());
    }
}
