package org.metodika.reporting.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.control.ControlActContent;
import org.metodika.contracts.control.ControlState;
import org.metodika.contracts.control.ControlStateInFull;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.ProgramForms.OfProgram;
import org.springframework.stereotype.Component;

/** Documents of the control of a program: its plan and the acts. */
final class ControlForms {

    private ControlForms() {}

    /** План контроля реализации программы (B45, B51). */
    @Component
    static final class ControlPlan extends OfProgram {

        private static final DocumentType TYPE =
                DocumentType.paper("control-plan", "План контроля реализации персонифицированной программы", "program");

        private final Copies copies;

        ControlPlan(ProgramForms programs, Copies copies) {
            super(programs);
            this.copies = copies;
        }

        record Input(
                String school, Agreement agreement, Named teacher, String order, String term, List<Entry> entries) {}

        /** An entry of the plan. */
        record Entry(
                String number,
                String kind,
                String object,
                String subjects,
                String date,
                String controller,
                String mark) {}

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
            List<ControlState> controls = copies.ofProgram(Kinds.CONTROL, program.programId()).stream()
                    .map(ControlStateInFull::control)
                    .filter(control -> control.planned() && !control.status().equals("CANCELLED"))
                    .sorted(Comparator.comparing(ControlState::date).thenComparing(ControlState::controlId))
                    .toList();
            if (controls.isEmpty()) {
                gathering.lacks("document-lacks-controls");
            }
            List<@Nullable UUID> people = new ArrayList<>();
            people.add(program.teacherId());
            controls.forEach(control -> people.add(control.controllerId()));
            gathering.meet(people);
            return new Input(
                    gathering.school(program.schoolId()),
                    Agreement.ofHead(program.schoolId(), gathering),
                    gathering.person(program.teacherId(), "document-lacks-person"),
                    Russian.reference(program.order()),
                    programs.term(program, gathering),
                    IntStream.range(0, controls.size())
                            .mapToObj(i -> entry(i + 1, controls.get(i), gathering))
                            .toList());
        }

        private static Entry entry(int number, ControlState control, Gathering gathering) {
            return new Entry(
                    String.valueOf(number),
                    kind(control),
                    object(control),
                    subjects(control),
                    Russian.shortDate(control.date()),
                    gathering
                            .person(control.controllerId(), "document-lacks-person")
                            .full(),
                    control.heldOn() == null ? "" : "проведён " + Russian.shortDate(control.heldOn()));
        }
    }

    /** Акт контроля реализации программы: the result, or the corrective decision (B44, B47-B49). */
    @Component
    static final class ControlAct implements DocumentDefinition<ControlStateInFull> {

        private static final DocumentType TYPE = DocumentType.paper(
                        "control-act", "Акт контроля реализации персонифицированной программы", "control", Param.TEXT)
                .version(2);

        private final Copies copies;

        ControlAct(Copies copies) {
            this.copies = copies;
        }

        /**
         * The words of the act are empty where only version 1 of its state is known, which has none.
         *
         * @param text what was found: the words of the request, or else of the act
         * @param grade empty where a corrective decision was taken
         * @param conclusion what was reached; empty where a corrective decision was taken
         * @param responsible who answers for the measure; empty where there is none
         * @param measure what is to be done; empty where there is no measure
         * @param correctsPlan whether the decision was to correct the plan
         * @param deviation what deviates; empty where the plan isn't corrected
         * @param signedOn day of the signature
         * @param signer who signed: whoever did in the platform, or else who controlled
         */
        record Input(
                String school,
                String heldOn,
                String kind,
                String object,
                String subjects,
                Named controller,
                Named teacher,
                String order,
                String text,
                String grade,
                String conclusion,
                Named responsible,
                String measure,
                String dueOn,
                boolean correctsPlan,
                String deviation,
                String signedOn,
                Named signer) {}

        @Override
        public DocumentType type() {
            return TYPE;
        }

        @Override
        public Optional<ControlStateInFull> find(String id) {
            return copies.find(Kinds.CONTROL, id);
        }

        @Override
        public String schoolId(ControlStateInFull full) {
            return full.control().schoolId();
        }

        @Override
        public @Nullable UUID teacherId(ControlStateInFull full) {
            return full.control().teacherId();
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Input input(ControlStateInFull full, Gathering gathering) {
            ControlState control = full.control();
            ControlActContent act = full.act();
            if (!control.status().equals("SETTLED")) {
                gathering.lacks("document-control-without-act");
            }
            String order = copies.find(Kinds.PROGRAM, control.programId())
                    .map(program -> Russian.reference(program.program().order()))
                    .orElse("");
            Named controller = gathering.person(control.controllerId(), "document-lacks-person");
            return new Input(
                    gathering.school(control.schoolId()),
                    gathering.needDay(control.heldOn(), "document-control-without-act"),
                    kind(control),
                    object(control),
                    subjects(control),
                    controller,
                    gathering.person(control.teacherId(), "document-lacks-person"),
                    order,
                    gathering.saidOrKnown(Param.TEXT, act == null ? null : act.found(), "document-lacks-act-text"),
                    grade(control),
                    act == null ? "" : words(act.conclusion()),
                    gathering.personOrNobody(control.responsibleId()),
                    act == null ? "" : words(act.measure()),
                    control.dueOn() == null ? "" : Russian.date(control.dueOn()),
                    "CORRECT_THE_PLAN".equals(control.decision()),
                    act == null ? "" : words(act.deviation()),
                    act == null ? "" : Russian.date(act.signedOn()),
                    act == null || act.signedBy() == null
                            ? controller
                            : gathering.person(act.signedBy(), "document-lacks-person"));
        }

        private static String words(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        private static String grade(ControlState control) {
            String grade = control.grade();
            return grade == null
                    ? ""
                    : switch (grade) {
                        case "MEETS" -> "соответствует";
                        case "MEETS_WITH_REMARKS" -> "соответствует с замечаниями";
                        case "FALLS_SHORT" -> "не соответствует";
                        default -> grade;
                    };
        }
    }

    static String kind(ControlState control) {
        return switch (control.kind()) {
            case "PRELIMINARY" -> "предварительный";
            case "CURRENT" -> "текущий";
            case "FINAL" -> "заключительный";
            default -> control.kind();
        };
    }

    static String object(ControlState control) {
        return switch (control.object()) {
            case "DEVELOPMENT" -> "процесс разработки программы";
            case "QUALITY" -> "качество программы";
            case "SCHEDULE" -> "выполнение графика реализации";
            case "MONEY" -> "целесообразность использования финансовых ресурсов";
            case "SYSTEM" -> "качество системы повышения квалификации";
            default -> control.object();
        };
    }

    static String subjects(ControlState control) {
        return control.subjects().stream()
                .map(subject -> switch (subject) {
                    case "TEACHER" -> "педагог";
                    case "CURATOR" -> "куратор";
                    default -> subject;
                })
                .collect(Collectors.joining(", "));
    }
}
