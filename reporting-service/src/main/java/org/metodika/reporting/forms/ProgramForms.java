package org.metodika.reporting.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.act.ActState;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateAmending;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.rows.Rows;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/** What the documents of a program (персонифицированная программа) have in common. */
@Component
class ProgramForms {

    private final Copies copies;
    private final Rows rows;
    private final Directory directory;

    ProgramForms(Copies copies, Rows rows, Directory directory) {
        this.copies = copies;
        this.rows = rows;
        this.directory = directory;
    }

    /** A definition of a document that is printed of a program. */
    abstract static class OfProgram implements DocumentDefinition<ProgramStateInFull> {

        final ProgramForms programs;

        OfProgram(ProgramForms programs) {
            this.programs = programs;
        }

        @Override
        public Optional<ProgramStateInFull> find(String id) {
            return programs.copies.find(Kinds.PROGRAM, id);
        }

        @Override
        public String schoolId(ProgramStateInFull program) {
            return program.program().schoolId();
        }

        @Override
        public @Nullable UUID teacherId(ProgramStateInFull program) {
            return program.program().teacherId();
        }
    }

    /** What a program is printed from. */
    Material material(ProgramState program) {
        Set<UUID> deficits = program.basis().stream()
                .map(BasisRecord::deficitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Material(
                program,
                directory.school(program.schoolId()).map(KnownSchool::name).orElse(program.schoolId()),
                rows.people(ProgramInput.people(program)),
                rows.deficits(deficits),
                rows.headOf(program.schoolId()).orElse(null));
    }

    /** Who discussed and approved a program. */
    Agreement agreement(ProgramState program, Gathering gathering) {
        return Agreement.ofProgram(
                program.programId(),
                program.schoolId(),
                program.status().equals("APPROVED") ? program.order() : null,
                copies,
                gathering);
    }

    /** The content of a program as rows. */
    ProgramRows rows(ProgramState program) {
        return new ProgramRows(material(program), Texts.russian());
    }

    /** «с 1 октября 2026 г. по 31 мая 2027 г.» */
    String term(ProgramState program, Gathering gathering) {
        return term(program.startsOn(), program.endsOn(), gathering);
    }

    static String term(@Nullable LocalDate from, @Nullable LocalDate to, Gathering gathering) {
        if (from == null || to == null) {
            gathering.lacks("document-lacks-term");
            return "";
        }
        return "с " + Russian.date(from) + " по " + Russian.date(to);
    }

    /** «72 ч» */
    static String hours(List<PlannedActivity> activities) {
        return String.valueOf(
                activities.stream().mapToInt(PlannedActivity::hours).sum());
    }

    /** The amendment of a program that is open; empty where none is, and where its state was told before it said so. */
    Optional<ProgramStateAmending.OpenAmendment> openAmendment(ProgramState program) {
        return copies.find(Kinds.AMENDING_PROGRAM, program.programId()).map(ProgramStateAmending::amendment);
    }

    /** Who accompanies the program, by function: the tutor it must have, the curator it may have. */
    List<Function> accompanied(ProgramState program, Gathering gathering) {
        List<Function> functions = new ArrayList<>();
        functions.add(Function.of("Тьютор", gathering.person(program.tutorId(), "document-lacks-tutor")));
        if (program.curatorId() != null) {
            functions.add(Function.of("Куратор", gathering.personOrNobody(program.curatorId())));
        }
        return functions;
    }

    /** Somebody with a function, e.g. «Тьютор». */
    record Function(String function, String full, String position) {
        static Function of(String function, Named person) {
            return new Function(function, person.full(), person.position());
        }
    }

    /** The regulation (положение) that the program was made under, as «…» № … от …; empty where none is recorded (B02). */
    String regulation(ProgramStateInFull program) {
        UUID id = program.regulationId();
        return id == null
                ? ""
                : copies.find(Kinds.ACT, id).map(ProgramForms::reference).orElse("");
    }

    /** An act as a reference: its title, number and date. */
    static String reference(ActState act) {
        LocalDate date = act.date();
        return act.title()
                + (act.number() == null ? "" : " № " + act.number())
                + (date == null ? "" : " от " + Russian.date(date));
    }
}
