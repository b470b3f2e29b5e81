package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.monitoring.ControlTown.id;
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.innovationclass.InnovationClassCatalogue;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The schedule of the school of innovations: published, changed, cancelled, signed up for, held (C14). */
@MonitoringTest
class SchoolOfInnovationsIT {

    private static final String CLASSES = "/api/monitoring/innovation-classes";
    private static final String ONE = CLASSES + "/{id}";
    private static final Role[] PEOPLE_OF_SCHOOLS = {
        SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER
    };

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    SchoolOfInnovationsIT(Api api, ApplicationContext service, Topics topics, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement({"C14", "A19"})
    void aClassIsPublishedChangedSignedUpForAndHeld() {
        String school = given.school();
        UUID anna = given.person(school, "Соколова");
        UUID boris = given.person(school, "Орлова");
        UUID lecturer = given.person(school, "Ведущая");
        Api deputy = api.as(Tokens.deputy(school));
        Api asAnna = api.as(Tokens.teacher(school, anna));
        Api asBoris = api.as(Tokens.teacher(school, boris));
        Map<String, ?> plan = with(plan(1), "lecturerId", lecturer);
        try (PublishedEvents events = topics.record(InnovationClassCatalogue.INNOVATION_CLASS_EVENTS)) {
            Reply published = deputy.post(CLASSES + "?school={s}", plan, school).expect(201);
            UUID held = id(published);
            assertThat(published.at("/lecturer").asString()).isEqualTo("Ведущая Мария Андреевна");
            asAnna.post(ONE + "/sign-ups", Map.of(), held).expect(200);
            asAnna.post(ONE + "/sign-ups", Map.of(), held).expect(200);
            asBoris.post(ONE + "/sign-ups", Map.of(), held).expectProblem(409, "innovation-class-full");
            asBoris.post(ONE + "/sign-ups", Map.of("personId", anna), held).expect(404);
            Reply seen = deputy.get(ONE, held).expect(200);
            Map<String, ?> changed = with(with(plan, "places", 2), "day", "2026-11-13");
            deputy.put(ONE, changed, held).expect(400);
            deputy.header("If-Match", seen.etag()).put(ONE, changed, held).expect(200);
            deputy.post(ONE + "/sign-ups", Map.of("personId", boris), held).expect(200);
            asBoris.delete(ONE + "/sign-ups/{p}", held, boris).expect(200);
            assertThat(asBoris.get(ONE, held).expect(200).at("/participants").size())
                    .as("a teacher sees only themselves among those who take part")
                    .isZero();
            Api asLecturer = api.as(Tokens.teacher(school, lecturer));
            asLecturer
                    .post(ONE + "/attendance", Map.of("attended", List.of(boris)), held)
                    .expectProblem(409, "innovation-class-not-yet-held");
            clock.set("2026-11-13T08:00:00Z");
            asAnna.post(ONE + "/attendance", Map.of("attended", List.of(anna)), held)
                    .expect(404);
            Reply done = asLecturer
                    .post(ONE + "/attendance", Map.of("attended", List.of(boris)), held)
                    .expect(200);
            assertThat(done.at("/attended/0/name").asString()).isEqualTo("Орлова Мария Андреевна");
            assertThat(done.at("/participants/0/personId").asString()).isEqualTo(anna.toString());
            events.about(held)
                    .exactlyInOrder(
                            event(
                                    InnovationClassCatalogue.INNOVATION_CLASS_PUBLISHED,
                                    one -> lecturer.equals(one.lecturerId()) && one.minutes() == 90),
                            event(
                                    InnovationClassCatalogue.INNOVATION_CLASS_SIGNED_UP,
                                    one -> anna.equals(one.personId()) && one.signedUp() == 1),
                            event(
                                    InnovationClassCatalogue.INNOVATION_CLASS_CHANGED,
                                    one -> one.dayBefore().toString().equals("2026-11-12")),
                            event(InnovationClassCatalogue.INNOVATION_CLASS_SIGNED_UP, one -> one.signedUp() == 2),
                            event(
                                    InnovationClassCatalogue.INNOVATION_CLASS_SIGN_UP_WITHDRAWN,
                                    one -> boris.equals(one.personId()) && one.signedUp() == 1),
                            event(
                                    InnovationClassCatalogue.INNOVATION_CLASS_HELD,
                                    one -> one.attended().equals(List.of(boris)) && one.signedUp() == 1));
            await().atMost(15, SECONDS)
                    .untilAsserted(() -> assertThat(asAnna.get(CLASSES + "?mine=true")
                                    .expect(200)
                                    .at("/items/0/attended")
                                    .asInt())
                            .isEqualTo(1));
        }
        assertThat(asBoris.get(CLASSES + "?mine=true").expect(200).at("/items").size())
                .isZero();
        assertThat(deputy.get(CLASSES + "?format=csv").expect(200).text()).contains("Оценивание", "Проведено");
        isTold(asAnna, "CLASS_MOVED", "Занятие, на которое вы записаны, состоится 13 ноября 2026 года.");
        isTold(
                asBoris,
                "CLASS_HELD",
                "Занятие 13 ноября 2026 года проведено, ваше участие отмечено. Всего участников: 1.");
    }

    /** The inbox of whoever takes part holds this one notice, and no other. */
    private static void isTold(Api person, String kind, String text) {
        await().atMost(15, SECONDS).untilAsserted(() -> {
            Reply inbox = person.get("/api/monitoring/notices").expect(200);
            assertThat(inbox.at("/items").size()).isEqualTo(1);
            assertThat(inbox.at("/items/0/kind").asString()).isEqualTo(kind);
            assertThat(inbox.at("/items/0/text").asString()).startsWith(text);
        });
    }

    @Test
    @Requirement("C14")
    void aClassOfTheCentreIsForAllAndIsCancelledWithAReason() {
        String near = given.school();
        String far = given.school("Asia/Kamchatka");
        UUID teacher = given.person(far, "Камчатова");
        Api methodist = api.as(Tokens.methodist());
        UUID held = id(methodist
                .post(CLASSES, with(plan(20), "lecturer", "профессор Иванов"))
                .expect(201));
        api.as(Tokens.teacher(far, teacher))
                .post(ONE + "/sign-ups", Map.of(), held)
                .expect(200);
        assertThat(api.as(Tokens.deputy(far))
                        .get(ONE, held)
                        .expect(200)
                        .at("/participants/0/name")
                        .asString())
                .isEqualTo("Камчатова Мария Андреевна");
        Reply elsewhere = api.as(Tokens.deputy(near)).get(ONE, held).expect(200);
        assertThat(elsewhere.at("/signedUp").asInt()).isEqualTo(1);
        assertThat(elsewhere.at("/participants").size()).isZero();
        api.as(Tokens.deputy(near))
                .post(ONE + "/cancellation", Map.of("reason", "Карантин"), held)
                .expect(404);
        methodist
                .post(ONE + "/cancellation", Map.of("reason", " "), held)
                .expectProblem(422, "innovation-class-invalid");
        methodist
                .post(ONE + "/cancellation", Map.of("reason", "Карантин"), held)
                .expect(200);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(
                                statuses(api.as(Tokens.teacher(far, teacher)).get(CLASSES + "?mine=true&centre=true")))
                        .containsExactly("CANCELLED"));
        methodist.post(CLASSES, plan(20)).expectProblem(422, "innovation-class-invalid");
        api.as(Tokens.deputy(near)).post(CLASSES, plan(20)).expect(404);
    }

