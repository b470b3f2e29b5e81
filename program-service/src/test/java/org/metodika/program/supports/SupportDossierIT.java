package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.SupportTown.id;
import static org.metodika.test.PublishedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** The dossier of a support over HTTP, papers that people record, and the list of what is incomplete. */
@PlatformTest
@Requirement("B50")
class SupportDossierIT {

    private static final String ONE = "/api/dossiers/{id}";
    private static final String PAPER = ONE + "/papers/{document}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    SupportDossierIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    @Test
    void followsTheSupportAndListsWhatItLacks() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID draft = id(town.draft());
        UUID issued = id(town.issued());
        UUID carded = id(town.issued());
        town.asMentor()
                .put("/api/supports/{id}/cards/{year}", Map.of("subject", "литература"), carded, town.schoolYear())
                .expect(200);
        settle();
        Reply empty = town.asDeputy().get(ONE, draft).expect(200);
        assertThat(empty.at("/complete").asBoolean()).isTrue();
        assertThat(empty.at("/documents/2/state").asString()).isEqualTo("NOT_DUE");
        Reply dossier = town.asDeputy().get(ONE, issued).expect(200);
        assertThat(dossier.at("/documents").findValuesAsString("document"))
                .containsExactly("NORMS", "DIAGNOSIS", "PROGRAM", "CONTROL_PLAN", "REPORTS", "PORTFOLIO");
        assertThat(dossier.at("/documents").findValuesAsString("state"))
                .containsExactly("THERE", "THERE", "THERE", "THERE", "MISSING", "NOT_DUE");
        assertThat(dossier.at("/documents/1/proofs").size()).isEqualTo(2);
        assertThat(dossier.at("/documents/4/missing/0/text").asString()).isEqualTo("нет карты сопровождения");
        assertThat(dossier.at("/documents/4/missingSince").asString()).isEqualTo(town.today.toString());
        assertThat(dossier.at("/documents/4/bringerId").asString()).isEqualTo(town.mentor.toString());
        assertThat(dossier.at("/documents/4/bringerName").asString()).startsWith("Лесная");
        assertThat(dossier.at("/documents/4/later/0/kind").asString()).isEqualTo("NO_CONCLUSION");
        assertThat(dossier.at("/documents/5/later/0/kind").asString()).isEqualTo("NO_PORTFOLIO");
        assertThat(town.asMentor().get(ONE, issued).expect(200).at("/complete").asBoolean())
                .as("whoever leads the support sees it")
                .isFalse();

        assertThat(ids(town, "?complete=false")).containsExactly(issued.toString());
        assertThat(ids(town, "?missing=REPORTS&kind=SUPPORT")).containsExactly(issued.toString());
        assertThat(ids(town, "?missing=PORTFOLIO")).isEmpty();
        assertThat(ids(town, "?kind=PROGRAM")).isEmpty();
        assertThat(ids(town, "?complete=true&leader=" + town.mentor))
                .containsExactlyInAnyOrder(draft.toString(), carded.toString());
        Reply first = town.asDeputy().get("/api/dossiers?limit=2").expect(200);
        String next = first.at("/next").asString();
        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(town.asDeputy()
                        .get("/api/dossiers?limit=2&after={next}", next)
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
        town.asDeputy().get("/api/dossiers?missing=NOTES").expectProblem(400, "malformed-request");
        assertThat(town.asDeputy()
                        .get("/api/dossiers?complete=false&format=csv")
                        .expect(200)
                        .text())
                .contains("Соколова", "отчёты по реализации и результатам", "нет карты сопровождения", "ведущий");

        town.as(Role.TEACHER, town.teacher)
                .post(
                        "/api/portfolios/{teacher}/evidences",
                        Map.of("title", "Грамота", "kind", "CERTIFICATE", "day", "2026-09-01"),
                        town.teacher)
                .expect(201);
        topics.awaitConsumed(PortfolioCatalogue.PORTFOLIO_STATES);
        for (UUID support : List.of(issued, carded)) {
            Reply with = town.asMentor().get(ONE, support).expect(200);
            assertThat(with.at("/documents/5/state").asString()).isEqualTo("THERE");
            assertThat(with.at("/documents/5/proofs/0/title").asString()).isEqualTo("1");
        }
    }

    @Test
    void takesAPaperByHandAndGivesItBack() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID support = id(town.issued());
        settle();
        Map<String, Object> paper = Map.of("place", "Методический кабинет, папка 12", "on", town.today.toString());
        try (PublishedEvents events =
                topics.record(DossierCatalogue.DOSSIER_EVENTS).about(support)) {
            town.asDeputy()
                    .put(
                            PAPER,
                            Map.of("place", " ", "on", town.today.plusDays(1).toString()),
                            support,
                            "REPORTS")
                    .expectProblem(422, "dossier-paper-invalid");
            town.asDeputy()
                    .put(PAPER, Map.of("place", "Папка"), support, "REPORTS")
                    .expectProblem(422, "invalid-content");
            town.asDeputy().put(PAPER, paper, support, "NOTES").expectProblem(404, "not-found");
            Reply recorded =
                    town.asDeputy().put(PAPER, paper, support, "REPORTS").expect(200);
            assertThat(recorded.at("/complete").asBoolean()).isTrue();
            assertThat(recorded.at("/documents/4/state").asString()).isEqualTo("THERE");
            assertThat(recorded.at("/documents/4/paper/recordedBy").asString()).isEqualTo(town.deputy.toString());
            assertThat(town.asDeputy()
                            .put(PAPER, paper, support, "REPORTS")
                            .expect(200)
                            .etag())
                    .isEqualTo(recorded.etag());
            town.asDeputy()
                    .header("If-Match", "\"1\"")
                    .put(PAPER, paper, support, "PORTFOLIO")
                    .expectProblem(412, "stale-version");
            settle();
            assertThat(ids(town, "?complete=false")).isEmpty();
            Reply withdrawn = town.asDeputy()
                    .post(PAPER + "/withdrawal", Map.of("reason", "Не та папка"), support, "REPORTS")
                    .expect(200);
            assertThat(withdrawn.at("/documents/4/state").asString()).isEqualTo("MISSING");
            assertThat(withdrawn.at("/documents/4/paper/withdrawnBecause").asString())
                    .isEqualTo("Не та папка");
            town.asDeputy()
                    .post(PAPER + "/withdrawal", Map.of("reason", "Ещё раз"), support, "REPORTS")
                    .expectProblem(409, "dossier-paper-not-recorded");
            events.exactly(
                    event(
                            DossierCatalogue.DOSSIER_PAPER_RECORDED,
                            e -> e.document().equals("REPORTS") && town.deputy.equals(e.by())),
                    event(
                            DossierCatalogue.DOSSIER_PAPER_WITHDRAWN,
                            e -> e.document().equals("REPORTS")));
        }
    }

    private void settle() {
        topics.awaitConsumed(SupportCatalogue.SUPPORT_STATES);
        topics.awaitConsumed(DossierCatalogue.DOSSIER_STATES);
    }

    private static List<String> ids(SupportTown town, String query) {
        return town.asDeputy()
                .get("/api/dossiers" + query)
                .expect(200)
                .at("/items")
                .findValuesAsString("id");
    }
}
