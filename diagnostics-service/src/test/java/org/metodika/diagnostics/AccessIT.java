package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.diagnostics.School.DEFICITS;
import static org.metodika.diagnostics.School.INSTRUMENT;
import static org.metodika.kit.identity.Role.ANALYST;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Each endpoint × each role × own and foreign school and person (L1). */
@PlatformTest
class AccessIT {

    /** Everybody who assesses others. */
    private static final Role[] ASSESSORS = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST
    };

    /** Those who reach certain persons only. */
    private static final Role[] OF_CERTAIN_PERSONS = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST};

    private static final Pattern ANY_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String DRAFTED = "/api/diagnostics/instruments/{code}";
    private static final Map<String, Object> INSTRUMENT_DRAFT = Map.of("code", "drafted");
    private static final String DICTIONARIES = "/api/diagnostics/dictionaries";
    private static final Map<String, Object> REASON = Map.of("reason", "Ошибка ввода");

    private final Api api;
    private final Topics topics;
    private final ApplicationContext context;
    private String sheet = "";
    private @Nullable UUID deficit;

    AccessIT(Api api, Topics topics, ApplicationContext context) {
        this.api = api;
        this.topics = topics;
        this.context = context;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        School school = new School(topics);
        UUID before = school.closed(api, school.teacher, 4, 4, 4, 4);
        UUID after = school.closed(api, school.teacher, 4, 4, 4, 4);
        UUID seen = school.open(api, school.teacher);
        return AuthorisationMatrix.of(api, context, school.code, new School(topics).code)
                .apartFrom(
                        "/api/diagnostics/campaigns",
                        Surveying.SURVEYS,
                        Surveying.ANSWERS,
                        Surveying.MINE,
                        Surveying.REQUESTS)
                .operations()
                .person(TUTOR, school.tutor, UUID.randomUUID())
                .person(PSYCHOLOGIST, school.tutor, UUID.randomUUID())
                .person(ASSOCIATION_HEAD, school.associationHead, UUID.randomUUID())
                .person(TEACHER, school.teacher, school.colleague)
                .row(GET, "/api/diagnostics/instruments")
                .allows(200, Role.values())
                .anySchool()
                .row(GET, "/api/diagnostics/instruments/{code}", INSTRUMENT)
                .allows(200, Role.values())
                .anySchool()
                .row(GET, DRAFTED + "/draft", "lesson-visit")
                .allows(404, METHODIST)
                .row(PUT, DRAFTED + "/draft", "drafted")
                .body(INSTRUMENT_DRAFT)
                .allows(200, METHODIST)
                .row(POST, DRAFTED + "/draft/trial", "lesson-visit")
                .body(Map.of("sheets", List.of(Map.of("source", "LESSON", "answers", List.of()))))
                .allows(404, METHODIST)
                .row(DELETE, DRAFTED + "/draft", "drafted")
                .allows(204, METHODIST)
                .row(POST, DRAFTED + "/publication", "lesson-visit")
                .allows(404, METHODIST)
                .row(POST, DRAFTED + "/retirement", "unheard-of")
                .body(REASON)
                .allows(404, METHODIST)
                .row(GET, DRAFTED + "/export", INSTRUMENT)
                .allows(200, METHODIST)
                .row(GET, "/api/diagnostics/instrument-drafts")
                .allows(200, METHODIST)
                .row(GET, DICTIONARIES)
                .allows(200, Role.values())
                .anySchool()
                .row(GET, DICTIONARIES + "/{code}", "competences")
                .allows(200, Role.values())
                .anySchool()
                .row(GET, DICTIONARIES + "/{code}/versions", "competences")
                .allows(200, Role.values())
                .anySchool()
                .row(GET, DICTIONARIES + "/{code}/versions/{version}", "competences", 1)
                .allows(200, Role.values())
                .anySchool()
                .row(PUT, DICTIONARIES + "/{code}/versions/{version}", "competences", 1)
                .body((Supplier<?>) () -> published("competences/versions/1"))
                .allows(200, METHODIST)
                .anySchool()
                .row(GET, DICTIONARIES + "/{code}/mappings", "teacher-standard")
                .allows(200, Role.values())
                .anySchool()
                .row(GET, DICTIONARIES + "/{code}/mappings/{to}", "teacher-standard", "difficulty-characters")
                .allows(200, Role.values())
                .anySchool()
                .row(
                        GET,
                        DICTIONARIES + "/{code}/mappings/{to}/versions/{version}",
                        "teacher-standard",
                        "difficulty-characters",
                        1)
                .allows(200, Role.values())
                .anySchool()
                .row(
                        PUT,
                        DICTIONARIES + "/{code}/mappings/{to}/versions/{version}",
                        "teacher-standard",
                        "difficulty-characters",
                        1)
                .body((Supplier<?>) () -> published("teacher-standard/mappings/difficulty-characters/versions/1"))
                .allows(200, METHODIST)
                .anySchool()
                .row(GET, DICTIONARIES + "/{code}/translation", "teacher-standard")
                .query("?version=1&entry=B/04.6&as=difficulty-characters")
                .allows(200, Role.values())
                .anySchool()
                .row(GET, "/api/diagnostics/sources")
                .allows(200, Role.values())
                .anySchool()
                .row(GET, ASSESSMENTS)
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .anySchool()
                .row(POST, ASSESSMENTS)
                .body((Supplier<?>) () -> Map.of("teacherId", free(school), "instrument", INSTRUMENT))
                .allows(201, ASSESSORS)
                .allows(201, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(GET, ASSESSMENTS + "/{id}", seen)
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(POST, ASSESSMENTS + "/{id}/sheets", (Supplier<?>) () -> fresh(school))
                .body(school.sheet("LESSON", 2, 2, 2, 2))
                .allows(201, ASSESSORS)
                // About oneself there is only a self-assessment.
                .allows(422, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(
                        POST,
                        ASSESSMENTS + "/{id}/sheets/{sheetId}/annulment",
                        (Supplier<?>) () -> filled(school),
                        (Supplier<?>) () -> sheet)
                .body(REASON)
                .allows(200, ASSESSORS)
                .allows(422, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(PUT, ASSESSMENTS + "/{id}/sheets/{sheetId}", (Supplier<?>) () -> fresh(school), (Supplier<?>)
                        UUID::randomUUID)
                .body(Map.of("completed", false, "source", "LESSON", "answers", List.of()))
                .allows(200, ASSESSORS)
                // About oneself there is only a self-assessment.
                .allows(422, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(GET, ASSESSMENTS + "/{id}/begun-sheet", (Supplier<?>) () -> fresh(school))
                .allows(404, ASSESSORS)
                .allows(404, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(DELETE, ASSESSMENTS + "/{id}/begun-sheet", (Supplier<?>) () -> fresh(school))
                .allows(204, ASSESSORS)
                .allows(204, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(POST, ASSESSMENTS + "/{id}/closing", (Supplier<?>) () -> filled(school))
                .allows(200, ASSESSORS)
                .allows(422, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(POST, ASSESSMENTS + "/{id}/annulment", (Supplier<?>) () -> fresh(school))
                .body(REASON)
                .allows(200, ASSESSORS)
                .allows(422, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(GET, DEFICITS)
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .anySchool()
                .row(GET, DEFICITS + "/{id}", (Supplier<?>) () -> deficit(school))
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(POST, DEFICITS + "/{id}/annulment", (Supplier<?>) () -> deficit(school))
                .body(REASON)
                .allows(200, ASSESSORS)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(POST, DEFICITS + "/{id}/outcomes", (Supplier<?>) () -> deficit(school))
                .body(Map.of(
                        "verdict",
                        "NOT",
                        "on",
                        school.today().toString(),
                        "source",
                        "Протокол",
                        "text",
                        "Без изменений"))
                .allows(200, ASSESSORS)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .row(GET, "/api/diagnostics/comparisons")
                .query("?before=" + before + "&after=" + after)
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(POST, "/api/diagnostics/comparisons")
                .body(Map.of("before", before, "after", after, "note", "Планы стали подробнее"))
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .row(GET, "/api/diagnostics/effects")
                .query("?by=problem")
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .allows(200, ANALYST)
                .anySchool()
                .row(GET, "/api/diagnostics/schools/{schoolId}/correction-plan", school.code)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD)
                .row(GET, "/api/diagnostics/teachers/{staffId}/levels", school.teacher)
                .allows(200, ASSESSORS)
                .allows(200, TEACHER)
                .foreignPerson(404, OF_CERTAIN_PERSONS)
                .foreignPerson(404, TEACHER)
                .tests();
    }

    /** What is published already, such as may be published again. */
    private byte[] published(String path) {
        return api.as(Tokens.methodist())
                .get(DICTIONARIES + "/" + path)
                .expect(200)
                .body();
    }

    @Test
    void listsHoldWhatIsInReachAndNothingElse() {
        School school = new School(topics);
        School foreign = new School(topics);
        school.closed(api, school.teacher, 1, 1, 1, 1);
        school.closed(api, school.colleague, 1, 1, 1, 1);
        foreign.closed(api, foreign.teacher, 1, 1, 1, 1);
        Api methodist = api.as(Tokens.methodist());
        Awaitility.await().untilAsserted(() -> {
            assertThat(size(methodist, DEFICITS + "?school=" + school.code)).isEqualTo(8);
            assertThat(size(methodist, DEFICITS + "?school=" + foreign.code)).isEqualTo(4);
            assertThat(size(methodist, ASSESSMENTS + "?school=" + school.code)).isEqualTo(2);
        });

        assertThat(size(school.asDeputy(api), DEFICITS)).isEqualTo(8);
        assertThat(size(school.asDeputy(api), DEFICITS + "?school=" + foreign.code))
                .isZero();
        assertThat(size(school.asDeputy(api), ASSESSMENTS + "?teacher=" + foreign.teacher))
                .isZero();
        assertThat(size(api.as(Tokens.tutor(school.code, school.tutor)), DEFICITS))
                .isEqualTo(4);
        assertThat(size(api.as(Tokens.associationHead(school.code, school.associationHead)), ASSESSMENTS))
                .isEqualTo(1);
        assertThat(size(school.asTeacher(api), DEFICITS)).isEqualTo(4);
        assertThat(size(api.as(Tokens.tutor(school.code, UUID.randomUUID())), DEFICITS))
                .isZero();
        assertThat(school.asTeacher(api)
                        .get(DEFICITS + "?format=csv")
                        .expect(200)
                        .text())
                .contains("Иванова")
                .doesNotContain("Сидорова");
    }

    private static int size(Api caller, String path) {
        return caller.get(path).expect(200).at("/items").size();
    }

    /** The teacher without an open assessment, so that one can be opened. */
    private UUID free(School school) {
        Reply opened =
                school.asDeputy(api).post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", INSTRUMENT));
        Matcher open = ANY_ID.matcher(
                opened.status() == 201
                        ? opened.at("/id").asString()
                        : opened.at("/detail").asString());
        assertThat(open.find()).as("the open assessment in %s", opened).isTrue();
        school.annul(api, UUID.fromString(open.group()));
        return school.teacher;
    }

    private UUID fresh(School school) {
        return school.open(api, free(school));
    }

    private UUID filled(School school) {
        UUID assessment = school.filled(api, free(school), 3, 3, 3, 3);
        sheet = school.asDeputy(api)
                .get(ASSESSMENTS + "/{id}", assessment)
                .at("/sheets/0/id")
                .asString();
        return assessment;
    }

    /** An open deficit of the teacher: the one before where nobody was allowed to annul it. */
    private UUID deficit(School school) {
        if (deficit == null || !status(school, deficit).equals("OPEN")) {
            UUID assessment = school.closed(api, free(school), 4, 4, 1, 4);
            UUID detected = DeficitId.detectedBy(assessment, "METHODICAL").value();
            Awaitility.await().until(() -> status(school, detected).equals("OPEN"));
            deficit = detected;
        }
        return deficit;
    }

    private String status(School school, UUID id) {
        Reply shown = school.asDeputy(api).get(DEFICITS + "/{id}", id);
        return shown.status() == 200 ? shown.at("/status").asString() : "";
    }
}
