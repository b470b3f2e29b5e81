package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointDeadlineMissed;
import org.metodika.contracts.checkpoint.CheckpointViolationFound;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.checkpoint.application.DeadlineWatch;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.PublishedEvents.Expected;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Late stages and missing reports are found by themselves, by the day of the school, each once (B08, L9). */
@MonitoringTest
@Requirement({"B08", "L9"})
class DeadlineIT {

    private static final String PATH = "/api/monitoring/checkpoints/{id}";

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final DeadlineWatch watch;
    private final LockProvider locks;

    DeadlineIT(Api api, Topics topics, Given given, TestClock clock, DeadlineWatch watch, LockProvider locks) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.watch = watch;
        this.locks = locks;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    void isMissedWhenTheDayOfTheSchoolIsOver() {
        Approval west = approved(given.school("Europe/Kaliningrad"));
        Approval east = approved(given.school("Asia/Kamchatka"));
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(west.first(), west.second(), east.first(), east.second());

            // Midnight in Kamchatka is noon in UTC; Kaliningrad follows ten hours later.
            runAt("2026-12-20T11:59:59Z");
            events.none();
            runAt("2026-12-20T12:00:00Z");
            events.exactly(found(missed(east)));
            runAt("2026-12-20T21:59:59Z");
            events.none();
            runAt("2026-12-20T22:00:00Z");
            events.exactly(found(missed(west)));
        }
    }

    @Test
    void isMissedOnceAndStaysOpen() {
        String school = given.school();
        Approval approval = approved(school);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            events.about(approval.first(), approval.second());
            runAt("2026-12-21T08:00:00Z");
            // Once more at once, before the rows know of it, and once when they do.
            watch.findMissed();
            await().atMost(15, SECONDS)
                    .until(() -> api.as(Tokens.deputy(school))
                            .get("/api/monitoring/checkpoints?overdue=true")
                            .at("/items/0")
                            .has("missedOn"));
            runAt("2026-12-22T08:00:00Z");

            events.exactly(found(missed(approval)));
            assertThat(api.as(Tokens.deputy(school))
                            .get(PATH, approval.first())
                            .at("/status")
                            .asString())
                    .isEqualTo("OPEN");
        }
    }

    @Test
    void theStateSaysItWasMissed() {
        Approval approval = approved(given.school());
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_STATES)) {
            runAt("2026-12-21T08:00:00Z");

            events.about(approval.first())
                    .exactly(event(
                            CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                            full -> full.checkpoint().status().equals("OPEN")
                                    && LocalDate.of(2026, 12, 21)
                                            .equals(full.checkpoint().missedOn())
                                    && full.violations().size() == 2));
        }
    }

    @Test
    void whatWasPassedOrCancelledIsNotMissed() {
        String school = given.school();
        UUID teacher = UUID.randomUUID();
        Approval passed = given.approved(school, teacher, null);
        Approval cancelled = given.approved(school, teacher, null);
        given.listed(passed.first(), cancelled.first());
        api.as(Tokens.teacher(school, teacher))
                .post(PATH + "/self-mark", Map.of("mark", 4), passed.first())
                .expect(200);
        api.as(Tokens.deputy(school))
                .post(PATH + "/result", OneCheckpoint.result(), passed.first())
                .expect(200);
        given.annul(cancelled.program(), 5);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            // The rows may still call them open; the checkpoints themselves decide.
            runAt("2026-12-25T08:00:00Z");

            events.about(passed.first(), cancelled.first()).none();
        }
    }

    @Test
    void anEntryThatComesLateForACheckpointOnTimeTakesTheMarkBack() {
        String school = given.school();
        UUID teacher = UUID.randomUUID();
        Approval approval = given.approved(school, teacher, null);
        given.listed(approval.first());
        runAt("2026-12-22T08:00:00Z");
        api.as(Tokens.teacher(school, teacher))
                .post(PATH + "/self-mark", Map.of("mark", 4), approval.first())
                .expect(200);
        Map<String, Object> onTime = new HashMap<>(OneCheckpoint.result());
        onTime.put("passedOn", "2026-12-20");

        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_STATES)) {
            api.as(Tokens.deputy(school))
                    .post(PATH + "/result", onTime, approval.first())
                    .expect(200);

            events.about(approval.first())
                    .take(event(
                            CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                            full -> full.checkpoint().status().equals("PASSED")
                                    && full.checkpoint().missedOn() == null
                                    && full.violations().stream().allMatch(each -> "KEPT".equals(each.cure()))));
        }
    }

    @Test
    void findsMoreThanABatch() {
        String school = given.school();
        int many = 520;
        UUID[] checkpoints = new UUID[many];
        for (int i = 0; i < many; i++) {
            checkpoints[i] = given.send(given.program(school, UUID.randomUUID(), null), 4, Given.FIRST_DEADLINE)
                    .first();
        }
        given.listed(checkpoints);
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            runAt("2026-12-21T08:00:00Z");

            assertThat(events.about((Object[]) checkpoints).soFarAtLeast(3 * many))
                    .hasSize(3 * many);
        }
    }

    @Test
    void onlyOneInstanceLooksAtATime() {
        Approval approval = approved(given.school());
        clock.set("2026-12-21T08:00:00Z");
        SimpleLock other = locks.lock(
                        new LockConfiguration(Instant.now(), "deadline-watch", Duration.ofMinutes(1), Duration.ZERO))
                .orElseThrow();
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            watch.findMissed();
            events.about(approval.first()).none();

            other.unlock();
            watch.findMissed();
            events.exactly(found(missed(approval)));
        }
    }

    private void runAt(String instant) {
        clock.set(instant);
        watch.findMissed();
    }

    private Approval approved(String school) {
        Approval approval = given.approved(school, UUID.randomUUID(), null);
        given.listed(approval.first(), approval.second());
        return approval;
    }

    /** The missed deadline, and both violations that come to light with it, in one round. */
    private static Expected[] found(CheckpointDeadlineMissed missed) {
        return new Expected[] {
            event(CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED, missed::equals),
            event(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND, violation(missed, 1, "LATE_STAGE")::equals),
            event(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND, violation(missed, 2, "MISSING_REPORT")::equals)
        };
    }

    private static CheckpointViolationFound violation(CheckpointDeadlineMissed missed, int number, String kind) {
        return new CheckpointViolationFound(
                missed.checkpointId(),
                missed.programId(),
                missed.schoolId(),
                missed.teacherId(),
                missed.stageId(),
                number,
                kind,
                missed.deadline(),
                missed.foundOn(),
                null);
    }

    private static CheckpointDeadlineMissed missed(Approval approval) {
        return new CheckpointDeadlineMissed(
                approval.first(),
                approval.program().id(),
                approval.program().school(),
                approval.program().teacher(),
                approval.program().stages().getFirst(),
                Given.FIRST_DEADLINE,
                Given.FIRST_DEADLINE.plusDays(1));
    }
}
