package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** A program that is stopped before its end, and taken up again. */
@PlatformTest
class ProgramStopIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;

    ProgramStopIT(Api api, Topics topics, Directory directory, ProgramWatch watch) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
    }

    @Test
    @Requirement("B16")
    void isStoppedWhenTheTeacherHasLeftAndTakenUpAgainWhenThatWasAMistake() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        UUID program = id(school.inProgress(today, watch));
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            school.dismiss(school.teacher, today.minusDays(1), "teacher");
            watch.goRound();
            watch.goRound();
            Reply stopped = school.program(program);
            assertThat(stopped.at("/status").asString()).isEqualTo("STOPPED");
            assertThat(stopped.at("/stopped/ground").asString()).isEqualTo("DISMISSAL");
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_STOPPED,
                    event -> event.ground().equals("DISMISSAL")
                            && event.stoppedOn().equals(today.minusDays(1))
                            && event.order() == null
                            && event.by() == null));
            Map<String, ?> reason = Map.of("reason", "Увольнение аннулировано");
            assertThat(school.asHead()
                            .post("/api/programs/{id}/stop/annulment", reason, program)
                            .expect(422)
                            .at("/code")
                            .asString())
                    .isEqualTo("teacher-dismissed");
            school.dismiss(school.teacher, null, "teacher");
            school.asHead()
                    .post("/api/programs/{id}/stop/annulment", reason, program)
                    .expect(200);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_STOP_ANNULLED,
                    event -> event.stages().size() == 3));
        }
        assertThat(school.program(program).at("/status").asString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void isStoppedByAnOrderOnly() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        UUID program = id(school.approved(today));
        Reply refused = school.asHead()
                .post("/api/programs/{id}/stop", Map.of("ground", "DECISION", "reason", "Решение"), program)
                .expect(422);
        assertThat(refused.at("/code").asString()).isEqualTo("stop-lacks-order");
        assertThat(refused.at("/title").asString()).isEqualTo("Нет приказа о прекращении");
        school.asHead()
                .post(
                        "/api/programs/{id}/stop",
                        Map.of(
                                "ground",
                                "DECISION",
                                "reason",
                                "Решение",
                                "order",
                                Map.of("number", "12-од", "date", today.toString())),
                        program)
                .expect(200);
        assertThat(school.program(program).at("/stopped/order/number").asString())
                .isEqualTo("12-од");
    }
}
