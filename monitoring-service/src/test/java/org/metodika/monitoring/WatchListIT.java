package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.watch.WatchKeeper;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Watch lists as people read them. */
@MonitoringTest
class WatchListIT {

    private static final String LISTS = "/api/monitoring/watch-lists";
    private static final String ONE = LISTS + "/{school}";
    private static final String ENTRIES = ONE + "/entries";
    private static final String PARTICIPATION = "/api/monitoring/participation/{school}";
    private static final LocalDate PAST = LocalDate.of(2026, 11, 5);
    private static final LocalDate SOON = LocalDate.of(2026, 11, 20);

    private final Api api;
    private final Given given;
    private final TestClock clock;
    private final WatchKeeper keeper;
    private final Told told;

    WatchListIT(Api api, Topics topics, Given given, TestClock clock, WatchKeeper keeper) {
        this.api = api;
        this.given = given;
        this.clock = clock;
        this.keeper = keeper;
        this.told = new Told(topics);
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @Test
    @Requirement({"L9", "B08"})
    void aCheckpointGoesFromListToListAndLeavesThemWhenItIsPassed() {
        String school = given.school();
        UUID tutor = given.person(school, "Тюторова");
        UUID teacher = given.person(school, "Соколова", tutor, null);
        Approval approval = late(school, teacher, null);
        Api deputy = api.as(Tokens.deputy(school));

        soon(() -> assertThat(counts(deputy, school)).startsWith(1, 1, 0, 0));
        JsonNode late =
                deputy.get(ENTRIES + "?list=OVERDUE", school).expect(200).at("/items/0");
        assertThat(late.path("id").asString()).isEqualTo(approval.first().toString());
        assertThat(late.path("personName").asString()).isEqualTo("Соколова Мария Андреевна");
        assertThat(late.path("tutorName").asString()).isEqualTo("Тюторова Мария Андреевна");
        assertThat(late.path("since").asString()).isEqualTo("2026-11-06");
        assertThat(late.path("days").asInt()).isEqualTo(5);

        act(Tokens.teacher(school, teacher), approval, "/report", Map.of("form", "Справка", "title", "Итоги"));
        soon(() -> assertThat(counts(deputy, school)).startsWith(1, 1, 1, 0));
        act(Tokens.deputy(school), approval, "/return", Map.of("lacks", List.of("REPORT"), "text", "Нет выводов"));
        soon(() -> assertThat(counts(deputy, school)).startsWith(1, 1, 0, 1));
        soon(() -> assertThat(deputy.get(ENTRIES + "?list=RETURNED", school)
                        .at("/items/0/returnedOn")
                        .asString())
                .isEqualTo("2026-11-10"));
        act(
                Tokens.teacher(school, teacher),
                approval,
                "/report",
                Map.of("form", "Справка", "title", "Итоги и выводы", "selfMark", Map.of("mark", 4)));
        act(Tokens.deputy(school), approval, "/result", MarksIT.result());
        soon(() -> assertThat(counts(deputy, school)).startsWith(0, 1, 0, 0));

        clock.set("2026-11-21T08:00:00Z");
        soon(() -> assertThat(counts(deputy, school)).startsWith(1, 0, 0, 0));
    }

    @Test
    @Requirement("D04")
    void aTeacherWithADeficitStandsOnTheListUntilThereIsAnOpenPlan() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        UUID curator = given.person(school, "Кураторова");
        Api deputy = api.as(Tokens.deputy(school));
        told.deficit(school, teacher);

        soon(() -> {
            JsonNode overview = overview(deputy, school, "");
            assertThat(overview.at("/counts/uncovered").asInt()).isEqualTo(1);
            assertThat(overview.at("/coverage/all").asInt()).isEqualTo(1);
            assertThat(overview.at("/coverage/some").asInt()).isZero();
        });
        UUID program = Ids.next();
        told.program(program, school, teacher, curator, "DRAFT", 1);
        soon(() -> assertThat(deputy.get(ENTRIES + "?list=UNCOVERED", school)
                        .at("/items/0/kind")
                        .asString())
                .isEqualTo("DRAFT"));
        told.program(program, school, teacher, curator, "APPROVED", 2);
        soon(() -> {
            JsonNode overview = overview(deputy, school, "");
            assertThat(overview.at("/counts/uncovered").asInt()).isZero();
            assertThat(overview.at("/coverage/some").asInt()).isEqualTo(1);
        });
    }

