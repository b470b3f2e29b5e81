package org.metodika.reporting.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateAmending.OpenAmendment;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.DocumentType.Register;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.OrderHead;
import org.metodika.reporting.forms.ProgramCells.Stage;
import org.metodika.reporting.forms.ProgramForms.OfProgram;
import org.springframework.stereotype.Component;

/** Приказ о внесении изменений в программу (B46): of the amendment that is open, or else of the latest that was adopted. */
@Component
final class ProgramAmendmentOrder extends OfProgram {

    private static final DocumentType TYPE = new DocumentType(
            "program-amendment-order",
            "Приказ о внесении изменений в персонифицированную программу",
            "program",
            1,
            Register.SCHOOL,
            ReportingAction.ISSUE_ORDERS,
            List.of(Param.NUMBER, Param.DATE, Param.PLACE, Param.TEXT));

    ProgramAmendmentOrder(ProgramForms programs) {
        super(programs);
    }

    /**
     * @param approved number and day of the order that the program was approved by until now; empty once the amendment was adopted
     * @param version number of the version that the order brings
     * @param because what the deviation was; may be empty
     * @param term as the order brings it, like the hours and the stages
     * @param stages empty where an open amendment was told of before its content was
     * @param grounds what the request says of the grounds; may be empty
     */
    record Input(
            OrderHead order,
            Named teacher,
            String approved,
            String version,
            String because,
            String term,
            String hours,
            List<Stage> stages,
            String grounds) {}

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
        String deviation = full.amending();
        boolean open = deviation != null;
        if (!open && full.version() < 2) {
            gathering.lacks("document-program-not-amended");
        }
        OpenAmendment next = programs.openAmendment(program).orElse(null);
        return new Input(
                gathering.order(program.schoolId(), open ? null : program.order()),
                gathering.person(program.teacherId(), "document-lacks-person"),
                open ? Russian.reference(program.order()) : "",
                String.valueOf(open ? full.version() + 1 : full.version()),
                deviation == null ? "" : because(deviation),
                next == null
                        ? programs.term(program, gathering)
                        : ProgramForms.term(next.startsOn(), next.endsOn(), gathering),
                next == null ? ProgramForms.hours(program.activities()) : String.valueOf(next.hours()),
                stages(open, program, next),
                gathering.said(Param.TEXT));
    }

    private List<Stage> stages(boolean open, ProgramState program, @Nullable OpenAmendment next) {
        ProgramRows rows = programs.rows(program);
        if (next != null) {
            return rows.stages(next.stages());
        }
        return open ? List.of() : rows.stages();
    }

    private static String because(String deviation) {
        return switch (deviation) {
            case "SCHEDULE" -> "отклонением от графика реализации";
            case "ACTIVITY" -> "изменением мероприятий программы";
            case "NEW_DIFFICULTY" -> "выявлением нового профессионального затруднения";
            case "RESOURCES" -> "изменением ресурсного обеспечения";
            case "LONG_LEAVE" -> "длительным отпуском педагога";
            case "CONTROL" -> "решением по итогам контроля реализации";
            default -> "выявленным отклонением";
        };
    }
}
