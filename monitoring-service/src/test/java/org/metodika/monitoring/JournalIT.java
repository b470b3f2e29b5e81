package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.monitoring.ControlTown.id;
import static org.metodika.test.PublishedEvents.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.consultation.ConsultationCatalogue;
import org.metodika.contracts.diary.DiaryCatalogue;
import org.metodika.contracts.feedback.FeedbackCatalogue;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Diary, talk and consultations of a program, from the first word to lists and totals. */
@MonitoringTest
class JournalIT {

    private static final String DIARY = "/api/monitoring/diary";
    private static final String ENTRY = DIARY + "/{id}";
    private static final String TALKS = "/api/monitoring/talks";
    private static final String CONSULTATIONS = "/api/monitoring/consultations";

    private final Api api;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final ControlLedgers ledgers;
    private final ControlledPrograms programs;

    JournalIT(
            Api api, Topics topics, Given given, TestClock clock, ControlLedgers ledgers, ControlledPrograms programs) {
        this.api = api;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.ledgers = ledgers;
        this.programs = programs;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement({"C13", "L7", "B12"})
    void aDiaryIsKeptChangedForADaySupplementedAndNoted() {
        ControlTown town = town();
        Api teacher = api.as(Tokens.teacher(town.school, town.teacher));
        Map<String, ?> content = Map.of(
                "programId", town.program.id(), "day", "2026-11-09", "done", "Урок в 7А", "next", "Сократить вводную");
        try (PublishedEvents events = topics.record(DiaryCatalogue.DIARY_EVENTS)) {
            Api once = teacher.header("Idempotency-Key", town.school);
            Reply written = once.post(DIARY, content).expect(201);
            UUID entry = id(written);
            assertThat(id(once.post(DIARY, content).expect(201))).isEqualTo(entry);
            assertThat(written.at("/changeableUntil").asString()).isEqualTo("2026-11-11T08:00:00Z");
            Map<String, ?> mended = Map.of("day", "2026-11-09", "done", "Урок в 7Б", "worked", "Группы");
            teacher.put(ENTRY, mended, entry).expect(400);
            Api seen = teacher.header("If-Match", written.etag());
            assertThat(seen.put(ENTRY, mended, entry).expect(200).at("/done").asString())
                    .isEqualTo("Урок в 7Б");
            seen.put(ENTRY, content(mended, "done", "Иначе"), entry).expect(412);

            clock.set("2026-11-11T08:00:00Z");
            Reply late = teacher.get(ENTRY, entry).expect(200);
            teacher.header("If-Match", late.etag())
                    .put(ENTRY, content(mended, "done", "Иначе"), entry)
                    .expectProblem(409, "diary-entry-closed");
            teacher.post(ENTRY + "/additions", Map.of("text", " "), entry).expectProblem(422, "diary-entry-invalid");
            teacher.post(ENTRY + "/additions", Map.of("text", "Времени хватило"), entry)
                    .expect(200);
            town.asCurator()
                    .post(ENTRY + "/notes", Map.of("text", "Попробуйте таймер"), entry)
                    .expect(200);
            Reply all = town.asDeputy().get(ENTRY, entry).expect(200);
            assertThat(all.at("/additions/0/text").asString()).isEqualTo("Времени хватило");
            assertThat(all.at("/notes/0/authorName").asString()).isEqualTo("Кураторова Мария Андреевна");
            events.about(entry)
                    .exactly(
                            event(DiaryCatalogue.DIARY_ENTRY_WRITTEN),
                            event(DiaryCatalogue.DIARY_ENTRY_CHANGED),
                            event(DiaryCatalogue.DIARY_ENTRY_SUPPLEMENTED),
                            event(DiaryCatalogue.DIARY_ENTRY_NOTED, note -> town.curator.equals(note.by())));
        }
        UUID newer =
                id(teacher.post(DIARY, content(content, "day", "2026-11-11")).expect(201));
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(town.asDeputy()
                                .get(DIARY + "?program={p}&from=2026-11-09", town.program.id())
                                .expect(200)
                                .at("/items/1/notes")
                                .asInt())
                        .isEqualTo(1));
        JsonNode first = town.asCurator().get(DIARY + "?limit=1").expect(200).at("");
        assertThat(first.at("/items/0/id").asString()).isEqualTo(newer.toString());
        JsonNode second = town.asCurator()
                .get(DIARY + "?limit=1&after={n}", first.path("next").asString())
                .expect(200)
                .at("");
        assertThat(second.at("/items/0/done").asString()).isEqualTo("Урок в 7Б");
        assertThat(second.has("next")).isFalse();
        teacher.post(DIARY, content(content, "day", "2026-11-12")).expectProblem(422, "diary-entry-invalid");
        teacher.post(DIARY, content(content, "programId", UUID.randomUUID())).expect(404);
    }

