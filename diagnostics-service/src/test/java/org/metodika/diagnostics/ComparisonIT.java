package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.comparison.ComparisonCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** Two assessments side by side, with what people found by comparing materials. */
@PlatformTest
@Requirement({"C26", "C27"})
class ComparisonIT {

    private static final String COMPARISONS = "/api/diagnostics/comparisons";

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Api deputy;

    ComparisonIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    void twoAssessmentsOfTheSameKindAreShownSideBySide() {
        UUID before = school.closed(api, school.teacher, 4, 2, 1, 3);
        UUID after = school.closed(api, school.teacher, 4, 1, 3, 3);

        Reply shown = compare(before, after).expect(200);

        assertThat(shown.at("/sources/0").asString()).isEqualTo("INTERVIEW");
        assertThat(shown.at("/criteria/2/title").asString()).isEqualTo("Методические");
        assertThat(shown.at("/criteria/2/beforeScore").asDouble()).isEqualTo(25.0);
        assertThat(shown.at("/criteria/2/afterScore").asDouble()).isEqualTo(75.0);
        assertThat(shown.at("/criteria/2/change").asDouble()).isEqualTo(50.0);
        assertThat(shown.at("/criteria/2/beforeLevel").asString()).isEqualTo("Низкий");
        assertThat(shown.at("/criteria/1/change").asDouble()).isEqualTo(-25.0);
        assertThat(shown.at("/entries")).isEmpty();
    }

    @Test
    void whatCanNotBeComparedIsRefusedWithTheReason() {
        UUID before = school.closed(api, school.teacher, 4, 4, 4, 4);
        UUID otherSources = school.open(api, school.teacher);
        school.record(api, otherSources, school.sheet("LESSON", 4, 4, 4, 4));
        school.record(api, otherSources, school.sheet("JOURNAL", 4, 4, 4, 4));
        school.close(api, otherSources);
        UUID colleague = school.closed(api, school.colleague, 4, 4, 4, 4);
        UUID annulled = school.closed(api, school.teacher, 4, 4, 4, 4);
        school.annul(api, annulled);
        UUID open = school.open(api, school.teacher);

        compare(before, otherSources).expectProblem(422, "compared-sources-differ");
        compare(before, colleague).expectProblem(422, "compared-teachers-differ");
        compare(before, annulled).expectProblem(422, "compared-is-not-closed");
        compare(before, before).expectProblem(422, "compared-in-wrong-order");
        compare(before, open).expectProblem(404, "not-found");
        compare(before, UUID.randomUUID()).expectProblem(404, "not-found");
        deputy.get(COMPARISONS + "?before=" + before).expect(400);
        deputy.get(COMPARISONS + "?before=one&after=two").expect(400);
    }

    @Test
    @Requirement("C28")
    void whatSomebodyFindsByComparingMaterialsIsKeptBesideThePair() {
        UUID before = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID after = school.closed(api, school.teacher, 4, 4, 3, 4);
        try (PublishedEvents events = topics.record(ComparisonCatalogue.COMPARISON_EVENTS)) {
            Reply first = deputy.post(COMPARISONS, entry(before, after, "Планы стали подробнее"))
                    .expect(200);
            school.asTeacher(api)
                    .post(COMPARISONS, Map.of("before", before, "after", after, "note", "Добавила задания"))
                    .expect(200);

            UUID id = School.id(first);
            assertThat(events.about(id)
                            .exactlyInOrder(
                                    event(
                                            ComparisonCatalogue.COMPARISON_RECORDED,
                                            told -> told.compared().equals(List.of("PLAN", "LESSON_SUMMARY"))
                                                    && school.deputy.equals(told.by())),
                                    event(
                                            ComparisonCatalogue.COMPARISON_RECORDED,
                                            told -> told.compared().isEmpty() && school.teacher.equals(told.by()))))
                    .noneMatch(message -> message.json().toString().contains("подробнее"));
        }
        Reply shown = compare(before, after).expect(200);
        assertThat(shown.at("/entries")).hasSize(2);
        assertThat(shown.at("/entries/0/materials/1/after").asString()).isEqualTo("Папка 2027, лист 11");
        assertThat(shown.at("/entries/1/by").asString()).isEqualTo(school.teacher.toString());
    }

    @Test
    void anEntryIsCheckedBeforeItIsKept() {
        UUID before = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID after = school.closed(api, school.teacher, 4, 4, 3, 4);

        deputy.post(COMPARISONS, Map.of("before", before, "after", after, "note", " "))
                .expectProblem(422, "invalid-content");
        deputy.post(COMPARISONS, Map.of("before", before, "note", "Планы")).expectProblem(422, "invalid-content");
        deputy.post(
                        COMPARISONS,
                        Map.of(
                                "before",
                                before,
                                "after",
                                after,
                                "note",
                                "Планы",
                                "materials",
                                List.of(Map.of("kind", "SONG", "title", "a", "before", "b", "after", "c"))))
                .expect(400);
        deputy.post(COMPARISONS, entry(after, before, "Наоборот")).expectProblem(422, "compared-in-wrong-order");
        assertThat(compare(before, after).expect(200).at("/entries")).isEmpty();
    }

    private Reply compare(UUID before, UUID after) {
        return deputy.get(COMPARISONS + "?before={before}&after={after}", before, after);
    }

    private static Map<String, Object> entry(UUID before, UUID after, String note) {
        return Map.of(
                "before",
                before,
                "after",
                after,
                "note",
                note,
                "materials",
                List.of(material("PLAN", "Поурочный план"), material("LESSON_SUMMARY", "Конспект урока")));
    }

    private static Map<String, Object> material(String kind, String title) {
        return Map.of("kind", kind, "title", title, "before", "Папка 2026, лист 4", "after", "Папка 2027, лист 11");
    }
}
