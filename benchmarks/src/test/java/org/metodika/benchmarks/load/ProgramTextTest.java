package org.metodika.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgramTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void aProgramOfFullSizeHasTwelveStagesTenModulesAndThirtyActivities() {
        JsonNode content = JsonMapper.shared()
                .valueToTree(ProgramText.full("teacher", "tutor", TODAY))
                .path("content");
        List<String> kinds = content.path("activities")
                .valueStream()
                .map(activity -> activity.path("kind").asString())
                .toList();

        assertThat(content.path("stages").size()).isEqualTo(12);
        assertThat(kinds).hasSize(30);
        assertThat(kinds.stream().filter(kind -> kind.endsWith("_MODULE"))).hasSize(10);
        assertThat(content.path("tutorId").asString()).isEqualTo("tutor");
    }

    @Test
    void aDraftMayLeaveItsTutorOpen() {
        JsonNode content = JsonMapper.shared()
                .valueToTree(ProgramText.draft("teacher", null, TODAY, 3))
                .path("content");

        assertThat(content.has("tutorId")).isFalse();
        assertThat(content.path("stages").size()).isEqualTo(3);
        assertThat(content.path("activities").size()).isEqualTo(3);
    }
}
