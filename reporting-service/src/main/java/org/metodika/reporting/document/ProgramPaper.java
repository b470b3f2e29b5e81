package org.metodika.reporting.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.ProgramState;
import org.metodika.reporting.paper.Block;
import org.metodika.reporting.paper.Block.Fact;
import org.metodika.reporting.paper.Block.Facts;
import org.metodika.reporting.paper.Block.Heading;
import org.metodika.reporting.paper.Block.Items;
import org.metodika.reporting.paper.Block.Signature;
import org.metodika.reporting.paper.Block.Signatures;
import org.metodika.reporting.paper.Block.Style;
import org.metodika.reporting.paper.Block.Text;
import org.metodika.reporting.paper.Block.Together;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.texts.Texts;

/**
 * Says what stands in the printed program (персонифицированная программа), in the order of the regulation (3.2): the one
 * place for both forms. Names stand in the nominative throughout, so that none has to be inflected.
 */
final class ProgramPaper {

    private final Texts texts = Texts.russian();
    private final Material material;
    private final ProgramState program;
    private final ProgramTables tables;
    private final List<Block> blocks = new ArrayList<>();
    private int section;

    private ProgramPaper(Material material) {
        this.material = material;
        this.program = material.program();
        this.tables = new ProgramTables(material, texts);
    }

    static Paper of(Material material) {
        return new ProgramPaper(material).paper();
    }

    private Paper paper() {
        about();
        basis();
        note();
        heading("paper.coverage");
        blocks.addAll(tables.coverage());
        content();
        heading("paper.stages");
        blocks.add(program.stages().isEmpty() ? gap() : tables.stages());
        heading("paper.plan");
        blocks.add(program.activities().isEmpty() ? gap() : tables.plan());
        results();
        support();
        return new Paper(fileName(), mark(), cover(), blocks);
    }

    private String fileName() {
        PersonRow teacher = material.person(program.teacherId());
        String kind = texts.text("paper.program.file-name");
        return teacher == null ? kind : kind + " - " + teacher.lastName() + " " + teacher.firstName();
    }

    private @Nullable String mark() {
        return switch (program.status()) {
            case "APPROVED" -> null;
            case "WITHDRAWN" -> texts.text("paper.mark.withdrawn");
            default -> texts.text("paper.mark.draft");
        };
    }

    private Paper.Cover cover() {
        List<String> approval = new ArrayList<>();
        approval.add(texts.text("paper.approved"));
        Order order = order();
        approval.add(
                order == null
                        ? texts.text("paper.approved.no-order")
                        : texts.text("paper.approved.order", order.number()));
        approval.add(
                order == null
                        ? texts.text("paper.approved.no-date")
                        : texts.text("paper.approved.date", Russian.date(order.date())));
        List<String> lines = new ArrayList<>();
        PersonRow teacher = material.person(program.teacherId());
        if (teacher != null) {
            lines.add(teacher.fullName());
            lines.add(teacher.position());
        }
        lines.add(term());
        return new Paper.Cover(
                material.school(),
                approval,
                texts.text("paper.program.title"),
                texts.text("paper.program.subtitle"),
                lines,
                texts.text("paper.program.year", String.valueOf(year())));
    }

    /** The order counts while the program is approved; that of an annulled approval is not printed. */
    private @Nullable Order order() {
        return program.status().equals("APPROVED") ? program.order() : null;
    }

    private int year() {
        Order order = order();
        LocalDate start = program.startsOn();
        return (order != null ? order.date() : start != null ? start : program.draftedOn()).getYear();
    }

    private String term() {
        LocalDate from = program.startsOn();
        LocalDate to = program.endsOn();
        return from == null || to == null
                ? texts.text("paper.program.term-open")
                : texts.text("paper.program.term", Russian.date(from), Russian.date(to));
    }

