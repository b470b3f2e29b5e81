package org.metodika.program.schoolprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.program.schoolprogramme.ProgrammeLife.id;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.meetings.SchoolPeople;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** Of which kind a program is that nobody said: the form that the teacher chose in the programme of the school. */
@PlatformTest
@Requirement({"A02", "A15"})
class ChosenFormIT {

    private final SchoolPeople school;
    private final ProgrammeLife life;

    ChosenFormIT(Api api, Topics topics, Directory directory) {
        this.school = new SchoolPeople(api, topics);
        LocalDate today = directory.today(school.code);
        this.life = new ProgrammeLife(school, today);
        UUID deficit = Ids.next();
        topics.publish(
                DeficitCatalogue.DEFICIT_STATE,
                deficit,
                new DeficitState(
                        deficit,
                        school.code,
                        school.teacher,
                        new UUID(0, 1),
                        "difficulty-characters",
                        1,
                        "METHODICAL",
                        "LOW",
                        "MIDDLE",
                        30.0,
                        "OPEN",
                        today,
                        null),
                1);
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
    }

    @Test
    void isTheKindOfTheDraft() {
        assertThat(drafted(null)).as("no programme runs").isEqualTo("INDIVIDUAL");
        String programme = id(life.running());
        choose("seminars", programme);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(drafted(null)).isEqualTo("TRADITIONAL"));
        assertThat(drafted("INDIVIDUAL")).as("what is said counts").isEqualTo("INDIVIDUAL");
        choose("individual", programme);
        assertThat(drafted(null)).isEqualTo("INDIVIDUAL");
        assertThat(drafted("TRADITIONAL")).isEqualTo("TRADITIONAL");
        choose("team", programme);
        assertThat(drafted(null)).as("a team is formed as such").isEqualTo("INDIVIDUAL");
    }

    private void choose(String form, String programme) {
        school.asTeacher()
                .put("/api/school-programmes/{id}/choice", Map.of("form", form), programme)
                .expect(200);
    }

    private String drafted(@Nullable String type) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "teacherId",
                school.teacher,
                "category",
                "YOUNG_SPECIALIST",
                "overlapReason",
                "Пробуем разные формы обучения"));
        if (type != null) {
            wish.put("type", type);
        }
        return school.asDeputy()
                .post("/api/programs/drafts", wish)
                .expect(201)
                .at("/content/type")
                .asString();
    }
}
