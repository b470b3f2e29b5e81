package org.metodika.reporting.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramDetails;
import org.metodika.contracts.program.ProgramFrame;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Individual development plans of a school, from the states that the other services publish. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
@Requirement("D06")
class DevelopmentPlanIT {

    private static final String FIGURES = "/api/reports/organisations/{school}/development-plans";
    private static final String MISSING = FIGURES + "/missing";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Api api;
    private final Topics topics;
    private final Feeding feeding;
    private final School school = School.general("plans-" + Ids.next(), "МБОУ «СОШ № 7»");
    private final School empty = School.general("plans-" + Ids.next(), "МБОУ «СОШ № 8»");

    DevelopmentPlanIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.feeding = new Feeding(topics);
    }

    /** Of seven teachers: one carries a program out, one has completed it, one is away, one drafts; the others have none. */
    @BeforeAll
    void know() {
        feeding.school(school);
        feeding.schoolAlone(empty);
        DeficitState deficit = feeding.deficit(school.deficit(school.teacher(0), "METHODICAL", "OPEN"));
        program(deficit, school.teacher(0), "IN_PROGRESS", null, null);
        program(deficit, school.teacher(1), "COMPLETED", TODAY.minusDays(2), null);
        program(deficit, school.teacher(2), "STOPPED", TODAY.minusDays(9), "LONG_LEAVE");
        feeding.program(Programs.emptyDraft(school, school.teacher(3), deficit));
        program(deficit, school.head(), "IN_PROGRESS", null, null);
        person(school.id(), "Внешняя", "EXTERNAL_PART_TIME", LocalDate.of(2025, 9, 1), null);
        person(school.id(), "Договорная", "CONTRACT", LocalDate.of(2025, 9, 1), null);
        person(school.id(), "Ушедшая", "STAFF", LocalDate.of(2025, 9, 1), TODAY.minusDays(1));
        person(school.id(), "Будущая", "STAFF", TODAY.plusDays(1), null);
        person(empty.id(), "Последняя", "STAFF", LocalDate.of(2025, 9, 1), TODAY.minusDays(40));
        feeding.digest();
    }

    @Test
    @Requirement("B16")
    void countsThePedagogicalStaffOfTheDay() {
        assertThat(methodist().get(FIGURES, school.id()).expect(200).json().toString())
                .isEqualTo("{\"since\":\"2026-09-01\",\"on\":\"2026-11-22\",\"aimPercent\":100,\"teachers\":6,"
                        + "\"withPlan\":2,\"withoutPlan\":4,\"onLeave\":1,\"percent\":33.3}");
    }

    @Test
    void looksAtAnyDayThatHasBeen() {
        Reply before = methodist()
                .get(FIGURES + "?on=2026-11-10&since=2026-01-01", school.id())
                .expect(200);

        assertThat(before.at("/teachers").asInt())
                .as("with the one who has left since")
                .isEqualTo(8);
        assertThat(before.at("/withPlan").asInt()).as("before the leave").isEqualTo(3);
        assertThat(before.at("/onLeave").asInt()).isZero();
        methodist().get(FIGURES + "?on=2026-11-23", school.id()).expectProblem(400, "malformed-request");
        methodist()
                .get(FIGURES + "?on=2026-11-10&since=2026-11-11", school.id())
                .expectProblem(400, "malformed-request");
        methodist().get(FIGURES + "?on=yesterday", school.id()).expectProblem(400, "malformed-request");
        methodist().get(FIGURES, "school-unheard-of").expectProblem(404, "not-found");
        methodist().get(MISSING, "school-unheard-of").expectProblem(404, "not-found");
    }

    @Test
    void asksNothingOfASchoolThatHasNoTeachersAnyMore() {
        Reply closed = methodist().get(FIGURES, empty.id()).expect(200);

        assertThat(closed.at("/teachers").asInt()).isZero();
        assertThat(closed.json().has("percent")).isFalse();
        assertThat(methodist().get(MISSING, empty.id()).expect(200).at("/items"))
                .isEmpty();
    }

    @Test
    void namesThoseWithoutAPlanAndWhatThereIsInstead() {
        JsonNode items = methodist().get(MISSING, school.id()).expect(200).at("/items");

        assertThat(StreamSupport.stream(items.spliterator(), false)
                        .map(item -> item.path("name").asString() + ": "
                                + item.path("standing").asString()))
                .containsExactly(
                        "Белова Ольга Игоревна: NONE",
                        "Громов Пётр Ильич: NONE",
                        "Щербакова Наталья Викторовна: DRAFT",
                        "Эйхе Роман Янович: NONE",
                        "Юсупова Алия: ON_LEAVE");
        assertThat(items.get(0).has("programId")).isFalse();
        assertThat(items.get(4).path("programId").asString()).isNotBlank();
    }

    @Test
    void givesThemInPages() {
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            Reply page = methodist()
                    .get(MISSING + "?limit=2" + (after.isEmpty() ? "" : "&after=" + after), school.id())
                    .expect(200);
            page.at("/items").forEach(item -> names.add(item.path("name").asString()));
            after = page.json().path("next").asString("");
        } while (!after.isEmpty());

        assertThat(names).hasSize(5).isSorted();
        methodist().get(MISSING + "?after=nobody", school.id()).expectProblem(400, "malformed-request");
    }

    @Test
    void printsThem() {
        assertThat(methodist()
                        .get(MISSING + "?format=csv", school.id())
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("Щербакова Наталья Викторовна;Учитель начальных классов;")
                        && line.endsWith("Проект программы"));
        methodist().get(MISSING + "?format=xlsx", school.id()).expect(200);
    }

    @Test
    void namesToATutorOnlyTheirTeachers() {
        Api tutor = api.as(Tokens.associationHead(school.id(), school.associationHead()));

        assertThat(tutor.get(MISSING, school.id()).expect(200).text())
                .contains("Щербакова", "Эйхе", "Юсупова")
                .doesNotContain("Белова");
        tutor.get(FIGURES, school.id()).expectProblem(404, "not-found");
        tutor.get(MISSING, empty.id()).expectProblem(404, "not-found");
        api.as(Tokens.analyst()).get(MISSING, school.id()).expectProblem(403, "action-not-allowed");
    }

    private Api methodist() {
        return api.as(Tokens.methodist());
    }

    private void program(
            DeficitState deficit,
            UUID teacher,
            String status,
            @Nullable LocalDate endedOn,
            @Nullable String stopGround) {
        ProgramState program = Programs.whole(school, teacher, "APPROVED", deficit, deficit);
        ProgramStateInFull full = new ProgramStateInFull(
                program,
                status,
                1,
                null,
                null,
                new ProgramFrame(List.of(), List.of(), List.of(), List.of()),
                new ProgramDetails(List.of(), List.of()),
                List.of(),
                program.startsOn(),
                endedOn,
                stopGround,
                null,
                null,
                null);
        topics.message(ProgramCatalogue.PROGRAM_STATE_IN_FULL, program.programId(), full, 9)
                .at(Feeding.TIME)
                .send();
    }

    private void person(
            String at, String lastName, String employment, LocalDate hiredOn, @Nullable LocalDate dismissedOn) {
        feeding.person(new StaffMemberState(
                Ids.next(),
                at,
                "9" + Ids.next(),
                lastName,
                "Анна",
                null,
                null,
                "Учитель",
                "PEDAGOGICAL",
                List.of(),
                employment,
                hiredOn,
                3,
                "NONE",
                List.of("teacher"),
                null,
                null,
                dismissedOn));
    }
}