    @Test
    @Requirement("D05")
    void whoTakesPartInNothingIsSeenAndTheIndicatorTellsOfEachYear() {
        String school = given.school();
        UUID idle = given.person(school, "Безучастная");
        UUID winner = given.person(school, "Победова");
        UUID listener = given.person(school, "Слушаева");
        told.contest(school, winner, LocalDate.of(2026, 10, 15));
        told.contest(school, idle, LocalDate.of(2026, 3, 15));
        told.session(school, listener, idle, LocalDate.of(2026, 10, 20));
        Api deputy = api.as(Tokens.deputy(school));

        soon(() -> assertThat(
                        words(deputy.get(ENTRIES + "?list=INACTIVE", school).expect(200), "personName"))
                .containsExactly("Безучастная Мария Андреевна"));
        Reply year = deputy.get(PARTICIPATION + "?schoolYear=2025", school).expect(200);
        assertThat(words(year, "personName"))
                .containsExactly("Безучастная Мария Андреевна", "Победова Мария Андреевна", "Слушаева Мария Андреевна");
        assertThat(year.at("/items/0/kinds/CONTEST").asInt()).isEqualTo(1);
        assertThat(year.at("/items/1/active").asBoolean()).isFalse();
        assertThat(words(deputy.get(PARTICIPATION + "?active=true", school).expect(200), "personId"))
                .containsExactly(winner.toString(), listener.toString());
        assertThat(deputy.get(PARTICIPATION + "?format=csv", school).expect(200).text())
                .contains("Победова Мария Андреевна;2026;да;0;0;1");
        deputy.get(PARTICIPATION + "?schoolYear=2027", school).expectProblem(400, "malformed-request");
        deputy.get(PARTICIPATION + "?after=nobody", school).expectProblem(400, "malformed-request");
        assertThat(words(
                        api.as(Tokens.teacher(school, idle))
                                .get(PARTICIPATION, school)
                                .expect(200),
                        "personId"))
                .containsExactly(idle.toString());
    }

    @Test
    @Requirement({"B43", "B11"})
    void theDashboardOfACuratorIsAboutTheOwnPrograms() {
        String school = given.school();
        UUID head = given.person(school, "Методистова");
        UUID tutor = given.person(school, "Тюторова");
        UUID curator = given.person(school, "Кураторова");
        UUID teacher = given.person(school, "Соколова", null, head);
        UUID other = given.person(school, "Петрова", tutor, null);
        Approval curated = late(school, teacher, null);
        Approval another = late(school, other, null);
        told.program(curated.program().id(), school, teacher, curator, "APPROVED", 1);
        told.program(another.program().id(), school, other, null, "APPROVED", 1);

        String overdue = ENTRIES + "?list=OVERDUE";
        soon(() -> assertThat(ids(api.as(Tokens.teacher(school, curator)), overdue, school))
                .containsExactly(curated.first().toString()));
        assertThat(ids(api.as(Tokens.deputy(school, curator)), overdue + "&mine=true", school))
                .containsExactly(curated.first().toString());
        assertThat(ids(api.as(Tokens.deputy(school)), overdue + "&mine=true", school))
                .isEmpty();
        assertThat(ids(api.as(Tokens.tutor(school, tutor)), overdue, school))
                .containsExactly(another.first().toString());
        assertThat(ids(api.as(Tokens.associationHead(school, head)), overdue, school))
                .containsExactly(curated.first().toString());
        assertThat(ids(api.as(Tokens.teacher(school, other)), overdue, school))
                .containsExactly(another.first().toString());
        Api deputy = api.as(Tokens.deputy(school));
        assertThat(ids(deputy, overdue + "&curator=" + curator, school))
                .containsExactly(curated.first().toString());
        assertThat(ids(deputy, overdue + "&associationHead=" + head, school))
                .containsExactly(curated.first().toString());
        assertThat(ids(deputy, overdue + "&program=" + another.program().id(), school))
                .containsExactly(another.first().toString());
        JsonNode overview = overview(deputy, school, "");
        assertThat(overview.at("/curators/0/name").asString()).isEqualTo("Кураторова Мария Андреевна");
        assertThat(overview.at("/curators/0/counts/overdue").asInt()).isEqualTo(1);
        assertThat(overview.at("/tutors/0/counts/overdue").asInt()).isEqualTo(1);
        assertThat(overview(api.as(Tokens.tutor(school, tutor)), school, "").has("coverage"))
                .isFalse();
    }