    @Test
    @Requirement({"C17", "L7"})
    void theThreeTalkAndSeeWhatTheyHaveNotRead() {
        ControlTown town = town();
        UUID program = town.program.id();
        Api teacher = api.as(Tokens.teacher(town.school, town.teacher));
        Api tutor = api.as(Tokens.tutor(town.school, town.tutor));
        Api methodist = api.as(Tokens.methodist());
        String messages = TALKS + "/{p}/messages";
        String read = TALKS + "/{p}/read";
        teacher.get(TALKS + "/{p}", program).expect(404);
        tutor.post(read, Map.of("number", 1), program).expect(404);
        try (PublishedEvents events = topics.record(FeedbackCatalogue.FEEDBACK_EVENTS)) {
            Api once = teacher.header("Idempotency-Key", town.school);
            once.post(messages, Map.of("text", "Как описать опыт?"), program).expect(200);
            once.post(messages, Map.of("text", "Как описать опыт?"), program).expect(200);
            clock.set("2026-11-10T09:00:00Z");
            tutor.post(messages, Map.of("text", "Обсудим в среду"), program).expect(200);
            Reply sent = methodist
                    .post(messages, Map.of("text", "Пришлю образец"), program)
                    .expect(200);
            assertThat(sent.at("/items/0/number").asInt()).isEqualTo(3);
            assertThat(sent.at("/items/0/party").asString()).isEqualTo("METHODIST");
            teacher.post(read, Map.of("number", 4), program).expectProblem(422, "feedback-invalid");
            assertThat(teacher.post(read, Map.of("number", 2), program)
                            .expect(200)
                            .at("/unread")
                            .asInt())
                    .isEqualTo(1);
            events.about(program)
                    .exactlyInOrder(
                            event(
                                    FeedbackCatalogue.FEEDBACK_SENT,
                                    one -> one.party().equals("TEACHER")),
                            event(
                                    FeedbackCatalogue.FEEDBACK_SENT,
                                    one -> one.party().equals("MENTOR")),
                            event(FeedbackCatalogue.FEEDBACK_SENT, one -> one.by() == null && one.number() == 3),
                            event(FeedbackCatalogue.FEEDBACK_READ, one -> one.number() == 2));
        }
        JsonNode part = town.asCurator()
                .get(TALKS + "/{p}?limit=2", program)
                .expect(200)
                .at("");
        assertThat(part.path("unread").asInt()).isEqualTo(3);
        assertThat(words(part.path("items"), "text")).containsExactly("Как описать опыт?", "Обсудим в среду");
        assertThat(words(part.path("readers"), "number")).containsExactlyInAnyOrder("2", "2", "3");
        JsonNode rest = teacher.get(
                        TALKS + "/{p}?limit=2&after={n}",
                        program,
                        part.path("next").asString())
                .expect(200)
                .at("");
        assertThat(words(rest.path("items"), "text")).containsExactly("Пришлю образец");
        assertThat(rest.has("next")).isFalse();
        teacher.get(TALKS + "/{p}?after=x", program).expect(400);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(unread(teacher.get(TALKS))).containsExactly("1"));
        assertThat(unread(tutor.get(TALKS))).containsExactly("1");
        assertThat(unread(methodist.get(TALKS + "?school={s}", town.school))).containsExactly("0");
        assertThat(unread(town.asDeputy().get(TALKS))).isEmpty();
    }

    @Test
    @Requirement({"A18", "B12", "L7"})
    void consultationsAreEnteredAddedUpPrintedAndAnnulled() {
        ControlTown town = town();
        Api tutor = api.as(Tokens.tutor(town.school, town.tutor));
        Map<String, ?> entry = Map.of("teacherId", town.teacher, "heldOn", "2026-11-09", "topic", "Описание опыта");
        Map<String, ?> ofProgram = content(content(entry, "programId", town.program.id()), "line", "DESIGN");
        tutor.post(CONSULTATIONS, content(entry, "hours", 1)).expect(404);
        tutor.post(CONSULTATIONS, content(ofProgram, "hours", 0.3)).expectProblem(422, "consultation-invalid");
        UUID first =
                id(tutor.post(CONSULTATIONS, content(ofProgram, "hours", 0.75)).expect(201));
        UUID second = id(town.asDeputy()
                .post(CONSULTATIONS, content(entry, "hours", 1.5))
                .expect(201));
        api.as(Tokens.methodist())
                .post(CONSULTATIONS, content(content(entry, "hours", 2), "heldOn", "2026-10-01"))
                .expect(201);
        await().atMost(15, SECONDS)
                .untilAsserted(
                        () -> assertThat(total(town, "").path("consultations").asInt())
                                .isEqualTo(3));
        JsonNode total = total(town, "?from=2026-11-01&until=2026-11-30&teacher=" + town.teacher);
        assertThat(total.path("hours").decimalValue()).isEqualByComparingTo("2.25");
        assertThat(total.at("/lines/0/line").asString()).isEqualTo("DESIGN");
        assertThat(total.at("/lines/0/hours").decimalValue()).isEqualByComparingTo("0.75");
        assertThat(total(town, "?consultant=" + town.deputy).path("hours").decimalValue())
                .isEqualByComparingTo("1.5");
        JsonNode page = tutor.get(CONSULTATIONS + "?limit=5").expect(200).at("/items");
        assertThat(words(page, "id")).containsExactly(first.toString());
        assertThat(town.asDeputy()
                        .get(CONSULTATIONS + "?format=csv")
                        .expect(200)
                        .text())
                .contains("Описание опыта", "Проектирование ИОП и ИОМ", "Тюторова Мария Андреевна");
        JsonNode newest =
                town.asDeputy().get(CONSULTATIONS + "?limit=2").expect(200).at("");
        assertThat(words(newest.path("items"), "id")).containsExactlyInAnyOrder(first.toString(), second.toString());
        assertThat(newest.has("next")).isTrue();

        try (PublishedEvents events = topics.record(ConsultationCatalogue.CONSULTATION_EVENTS)) {
            String annulment = CONSULTATIONS + "/{id}/annulment";
            tutor.post(annulment, Map.of("reason", "Ошибка"), second).expect(404);
            tutor.post(annulment, Map.of("reason", "Ошибка"), first).expect(200);
            town.asDeputy()
                    .post(annulment, Map.of("reason", "Ошибка"), first)
                    .expectProblem(409, "consultation-already-annulled");
            events.about(first)
                    .exactly(event(
                            ConsultationCatalogue.CONSULTATION_ANNULLED,
                            gone -> gone.minutes() == 45 && "DESIGN".equals(gone.line())));
        }
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(total(town, "?until=2026-12-31")
                                .path("consultations")
                                .asInt())
                        .isEqualTo(2));
        assertThat(tutor.get(CONSULTATIONS + "/{id}", first)
                        .expect(200)
                        .at("/annulledBecause")
                        .asString())
                .isEqualTo("Ошибка");
    }

    @Test
    @Requirement({"A18", "B12"})
    void whoAccompaniesATeacherByTheDirectoryNeedsNoProgram() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID associationHead = given.person(school, "Методистова");
        UUID teacher = given.person(school, "Соколова", tutor, associationHead);
        Map<String, ?> entry =
                Map.of("teacherId", teacher, "heldOn", "2026-11-10", "topic", "План урока", "hours", 0.25);
        api.as(Tokens.tutor(school, tutor)).post(CONSULTATIONS, entry).expect(201);
        api.as(Tokens.associationHead(school, associationHead))
                .post(CONSULTATIONS, entry)
                .expect(201);
        api.as(Tokens.tutor(school, UUID.randomUUID()))
                .post(CONSULTATIONS, entry)
                .expect(404);
        api.as(Tokens.deputy(school, teacher)).post(CONSULTATIONS, entry).expectProblem(422, "consultation-invalid");
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(api.as(Tokens.teacher(school, teacher))
                                .get(CONSULTATIONS + "/total")
                                .expect(200)
                                .at("/hours")
                                .decimalValue())
                        .isEqualByComparingTo("0.5"));
    }

    private static JsonNode total(ControlTown town, String query) {
        return town.asDeputy().get(CONSULTATIONS + "/total" + query).expect(200).at("");
    }

    private static List<String> unread(Reply talks) {
        return words(talks.expect(200).at("/items"), "unread");
    }

    private static List<String> words(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }

    /** The same with one field of another value. */
    private static Map<String, ?> content(Map<String, ?> before, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(before);
        changed.put(field, value);
        return changed;
    }

    private ControlTown town() {
        return new ControlTown(api, topics, given, ledgers, programs).told(Given.STARTS, 5);
    }
}
