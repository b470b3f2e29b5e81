package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.content;
import static org.metodika.program.personified.SchoolLife.id;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Whoever begins a program over deficits that another one addresses already hears of it. */
@PlatformTest
@Requirement("B24")
class OverlapIT {

    private final Topics topics;
    private final SchoolLife school;

    OverlapIT(Api api, Topics topics) {
        this.topics = topics;
        this.school = new SchoolLife(api, topics);
    }

    @Test
    void aSecondDraftOverTheSameDeficitsTakesAReasonThatIsKept() {
        UUID deficit = school.deficit("METHODICAL");
        UUID first = id(draft("").expect(201));
        settle();

        Reply refused = draft("   ").expectProblem(422, "deficits-addressed-elsewhere");
        assertThat(refused.at("/detail").asString()).contains(first.toString());
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/overlapReason");
        assertThat(refused.at("/errors/0/message").asString()).contains(first.toString());
        draft("я".repeat(2_001)).expectProblem(422, "invalid-content");

        Reply second = draft("Вторая тема, по просьбе педагога").expect(201);
        Reply kept = school.asDeputy().get("/api/programs/{id}", id(second)).expect(200);
        assertThat(kept.at("/overlap/reason").asString()).isEqualTo("Вторая тема, по просьбе педагога");
        assertThat(kept.at("/overlap/programs/0").asString()).isEqualTo(first.toString());
        settle();
        JsonNode notice = notices(first).get(0);
        assertThat(notice.path("id").asString()).isEqualTo(id(second).toString());
        assertThat(notice.path("status").asString()).isEqualTo("DRAFT");
        assertThat(notice.at("/deficits/0").asString()).isEqualTo(deficit.toString());
    }

    @Test
    void anotherDifficultyOrAProgramThatWasGivenUpIsNoOverlap() {
        school.deficit("METHODICAL");
        Reply first = draft("").expect(201);
        assertThat(first.json().has("overlap")).isFalse();
        settle();
        assertThat(notices(id(first))).isEmpty();
        school.asDeputy()
                .post("/api/programs/{id}/withdrawal", Map.of("reason", "Составлена зря"), id(first))
                .expect(200);
        settle();

        Reply second = draft("Причина, которая не нужна").expect(201);
        assertThat(second.json().has("overlap")).as("nothing to explain").isFalse();
    }

    @Test
    void contentWrittenByHandIsNoticedAndNotRefused() {
        school.deficit("METHODICAL");
        Reply drafted = draft("").expect(201);
        settle();
        Map<String, Object> body = new HashMap<>();
        body.put("teacherId", school.teacher);
        body.put("content", content(drafted));

        Reply byHand = school.asDeputy().post("/api/programs", body).expect(201);

        assertThat(notices(id(byHand)).get(0).path("id").asString())
                .isEqualTo(id(drafted).toString());
    }

    private JsonNode notices(UUID program) {
        return school.asDeputy()
                .get("/api/programs/{id}/coverage", program)
                .expect(200)
                .at("/addressedElsewhere");
    }

    private Reply draft(String reason) {
        return school.asDeputy()
                .post(
                        "/api/programs/drafts",
                        Map.of("teacherId", school.teacher, "category", "YOUNG_SPECIALIST", "overlapReason", reason));
    }

    private void settle() {
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_STATES);
    }
}