    @Test
    void theCentreSeesAllSchoolsAndWhatHasNotChangedIsNotSentAgain() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        for (int i = 0; i < 3; i++) {
            late(school, teacher, null);
        }
        Api methodist = api.as(Tokens.methodist());
        Api deputy = api.as(Tokens.deputy(school));
        soon(() -> assertThat(counts(deputy, school)).startsWith(3, 3));

        Reply schools = methodist.get(LISTS + "?sort=OVERDUE&limit=200").expect(200);
        List<Integer> overdue = schools.at("/items")
                .valueStream()
                .map(each -> each.at("/counts/overdue").asInt())
                .toList();
        assertThat(overdue).isSortedAccordingTo((one, two) -> two - one);
        assertThat(words(schools, "schoolId")).contains(school);
        assertThat(words(deputy.get(LISTS).expect(200), "schoolId")).containsExactly(school);
        assertThat(methodist.get(LISTS + "?format=csv").expect(200).text()).contains(school + ";Школа;3;3;0;0;0;1");

        Reply overview = deputy.get(ONE, school).expect(200);
        deputy.header("If-None-Match", overview.etag()).get(ONE, school).expect(304);
        Reply page = deputy.get(ENTRIES + "?limit=2", school).expect(200);
        deputy.header("If-None-Match", page.etag())
                .get(ENTRIES + "?limit=2", school)
                .expect(304);
        Reply rest = deputy.get(
                        ENTRIES + "?limit=200&after={next}",
                        school,
                        page.at("/next").asString())
                .expect(200);
        assertThat(Stream.concat(words(page, "id").stream(), words(rest, "id").stream()))
                .hasSize(7);
        String csv = deputy.get(ENTRIES + "?format=csv", school).expect(200).text();
        assertThat(csv.lines()).hasSize(1 + 7);
        assertThat(csv).contains("Срезы просрочены;Соколова Мария Андреевна");

        deputy.get(ENTRIES + "?after=nonsense", school).expectProblem(400, "malformed-request");
        deputy.get(ENTRIES + "?after=OVERDUE~2026-13-99~x", school).expectProblem(400, "malformed-request");
        deputy.get(ENTRIES + "?list=EVERYTHING", school).expectProblem(400, "malformed-request");
        methodist.get(LISTS + "?sort=NAME").expectProblem(400, "malformed-request");
        methodist.get(LISTS + "?after=nowhere").expectProblem(400, "malformed-request");
        methodist.get(ONE, "no-such-school").expectProblem(404, "not-found");
    }

    /** One stage is overdue, the other due soon. */
    private Approval late(String school, UUID teacher, @Nullable UUID tutor) {
        return given.approve(given.program(school, teacher, tutor), 4, PAST, SOON);
    }

    private void act(String token, Approval approval, String action, Map<String, ?> body) {
        api.as(token)
                .post("/api/monitoring/checkpoints/{id}" + action, body, approval.first())
                .expect(200);
    }

    /** Rows follow within a moment; then the school is counted. */
    private void soon(ThrowingRunnable assertion) {
        await().atMost(15, SECONDS).pollInterval(50, MILLISECONDS).untilAsserted(() -> {
            keeper.look();
            assertion.run();
        });
    }

    private static JsonNode overview(Api reader, String school, String query) {
        return reader.get(ONE + query, school).expect(200).json();
    }

    private static Integer[] counts(Api reader, String school) {
        return overview(reader, school, "")
                .path("counts")
                .valueStream()
                .map(JsonNode::asInt)
                .toArray(Integer[]::new);
    }

    private static List<String> ids(Api reader, String address, String school) {
        return words(reader.get(address, school).expect(200), "id");
    }

    private static List<String> words(Reply page, String field) {
        return page.at("/items")
                .valueStream()
                .map(each -> each.path(field).asString())
                .toList();
    }
}
