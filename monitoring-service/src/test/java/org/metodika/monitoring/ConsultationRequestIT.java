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
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.consultation.ConsultationCatalogue;
import org.metodika.contracts.consultationrequest.ConsultationRequestCatalogue;
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

/** Requests for consultations, from the question to the entry of the log (C14, A18). */
@MonitoringTest
class ConsultationRequestIT {

    private static final String REQUESTS = "/api/monitoring/consultation-requests";
    private static final String ONE = REQUESTS + "/{id}";
    private static final Map<String, ?> TO_TUTOR =
            Map.of("addressee", "TUTOR", "topic", "Описание опыта", "question", "С чего начать?");
    private static final Map<String, ?> TO_CENTRE = Map.of(
            "addressee",
            "CENTRE",
            "topic",
            "Аттестация",
            "question",
            "Какие материалы нужны?",
            "wishedDays",
            List.of("2026-11-12", "2026-11-13"));

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;

    ConsultationRequestIT(Api api, ApplicationContext service, Topics topics, Given given, TestClock clock) {
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
    @Requirement({"C14", "A18", "L7"})
    void aQuestionBecomesAConsultationOfTheLog() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова", tutor, null);
        Api asker = api.as(Tokens.teacher(school, teacher));
        Api asTutor = api.as(Tokens.tutor(school, tutor));
        try (PublishedEvents events = topics.record(
                ConsultationRequestCatalogue.CONSULTATION_REQUEST_EVENTS, ConsultationCatalogue.CONSULTATION_EVENTS)) {
            Api once = asker.header("Idempotency-Key", school);
            Reply asked = once.post(REQUESTS, TO_TUTOR).expect(201);
            UUID request = id(asked);
            assertThat(id(once.post(REQUESTS, TO_TUTOR).expect(201))).isEqualTo(request);
            assertThat(asked.at("/addresseeName").asString()).isEqualTo("Тюторова Мария Андреевна");
            assertThat(asked.at("/answerBy").asString()).isEqualTo("2026-11-17");
            asTutor.post(ONE + "/taking", null, request).expect(200);
            asTutor.post(ONE + "/agreed-day", Map.of("day", "2026-11-12"), request)
                    .expect(200);
            clock.set("2026-11-12T08:00:00Z");
            Map<String, ?> wrong = Map.of("heldOn", "2026-11-12", "hours", 0.3);
            asTutor.post(ONE + "/consultation", wrong, request).expectProblem(422, "consultation-invalid");
            Map<String, ?> held =
                    Map.of("heldOn", "2026-11-12", "hours", 0.75, "line", "DESIGN", "outcome", "План описания");
            Reply done = asTutor.post(ONE + "/consultation", held, request).expect(200);
            UUID entry = UUID.fromString(done.at("/consultations/0").asString());
            asTutor.post(ONE + "/consultation", held, request).expectProblem(409, "consultation-request-not-waiting");
            assertThat(asker.get("/api/monitoring/consultations/{id}", entry)
                            .expect(200)
                            .at("/topic")
                            .asString())
                    .isEqualTo("Описание опыта");
            asker.post(ONE + "/reopening", null, request).expect(200);
            asTutor.post(ONE + "/answers", Map.of("text", "Вот образец"), request)
                    .expect(200);
            asker.post(ONE + "/closing", null, request).expect(200);
            events.about(request)
                    .exactlyInOrder(
                            event(
                                    ConsultationRequestCatalogue.CONSULTATION_REQUEST_ASKED,
                                    one -> tutor.equals(one.addresseeId()) && teacher.equals(one.by())),
                            event(
                                    ConsultationRequestCatalogue.CONSULTATION_REQUEST_TAKEN,
                                    one -> tutor.equals(one.by())),
                            event(ConsultationRequestCatalogue.CONSULTATION_REQUEST_DAY_AGREED),
                            event(
                                    ConsultationRequestCatalogue.CONSULTATION_REQUEST_HELD,
                                    one -> entry.equals(one.consultationId()) && one.daysWaited() == 2),
                            event(ConsultationRequestCatalogue.CONSULTATION_REQUEST_REOPENED),
                            event(
                                    ConsultationRequestCatalogue.CONSULTATION_REQUEST_ANSWERED,
                                    one -> one.daysWaited() == 0),
                            event(ConsultationRequestCatalogue.CONSULTATION_REQUEST_CLOSED, one -> one.answered()));
            events.about(entry)
                    .exactly(event(
                            ConsultationCatalogue.CONSULTATION_RECORDED,
                            one -> one.minutes() == 45 && tutor.equals(one.consultantId())));
        }
        asker.post(ONE + "/closing", null, UUID.randomUUID()).expect(404);
        await().atMost(15, SECONDS).untilAsserted(() -> {
            assertThat(kinds(asTutor)).containsExactly("CONSULTATION_ASKED");
            assertThat(kinds(asker)).containsExactlyInAnyOrder("CONSULTATION_AGREED", "CONSULTATION_ANSWERED");
        });
    }

