package org.metodika.reporting.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.control.ControlState;
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
    static final class ControlAct implements DocumentDefinition<ControlState> {

        private static final DocumentType TYPE = DocumentType.paper(
                "control-act", "Акт контроля реализации персонифицированной программы", "control", Param.TEXT);

        private final Copies copies;

        ControlAct(Copies copies) {
            this.copies = copies;
        }

        /**
         * @param grade empty where a corrective decision was taken
         * @param responsible who answers for the measure; empty where there is none
         * @param correctsPlan whether the decision was to correct the plan
         * @param text what was found, in the words of the act
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
                Named responsible,
                String dueOn,
                boolean correctsPlan) {}

        @Override
        public DocumentType type() {
            return TYPE;
        }

        @Override
        public Optional<ControlState> find(String id) {
            return copies.find(Kinds.CONTROL, id);
        }

        @Override
        public String schoolId(ControlState control) {
            return control.schoolId();
        }

        @Override
        public @Nullable UUID teacherId(ControlState control) {
            return control.teacherId();
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Input input(ControlState control, Gathering gathering) {
            if (!control.status().equals("SETTLED")) {
                gathering.lacks("document-control-without-act");
            }
            String order = copies.find(Kinds.PROGRAM, control.programId())
                    .map(full -> Russian.reference(full.program().order()))
                    .orElse("");
            return new Input(
                    gathering.school(control.schoolId()),
                    gathering.needDay(control.heldOn(), "document-control-without-act"),
                    kind(control),
                    object(control),
                    subjects(control),
                    gathering.person(control.controllerId(), "document-lacks-person"),
                    gathering.person(control.teacherId(), "document-lacks-person"),
                    order,
                    gathering.mustBeSaid(Param.TEXT, "document-lacks-act-text"),
                    grade(control),
                    gathering.personOrNobody(control.responsibleId()),
                    control.dueOn() == null ? "" : Russian.date(control.dueOn()),
                    "CORRECT_THE_PLAN".equals(control.decision()));
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
