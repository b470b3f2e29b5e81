package org.metodika.monitoring.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.metodika.monitoring.journalrows.ConsultationRow;
import org.metodika.monitoring.watchrows.DeficitRow;
import org.metodika.monitoring.watchrows.PartakingRow;
import org.metodika.monitoring.watchrows.PlanRow;
import org.metodika.monitoring.watchrows.ReturnRow;

/** The rows of one school, put together by a test. */
final class Rows {

    static final String SCHOOL = "1001";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    static final UUID STAGE = Ids.next();

    private final List<KnownPerson> people = new ArrayList<>();
    private final List<CheckpointRow> checkpoints = new ArrayList<>();
    private final List<ReturnRow> returns = new ArrayList<>();
    private final List<ControlRow> controls = new ArrayList<>();
    private final List<DutyRow> duties = new ArrayList<>();
    private final List<PlanRow> plans = new ArrayList<>();
    private final List<DeficitRow> deficits = new ArrayList<>();
    private final List<PartakingRow> partakings = new ArrayList<>();
    private final List<ConsultationRow> consultations = new ArrayList<>();

    Facts facts() {
        return new Facts(
                TODAY, people, checkpoints, returns, controls, duties, plans, deficits, partakings, consultations);
    }

    /** What the lists say; entries of one list. */
    List<WatchEntry> on(WatchList list) {
        return Counting.of(facts()).entries().stream()
                .filter(entry -> entry.list() == list)
                .toList();
    }

    UUID teacher() {
        return person("PEDAGOGICAL", "STAFF", null, null, null);
    }

    UUID person(
            String group, String employment, @Nullable UUID tutor, @Nullable UUID head, @Nullable LocalDate dismissed) {
        UUID id = Ids.next();
        people.add(new KnownPerson(
                id,
                SCHOOL,
                "Соколова",
                "Мария",
                null,
                "Учитель",
                group,
                List.of(),
                employment,
                "FIRST",
                List.of("teacher"),
                tutor,
                head,
                dismissed));
        return id;
    }

    UUID checkpoint(UUID teacher, UUID program, LocalDate deadline, Handed handed) {
        UUID id = Ids.next();
        checkpoints.add(new CheckpointRow(
                id,
                program,
                SCHOOL,
                teacher,
                null,
                STAGE,
                1,
                "INTERVIEW",
                deadline,
                handed.passedOn == null ? "OPEN" : "PASSED",
                null,
                null,
                handed.passedOn,
                null,
                null,
                handed.on != null,
                deadline,
                handed.returned ? true : null,
                null,
                handed.on));
        return id;
    }

    /** What became of a checkpoint. */
    record Handed(
            @Nullable LocalDate on,
            boolean returned,
            @Nullable LocalDate passedOn) {
        static final Handed NOTHING = new Handed(null, false, null);

        static Handed on(LocalDate day) {
            return new Handed(day, false, null);
        }

        static Handed passed(LocalDate day) {
            return new Handed(day, false, day);
        }
    }

    void returned(UUID checkpoint, LocalDate day) {
        returns.add(new ReturnRow(checkpoint, SCHOOL, day));
    }

    UUID plan(UUID teacher, String status, @Nullable LocalDate started, @Nullable LocalDate ended) {
        return plan(teacher, status, null, null, started, ended);
    }

    UUID plan(
            UUID teacher,
            String status,
            @Nullable UUID tutor,
            @Nullable UUID curator,
            @Nullable LocalDate started,
            @Nullable LocalDate ended) {
        UUID id = Ids.next();
        plans.add(new PlanRow(
                id,
                SCHOOL,
                teacher,
                tutor,
                curator,
                status,
                started,
                ended,
                List.of(new PlanRow.Stage(STAGE, "Обучение"))));
        return id;
    }

    void deficit(UUID teacher, String code, String status, LocalDate detected) {
        deficits.add(new DeficitRow(Ids.next(), SCHOOL, teacher, code, status, detected));
    }

    void partaking(UUID teacher, String kind, LocalDate from, @Nullable LocalDate until) {
        partakings.add(new PartakingRow(
                Ids.next().toString(), SCHOOL, List.of(new PartakingRow.Entry(teacher, kind, from, until))));
    }

    void consultation(UUID teacher, LocalDate day) {
        consultations.add(new ConsultationRow(Ids.next(), SCHOOL, teacher, null, null, day, 60, null, "Тема", null));
    }

    void duty(UUID owner, LocalDate due, String status) {
        duties.add(new DutyRow(
                Ids.next(),
                SCHOOL,
                owner,
                "CORRECTION",
                null,
                null,
                "Составить график",
                due,
                status,
                null,
                null,
                null));
    }

    void control(UUID teacher, UUID program, LocalDate date, String status, @Nullable LocalDate toDo, UUID controller) {
        controls.add(new ControlRow(
                Ids.next(),
                program,
                SCHOOL,
                teacher,
                "CURRENT",
                "SCHEDULE",
                date,
                controller,
                true,
                status,
                null,
                null,
                null,
                null,
                toDo == null ? null : "MEASURE",
                toDo == null ? null : controller,
                toDo,
                null,
                toDo,
                null));
    }
}
