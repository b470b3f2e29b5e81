package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.Programs.ORDERED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitAddressing;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitComparison;
import org.metodika.contracts.deficit.DeficitOutcome;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** What the work on difficulties came to, by problem, method, teacher and school. */
@PlatformTest
@Requirement({"C26", "C27"})
class EffectIT {

    private static final String EFFECTS = "/api/diagnostics/effects";
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 18);
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 20);

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Api deputy;

    EffectIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    void whatWasMeasuredBeforeAndAfterCountsByProblem() {
        for (int number = 0; number < 12; number++) {
            double after = number < 9 ? 40 : number < 11 ? 25 : 10;
            pair(Ids.next(), "METHODICAL", after, List.of());
        }
        pair(Ids.next(), "PSYCHOLOGICAL_PEDAGOGICAL", 40, List.of());
        unpaired("METHODICAL");
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);

        Reply report = deputy.language("ru").get(EFFECTS + "?by=problem").expect(200);

        assertThat(report.at("/items")).hasSize(2);
        JsonNode methodical = report.at("/items/0");
        assertThat(methodical.at("/title").asString()).isEqualTo("Методические");
        assertThat(methodical.at("/people").asInt()).isEqualTo(12);
        assertThat(methodical.at("/meanBefore").asDouble()).isEqualTo(25.0);
        assertThat(methodical.at("/meanAfter").asDouble()).isEqualTo(35.0);
        assertThat(methodical.at("/improvedPercent").asInt()).isEqualTo(75);
        assertThat(methodical.at("/reading").asString())
                .isEqualTo(
                        "Из 12 педагогов у 9 балл вырос, у 2 заметно не изменился, у 1 снизился. Средний балл был 25, стал 35. Выборка мала, выводы осторожны.");
        assertThat(report.at("/items/1").has("improvedPercent")).isFalse();
        assertThat(deputy.language("en")
                        .get(EFFECTS + "?by=PROBLEM&code=PSYCHOLOGICAL_PEDAGOGICAL")
                        .expect(200)
                        .at("/items/0/reading")
                        .asString())
                .startsWith("Of 1 teacher, the score rose for 1");
        assertThat(deputy.language("ru")
                        .get(EFFECTS + "?by=problem&format=csv")
                        .expect(200)
                        .text())
                .contains("Методические", "Средний балл до", "Из 12 педагогов");
        assertThat(deputy.get(EFFECTS + "?by=problem&format=xlsx").expect(200).body())
                .startsWith('P', 'K');
    }

    @Test
    void aCaseCountsForEachMethodOfTheProgramsThatWorkedOnIt() {
        UUID program = Ids.next();
        UUID worked = pair(Ids.next(), "METHODICAL", 40, List.of(addressing(program, ORDERED, null)));
        pair(Ids.next(), "METHODICAL", 25, List.of());
        pair(Ids.next(), "METHODICAL", 40, List.of(addressing(program, SPRING.plusDays(1), null)));
        tellOf(program, worked);
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES, ProgramCatalogue.PROGRAM_STATES);

        Reply report = deputy.language("ru").get(EFFECTS + "?by=method").expect(200);

        assertThat(report.at("/items")
                        .valueStream()
                        .map(item -> item.at("/title").asString() + " "
                                + item.at("/cases").asInt() + " "
                                + item.at("/improved").asInt()))
                .containsExactlyInAnyOrder("Без программы 2 1", "Мастер-класс 1 1", "Инвариантный модуль 1 1");
    }

    @Test
    void everybodySeesThoseInReach() {
        pair(school.teacher, "METHODICAL", 40, List.of());
        pair(school.teacher, "PSYCHOLOGICAL_PEDAGOGICAL", 25, List.of());
        pair(school.colleague, "METHODICAL", 40, List.of());
        School foreign = new School(topics);
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);

        Reply teachers = deputy.language("ru").get(EFFECTS + "?by=teacher").expect(200);
        assertThat(teachers.at("/items/0/title").asString()).isEqualTo("Иванова Анна Петровна");
        assertThat(teachers.at("/items/0/reading").asString())
                .startsWith("Из 2 случаев (педагогов: 1) балл вырос в 1, заметно не изменился в 1, снизился в 0.");
        assertThat(teachers.at("/items")).hasSize(2);
        assertThat(items(api.as(Tokens.tutor(school.code, school.tutor)), "?by=teacher"))
                .hasSize(1);
        assertThat(items(school.asTeacher(api), "?by=problem")).hasSize(2);
        assertThat(items(foreign.asDeputy(api), "?by=problem")).isEmpty();
        assertThat(items(foreign.asDeputy(api), "?by=problem&school=" + school.code))
                .isEmpty();
        assertThat(items(deputy, "?by=problem&from=2027-06-01")).isEmpty();
        assertThat(items(deputy, "?by=problem&to=2027-05-20")).hasSize(2);
        assertThat(items(api.as(Tokens.methodist()), "?by=school&school=" + school.code)
                        .get(0)
                        .at("/title")
                        .asString())
                .isEqualTo("Школа " + school.code);
    }

    @Test
    @Requirement("L6")
    void withoutPersonsSmallGroupsAreHidden() {
        for (int number = 0; number < 4; number++) {
            pair(Ids.next(), "SMALL_GROUP", 40, List.of());
        }
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
        Api analyst = api.as(Tokens.analyst());

        Reply report = analyst.get(EFFECTS + "?by=problem").expect(200);
        JsonNode small = report.at("/items")
                .valueStream()
                .filter(item -> item.at("/key").asString().endsWith("/SMALL_GROUP"))
                .findFirst()
                .orElseThrow();
        assertThat(report.at("/withoutPersons").asBoolean()).isTrue();
        assertThat(small.at("/hidden").asBoolean()).isTrue();
        assertThat(small.has("people") || small.has("meanAfter")).isFalse();
        assertThat(items(deputy, "?by=problem&code=SMALL_GROUP")
                        .get(0)
                        .at("/people")
                        .asInt())
                .isEqualTo(4);
        analyst.get(EFFECTS + "?by=teacher").expectProblem(403, "action-not-allowed");
        analyst.get(EFFECTS + "?by=problem&school=" + school.code).expectProblem(422, "figures-of-the-whole-only");
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefused() {
        deputy.get(EFFECTS + "?by=mood").expect(400);
        deputy.get(EFFECTS).expect(400);
        deputy.get(EFFECTS + "?by=problem&from=2027-05-20&to=2026-05-20").expect(400);
        deputy.get(EFFECTS + "?by=problem&from=yesterday").expect(400);
        deputy.get(EFFECTS + "?by=problem&teacher=1").expect(400);
    }

    private static List<JsonNode> items(Api caller, String query) {
        return new ArrayList<>(caller.get(EFFECTS + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .toList());
    }

    private UUID pair(UUID teacher, String code, double after, List<DeficitAddressing> programs) {
        UUID id = Ids.next();
        String change = after > 25 ? "IMPROVED" : after < 25 ? "WORSE" : "SAME";
        tell(state(
                id,
                teacher,
                code,
                after,
                programs,
                new DeficitOutcome(after > 25 ? "PARTLY" : "NOT", "MEASURED", SPRING),
                new DeficitComparison(Ids.next(), AUTUMN, "LOW", 25, Ids.next(), SPRING, "LOW", after, change)));
        return id;
    }

    private void unpaired(String code) {
        tell(state(Ids.next(), Ids.next(), code, 25, List.of(), null, null));
    }

    private void tell(DeficitStateInFull state) {
        topics.publish(DeficitCatalogue.DEFICIT_STATE_IN_FULL, state.deficitId(), state, 1);
    }

    private DeficitStateInFull state(
            UUID id,
            UUID teacher,
            String code,
            double score,
            List<DeficitAddressing> programs,
            @Nullable DeficitOutcome outcome,
            @Nullable DeficitComparison comparison) {
        return new DeficitStateInFull(
                id,
                school.code,
                teacher,
                null,
                "difficulty-characters",
                1,
                code,
                Ids.next(),
                "LOW",
                "MIDDLE",
                score,
                "OPEN",
                AUTUMN,
                null,
                programs,
                outcome,
                false,
                comparison);
    }

    private static DeficitAddressing addressing(UUID program, LocalDate since, @Nullable LocalDate until) {
        return new DeficitAddressing(program, since, until, until == null ? null : "COMPLETED");
    }

    private void tellOf(UUID program, UUID deficit) {
        topics.publish(
                ProgramCatalogue.PROGRAM_STATE,
                program,
                new ProgramState(
                        program,
                        school.code,
                        school.teacher,
                        1,
                        "APPROVED",
                        "INDIVIDUAL",
                        "YOUNG_SPECIALIST",
                        "ADMINISTRATION",
                        school.deputy,
                        AUTUMN,
                        AUTUMN,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        new ExplanatoryNote("", "", "", ""),
                        ORDERED,
                        SPRING,
                        null,
                        List.of(
                                activity("OTHER_FORM", "MASTER_CLASS", deficit),
                                activity("INVARIANT_MODULE", null, deficit)),
                        List.of(),
                        "",
                        "",
                        null),
                1);
    }

    private static PlannedActivity activity(String kind, @Nullable String form, UUID deficit) {
        return new PlannedActivity(
                Ids.next(), kind, "Мероприятие", form, null, null, 8, null, null, null, null, List.of(deficit));
    }
}
