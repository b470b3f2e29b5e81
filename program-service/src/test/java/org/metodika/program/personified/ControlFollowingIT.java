package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.control.ControlActAnnulled;
import org.metodika.contracts.control.ControlActSigned;
import org.metodika.contracts.control.ControlCancelled;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlPlanned;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** What programs do because of controls: they start when they are let, and open an amendment where one decides so. */
@PlatformTest
class ControlFollowingIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;

    ControlFollowingIT(Api api, Topics topics, Directory directory, ProgramWatch watch) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
    }

    @Test
    @Requirement("B46")
    void aDecisionOpensExactlyOneAmendmentWhateverIsRedelivered() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        UUID program = id(school.inProgress(today, watch));
        UUID control = Ids.next();
        UUID act = Ids.next();
        UUID second = Ids.next();
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            List<OutgoingMessage> sent = new ArrayList<>();
            sent.add(planned(school, program, control, "CURRENT"));
            sent.add(signed(school, program, control, act, "CURRENT", today, null, "CORRECT_THE_PLAN", 2));
            events.exactlyInOrder(
                    event(
                            ProgramCatalogue.PROGRAM_AMENDMENT_OPENED,
                            opened -> opened.deviation().equals("CONTROL")
                                    && opened.foundOn().equals(today)
                                    && opened.by() == null),
                    event(
                            ProgramCatalogue.PROGRAM_CONTROL_ANSWERED,
                            answered -> answered.controlId().equals(control)
                                    && answered.actId().equals(act)
                                    && answered.outcome().equals("AMENDMENT_OPENED")
                                    && Integer.valueOf(1).equals(answered.amendment())));
            Random random = new Random(20_26);
            for (int i = 0; i < 6; i++) {
                Collections.shuffle(sent, random);
                sent.forEach(OutgoingMessage::send);
            }
            topics.awaitConsumed(ControlCatalogue.CONTROL_EVENTS);
            events.none();

            Reply view = school.program(program);
            assertThat(view.at("/amendment/deviation/description").asString())
                    .startsWith("Решение по итогам контроля: выполнение графика реализации. Акт контроля от");

            signed(school, program, Ids.next(), second, "CURRENT", today, null, "CORRECT_THE_PLAN", 2);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_CONTROL_ANSWERED,
                    answered -> answered.actId().equals(second)
                            && answered.outcome().equals("AMENDMENT_OPEN_ALREADY")));

            school.asHead()
                    .post("/api/programs/{id}/amendment/rejection", Map.of("decision", "Исполнять"), program)
                    .expect(200);
            events.exactly(event(ProgramCatalogue.PROGRAM_AMENDMENT_REJECTED));
            sent.forEach(OutgoingMessage::send);
            topics.awaitConsumed(ControlCatalogue.CONTROL_EVENTS);
            events.none();

            school.asHead()
                    .post(
                            "/api/programs/{id}/stop",
                            Map.of(
                                    "ground",
                                    "DECISION",
                                    "reason",
                                    "Решение",
                                    "order",
                                    Map.of("number", "7-од", "date", today.toString())),
                            program)
                    .expect(200);
            signed(school, program, Ids.next(), Ids.next(), "CURRENT", today, null, "CORRECT_THE_PLAN", 2);
            events.exactlyInOrder(
                    event(ProgramCatalogue.PROGRAM_STOPPED),
                    event(
                            ProgramCatalogue.PROGRAM_CONTROL_ANSWERED,
                            answered ->
                                    answered.outcome().equals("PROGRAM_NOT_RUNNING") && answered.amendment() == null));
        }
    }

    @Test
    @Requirement("B47")
    void aProgramThatWaitsForControlIsSeenAndStartsAtOnce() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        Reply set = school.asHead()
                .put("/api/policies/{s}/start-control", Map.of("startControl", "REQUIRED"), school.code)
                .expect(200);
        assertThat(set.at("/startControl").asString()).isEqualTo("REQUIRED");
        UUID program = id(school.approved(today));
        await().untilAsserted(() -> {
            Reply waiting = school.asDeputy()
                    .get("/api/programs?waitsForControl=true&school={s}", school.code)
                    .expect(200);
            assertThat(waiting.at("/items/0/id").asString()).isEqualTo(program.toString());
            assertThat(waiting.at("/items/0/waitsForControl").asBoolean()).isTrue();
        });
        watch.goRound();
        assertThat(status(school, program)).isEqualTo("APPROVED");

        UUID people = Ids.next();
        planned(school, program, people, "PRELIMINARY");
        signed(school, program, people, Ids.next(), "PRELIMINARY", today, "MEETS", null, 2);
        topics.awaitConsumed(ControlCatalogue.CONTROL_EVENTS);
        assertThat(status(school, program)).isEqualTo("IN_PROGRESS");
        topics.publish(
                ControlCatalogue.CONTROL_ACT_ANNULLED,
                people,
                new ControlActAnnulled(
                        people, program, school.code, school.teacher, "PRELIMINARY", Ids.next(), school.deputy),
                3);
        topics.awaitConsumed(ControlCatalogue.CONTROL_EVENTS);
        assertThat(status(school, program)).as("what has begun goes on").isEqualTo("IN_PROGRESS");
    }

    @Test
    @Requirement("B47")
    void whatHoldsAStartHoldsItInAnyOrder() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        school.asHead()
                .put("/api/policies/{s}/start-control", Map.of("startControl", "REQUIRED"), school.code)
                .expect(200);
        UUID program = id(school.submitted());
        UUID people = Ids.next();
        UUID money = Ids.next();
        // The act is heard of before the approval, and before the plan that it settles.
        signed(school, program, people, Ids.next(), "PRELIMINARY", today, "MEETS", null, 2);
        planned(school, program, people, "PRELIMINARY");
        planned(school, program, money, "PRELIMINARY");
        topics.awaitConsumed(ControlCatalogue.CONTROL_EVENTS);
        school.asHead()
                .post("/api/programs/{id}/approval", SchoolLife.order("118-од", today), program)
                .expect(200);
        await().untilAsserted(() -> assertThat(school.asDeputy()
                        .get("/api/programs?waitsForControl=true&school={s}", school.code)
                        .at("/items")
                        .size())
                .isEqualTo(1));
        watch.goRound();
        assertThat(status(school, program)).isEqualTo("APPROVED");

        signed(school, program, money, Ids.next(), "PRELIMINARY", today, "FALLS_SHORT", null, 2);
        topics.awaitConsumed(ControlCatalogue.CONTROL_EVENTS);
        watch.goRound();
        assertThat(status(school, program)).isEqualTo("APPROVED");

        topics.publish(
                ControlCatalogue.CONTROL_CANCELLED,
                money,
                new ControlCancelled(money, program, school.code, school.teacher, "PRELIMINARY", null),
                4);
        topics.awaitConsumed(ControlCatalogue.CONTROL_EVENTS);
        await().untilAsserted(() -> assertThat(status(school, program)).isEqualTo("IN_PROGRESS"));
    }

    private static String status(SchoolLife school, UUID program) {
        return school.program(program).at("/status").asString();
    }

    private OutgoingMessage planned(SchoolLife school, UUID program, UUID control, String kind) {
        return topics.publish(
                ControlCatalogue.CONTROL_PLANNED,
                control,
                new ControlPlanned(
                        control,
                        program,
                        school.code,
                        school.teacher,
                        kind,
                        "MONEY",
                        LocalDate.of(2026, 12, 1),
                        school.deputy,
                        true,
                        school.deputy),
                1);
    }

    private OutgoingMessage signed(
            SchoolLife school,
            UUID program,
            UUID control,
            UUID act,
            String kind,
            LocalDate heldOn,
            @Nullable String grade,
            @Nullable String decision,
            long sequence) {
        boolean lets = kind.equals("PRELIMINARY") && "MEETS".equals(grade);
        return topics.publish(
                ControlCatalogue.CONTROL_ACT_SIGNED,
                control,
                new ControlActSigned(
                        control,
                        program,
                        school.code,
                        school.teacher,
                        kind,
                        kind.equals("PRELIMINARY") ? "DEVELOPMENT" : "SCHEDULE",
                        act,
                        heldOn,
                        grade,
                        decision,
                        lets,
                        null,
                        null,
                        school.deputy),
                sequence);
    }
}
