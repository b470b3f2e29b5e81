package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.metodika.monitoring.ControlTown.id;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.Given.Approval;
import org.metodika.test.Api;
import org.metodika.test.Tokens;
import org.springframework.data.mongodb.core.MongoOperations;

/** What schools have planned for a year, what people do during it, and what a schedule has to find of it. */
final class YearOfSchools {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 9, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2028, 8, 31);
    static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 12, 31);
    private static final LocalDate HOLIDAY = LocalDate.of(2028, 1, 5);
    private static final LocalDate DAY_BEFORE = LEAP_DAY.minusDays(1);
    private static final LocalDate POSTPONED = LocalDate.of(2028, 2, 1);
    /** A Saturday. */
    private static final LocalDate SUMMER = LocalDate.of(2028, 7, 15);

    private static final LocalDate AFTERWARDS = LAST_DAY.plusYears(1);
    private static final String PATH = "/api/monitoring/checkpoints/{id}";
    private static final Map<String, ?> REPORT = Map.of("form", "Справка", "title", "Итоги");

    private final Api api;
    private final Given given;
    private final MongoOperations mongo;
    private final Function<String, ControlTown> towns;
    private final PlainYear year;
    private final List<UUID> subjects = new ArrayList<>();
    private final Map<LocalDate, List<Runnable>> during = new HashMap<>();

    /** @param towns makes a town of a school that is there */
    YearOfSchools(Api api, Given given, MongoOperations mongo, Function<String, ControlTown> towns, PlainYear year) {
        this.api = api;
        this.given = given;
        this.mongo = mongo;
        this.towns = towns;
        this.year = year;
    }

    /** Everything that events are to be about. */
    Object[] subjects() {
        return subjects.toArray();
    }

    /** What people do on that day. */
    void live(LocalDate day) {
        during.getOrDefault(day, List.of()).forEach(Runnable::run);
    }

    /** A school of this time zone with its plans. */
    void plan(String zone) {
        ControlTown town = towns.apply(given.school(zone));
        Api deputy = town.asDeputy();
        LocalDate[] plain = {NEW_YEAR, LEAP_DAY, HOLIDAY, SUMMER};
        for (int i = 0; i < plain.length; i += 2) {
            Approval approval = approved(town, plain[i], plain[i + 1]);
            missedAltogether(approval.first(), zone, plain[i]);
            missedAltogether(approval.second(), zone, plain[i + 1]);
        }
        reportInTime(town, zone);
        passedInTime(town, zone);
        postponedIntoSummer(town, zone);
        returnedBeyondTheDeadline(town, zone);
        duty(town, zone, LEAP_DAY, null);
        duty(town, zone, LocalDate.of(2028, 3, 30), LocalDate.of(2028, 3, 10));
        duty(town, zone, LAST_DAY.minusDays(3), null);
        for (LocalDate day : List.of(HOLIDAY, LEAP_DAY, SUMMER)) {
            UUID control = id(town.planned("CURRENT", "SCHEDULE", day.toString()));
            subject(control, "control_rows");
            year.expect("control-overdue", control, zone, day);
        }
        UUID held = id(town.planned("CURRENT", "QUALITY", DAY_BEFORE.toString()));
        subject(held, "control_rows");
        on(
                LocalDate.of(2028, 2, 20),
                () -> deputy.post(ControlTown.ONE + "/act", ControlTown.estimate("2028-02-20", "MEETS"), held)
                        .expect(200));
    }

    /** Nothing is handed in; the last day ends with a working day. */
    private void missedAltogether(UUID checkpoint, String zone, LocalDate due) {
        missedAltogether(checkpoint, zone, due, Given.STARTS, FIRST_DAY);
    }

    private void missedAltogether(UUID checkpoint, String zone, LocalDate due, LocalDate known, LocalDate from) {
        year.expect("violation MISSING_REPORT", checkpoint, zone, PlainTerm.end(due));
        late(checkpoint, zone, due, known, from);
    }

    /** The stage is late, whatever became of its report. */
    private void late(UUID checkpoint, String zone, LocalDate due, LocalDate known, LocalDate from) {
        year.expect("deadline-missed", checkpoint, zone, PlainTerm.end(due));
        year.expect("violation LATE_STAGE", checkpoint, zone, PlainTerm.end(due));
        year.expect(new PlainTerm(checkpoint, "STAGE", due, known, true, true), zone, from, AFTERWARDS);
    }

    private void reportInTime(ControlTown town, String zone) {
        UUID checkpoint = approved(town, LEAP_DAY).first();
        late(checkpoint, zone, LEAP_DAY, Given.STARTS, FIRST_DAY);
        on(
                LEAP_DAY,
                () -> asTeacher(town).post(PATH + "/report", REPORT, checkpoint).expect(200));
    }

    private void passedInTime(ControlTown town, String zone) {
        UUID checkpoint = approved(town, LEAP_DAY).first();
        year.expect(
                new PlainTerm(checkpoint, "STAGE", LEAP_DAY, Given.STARTS, true, false), zone, FIRST_DAY, DAY_BEFORE);
        on(DAY_BEFORE, () -> {
            asTeacher(town)
                    .post(PATH + "/report", with(REPORT, "selfMark", Map.of("mark", 4)), checkpoint)
                    .expect(200);
            town.asDeputy()
                    .post(PATH + "/result", with(OneCheckpoint.result(), "passedOn", DAY_BEFORE.toString()), checkpoint)
                    .expect(200);
        });
    }

    private void postponedIntoSummer(ControlTown town, String zone) {
        UUID checkpoint = approved(town, DAY_BEFORE).first();
        missedAltogether(checkpoint, zone, SUMMER, POSTPONED, POSTPONED);
        on(
                POSTPONED,
                () -> town.asDeputy()
                        .post(
                                PATH + "/postponement",
                                Map.of("until", SUMMER.toString(), "ground", "Болезнь"),
                                checkpoint)
                        .expect(200));
    }

    private void returnedBeyondTheDeadline(ControlTown town, String zone) {
        UUID checkpoint = approved(town, DAY_BEFORE).first();
        LocalDate until = LocalDate.of(2028, 4, 30);
        LocalDate returned = LocalDate.of(2028, 2, 10);
        late(checkpoint, zone, DAY_BEFORE, Given.STARTS, FIRST_DAY);
        year.expect("violation MISSING_REPORT", checkpoint, zone, PlainTerm.end(until));
        year.expect(new PlainTerm(checkpoint, "REPORT", until, returned, false, true), zone, returned, AFTERWARDS);
        on(
                LocalDate.of(2028, 2, 1),
                () -> asTeacher(town).post(PATH + "/report", REPORT, checkpoint).expect(200));
        on(
                returned,
                () -> town.asDeputy()
                        .post(
                                PATH + "/return",
                                Map.of("lacks", List.of("REPORT"), "text", "Нет выводов", "until", until.toString()),
                                checkpoint)
                        .expect(200));
    }

    /** A yearly report, reminded of thirty days and a week before; perhaps handed in meanwhile. */
    private void duty(ControlTown town, String zone, LocalDate due, @Nullable LocalDate done) {
        UUID owner = given.person(town.school, "Руководителева");
        UUID duty = UUID.fromString(town.asDeputy()
                .post(
                        "/api/monitoring/duties/yearly-reports",
                        Map.of(
                                "school", town.school,
                                "schoolYear", FIRST_DAY.getYear(),
                                "dueOn", due.toString(),
                                "remindBefore", List.of(30, 7),
                                "people", List.of(owner)))
                .expect(200)
                .at("/reports/0/id")
                .asString());
        subject(duty, "duty_rows");
        List<LocalDate> reminders = List.of(due.minusDays(30), due.minusDays(7));
        if (done == null) {
            reminders.forEach(day -> year.expect("duty-reminded", duty, zone, day.minusDays(1)));
            year.expect("duty-overdue", duty, zone, due);
        } else {
            reminders.stream()
                    .filter(day -> day.isBefore(done))
                    .forEach(day -> year.expect("duty-reminded", duty, zone, day.minusDays(1)));
            on(
                    done,
                    () -> town.asDeputy()
                            .post(
                                    "/api/monitoring/duties/{id}/done",
                                    Map.of("doneOn", done.toString(), "reference", "Протокол № 4"),
                                    duty)
                            .expect(200));
        }
    }

    private Approval approved(ControlTown town, LocalDate... deadlines) {
        Approval approval = given.approve(given.program(town.school, town.teacher, town.tutor), 4, deadlines);
        for (int stage = 0; stage < deadlines.length; stage++) {
            given.listed(approval.checkpoint(stage));
            subjects.add(approval.checkpoint(stage));
        }
        return approval;
    }

    private void subject(UUID id, String rows) {
        await().atMost(15, SECONDS).until(() -> mongo.exists(query(where("_id").is(id.toString())), rows));
        subjects.add(id);
    }

    private void on(LocalDate day, Runnable command) {
        during.computeIfAbsent(day, each -> new ArrayList<>()).add(command);
    }

    private Api asTeacher(ControlTown town) {
        return api.as(Tokens.teacher(town.school, town.teacher));
    }

    private static Map<String, ?> with(Map<String, ?> before, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(before);
        changed.put(field, value);
        return changed;
    }
}
