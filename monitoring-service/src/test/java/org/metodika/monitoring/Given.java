package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramApprovalAnnulled;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.monitoring.checkpoint.application.Layout;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.contacts.Contact;
import org.metodika.monitoring.ids.StageId;
import org.metodika.monitoring.program.KnownProgram;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;
import org.metodika.monitoring.workingcalendar.domain.CalendarEvent;
import org.metodika.monitoring.workingcalendar.domain.Settings;
import org.metodika.monitoring.workingcalendar.domain.WorkingCalendar;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.Topics;
import org.springframework.data.mongodb.core.MongoOperations;

/** What other services have told before a test begins. */
final class Given {

    static final LocalDate STARTS = LocalDate.of(2026, 10, 1);
    static final LocalDate FIRST_DEADLINE = LocalDate.of(2026, 12, 20);
    static final LocalDate SECOND_DEADLINE = LocalDate.of(2027, 5, 20);
    /** The first deadline is a Sunday: in this municipality people work then, so that days need not be counted. */
    static final Settings CENTRE = new Settings(null, List.of(), List.of(FIRST_DEADLINE), null);

    static final Order ORDER = new Order("112-од", LocalDate.of(2026, 9, 28));

    private final Topics topics;
    private final MongoOperations mongo;

    Given(Topics topics, MongoOperations mongo, AggregateStore<WorkingCalendar, CalendarEvent> calendars) {
        this.topics = topics;
        this.mongo = mongo;
        calendars.create(WorkingCalendars.CENTRE, Change.bySystem(), () -> WorkingCalendar.enter(null, CENTRE));
    }

    /** A school in Moscow's time; its code. */
    String school() {
        return school("Europe/Moscow");
    }

    String school(String timeZone) {
        String code = "s-" + ThreadLocalRandom.current().nextInt(100_000_000);
        topics.publish(SchoolCatalogue.SCHOOL_STATE, code, new SchoolState(code, "Школа", "GENERAL", timeZone), 1);
        known(KnownSchool.class, code);
        return code;
    }

    UUID person(String school, String lastName) {
        return person(school, lastName, null, null);
    }

    UUID person(String school, String lastName, @Nullable UUID tutor, @Nullable UUID associationHead) {
        return person(school, lastName, null, List.of("teacher"), tutor, associationHead);
    }

    UUID person(
            String school,
            String lastName,
            @Nullable String email,
            List<String> roles,
            @Nullable UUID tutor,
            @Nullable UUID associationHead) {
        UUID id = Ids.next();
        staff(id, school, lastName, email, roles, tutor, associationHead, null);
        known(KnownPerson.class, id);
        known(Contact.class, id);
        return id;
    }

    /** A person leaves the school. */
    void dismissed(UUID id, String school, String lastName, LocalDate lastDay) {
        staff(id, school, lastName, null, List.of("teacher"), null, null, lastDay);
        until("dismissal of " + id, () -> {
            KnownPerson person = mongo.findById(id, KnownPerson.class);
            return person != null && person.dismissedOn() != null;
        });
    }

