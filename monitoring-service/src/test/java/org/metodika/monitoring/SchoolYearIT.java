package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.monitoring.YearOfSchools.FIRST_DAY;
import static org.metodika.monitoring.YearOfSchools.LAST_DAY;
import static org.metodika.monitoring.YearOfSchools.LEAP_DAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.kit.outbox.Relay;
import org.metodika.monitoring.checkpoint.application.DeadlineWatch;
import org.metodika.monitoring.checkpoint.application.ReminderWatch;
import org.metodika.monitoring.control.application.ControlWatch;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.duty.application.DutyWatch;
import org.metodika.monitoring.wiring.SecondInstance;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvent;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * A school year day by day, in schools of three time zones, with two instances of the schedule of which one is killed in the middle of
 * a run: whatever comes near or is over is recorded exactly once and with the day that it is at its school. What has to be found is said by
 * {@link PlainYear}, which knows nothing of the service.
 *
 * <p>The second instance is not a second Spring context, which would take longer than the year itself, but a second set of watches,
 * stores and a relay of its own over the same document store, broker and leases ({@link SecondInstance}).
 */
@MonitoringTest
class SchoolYearIT {

    private static final List<String> ZONES = List.of("Europe/Kaliningrad", "Europe/Moscow", "Asia/Kamchatka");

    /** Nobody looks for a week, e.g. because of an outage. */
    private static final LocalDate OUTAGE = LocalDate.of(2028, 7, 12);

    private static final LocalDate BACK = OUTAGE.plusDays(7);
    /** On one day of so many both instances come at the same moment. */
    private static final int TOGETHER = 20;

    private static final LocalDate KILL = LEAP_DAY.plusDays(1);
    private static final Duration LEASE_OF_THE_DEAD = Duration.ofMillis(500);

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final MongoOperations mongo;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;
    private final DeadlineWatch deadlines;
    private final DutyWatch duties;
    private final ControlWatch controls;
    private final ReminderWatch reminders;
    private final Relay relay;

    private final PlainYear year = new PlainYear();
    private Instant now = Instant.MIN;