    /** What the inbox of a person holds. */
    private static List<String> kinds(Api person) {
        return person.get("/api/monitoring/notices")
                .expect(200)
                .at("/items")
                .valueStream()
                .map(notice -> notice.at("/kind").asString())
                .toList();
    }

    @Test
    @Requirement("C14")
    void whoWaitsTooLongIsSeenByTheDayOfTheSchool() {
        String school = given.school();
        String far = given.school("Asia/Kamchatka");
        UUID teacher = given.person(school, "Соколова");
        UUID other = given.person(far, "Камчатова");
        Api methodist = api.as(Tokens.methodist());
        UUID first = id(api.as(Tokens.teacher(school, teacher))
                .post(REQUESTS, TO_CENTRE)
                .expect(201));
        clock.set("2026-11-11T08:00:00Z");
        id(api.as(Tokens.teacher(school, teacher)).post(REQUESTS, TO_CENTRE).expect(201));
        id(api.as(Tokens.teacher(far, other)).post(REQUESTS, TO_CENTRE).expect(201));
        // Still the 18th in Moscow, the 19th on Kamchatka.
        clock.set("2026-11-18T14:00:00Z");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(waiting(methodist, school)).isEqualTo("2 1 2026-11-10"));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(waiting(methodist, far)).isEqualTo("1 1 2026-11-11"));
        JsonNode late = methodist
                .get(REQUESTS + "?school={s}&overdue=true", school)
                .expect(200)
                .at("/items");
        assertThat(late.size()).isEqualTo(1);
        assertThat(late.at("/0/overdueSince").asString()).isEqualTo("2026-11-18");
        methodist
                .post(ONE + "/answers", Map.of("text", "Список на сайте"), first)
                .expect(200);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(waiting(api.as(Tokens.deputy(school)), school))
                        .isEqualTo("1 0 2026-11-11"));
        assertThat(methodist
                        .get(REQUESTS + "?school={s}&format=csv", school)
                        .expect(200)
                        .text())
                .contains("Аттестация", "Дан ответ", "Методический центр");
    }

    @Test
    @Requirement("C14")
    void aPsychologistIsFoundByNameOrByRole() {
        String school = given.school();
        UUID psychologist = given.person(school, "Психологова");
        UUID teacher = given.person(school, "Соколова");
        Api asker = api.as(Tokens.teacher(school, teacher));
        Map<String, ?> toAnybody = Map.of("addressee", "PSYCHOLOGIST", "topic", "Класс", "question", "Как быть?");
        UUID open = id(asker.post(REQUESTS, toAnybody).expect(201));
        UUID named = id(asker.post(
                        REQUESTS,
                        Map.of(
                                "addressee",
                                "PSYCHOLOGIST",
                                "addresseeId",
                                psychologist,
                                "topic",
                                "Класс",
                                "question",
                                "Как быть?"))
                .expect(201));
        Api named1 = api.as(Tokens.psychologist(school, psychologist));
        Api another = api.as(Tokens.psychologist(school, UUID.randomUUID()));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(
                                named1.get(REQUESTS).expect(200).at("/items").size())
                        .isEqualTo(2));
        assertThat(another.get(REQUESTS).expect(200).at("/items").size()).isEqualTo(1);
        another.post(ONE + "/taking", null, named).expect(404);
        another.post(ONE + "/taking", null, open).expect(200);
        named1.post(ONE + "/answers", Map.of("text", "Приходите"), named).expect(200);
        assertThat(asker.post(REQUESTS, TO_TUTOR)
                        .expectProblem(422, "consultation-request-invalid")
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("no-tutor-here");
        api.as(Tokens.deputy(school, teacher))
                .post(ONE + "/answers", Map.of("text", "Сам"), open)
                .expectProblem(422, "consultation-request-of-oneself");
    }

    @TestFactory
    @Requirement({"A31", "C14"})
    Stream<DynamicNode> whoAsksAndWhoAnswers() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID associationHead = given.person(school, "Методистова");
        UUID teacher = given.person(school, "Соколова", tutor, associationHead);
        Supplier<?> asked = () -> id(
                api.as(Tokens.teacher(school, teacher)).post(REQUESTS, TO_TUTOR).expect(201));
        Supplier<?> answered = () -> {
            Object request = asked.get();
            api.as(Tokens.methodist())
                    .post(ONE + "/answers", Map.of("text", "Так"), request)
                    .expect(200);
            return request;
        };
        Role[] seers = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
        Role[] strangers = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(REQUESTS)
                .person(TUTOR, tutor, UUID.randomUUID())
                .person(ASSOCIATION_HEAD, associationHead, UUID.randomUUID())
                .person(TEACHER, teacher, UUID.randomUUID())
                .row(GET, REQUESTS)
                .allows(200, seers)
                .foreignSchool(200)
                .row(GET, REQUESTS + "/waiting")
                .allows(200, seers)
                .foreignSchool(200)
                .row(GET, ONE, asked)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, TEACHER)
                .allows(404, PSYCHOLOGIST)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR, TEACHER)
                .row(POST, REQUESTS)
                .body(TO_CENTRE)
                .allows(201, ASSOCIATION_HEAD, TUTOR, TEACHER)
                .allows(404, SCHOOL_HEAD, DEPUTY_HEAD, PSYCHOLOGIST)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR, TEACHER)
                .row(POST, ONE + "/closing", asked)
                .allows(200, TEACHER)
                .allows(404, strangers)
                .foreignPerson(404, TEACHER)
                .row(POST, ONE + "/reopening", answered)
                .allows(200, TEACHER)
                .allows(404, strangers)
                .foreignPerson(404, TEACHER)
                .row(POST, ONE + "/taking", asked)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR)
                .allows(404, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR)
                .row(POST, ONE + "/agreed-day", asked)
                .body(Map.of("day", "2026-11-12"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR)
                .allows(404, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR)
                .row(POST, ONE + "/answers", asked)
                .body(Map.of("text", "Так"))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR)
                .allows(404, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR)
                .row(POST, ONE + "/consultation", asked)
                .body(Map.of("heldOn", "2026-11-10", "hours", 1))
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR)
                .allows(404, PSYCHOLOGIST, TEACHER)
                .foreignPerson(404, ASSOCIATION_HEAD, TUTOR)
                .tests();
    }

    /** Waiting, overdue and the oldest day of one school. */
    private static String waiting(Api caller, String school) {
        return caller.get(REQUESTS + "/waiting")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(line -> line.path("schoolId").asString().equals(school))
                .map(line -> line.path("waiting").asInt() + " "
                        + line.path("overdue").asInt() + " "
                        + line.path("oldestSince").asString())
                .findFirst()
                .orElse("");
    }
}
