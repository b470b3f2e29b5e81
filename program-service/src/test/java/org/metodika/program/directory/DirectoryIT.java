package org.metodika.program.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Schools and people one at a time, and the lists of them. */
@PlatformTest
class DirectoryIT {

    private final Api api;
    private final Topics topics;

    DirectoryIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    @Requirement("E04")
    void aHeadMendsTheFactsOfTheOwnSchool() {
        Municipality town = new Municipality(api).withSchools();
        Api head = api.as(Tokens.head(town.school));
        try (PublishedEvents events = topics.record(SchoolCatalogue.SCHOOL_EVENTS, SchoolCatalogue.SCHOOL_STATES)
                .about(town.school)) {
            Reply before =
                    head.get("/api/directory/schools/{code}", town.school).expect(200);
            assertThat(before.at("/organisationType").asString()).isEqualTo("GENERAL");
            Map<String, String> facts =
                    Map.of("name", "Гимназия", "organisationType", "GENERAL", "timeZone", "Asia/Omsk");

            Reply after = head.header("If-Match", before.etag())
                    .put("/api/directory/schools/{code}", facts, town.school)
                    .expect(200);
            assertThat(after.at("/timeZone").asString()).isEqualTo("Asia/Omsk");
            events.exactly(
                    event(SchoolCatalogue.SCHOOL_CHANGED, s -> s.name().equals("Гимназия")),
                    event(SchoolCatalogue.SCHOOL_STATE, s -> s.timeZone().equals("Asia/Omsk")));
            head.header("If-Match", before.etag())
                    .put("/api/directory/schools/{code}", facts, town.school)
                    .expectProblem(412, "stale-version");
            events.none();
        }
        Reply bad = head.put(
                        "/api/directory/schools/{code}",
                        Map.of("name", " ", "organisationType", "GENERAL", "timeZone", "Mars"),
                        town.school)
                .expectProblem(422, "school-facts-invalid");
        assertThat(bad.at("/errors").size()).isEqualTo(2);
    }