    @TestFactory
    @Requirement({"A31", "C14"})
    Stream<DynamicNode> whoKeepsTheScheduleAndTakesPart() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        UUID head = given.person(school, "Директорова");
        UUID tutor = given.person(school, "Тюторова");
        Map<String, ?> plan = with(plan(100), "lecturer", "Гость");
        Supplier<?> published = () -> id(api.as(Tokens.deputy(school))
                .post(CLASSES + "?school={s}", plan, school)
                .expect(201));
        Supplier<?> signedUp = () -> {
            Object held = published.get();
            api.as(Tokens.deputy(school))
                    .post(ONE + "/sign-ups", Map.of("personId", teacher), held)
                    .expect(200);
            return held;
        };
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(CLASSES)
                .person(TEACHER, teacher, tutor)
                .person(SCHOOL_HEAD, head, tutor)
                .person(TUTOR, tutor, teacher)
                .row(GET, CLASSES)
                .allows(200, METHODIST)
                .allows(200, PEOPLE_OF_SCHOOLS)
                .foreignSchool(200)
                .row(GET, ONE, published)
                .allows(200, METHODIST)
                .allows(200, PEOPLE_OF_SCHOOLS)
                .row(POST, CLASSES)
                .body(plan)
                .allows(201, METHODIST)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(PUT, ONE, published)
                .header("If-Match", "\"1\"")
                .body(with(plan, "place", "Актовый зал"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/cancellation", published)
                .body(Map.of("reason", "Карантин"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, ONE + "/sign-ups", published)
                .body(Map.of("personId", teacher))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(DELETE, ONE + "/sign-ups/{personId}", signedUp, teacher)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, TEACHER)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST)
                .foreignPerson(404, TEACHER)
                .row(POST, ONE + "/attendance", published)
                .body(Map.of("attended", List.of()))
                .allows(409, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .allows(404, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .tests();
    }

    private static Map<String, ?> plan(int places) {
        return Map.of(
                "topic", "Оценивание",
                "day", "2026-11-12",
                "startsAt", "14:30",
                "hours", 1.5,
                "place", "Кабинет 12",
                "places", places);
    }

    /** The same with one field of another value. */
    private static Map<String, ?> with(Map<String, ?> before, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(before);
        changed.put(field, value);
        return changed;
    }

    private static List<String> statuses(Reply list) {
        JsonNode items = list.expect(200).at("/items");
        return items.valueStream().map(each -> each.path("status").asString()).toList();
    }
}