    private void about() {
        heading("paper.about");
        List<Fact> facts = new ArrayList<>();
        PersonRow teacher = material.person(program.teacherId());
        if (teacher == null) {
            facts.add(fact("paper.about.name", texts.text("paper.unknown-person")));
        } else {
            facts.add(fact("paper.about.name", teacher.fullName()));
            facts.add(fact("paper.about.position", teacher.position()));
            if (!teacher.subjects().isEmpty()) {
                facts.add(fact("paper.about.subjects", String.join(", ", teacher.subjects())));
            }
            facts.add(fact("paper.about.category", texts.name("person.category", teacher.category())));
            facts.add(fact("paper.about.experience", Russian.years(teacher.experienceYears())));
        }
        facts.add(fact("paper.about.kind", texts.name("program.category", program.category())));
        facts.add(fact("paper.about.type", texts.name("program.type", program.type())));
        facts.add(fact("paper.about.initiator", initiator()));
        LocalDate from = program.startsOn();
        LocalDate to = program.endsOn();
        facts.add(fact(
                "paper.about.term",
                from == null || to == null
                        ? texts.text("paper.not-given")
                        : Russian.date(from) + " — " + Russian.date(to)));
        String reason = program.durationReason();
        if (reason != null && !reason.isBlank()) {
            facts.add(fact("paper.about.duration-reason", reason));
        }
        int hours =
                program.activities().stream().mapToInt(PlannedActivity::hours).sum();
        facts.add(fact("paper.about.hours", texts.text("paper.about.hours-value", String.valueOf(hours))));
        blocks.add(new Facts(facts));
    }

    private String initiator() {
        PersonRow person = material.person(program.initiatedBy());
        String kind = texts.name("program.initiator", program.initiator());
        String who = person == null ? kind : kind + " (" + person.fullName() + ")";
        return who + ", " + Russian.date(program.initiatedOn());
    }

    private void basis() {
        heading("paper.basis");
        List<String> items = program.basis().stream().map(this::basis).toList();
        blocks.add(items.isEmpty() ? gap() : new Items(items));
    }

    private String basis(BasisRecord basis) {
        String what = basis.kind().equals("DIFFICULTY")
                ? texts.text("paper.basis.difficulty", tables.deficitName(basis).toLowerCase(texts.locale()))
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

    private void note() {
        heading("paper.note");
        part(1, "paper.note.aim", program.note().generalAim());
        part(2, "paper.note.difficulties", program.note().difficulties());
        part(3, "paper.note.goals", program.note().goals());
        part(4, "paper.note.tasks", program.note().tasks());
    }

    private void part(int number, String key, String text) {
        blocks.add(new Heading(2, section + "." + number + ". " + texts.text(key)));
        blocks.add(text.isBlank() ? gap() : new Text(text));
    }

    private void content() {
        heading("paper.content");
        int part = 1;
        for (String kind : tables.kinds()) {
            blocks.add(new Heading(2, section + "." + part + ". " + texts.name("activity.kind", kind)));
            blocks.add(tables.content(kind));
            part++;
        }
        if (part == 1) {
            blocks.add(gap());
        }
    }

    private void results() {
        heading("paper.results");
        List<Fact> facts = new ArrayList<>();
        program.stages()
                .forEach(stage -> facts.add(new Fact(
                        texts.text("paper.results.stage", String.valueOf(stage.ordinal()), stage.title()),
                        given(stage.result()))));
        facts.add(fact("paper.results.final", given(program.finalResult())));
        facts.add(fact("paper.results.report", given(program.finalReportForm())));
        blocks.add(new Facts(facts));
    }

    private void support() {
        section++;
        PersonRow teacher = material.person(program.teacherId());
        List<Signature> signatures = new ArrayList<>();
        signatures.add(signature("paper.sign.teacher", teacher));
        if (program.tutorId() != null) {
            signatures.add(signature("paper.sign.tutor", material.person(program.tutorId())));
        }
        if (program.curatorId() != null) {
            signatures.add(signature("paper.sign.curator", material.person(program.curatorId())));
        }
        signatures.add(signature("paper.sign.head", material.head()));
        blocks.add(new Together(List.of(
                new Heading(1, section + ". " + texts.text("paper.support")),
                new Facts(List.of(
                        fact("paper.support.tutor", supporter(program.tutorId())),
                        fact("paper.support.curator", supporter(program.curatorId())))),
                new Signatures(signatures))));
    }

    private String supporter(@Nullable UUID id) {
        if (id == null) {
            return texts.text("paper.support.nobody");
        }
        PersonRow person = material.person(id);
        return person == null ? texts.text("paper.unknown-person") : person.fullName() + ", " + person.position();
    }

    private Signature signature(String key, @Nullable PersonRow person) {
        return new Signature(texts.text(key), person == null ? "" : person.initialsAndName());
    }

    private void heading(String key) {
        section++;
        blocks.add(new Heading(1, section + ". " + texts.text(key)));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.text(key), value);
    }

    private Text gap() {
        return new Text(texts.text("paper.not-filled"), Style.GAP);
    }

    private String given(String text) {
        return text.isBlank() ? texts.text("paper.not-given") : text;
    }
}
