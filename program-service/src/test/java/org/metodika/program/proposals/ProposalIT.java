package org.metodika.program.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.program.offers.Market;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** Offers ranked for a teacher's open deficits, over HTTP. */
@PlatformTest
class ProposalIT {

    private final Market market;
    private final Proposals proposals;

    ProposalIT(Api api, Topics topics, Proposals proposals) {
        this.market = new Market(api, topics);
        this.proposals = proposals;
    }

    @Test
    @Requirement({"B23", "D10"})
    void offersAreRankedForTheOpenDeficitsWithTheReasons() {
        // Codes of its own: other tests fill the same catalogue.
        String reading = "READING-" + market.mark;
        String writing = "WRITING-" + market.mark;
        String speaking = "SPEAKING-" + market.mark;
        UUID first = market.deficit(reading);
        UUID second = market.deficit(writing);
        UUID third = market.deficit(speaking);
        market.deficit(Ids.next(), "RESOLVED-" + market.mark, "RESOLVED", 1);
        UUID provider = market.provider("Институт", "INSTITUTE");
        market.rate(provider, 5, "НОКО", "2026-06-01").expect(200);
        Map<String, Object> fitting = market.module(provider, "Чтение и письмо", 1_000, reading, writing);
        fitting.put("groups", List.of(Map.of("startsOn", "2026-10-05", "endsOn", "2026-10-30", "places", 25)));
        UUID both = market.published(fitting);
        UUID dear = market.published(market.module(provider, "Чтение", 9_000, reading));
        market.draft(market.module(provider, "Черновик", 0, speaking)).expect(201);
        market.settle();
        Reply ranked = Awaitility.await()
                .until(
                        () -> market.asTeacher()
                                .get(
                                        "/api/proposals?teacherId={id}&startsOn=2026-09-01&endsOn=2027-05-31&budget=5000",
                                        market.teacher)
                                .expect(200),
                        reply -> reply.at("/found").asInt() == 2);
        assertThat(ids(ranked.at("/proposals"), "offerId")).containsExactly(both, dear);
        assertThat(ids(ranked.at("/proposals/0/covers"), "deficitId")).containsExactlyInAnyOrder(first, second);
        assertThat(ranked.at("/proposals/0/fit").asString()).isEqualTo("FITS");
        assertThat(ranked.at("/proposals/0/groups").size()).isEqualTo(1);
        assertThat(ranked.at("/proposals/0/quality").asDouble()).isEqualTo(5);
        assertThat(ranked.at("/proposals/0/inSet").asBoolean()).isTrue();
        assertThat(ranked.at("/proposals/0/score/parts").size()).isEqualTo(4);
        assertThat(ranked.at("/proposals/1/withinBudget").asBoolean()).isFalse();
        assertThat(ranked.at("/suggestedSet/price").asInt()).isEqualTo(1_000);
        assertThat(ids(ranked.at("/suggestedSet/leaves"), "deficitId")).containsExactly(third);
        assertThat(ids(ranked.at("/uncovered"), "deficitId")).containsExactly(third);
        assertThat(market.asDeputy()
                        .get("/api/proposals?teacherId={id}&format=csv", market.teacher)
                        .expect(200)
                        .text())
                .contains("Место;Название;", reading);
        assertThat(proposals
                        .rank(
                                market.school,
                                market.teacher,
                                new Proposals.Wish(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31), null))
                        .set()
                        .offers())
                .containsExactly(both);
    }

    @Test
    void refusesWhatCannotBeAskedFor() {
        String path = "/api/proposals?teacherId=" + market.teacher;
        for (String bad : List.of("&startsOn=2026-10-01&endsOn=2026-09-30", "&budget=-1", "&limit=0", "&limit=201")) {
            market.asDeputy().get(path + bad).expectProblem(400, "malformed-request");
        }
        market.asDeputy().get("/api/proposals").expectProblem(400, "malformed-request");
        market.asDeputy().get("/api/proposals?teacherId={id}", Ids.next()).expectProblem(404, "not-found");
    }

    @Test
    @Requirement({"B23", "B24", "D10"})
    void aDraftIsMadeOfTheOffersThatSomebodyChose() {
        String reading = "READING-" + market.mark;
        String writing = "WRITING-" + market.mark;
        UUID covered = market.deficit(reading);
        UUID other = market.deficit(writing);
        UUID offer = market.published(market.module(market.provider("Институт", "INSTITUTE"), "Чтение", 900, reading));
        market.settle();
        Map<String, Object> wish =
                Map.of("teacherId", market.teacher, "category", "CATEGORY_APPLICANT", "offerIds", List.of(offer));
        Reply draft = Awaitility.await()
                .until(() -> market.asDeputy().post("/api/programs/drafts", wish), reply -> reply.status() == 201);
        JsonNode chosen = draft.at("/content/activities/0");
        assertThat(chosen.path("kind").asString()).isEqualTo("VARIABLE_MODULE");
        assertThat(chosen.path("offerId").asString()).isEqualTo(offer.toString());
        assertThat(chosen.path("provider").asString()).isEqualTo("Институт");
        assertThat(chosen.path("hours").asInt()).isEqualTo(36);
        assertThat(chosen.at("/competences/0/code").asString()).isEqualTo(reading);
        assertThat(chosen.at("/deficits/0").asString()).isEqualTo(covered.toString());
        assertThat(draft.at("/content/activities/1/deficits/0").asString())
                .as("what the choice leaves gets what the template proposes")
                .isEqualTo(other.toString());
        assertThat(draft.at("/content/activities").size()).isEqualTo(2);

        Reply refused = market.asTeacher()
                .post(
                        "/api/programs/drafts",
                        Map.of(
                                "teacherId",
                                market.teacher,
                                "category",
                                "CATEGORY_APPLICANT",
                                "offerIds",
                                List.of(offer, Ids.next(), offer)));
        assertThat(refused.expect(422).at("/errors/0/pointer").asString()).isEqualTo("/offerIds/1");
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("offer-not-proposed");
        assertThat(refused.at("/errors/1/pointer").asString()).isEqualTo("/offerIds/2");
    }

    private static List<UUID> ids(JsonNode list, String field) {
        List<UUID> ids = new ArrayList<>();
        for (JsonNode item : list) {
            ids.add(UUID.fromString(item.get(field).asString()));
        }
        return ids;
    }
}
