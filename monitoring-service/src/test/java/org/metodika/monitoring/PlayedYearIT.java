package org.metodika.monitoring;

import static org.metodika.test.PublishedEvents.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.workingcalendar.domain.Week;
import org.metodika.monitoring.workingcalendar.domain.WorkingDays;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** On one machine: whoever sets the clock forward sees the missed deadline without doing anything more. */
@PlatformTest
@ActiveProfiles("local")
@Import(Given.class)
class PlayedYearIT {

    private static final WorkingDays WORKING = new WorkingDays(Week.FIVE_DAYS, Set.of(), Set.of());

    private final Api api;
    private final Topics topics;
    private final Given given;

    PlayedYearIT(Api api, Topics topics, Given given) {
        this.api = api;
        this.topics = topics;
        this.given = given;
    }

    @Test
    void theScheduleFindsWhatASetClockBringsToLight() {
        // A last day with two working days behind it, whatever day it is today.
        LocalDate inAMonth = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC)
                .plusDays(30)
                .datesUntil(LocalDate.MAX)
                .filter(day -> Stream.of(0, 1, 2).allMatch(after -> WORKING.isWorking(day.plusDays(after))))
                .findFirst()
                .orElseThrow();
        Instant twoDaysLater = inAMonth.plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
        Approval approval = given.approve(given.program(given.school(), UUID.randomUUID(), null), 4, inAMonth);
        given.listed(approval.first());
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            api.as(Tokens.admin())
                    .put("/api/admin/monitoring-service/clock", Map.of("now", twoDaysLater.toString()))
                    .expect(200);

            events.about(approval.first())
                    .exactlyInOrder(
                            event(
                                    CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED,
                                    missed -> missed.deadline().equals(inAMonth)),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found -> found.kind().equals("LATE_STAGE")),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                                    found -> found.kind().equals("MISSING_REPORT")),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_ESCALATED,
                                    told -> told.level().equals("ACCOMPANIMENT")));
        }
    }
}
