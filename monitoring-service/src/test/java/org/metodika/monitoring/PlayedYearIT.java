package org.metodika.monitoring;

import static org.metodika.test.PublishedEvents.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.monitoring.Given.Approval;
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
        Instant now = Instant.now();
        LocalDate inAMonth = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(30);
        Approval approval = given.approve(given.program(given.school(), UUID.randomUUID(), null), 4, inAMonth);
        given.listed(approval.first());
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            api.as(Tokens.admin())
                    .put(
                            "/api/admin/monitoring-service/clock",
                            Map.of("now", now.plus(32, ChronoUnit.DAYS).toString()))
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
                                    found -> found.kind().equals("MISSING_REPORT")));
        }
    }
}
