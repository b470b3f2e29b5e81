package org.metodika.reporting.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramState;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.ProgramCells.Need;
import org.metodika.reporting.forms.ProgramCells.Part;
import org.metodika.reporting.forms.ProgramCells.PlanPart;
import org.metodika.reporting.forms.ProgramCells.Stage;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.texts.Texts;

/**
 * What stands in the printed program (персонифицированная программа), in the order of the regulation (3.2). Absent texts are
 * empty: a draft is printed as far as it has come. Names stand in the nominative throughout, so that none has to be inflected.
 *
 * @param orderNumber empty while no order approves it
 */
record ProgramInput(
        String school,
        String orderNumber,
        String orderDate,
        String year,
        Named teacher,
        String subjects,
        String category,
        String experience,
        String kind,
        String type,
        String initiator,
        String term,
        String durationReason,
        String programHours,
        List<String> basis,
        String generalAim,
        String difficulties,
        String goals,
        String tasks,
        List<Need> needs,
        String unrelated,
        List<Part> parts,
        List<Stage> stages,
        List<PlanPart> plan,
        String finalResult,
        String finalReport,
        String tutor,
        String curator,
        List<Signing> signing) {

    /** Who signs the program, in which capacity. */
    record Signing(String capacity, String name) {}

    static ProgramInput of(Material material) {
        Texts texts = Texts.russian();
        ProgramState program = material.program();
        ProgramRows rows = new ProgramRows(material, texts);
        PersonRow teacher = material.person(program.teacherId());
        // The order counts while the program is approved; that of an annulled approval is not printed.
        Order order = program.status().equals("APPROVED") ? program.order() : null;
        LocalDate from = program.startsOn();
        LocalDate to = program.endsOn();
        return new ProgramInput(
                material.school(),
                order == null ? "" : order.number(),
                order == null ? "" : Russian.date(order.date()),
                String.valueOf((order != null ? order.date() : from != null ? from : program.draftedOn()).getYear()),
                teacher == null ? Named.NOBODY : Named.of(teacher),
                teacher == null ? "" : String.join(", ", teacher.subjects()),
                teacher == null ? "" : texts.name("person.category", teacher.category()),
                teacher == null ? "" : Russian.years(teacher.experienceYears()),
                texts.name("program.category", program.category()),
                texts.name("program.type", program.type()),
                initiator(material, texts),
                from == null || to == null ? "" : Russian.date(from) + " — " + Russian.date(to),
                Objects.requireNonNullElse(program.durationReason(), ""),
                rows.totalHours(),
                program.basis().stream().map(basis -> basis(basis, rows, texts)).toList(),
                program.note().generalAim(),
                program.note().difficulties(),
                program.note().goals(),
                program.note().tasks(),
                rows.needs(),
                rows.unrelated(),
                rows.parts(),
                rows.stages(),
                rows.plan(),
                program.finalResult(),
                program.finalReportForm(),
                supporter(material, program.tutorId(), texts),
                supporter(material, program.curatorId(), texts),
                signing(material, texts));
    }

    /** Everybody whom a program names. */
    static Set<UUID> people(ProgramState program) {
        return Stream.of(program.teacherId(), program.tutorId(), program.curatorId(), program.initiatedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String initiator(Material material, Texts texts) {
        ProgramState program = material.program();
        PersonRow person = material.person(program.initiatedBy());
        String kind = texts.name("program.initiator", program.initiator());
        return (person == null ? kind : kind + " (" + person.fullName() + ")")
                + ", "
                + Russian.date(program.initiatedOn());
    }

    private static String basis(BasisRecord basis, ProgramRows rows, Texts texts) {
        String what = basis.kind().equals("DIFFICULTY")
                ? texts.text("paper.basis.difficulty", rows.deficitName(basis).toLowerCase(texts.locale()))
                : texts.name("program.basis", basis.kind());
        String reference = basis.reference();
        if (reference != null && !reference.isBlank()) {
            what = what + ": " + reference;
        }
        LocalDate date = basis.date();
        if (date != null) {
            what = texts.text("paper.basis.dated", what, Russian.date(date));
        }
        String deferred = basis.deferredBecause();
        return deferred == null ? what : texts.text("paper.basis.deferred", what, deferred);
    }

    private static String supporter(Material material, @Nullable UUID id, Texts texts) {
        if (id == null) {
            return "";
        }
        PersonRow person = material.person(id);
        return person == null ? texts.text("paper.unknown-person") : person.fullName() + ", " + person.position();
    }

    private static List<Signing> signing(Material material, Texts texts) {
        ProgramState program = material.program();
        return Stream.of(
                        signature("paper.sign.teacher", program.teacherId(), material, texts),
                        signature("paper.sign.tutor", program.tutorId(), material, texts),
                        signature("paper.sign.curator", program.curatorId(), material, texts),
                        Stream.of(new Signing(texts.text("paper.sign.head"), initials(material.head()))))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Signing> signature(String key, @Nullable UUID id, Material material, Texts texts) {
        return id == null ? Stream.empty() : Stream.of(new Signing(texts.text(key), initials(material.person(id))));
    }

    private static String initials(@Nullable PersonRow person) {
        return person == null ? "" : person.initialsAndName();
    }
}