    SchoolYearIT(
            Api api,
            ApplicationContext service,
            Topics topics,
            Given given,
            TestClock clock,
            MongoOperations mongo,
            ControlLedgers ledgers,
            ControlledPrograms programs,
            DeadlineWatch deadlines,
            DutyWatch duties,
            ControlWatch controls,
            ReminderWatch reminders,
            Relay relay) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.mongo = mongo;
        this.ledgers = ledgers;
        this.programs = programs;
        this.deadlines = deadlines;
        this.duties = duties;
        this.controls = controls;
        this.reminders = reminders;
        this.relay = relay;
    }

    @Test
    @Requirement({"B08", "L9", "D08", "B51"})
    void whateverIsOverIsRecordedOnceAndOnItsDay() throws Exception {
        at(FIRST_DAY.atTime(6, 0).toInstant(ZoneOffset.UTC));
        YearOfSchools schools = new YearOfSchools(
                api,
                given,
                mongo,
                school -> new ControlTown(api, topics, given, ledgers, programs, school).told(Given.STARTS, 5),
                year);
        ZONES.forEach(schools::plan);
        SecondInstance second = new SecondInstance(service);
        try (PublishedEvents events = topics.record(
                        CheckpointCatalogue.CHECKPOINT_EVENTS,
                        DutyCatalogue.DUTY_EVENTS,
                        ControlCatalogue.CONTROL_EVENTS);
                ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            play(schools, second, instances);
            List<String> expected = year.findings();
            assertThat(found(events, schools.subjects())).isEqualTo(expected);
            assertThat(expected).hasSizeGreaterThan(200).anyMatch(line -> line.endsWith("on 2028-02-29"));
        } finally {
            second.bury();
            clock.set("2026-11-10T08:00:00Z");
        }
    }

    private void play(YearOfSchools schools, SecondInstance second, ExecutorService instances) throws Exception {
        Random dice = new Random(2028);
        for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            // On the leap day it is early enough that nowhere the next day has begun: there is much to find on the one
            // after.
            at(day.atTime(day.equals(LEAP_DAY) ? LocalTime.of(8, 0) : LocalTime.of(dice.nextInt(7, 24), 0))
                    .toInstant(ZoneOffset.UTC));
            schools.live(day);
            if (!day.isBefore(OUTAGE) && day.isBefore(BACK)) {
                continue;
            }
            year.look(now);
            if (day.isBefore(KILL)) {
                // Mostly one of them comes first; now and then both come at once.
                int who = dice.nextInt(TOGETHER);
                Future<?> other = instances.submit(who % 2 == 0 ? () -> second(second) : () -> {});
                if (who != 0) {
                    other.get();
                }
                if (who == 0 || who % 2 == 1) {
                    first();
                }
                other.get();
                if (who == 0) {
                    // Where both came at once each left out what the other was at; whatever that was is found by now.
                    first();
                }
            } else if (day.equals(KILL)) {
                second.dieIn("deadline-watch", 2, LEASE_OF_THE_DEAD);
                first();
                await().atMost(15, SECONDS)
                        .until(() -> mongo.getCollection("locks")
                                .find(new Document("_id", "deadline-watch"))
                                .first()
                                .getDate("lockUntil")
                                .toInstant()
                                .isBefore(Instant.now()));
                first();
                // What the dead one wrote and did not send.
                relay.sweep(Duration.ZERO);
                first();
            } else {
                first();
            }
        }
    }

    /**
     * The instance of the application context, by its beans as the schedule calls them: with their leases. Rows are waited for, which
     * follow within a moment: a day of this year is shorter than that.
     */
    private void first() {
        deadlines.findMissed();
        duties.look();
        controls.findOverdue();
        rowsFollow(() -> relay.pending() == 0);
        reminders.look();
    }

    private void second(SecondInstance second) {
        second.run("deadline-watch", "duty-watch", "control-watch");
        rowsFollow(second::hasSent);
        second.run("reminder-watch");
    }

    private void rowsFollow(Callable<Boolean> sent) {
        await().atMost(15, SECONDS)
                .pollDelay(Duration.ZERO)
                .pollInterval(5, MILLISECONDS)
                .until(sent);
        topics.awaitConsumed(CheckpointCatalogue.CHECKPOINT_STATES);
    }

    private void at(Instant moment) {
        now = moment;
        clock.set(moment.toString());
    }

    /** What the schedule found, once nothing more comes; a message that was sent twice is one event. */
    private static List<String> found(PublishedEvents events, Object[] subjects) {
        // While nothing is awaited everything is read to its end.
        events.about(UUID.randomUUID()).none();
        return events.about(subjects).soFarAtLeast(0).stream()
                .flatMap(SchoolYearIT::line)
                .sorted()
                .toList();
    }

    private static Stream<String> line(PublishedEvent event) {
        UUID subject = UUID.fromString(event.subject());
        if (event.type().equals(CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED)) {
            return Stream.of(PlainYear.line(
                    "deadline-missed",
                    subject,
                    event.data(CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED).foundOn()));
        }
        if (event.type().equals(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND)) {
            var violation = event.data(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND);
            return Stream.of(PlainYear.line("violation " + violation.kind(), subject, violation.foundOn()));
        }
        if (event.type().equals(CheckpointCatalogue.CHECKPOINT_CARRIED_OVER)) {
            return Stream.of(PlainYear.line(
                    "carried-over",
                    subject,
                    event.data(CheckpointCatalogue.CHECKPOINT_CARRIED_OVER).carriedOn()));
        }
        if (event.type().equals(CheckpointCatalogue.CHECKPOINT_REMINDED)) {
            var reminded = event.data(CheckpointCatalogue.CHECKPOINT_REMINDED);
            return Stream.of(PlainYear.line(
                    "reminded " + reminded.about() + " " + reminded.daysBefore(), subject, reminded.remindedOn()));
        }
        if (event.type().equals(CheckpointCatalogue.CHECKPOINT_ESCALATED)) {
            var escalated = event.data(CheckpointCatalogue.CHECKPOINT_ESCALATED);
            return Stream.of(PlainYear.line(
                    "escalated " + escalated.about() + " " + escalated.level(), subject, escalated.escalatedOn()));
        }
        if (event.type().equals(DutyCatalogue.DUTY_REMINDED)) {
            return Stream.of(PlainYear.line(
                    "duty-reminded",
                    subject,
                    event.data(DutyCatalogue.DUTY_REMINDED).remindedOn()));
        }
        if (event.type().equals(DutyCatalogue.DUTY_OVERDUE)) {
            return Stream.of(PlainYear.line(
                    "duty-overdue",
                    subject,
                    event.data(DutyCatalogue.DUTY_OVERDUE).foundOn()));
        }
        if (event.type().equals(ControlCatalogue.CONTROL_OVERDUE)) {
            return Stream.of(PlainYear.line(
                    "control-overdue",
                    subject,
                    event.data(ControlCatalogue.CONTROL_OVERDUE).foundOn()));
        }
        return Stream.empty();
    }
}
