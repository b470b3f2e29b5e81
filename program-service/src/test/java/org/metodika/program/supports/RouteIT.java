package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.SupportTown.id;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Routes over HTTP, with exactly the events that tell of them; and the labels that the centre may put otherwise. */
@PlatformTest
class RouteIT {

    private static final String ONE = "/api/routes/{id}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    RouteIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    @Test
    @Requirement({"C09", "C10", "C12", "C02"})
    void isDraftedAgreedAndClosed() {
        SupportTown town = new SupportTown(api, topics, directory);
        try (PublishedEvents events = topics.record(RouteCatalogue.ROUTE_EVENTS)) {
            Reply draft = town.as(Role.TEACHER, town.teacher)
                    .post("/api/routes", Map.of("teacherId", town.teacher, "content", Map.of("title", "Урок")))
                    .expect(201);
            String id = draft.at("/id").asString();
            events.about(id);
            Reply lacking = town.asHead().post(ONE + "/agreement", null, id).expectProblem(422, "route-incomplete");
            assertThat(lacking.at("/errors").size()).isEqualTo(11);
            town.asDeputy().put(ONE + "/content", content(town), id).expectProblem(400, "malformed-request");
            town.asDeputy()
                    .header("If-Match", draft.etag())
                    .put(ONE + "/content", content(town), id)
                    .expect(200);
            town.as(Role.TEACHER, town.teacher)
                    .post(ONE + "/agreement", null, id)
                    .expectProblem(403, "action-not-allowed");
            Reply agreed = town.asHead().post(ONE + "/agreement", null, id).expect(200);
            assertThat(agreed.at("/content/checkpoints/0/form").asString()).isEqualTo("INTERVIEW");
            town.asMentor()
                    .header("If-Match", agreed.etag())
                    .put(ONE + "/content", content(town), id)
                    .expectProblem(409, "route-not-draft");
            town.asMentor()
                    .post(ONE + "/closing", Map.of("ground", "COMPLETED", "result", "Пройден"), id)
                    .expect(200);
            events.exactlyInOrder(
                    event(RouteCatalogue.ROUTE_DRAFTED, e -> e.checkpoints() == 0 && e.conclusionId() == null),
                    event(
                            RouteCatalogue.ROUTE_CONTENT_CHANGED,
                            e -> "PRACTICAL".equals(e.dominant()) && e.help().equals(List.of("METHODICAL"))),
                    event(RouteCatalogue.ROUTE_AGREED, e -> e.checkpoints() == 1 && "IN_SCHOOL".equals(e.place())),
                    event(RouteCatalogue.ROUTE_CLOSED, e -> e.ground().equals("COMPLETED")));
            topics.awaitConsumed(RouteCatalogue.ROUTE_STATES);
            assertThat(town.asMentor()
                            .get("/api/routes?status=CLOSED")
                            .expect(200)
                            .at("/items/0/title")
                            .asString())
                    .isEqualTo("Современный урок");
            assertThat(town.asDeputy().get("/api/routes?format=csv").expect(200).text())
                    .contains("практическая", "в школе", "Лесная");
        }
    }

    @Test
    @Requirement({"C31", "C32", "C34"})
    void theCentrePutsLabelsOtherwiseThatTheSourceHasLost() {
        SupportTown town = new SupportTown(api, topics, directory);
        Api methodist = api.as(Tokens.methodist());
        Reply before = methodist.get("/api/support-labels").expect(200);
        int version = before.at("/version").asInt();
        Reply old = town.concluded("ROUTE");
        String text = "недостаточно успешным " + town.code;
        Map<String, Object> label = Map.of("code", "success.INSUFFICIENT", "ru", text, "en", "not quite successful");
        try (PublishedEvents events = topics.record(SupportCatalogue.SUPPORT_LABELS_EVENTS)) {
            methodist
                    .put(
                            "/api/support-labels",
                            Map.of("labels", List.of(Map.of("code", "need.ROUTE", "ru", "а", "en", "b"))))
                    .expectProblem(422, "labels-invalid");
            methodist.put("/api/support-labels", Map.of("labels", List.of())).expectProblem(422, "labels-invalid");
            Reply after = methodist
                    .put("/api/support-labels", Map.of("labels", List.of(label)))
                    .expect(200);
            assertThat(after.at("/version").asInt()).isEqualTo(version + 1);
            methodist
                    .put("/api/support-labels", Map.of("labels", List.of(label)))
                    .expect(200);
            events.exactly(event(
                    SupportCatalogue.SUPPORT_LABELS_CHANGED,
                    e -> e.version() == version + 1 && e.codes().equals(List.of("success.INSUFFICIENT"))));
        }
        Reply fresh = town.concluded("ROUTE");
        assertThat(fresh.at("/conclusion/labels").toString()).contains(text);
        assertThat(fresh.at("/conclusion/labelsVersion").asInt()).isEqualTo(version + 1);
        assertThat(town.asHead().get("/api/supports/{id}", id(old)).at("/conclusion/labels"))
                .isEqualTo(old.at("/conclusion/labels"));
        assertThat(methodist
                        .get("/api/support-labels/versions/{v}", version)
                        .expect(200)
                        .text())
                .doesNotContain(text);
        methodist.get("/api/support-labels/versions/{v}", version + 9).expectProblem(404, "not-found");
    }

    static Map<String, Object> content(SupportTown town) {
        return Map.of(
                "title",
                "Современный урок",
                "basis",
                Map.of(
                        "experience", "12 лет",
                        "requests", "Проекты",
                        "competenceLevel", "Средний",
                        "achievements", "Призёр",
                        "strengths", "Контакт с классом",
                        "weaknesses", "Планирование"),
                "mentorId",
                town.mentor,
                "dominant",
                "PRACTICAL",
                "place",
                "IN_SCHOOL",
                "help",
                List.of("METHODICAL"),
                "checkpoints",
                List.of(Map.of(
                        "topic",
                        "Итоги полугодия",
                        "form",
                        "INTERVIEW",
                        "counterpart",
                        "MENTOR",
                        "plannedOn",
                        town.today.plusMonths(2).toString())));
    }
}