    @Test
    @Requirement({"B16", "B11"})
    void aPersonIsEnteredByHandChangedDismissedAndRestored() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        Api head = api.as(Tokens.head(town.school));
        UUID tutor = town.person("4");
        try (PublishedEvents events = topics.record(StaffCatalogue.STAFF_EVENTS)) {
            Reply entered =
                    head.post("/api/directory/staff", person(town, "50", tutor)).expect(201);
            UUID id = UUID.fromString(entered.at("/id").asString());
            assertThat(entered.header("Location")).hasValue("/api/directory/staff/" + id);
            events.about(id)
                    .exactly(event(
                            StaffCatalogue.STAFF_MEMBER_JOINED,
                            p -> tutor.equals(p.tutorId()) && p.roles().equals(List.of("teacher"))));
            head.post("/api/directory/staff", person(town, "50", tutor)).expectProblem(409, "already-exists");

            Map<String, Object> changed = new HashMap<>(person(town, "50", tutor));
            changed.remove("schoolId");
            changed.remove("staffNumber");
            changed.put("employmentKind", "EXTERNAL_PART_TIME");
            head.header("If-Match", entered.etag())
                    .put("/api/directory/staff/{id}", changed, id)
                    .expect(200);
            events.exactly(event(
                    StaffCatalogue.STAFF_MEMBER_CHANGED, p -> p.employmentKind().equals("EXTERNAL_PART_TIME")));

            dismiss(head, id, "2026-06-30").expect(200);
            dismiss(head, id, "2026-06-30").expect(200);
            events.exactly(event(
                    StaffCatalogue.STAFF_MEMBER_DISMISSED, p -> p.dismissedOn().equals(LocalDate.of(2026, 6, 30))));
            dismiss(head, id, "2026-07-01").expectProblem(409, "staff-member-has-left");
            head.put("/api/directory/staff/{id}", changed, id).expectProblem(409, "staff-member-has-left");

            head.post("/api/directory/staff/{id}/dismissal/annulment", Map.of("reason", " "), id)
                    .expectProblem(422, "invalid-content");
            head.post("/api/directory/staff/{id}/dismissal/annulment", Map.of("reason", "Не тот человек"), id)
                    .expect(200);
            events.exactly(event(
                    StaffCatalogue.STAFF_MEMBER_DISMISSAL_ANNULLED,
                    p -> p.dismissedOn().equals(LocalDate.of(2026, 6, 30))));
            head.post("/api/directory/staff/{id}/dismissal/annulment", Map.of("reason", "Ещё раз"), id)
                    .expectProblem(409, "staff-member-not-dismissed");

            dismiss(head, id, "2026-06-30").expect(200);
            changed.put("hiredOn", "2026-08-25");
            assertThat(head.put("/api/directory/staff/{id}", changed, id)
                            .expect(200)
                            .json()
                            .has("dismissedOn"))
                    .isFalse();
            events.exactly(event(StaffCatalogue.STAFF_MEMBER_DISMISSED), event(StaffCatalogue.STAFF_MEMBER_JOINED));
        }
    }

    @Test
    void whatIsWrongWithAPersonIsToldFieldByField() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        Api head = api.as(Tokens.head(town.school));
        Map<String, Object> bad = new HashMap<>(person(town, "60", town.person("4")));
        bad.put("lastName", " ");
        bad.put("category", "THIRD");
        bad.put("roles", List.of("admin"));
        bad.remove("hiredOn");
        assertThat(codes(head.post("/api/directory/staff", bad).expectProblem(422, "staff-facts-invalid")))
                .containsExactlyInAnyOrder("/category unknown-value", "/roles/0 unknown-role", "/hiredOn not-null");

        Map<String, Object> taken = new HashMap<>(person(town, "61", UUID.randomUUID()));
        taken.put("email", "P6@" + town.school + ".example");
        assertThat(codes(head.post("/api/directory/staff", taken).expectProblem(422, "staff-facts-invalid")))
                .containsExactlyInAnyOrder("/tutorId not-on-staff-here", "/email email-taken");

        Map<String, Object> elsewhere = new HashMap<>(person(town, "62", town.person("4")));
        elsewhere.put("schoolId", town.other);
        assertThat(codes(head.post("/api/directory/staff", elsewhere).expectProblem(422, "staff-facts-invalid")))
                .containsExactly("/schoolId unknown-school");

        Map<String, Object> promoted = new HashMap<>(person(town, "63", town.person("4")));
        promoted.put("roles", List.of("school-head"));
        api.as(Tokens.deputy(town.school))
                .post("/api/directory/staff", promoted)
                .expectProblem(422, "roles-not-yours-to-grant");
        promoted.put("unheardOf", 1);
        head.post("/api/directory/staff", promoted).expectProblem(400, "malformed-request");
        head.put("/api/directory/staff/{id}", "[]", town.person("6")).expectProblem(400, "malformed-request");
        head.get("/api/directory/staff/abc").expectProblem(404, "not-found");
        dismiss(head, town.person("6"), "2019-01-01").expectProblem(422, "dismissal-date-impossible");
    }

    @Test
    @Requirement("L1")
    void aTeacherSeesNamesATutorTheirOwnTeachersAHeadEverything() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        UUID tutor = town.person("4");
        UUID tutored = town.person("6");
        UUID other = town.person("7");

        JsonNode forTeacher = list(Tokens.teacher(town.school, tutored), "?q=ФЕДО");
        assertThat(forTeacher.at("/items").size()).isEqualTo(1);
        assertThat(forTeacher.at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("id", "schoolId", "lastName", "firstName", "patronymic");
        JsonNode oneForTeacher = api.as(Tokens.teacher(town.school, tutored))
                .get("/api/directory/staff/{id}", other)
                .json();
        assertThat(oneForTeacher.propertyNames())
                .containsExactlyInAnyOrder("id", "schoolId", "lastName", "firstName", "patronymic");
        JsonNode himself = api.as(Tokens.teacher(town.school, tutored))
                .get("/api/directory/staff/{id}", tutored)
                .json();
        assertThat(himself.path("email").asString()).isEqualTo("p6@" + town.school + ".example");

        Awaitility.await().untilAsserted(() -> {
            JsonNode forTutor = list(Tokens.tutor(town.school, tutor), "");
            assertThat(forTutor.at("/items").size()).isEqualTo(1);
            assertThat(forTutor.at("/items/0/email").asString()).isEqualTo("p6@" + town.school + ".example");
        });
        api.as(Tokens.tutor(town.school, tutor))
                .get("/api/directory/staff/{id}", other)
                .expectProblem(404, "not-found");
        assertThat(list(Tokens.head(town.school), "").at("/items").size()).isEqualTo(4);
        assertThat(list(Tokens.head(town.other), "?school=" + town.school)
                        .at("/items")
                        .size())
                .isZero();
        assertThat(list(Tokens.head(town.school), "?q=.*").at("/items").size()).isZero();
    }

    @Test
    void listsComeInPagesByNameAndAsTablesThatCanBeImportedAgain() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        List.of("1", "4", "6", "7").forEach(town::person);
        String head = Tokens.head(town.school);

        Reply first = api.as(head).get("/api/directory/staff?limit=3").expect(200);
        assertThat(first.at("/items/0/lastName").asString()).isEqualTo("Кузнецова");
        Reply second = api.as(head)
                .get(
                        "/api/directory/staff?limit=3&after={next}",
                        first.at("/next").asString())
                .expect(200);
        assertThat(second.at("/items").size()).isEqualTo(1);
        assertThat(second.at("/items/0/lastName").asString()).isEqualTo("Фёдорова");
        api.as(head).get("/api/directory/staff?after=x").expectProblem(400, "malformed-request");
        api.as(Tokens.head(town.other))
                .get("/api/directory/staff?after={id}", town.person("6"))
                .expectProblem(400, "malformed-request");

        for (String format : List.of("csv", "xlsx")) {
            byte[] table = api.as(head)
                    .get("/api/directory/staff?format=" + format)
                    .expect(200)
                    .body();
            Municipality.assertCounts(town.apply(town.file(head, "staff", table)), 0, 0, 4);
        }
    }

    @Test
    void schoolsAreListedWithinReach() {
        Municipality town = new Municipality(api).withSchools();
        Awaitility.await().untilAsserted(() -> {
            JsonNode own = api.as(Tokens.teacher(town.school, UUID.randomUUID()))
                    .get("/api/directory/schools")
                    .expect(200)
                    .json();
            assertThat(own.at("/items").size()).isEqualTo(1);
            assertThat(own.at("/items/0/id").asString()).isEqualTo(town.school);
        });
        Reply all =
                api.as(Tokens.methodist()).get("/api/directory/schools?limit=1").expect(200);
        assertThat(all.json().has("next")).isTrue();
    }

    @Test
    void theDescriptionOfTheApiTellsWhatEveryOperationIsFor() {
        JsonNode paths = api.anonymous().get("/v3/api-docs").expect(200).at("/paths");
        for (String path : List.of(
                "/api/directory/schools",
                "/api/directory/staff/{staffId}/dismissal",
                "/api/directory/imports/staff",
                "/api/directory/accounts/one-time-passwords")) {
            assertThat(paths.path(path).isMissingNode()).as(path).isFalse();
        }
        paths.propertyStream()
                .filter(path -> path.getKey().startsWith("/api/directory"))
                .flatMap(path -> path.getValue().valueStream())
                .forEach(operation ->
                        assertThat(operation.path("summary").asString("")).isNotBlank());
        assertThat(paths.at("/~1api~1directory~1imports~1staff/post/requestBody/content")
                        .propertyNames())
                .contains("text/csv");
    }

    private JsonNode list(String token, String query) {
        return api.as(token).get("/api/directory/staff" + query).expect(200).json();
    }

    private static Reply dismiss(Api head, UUID id, String day) {
        return head.post("/api/directory/staff/{id}/dismissal", Map.of("dismissedOn", day), id);
    }

    private static List<String> codes(Reply problem) {
        return problem.at("/errors")
                .valueStream()
                .map(error -> error.path("pointer").asString() + " "
                        + error.path("code").asString())
                .toList();
    }

    private static Map<String, Object> person(Municipality town, String number, UUID tutor) {
        Map<String, Object> person = new HashMap<>();
        person.put("schoolId", town.school);
        person.put("staffNumber", number);
        person.put("lastName", "Новикова");
        person.put("firstName", "Вера");
        person.put("position", "Учитель химии");
        person.put("staffGroup", "PEDAGOGICAL");
        person.put("subjects", List.of("Химия"));
        person.put("employmentKind", "STAFF");
        person.put("hiredOn", "2024-09-01");
        person.put("totalExperienceYears", 2);
        person.put("tutorId", tutor);
        return person;
    }
}
