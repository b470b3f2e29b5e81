package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.Surveying.ANSWERS;
import static org.metodika.diagnostics.Surveying.SURVEYS;
import static org.metodika.diagnostics.Surveying.points;
import static org.metodika.diagnostics.Surveying.pupil;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Topics;

/** One-time links: how they are given out, and what they answer to. */
@PlatformTest
class SurveyLinkIT {

    private final Api api;
    private final Surveying surveying;
    private final Api deputy;

    SurveyLinkIT(Api api, Topics topics) {
        this.api = api;
        School school = new School(topics);
        this.surveying = new Surveying(school, api);
        this.deputy = school.asDeputy(api);
    }

    @Test
    void answersAlikeToEveryLinkThatLetsNobodyIn() {
        UUID id = surveying.draft(surveying.satisfaction("ANONYMOUS", "satisfaction-pupils", "PUPILS"));
        List<String> early = surveying.links(id, "PUPILS", 1);
        Reply notOpened = surveying.form(early.getFirst()).expectProblem(404, "link-not-valid");
        surveying.open(id);
        surveying.answer(early.getFirst(), pupil(1, "")).expect(200);
        surveying.close(id);

        for (String link : List.of(early.getFirst(), "00000-00000-00000-00000-000000", "нет", "")) {
            Reply refused = surveying.form(link).expectProblem(404, "link-not-valid");
            assertThat(refused.at("/detail")).isEqualTo(notOpened.at("/detail"));
            surveying.answer(link, pupil(1, "")).expectProblem(404, "link-not-valid");
        }
        assertThat(surveying.form("нет").at("/detail").asString()).startsWith("По этой ссылке ответить нельзя");
    }

    @Test
    void refusesWhatIsNoAnswerAndLosesNothingByIt() {
        UUID id = surveying.draft(surveying.satisfaction("ANONYMOUS", "satisfaction-pupils", "PUPILS"));
        String link = surveying.links(id, "PUPILS", 1).getFirst();
        surveying.open(id);

        Reply refused =
                surveying.answer(link, List.of(points("LESSONS", 9))).expectProblem(422, "answers-not-accepted");
        assertThat(refused.json().at("/errors").findValuesAsString("code"))
                .containsExactlyInAnyOrder("points-off-scale", "obligatory-item-missing");
        surveying.answer(link, List.of()).expectProblem(422, "answers-not-accepted");
        Api anybody = api.anonymous();
        anybody.post(ANSWERS, "{\"link\":null,\"answers\":[null]}").expect(422);
        anybody.post(ANSWERS, "{\"link\":[1],\"answers\":[]}").expect(400);
        anybody.post(ANSWERS, "[]").expect(400);
        anybody.post(ANSWERS, "{\"link\":\"" + "x".repeat(70_000) + "\"}").expectProblem(413, "content-too-large");
        anybody.get(ANSWERS).expect(405);
        surveying.answer(link, pupil(2, "теперь верно")).expect(200);
    }

    @Test
    void showsLinksOnceAsTableOrAsASheetToCut() {
        UUID id = surveying.draft(surveying.satisfaction("ANONYMOUS", "satisfaction-pupils", "PUPILS"));
        Map<String, Object> wanted = Map.of("group", "PUPILS", "count", 3);
        String csv = deputy.header("Accept", "text/csv")
                .post(SURVEYS + "/{id}/invitations", wanted, id)
                .expect(201)
                .text();
        assertThat(csv.lines().filter(line -> line.contains("/s#"))).hasSize(3);
        Reply sheet = deputy.header("Accept", "text/html")
                .post(SURVEYS + "/{id}/invitations", wanted, id)
                .expect(201);
        assertThat(sheet.text().split("<section", -1)).hasSize(4);
        assertThat(sheet.text()).contains("<svg", "Анонимно").doesNotContain("<script", "<img");
        Api once = deputy.header("Idempotency-Key", "links-" + id);
        once.post(SURVEYS + "/{id}/invitations", wanted, id).expect(201);
        once.post(SURVEYS + "/{id}/invitations", wanted, id).expectProblem(409, "links-shown-once");
        assertThat(deputy.get(SURVEYS + "/{id}", id).at("/groups/0/links").asInt())
                .isEqualTo(9);
    }
}
