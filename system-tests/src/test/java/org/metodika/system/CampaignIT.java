package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.system.Development.soon;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import tools.jackson.databind.node.ObjectNode;

/** A campaign finds a difficulty, a program that an order binds works on it, a second campaign finds it overcome. */
@ExtendWith(Platform.class)
class CampaignIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    private static final RegulatedSchool SCHOOL = new RegulatedSchool(new People());
    private static final String PROGRAM = "/api/programs/{id}";
    private static final int PHYSICISTS = 2;
    private static final int WEAK = 1;
    private static final int STRONG = 4;

    @BeforeAll
    static void schoolArrives() {
        SCHOOL.arrive();
    }

    @Test
    @Requirement({"A03", "B22", "B24", "C26", "C27", "D09"})
    void fromACampaignByAProgramToTheEffectThatTheNextOneFinds() {
        String teacher = SCHOOL.id("Елагин");

        Wave autumn = new Wave(SCHOOL.deputy(), TODAY, "Осень", "физика", PHYSICISTS);
        String before = autumn.assessOneself(SCHOOL.teacher(), STRONG);
        autumn.observe(SCHOOL.associationHead(), before, WEAK);
        autumn.close(1);
        autumn.assertMethods(25, 100);
        String deficit = onlyDeficit(teacher, "OPEN");
        String program = approve(submit(draftFrom(teacher, deficit)));
        assertAddressed(teacher, program);

        // Whoever had not answered is invited again: nothing of the first wave stands in the way.
        Wave spring = new Wave(SCHOOL.deputy(), TODAY, "Весна", "физика", PHYSICISTS);
        String after = spring.assessOneself(SCHOOL.teacher(), STRONG);
        spring.observe(SCHOOL.associationHead(), after, STRONG);
        spring.close(1);
        spring.assertMethods(100, 100);
        assertThat(onlyDeficit(teacher, "RESOLVED")).isEqualTo(deficit);

        assertComparison(before, after);
        assertEffect(teacher);
        assertEvents(autumn.id(), deficit, program, after);
        SCHOOL.foreignHead().get("/api/diagnostics/campaigns/{id}", autumn.id()).expectProblem(404, "not-found");
    }

    private static String onlyDeficit(String teacher, String status) {
        String[] id = new String[1];
        soon(() -> {
            Reply deficits = SCHOOL.deputy()
                    .get("/api/diagnostics/deficits?teacher={teacher}&status={status}", teacher, status)
                    .expect(200);
            assertThat(deficits.at("/items")).hasSize(1);
            assertThat(deficits.at("/items/0/code").asString()).isEqualTo("METHODICAL");
            id[0] = deficits.at("/items/0/id").asString();
        });
        return id[0];
    }

    private static Reply draftFrom(String teacher, String deficit) {
        Reply[] drafted = new Reply[1];
        // Programs follow diagnostics by events; a moment passes.
        soon(() -> drafted[0] = SCHOOL.deputy()
                .post("/api/programs/drafts", Map.of("teacherId", teacher, "category", "CATEGORY_APPLICANT"))
                .expect(201));
        assertThat(drafted[0].at("/content/basis").findValuesAsString("deficitId"))
                .containsExactly(deficit);
        return drafted[0];
    }

    private static String submit(Reply draft) {
        String program = draft.at("/id").asString();
        ObjectNode content = (ObjectNode) draft.at("/content");
        ((ObjectNode) content.get("note"))
                .put("generalAim", "Рост профессионального мастерства учителя физики")
                .put("goals", "Освоить приёмы развивающего обучения")
                .put("tasks", "Пройти модули программы, применить новое на уроках, представить опыт");
        SCHOOL.deputy()
                .header("If-Match", draft.etag())
                .put(PROGRAM + "/content", content, program)
                .expect(200);
        SCHOOL.deputy().post(PROGRAM + "/submission", null, program).expect(200);
        return program;
    }

    private static String approve(String program) {
        Map<String, ?> order = Map.of("order", Map.of("number", "21-од", "date", TODAY));
        SCHOOL.teacher().post(PROGRAM + "/approval", order, program).expectProblem(403, "action-not-allowed");
        SCHOOL.head().post(PROGRAM + "/approval", order, program).expect(200);
        return program;
    }

    private static void assertAddressed(String teacher, String program) {
        soon(() -> {
            Reply addressed = SCHOOL.tutor()
                    .get("/api/diagnostics/deficits?teacher={teacher}&addressed=true", teacher)
                    .expect(200);
            assertThat(addressed.at("/items")).hasSize(1);
            assertThat(addressed.at("/items/0/addressedBy/0").asString()).isEqualTo(program);
        });
    }

    /** The two waves side by side, for those who look after the teacher and for nobody elsewhere. */
    private static void assertComparison(String before, String after) {
        String comparison = "/api/diagnostics/comparisons?before={before}&after={after}";
        Reply[] found = new Reply[1];
        soon(() -> found[0] =
                SCHOOL.associationHead().get(comparison, before, after).expect(200));
        Reply compared = found[0];
        assertThat(compared.at("/instrumentVersion").asInt()).isEqualTo(1);
        assertThat(compared.at("/criteria")
                        .valueStream()
                        .filter(line -> line.at("/code").asString().equals("METHODICAL")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.at("/beforeScore").asDouble()).isEqualTo(25);
                    assertThat(line.at("/change").asDouble()).isEqualTo(75);
                });
        SCHOOL.deputy().get(comparison, after, before).expectProblem(422, "compared-in-wrong-order");
        SCHOOL.foreignHead().get(comparison, before, after).expectProblem(404, "not-found");
    }

    private static void assertEffect(String teacher) {
        String effects = "/api/diagnostics/effects?by={by}&teacher={teacher}";
        soon(() -> {
            Reply byTeacher = SCHOOL.head().get(effects, "teacher", teacher).expect(200);
            assertThat(byTeacher.at("/items")).hasSize(1);
            assertThat(byTeacher.at("/items/0/meanBefore").asDouble()).isEqualTo(25);
            assertThat(byTeacher.at("/items/0/meanAfter").asDouble()).isEqualTo(100);
            assertThat(byTeacher.at("/items/0/improved").asInt()).isEqualTo(1);
            assertThat(SCHOOL.head()
                            .get(effects, "method", teacher)
                            .expect(200)
                            .at("/items")
                            .findValuesAsString("key"))
                    .isNotEmpty()
                    .doesNotContain("NO_PROGRAM", "UNKNOWN");
        });
        assertThat(SCHOOL.foreignHead()
                        .get(effects, "teacher", teacher)
                        .expect(200)
                        .at("/items"))
                .isEmpty();
    }

    private static void assertEvents(String campaign, String deficit, String program, String after) {
        try (PublishedEvents all = PublishedEvents.fromBeginning(
                Platform.stack().kafkaBootstrap(),
                List.of(
                        CampaignCatalogue.CAMPAIGN_EVENTS.name(),
                        DeficitCatalogue.DEFICIT_EVENTS.name(),
                        ProgramCatalogue.PROGRAM_EVENTS.name()))) {
            all.about(campaign)
                    .exactlyInOrder(
                            event(CampaignCatalogue.CAMPAIGN_DRAFTED),
                            event(
                                    CampaignCatalogue.CAMPAIGN_OPENED,
                                    opened -> opened.plan().schools().equals(List.of(SCHOOL.code))),
                            event(CampaignCatalogue.CAMPAIGN_CLOSED));
            all.about(program)
                    .take(event(
                            ProgramCatalogue.PROGRAM_APPROVED,
                            approved -> approved.order().number().equals("21-од")));
            all.about(deficit)
                    .exactly(
                            event(
                                    DeficitCatalogue.DEFICIT_DETECTED,
                                    found -> found.code().equals("METHODICAL")),
                            event(
                                    DeficitCatalogue.DEFICIT_ADDRESSED,
                                    by -> by.programId().toString().equals(program)),
                            event(
                                    DeficitCatalogue.DEFICIT_OUTCOME_MEASURED,
                                    outcome -> outcome.verdict().equals("FULLY")
                                            && outcome.assessmentId().toString().equals(after)),
                            event(
                                    DeficitCatalogue.DEFICIT_RESOLVED,
                                    resolved ->
                                            resolved.assessmentId().toString().equals(after)));
        }
    }
}