    private void staff(
            UUID id,
            String school,
            String lastName,
            @Nullable String email,
            List<String> roles,
            @Nullable UUID tutor,
            @Nullable UUID associationHead,
            @Nullable LocalDate dismissedOn) {
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                id,
                new StaffMemberState(
                        id,
                        school,
                        id.toString(),
                        lastName,
                        "Мария",
                        "Андреевна",
                        email,
                        "Учитель",
                        "PEDAGOGICAL",
                        List.of("Русский язык"),
                        "STAFF",
                        LocalDate.of(2015, 9, 1),
                        11,
                        "FIRST",
                        roles,
                        tutor,
                        associationHead,
                        dismissedOn),
                dismissedOn == null ? 1 : 2);
    }

    /** A program of two stages: an open lesson and an interview. */
    Program program(String school, UUID teacher, @Nullable UUID tutor) {
        return new Program(Ids.next(), school, teacher, tutor, List.of(Ids.next(), Ids.next()));
    }

    /** A program of two stages that is approved, and its checkpoints laid out. */
    Approval approved(String school, UUID teacher, @Nullable UUID tutor) {
        return approve(program(school, teacher, tutor), 4, FIRST_DEADLINE, SECOND_DEADLINE);
    }

    Approval approve(Program program, long sequence, LocalDate... deadlines) {
        Approval approval = send(program, sequence, deadlines);
        for (int stage = 0; stage < deadlines.length; stage++) {
            String id = approval.checkpoint(stage).toString();
            until("checkpoint " + id, () -> mongo.exists(query(where("_id").is(id)), "checkpoints"));
        }
        return approval;
    }

    /** The same without waiting for what follows. */
    Approval send(Program program, long sequence, LocalDate... deadlines) {
        return new Approval(
                program,
                topics.publish(ProgramCatalogue.PROGRAM_APPROVED, program.id(), event(program, deadlines), sequence));
    }

    OutgoingMessage annul(Program program, long sequence) {
        OutgoingMessage sent = topics.publish(
                ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                program.id(),
                new ProgramApprovalAnnulled(program.id(), program.school(), program.teacher(), ORDER, null),
                sequence);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
        return sent;
    }

    /** The texts of a program's stages. */
    void texts(Program program) {
        topics.publish(ProgramCatalogue.PROGRAM_STATE, program.id(), state(program), 4);
        known(KnownProgram.class, program.id());
    }

    /** Waits until the lists know of these checkpoints. */
    void listed(UUID... checkpoints) {
        for (UUID checkpoint : checkpoints) {
            known(CheckpointRow.class, checkpoint);
        }
    }

    private void known(Class<?> row, Object id) {
        until("row " + id, () -> mongo.findById(id, row) != null);
    }

    private static void until(String what, Callable<Boolean> there) {
        await(what)
                .atMost(15, SECONDS)
                .pollDelay(Duration.ZERO)
                .pollInterval(10, MILLISECONDS)
                .until(there);
    }

    static ProgramApproved event(Program program, LocalDate... deadlines) {
        List<String> forms = List.of("OPEN_LESSON", "INTERVIEW");
        List<ApprovedStage> stages = new ArrayList<>();
        for (int i = 0; i < deadlines.length; i++) {
            stages.add(new ApprovedStage(program.stages().get(i), i + 1, deadlines[i], forms.get(i)));
        }
        return new ProgramApproved(
                program.id(),
                program.school(),
                program.teacher(),
                program.tutor(),
                ORDER,
                STARTS,
                LocalDate.of(2027, 5, 31),
                90,
                List.of(),
                List.of(),
                stages,
                null);
    }

    private static ProgramState state(Program program) {
        return new ProgramState(
                program.id(),
                program.school(),
                program.teacher(),
                5,
                "APPROVED",
                "INDIVIDUAL",
                "CATEGORY_APPLICANT",
                "ADMINISTRATION",
                Ids.next(),
                LocalDate.of(2026, 9, 17),
                LocalDate.of(2026, 9, 18),
                program.tutor(),
                null,
                List.of(),
                List.of(),
                new ExplanatoryNote("Цель", "Затруднения", "Цели", "Задачи"),
                STARTS,
                LocalDate.of(2027, 5, 31),
                null,
                List.of(),
                List.of(
                        new PlannedStage(
                                program.stages().get(0),
                                1,
                                "Обучение",
                                "Открытый урок",
                                "Аналитическая справка",
                                FIRST_DEADLINE,
                                "OPEN_LESSON"),
                        new PlannedStage(
                                program.stages().get(1),
                                2,
                                "Обмен опытом",
                                "Пакет материалов к урокам",
                                "Методическая разработка",
                                SECOND_DEADLINE,
                                "INTERVIEW")),
                "Затруднения сняты",
                "Выступление",
                ORDER);
    }

    record Program(
            UUID id, String school, UUID teacher, @Nullable UUID tutor, List<UUID> stages) {}

    record Approval(Program program, OutgoingMessage sent) {

        UUID first() {
            return checkpoint(0);
        }

        UUID second() {
            return checkpoint(1);
        }

        UUID checkpoint(int stage) {
            return checkpointOf(sent, program.stages().get(stage));
        }
    }

    /** The checkpoint that a message lays out for a stage. */
    static UUID checkpointOf(OutgoingMessage sent, UUID stage) {
        Cause cause = new Cause(sent.id(), sent.source(), 1, null, null);
        return Layout.idOf(cause, new StageId(stage)).value();
    }
}
