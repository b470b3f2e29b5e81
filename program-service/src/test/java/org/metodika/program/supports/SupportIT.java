package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.SupportTown.id;
import static org.metodika.program.supports.SupportTown.itemId;
import static org.metodika.program.supports.SupportTown.nextStep;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.measure.MeasureCatalogue;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.program.supports.application.SupportWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** A passport over HTTP from the draft to its end, with exactly the events that tell of it. */
@PlatformTest
@Requirement({"C22", "C23", "C01", "C02", "B11", "B12"})
class SupportIT {

    private static final String ONE = "/api/supports/{id}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final SupportWatch watch;

    SupportIT(Api api, Topics topics, Directory directory, SupportWatch watch) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
    }

    @Test
    void isDraftedIssuedAmendedAndStopped() {
        SupportTown town = new SupportTown(api, topics, directory);
        try (PublishedEvents events = topics.record(SupportCatalogue.SUPPORT_EVENTS);
                PublishedEvents states = topics.record(SupportCatalogue.SUPPORT_STATES)) {
            Map<String, Object> request = Map.of("teacherId", town.teacher, "passport", town.passport());
            Reply draft = town.asDeputy()
                    .header("Idempotency-Key", "support-" + town.code)
                    .post("/api/supports", request)
                    .expect(201);
            String id = draft.at("/id").asString();
            events.about(id);
            states.about(id);
            assertThat(town.asDeputy()
                            .header("Idempotency-Key", "support-" + town.code)
                            .post("/api/supports", request)
                            .expect(201)
                            .at("/id")
                            .asString())
                    .isEqualTo(id);
            assertThat(draft.at("/names/" + town.mentor).asString()).isEqualTo("Лесная Мария Андреевна");
            Map<String, Object> sent = town.passport();
            sent.put("decidedBy", "Приказ");
            town.asMentor().put(ONE + "/passport", sent, id).expectProblem(400, "malformed-request");
            Reply changed = town.asMentor()
                    .header("If-Match", draft.etag())
                    .put(ONE + "/passport", sent, id)
                    .expect(200);
            town.asMentor()
                    .header("If-Match", draft.etag())
                    .put(ONE + "/passport", sent, id)
                    .expectProblem(412, "stale-version");
            town.asMentor().post(ONE + "/issue", null, id).expectProblem(403, "action-not-allowed");
            Reply issued = town.asHead().post(ONE + "/issue", null, id).expect(200);
            assertThat(issued.at("/edition").asInt()).isEqualTo(1);
            String first = itemId(changed, 0);
            town.asMentor()
                    .post(ONE + "/items/{item}/completion", Map.of("note", "Посещено четыре"), id, first)
                    .expect(200);
            town.asMentor()
                    .post(ONE + "/items/{item}/reopening", Map.of("reason", "Не тот пункт"), id, first)
                    .expect(200);
            town.asMentor()
                    .post(ONE + "/items/{item}/waiver", Map.of("note", "Уроки отменены"), id, first)
                    .expect(200);
            ObjectNode amended = (ObjectNode) issued.at("/passport");
            amended.putArray("participants");
            town.asDeputy()
                    .post(ONE + "/amendments", Map.of("reason", "Психолог в отпуске", "passport", amended), id)
                    .expect(200);
            Reply editions = town.asMentor().get(ONE + "/editions", id).expect(200);
            assertThat(editions.json().size()).isEqualTo(2);
            assertThat(editions.at("/0/passport/participants").size()).isEqualTo(1);
            assertThat(editions.at("/1/passport/participants").size()).isZero();
            assertThat(editions.at("/1/reason").asString()).isEqualTo("Психолог в отпуске");
            town.asHead()
                    .post(ONE + "/stop", Map.of("ground", "LONG_LEAVE", "reason", "Отпуск по уходу"), id)
                    .expect(200);
            town.asHead()
                    .post(ONE + "/stop/annulment", Map.of("reason", "Передумала"), id)
                    .expect(200);

            events.exactlyInOrder(
                    event(
                            SupportCatalogue.SUPPORT_DRAFTED,
                            e -> e.items() == 2 && e.participants() == 1 && town.deputy.equals(e.by())),
                    event(SupportCatalogue.SUPPORT_PASSPORT_CHANGED, e -> town.mentor.equals(e.by())),
                    event(
                            SupportCatalogue.SUPPORT_ISSUED,
                            e -> e.issuedOn().equals(town.today) && e.help().equals(List.of("METHODICAL"))),
                    event(
                            SupportCatalogue.SUPPORT_ITEM_DONE,
                            e -> e.itemId().toString().equals(first)),
                    event(SupportCatalogue.SUPPORT_ITEM_REOPENED),
                    event(
                            SupportCatalogue.SUPPORT_ITEM_WAIVED,
                            e -> e.waivedOn().equals(town.today)),
                    event(SupportCatalogue.SUPPORT_AMENDED, e -> e.edition() == 2 && e.participants() == 0),
                    event(SupportCatalogue.SUPPORT_STOPPED, e -> e.ground().equals("LONG_LEAVE")),
                    event(SupportCatalogue.SUPPORT_STOP_ANNULLED));
            states.take(event(
                    SupportCatalogue.SUPPORT_STATE,
                    s -> s.revision() == 9
                            && s.status().equals("ISSUED")
                            && "REFLECTION".equals(s.items().getFirst().line())));
        }
    }

    @Test
    void takesTheOpenDeficitsOfTheTeacherWhereNoneIsNamed() {
        SupportTown town = new SupportTown(api, topics, directory);
        Map<String, Object> passport = town.passport();
        passport.remove("deficits");
        passport.remove("leaderId");
        Reply draft = town.as(Role.TUTOR, town.tutor)
                .post("/api/supports", Map.of("teacherId", town.teacher, "passport", passport))
                .expect(201);
        assertThat(draft.at("/passport/deficits").size()).isEqualTo(2);
        assertThat(draft.at("/passport/leaderId").asString()).isEqualTo(town.tutor.toString());
    }

    @Test
    void saysWhatIsWrongAndTakesNothingIn() {
        SupportTown town = new SupportTown(api, topics, directory);
        try (PublishedEvents events = topics.record(SupportCatalogue.SUPPORT_EVENTS)) {
            town.asDeputy().post("/api/supports", Map.of()).expectProblem(422, "invalid-content");
            town.asDeputy()
                    .post("/api/supports", Map.of("teacherId", "nobody", "passport", town.passport()))
                    .expectProblem(400, "malformed-request");
            Map<String, Object> unknown = town.passport();
            unknown.put("items", List.of(Map.of("help", List.of("MIRACLE"))));
            town.asDeputy()
                    .post("/api/supports", Map.of("teacherId", town.teacher, "passport", unknown))
                    .expectProblem(400, "malformed-request");
            assertThat(town.asDeputy()
                            .post("/api/supports", Map.of("teacherId", Ids.next(), "passport", town.passport()))
                            .expectProblem(422, "support-invalid")
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/teacherId");
            Map<String, Object> lonely = town.passport();
            lonely.put("leaderId", town.teacher);
            assertThat(town.asDeputy()
                            .post("/api/supports", Map.of("teacherId", town.teacher, "passport", lonely))
                            .expectProblem(422, "support-invalid")
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/leaderId");
            Map<String, Object> nulls = new TreeMap<>(town.passport());
            nulls.put("items", Collections.singletonList(null));
            town.asDeputy()
                    .post("/api/supports", Map.of("teacherId", town.teacher, "passport", nulls))
                    .expectProblem(422, "invalid-content");
            events.none();
        }
    }

    @Test
    void isStoppedByTheDismissalOfTheTeacher() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID draft = id(town.draft());
        UUID issued = id(town.issued());
        Reply route = town.asDeputy()
                .post("/api/routes", Map.of("teacherId", town.teacher, "content", Map.of("title", "Урок")))
                .expect(201);
        String measure = nextStep(town.concluded("HARDEST_PROBLEMS"));
        String request = nextStep(town.concluded("TRAINING"));
        topics.awaitConsumed(SupportCatalogue.SUPPORT_EVENTS);
        topics.awaitConsumed(
                SupportCatalogue.SUPPORT_STATES,
                RouteCatalogue.ROUTE_STATES,
                MeasureCatalogue.SUPPORT_MEASURE_STATES,
                TrainingRequestCatalogue.TRAINING_REQUEST_STATES);
        watch.goRound();
        assertThat(town.asDeputy()
                        .get("/api/support-measures/{id}", measure)
                        .expect(200)
                        .at("/status")
                        .asString())
                .isEqualTo("PLANNED");
        assertThat(town.asDeputy().get(ONE, issued).at("/status").asString()).isEqualTo("ISSUED");
        town.dismiss(town.today.minusDays(1));
        watch.goRound();
        for (UUID support : List.of(draft, issued)) {
            Reply stopped = town.asDeputy().get(ONE, support).expect(200);
            assertThat(stopped.at("/status").asString()).isEqualTo("STOPPED");
            assertThat(stopped.at("/stopGround").asString()).isEqualTo("DISMISSAL");
        }
        assertThat(town.asDeputy()
                        .get("/api/routes/{id}", id(route))
                        .at("/ground")
                        .asString())
                .isEqualTo("DISMISSAL");
        Reply ended = town.asDeputy().get("/api/support-measures/{id}", measure).expect(200);
        assertThat(ended.at("/status").asString()).isEqualTo("CANCELLED");
        assertThat(ended.at("/endedByDismissal").asBoolean()).isTrue();
        assertThat(ended.at("/settledOn").asString()).isEqualTo(town.today.toString());
        Reply declined =
                town.asDeputy().get("/api/training-requests/{id}", request).expect(200);
        assertThat(declined.at("/status").asString()).isEqualTo("DECLINED");
        assertThat(declined.at("/endedByDismissal").asBoolean()).isTrue();
        watch.goRound();
        assertThat(town.asDeputy()
                        .get("/api/training-requests/{id}", request)
                        .expect(200)
                        .etag())
                .isEqualTo(declined.etag());
    }

    @Test
    @Requirement({"C24", "C25"})
    void hasACardThatTheDirectoryPrefills() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID support = id(town.draft());
        int year = town.schoolYear();
        Reply proposal =
                town.asMentor().get(ONE + "/cards/{year}", support, year).expect(200);
        assertThat(proposal.at("/written").asBoolean()).isFalse();
        assertThat(proposal.at("/subject").asString()).isEqualTo("литература, русский язык");
        assertThat(proposal.at("/totalExperienceYears").asInt()).isEqualTo(12);
        assertThat(proposal.at("/schoolExperienceYears").asInt())
                .isEqualTo((int) ChronoUnit.YEARS.between(LocalDate.of(2019, 9, 1), town.today));
        Map<String, Object> card = Map.of(
                "subject",
                "русский язык",
                "totalExperienceYears",
                12,
                "yearLoad",
                18.5,
                "totalLoad",
                24,
                "classes",
                List.of(Map.of("schoolClass", "7 «А»", "program", "ФРП", "planning", "Поурочное", "textbooks", "УМК")));
        town.asMentor().put(ONE + "/cards/{year}", card, support, year).expect(200);
        Reply cards =
                town.as(Role.TEACHER, town.teacher).get(ONE + "/cards", support).expect(200);
        assertThat(cards.json().size()).isEqualTo(1);
        assertThat(cards.at("/0/classes/0/schoolClass").asString()).isEqualTo("7 «А»");
        assertThat(town.asMentor()
                        .put(ONE + "/cards/{year}", card, support, 1999)
                        .expectProblem(422, "support-invalid")
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/schoolYear");
    }
}
