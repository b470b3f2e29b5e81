package org.metodika.reporting.forms;

import java.util.List;
import org.metodika.contracts.program.ProgramState;
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
     * @param stages empty while the amendment is open: the next version is told only once it was adopted
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
        return new Input(
                gathering.order(program.schoolId(), open ? null : program.order()),
                gathering.person(program.teacherId(), "document-lacks-person"),
                open ? Russian.reference(program.order()) : "",
                String.valueOf(open ? full.version() + 1 : full.version()),
                deviation == null ? "" : because(deviation),
                programs.term(program, gathering),
                ProgramForms.hours(program.activities()),
                open ? List.of() : programs.rows(program).stages(),
                gathering.said(Param.TEXT));
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
