package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** The dossier of a program follows the program and the checkpoints of monitoring. */
@PlatformTest
@Requirement({"B50", "B51"})
class ProgramDossierIT {

    private static final String ONE = "/api/dossiers/{id}";
    private static final String EVIDENCES = "/api/portfolios/{teacher}/evidences";

    private final Api api;
    private final SchoolLife school;
    private final Topics topics;
    private final Directory directory;

    ProgramDossierIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.school = new SchoolLife(api, topics);
    }

    @Test
    void followsTheOrderAndTheCheckpoints() {
        school.deficit("METHODICAL");
        UUID program = id(school.approved(directory.today(school.code)));
        settle();
        Reply dossier = school.asDeputy().get(ONE, program).expect(200);
        assertThat(dossier.at("/kind").asString()).isEqualTo("PROGRAM");
        assertThat(dossier.at("/documents/0/proofs/0/title").asString()).isEqualTo("118-од");
        assertThat(dossier.at("/documents/1/state").asString()).isEqualTo("THERE");
        assertThat(dossier.at("/documents/2/state").asString()).isEqualTo("THERE");
        assertThat(dossier.at("/documents/3/state").asString()).isEqualTo("MISSING");
        assertThat(dossier.at("/documents/3/missingSince").asString())
                .isEqualTo(directory.today(school.code).toString());
        assertThat(dossier.at("/documents/4/later/0/kind").asString()).isEqualTo("NO_STAGE_REPORT");
        String listed = "/api/dossiers?missing=CONTROL_PLAN&school=" + school.code;
        assertThat(api.as(Tokens.methodist())
                        .get(listed)
                        .expect(200)
                        .at("/items/0/missing")
                        .findValuesAsString("document"))
                .contains("CONTROL_PLAN");

        UUID checkpoint = Ids.next();
        checkpoint(program, checkpoint, "OPEN", 1);
        assertThat(school.asTutor()
                        .get(ONE, program)
                        .expect(200)
                        .at("/documents/3/proofs/0/recordId")
                        .asString())
                .isEqualTo(checkpoint.toString());
        assertThat(api.as(Tokens.methodist())
                        .get(listed)
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
        checkpoint(program, checkpoint, "CANCELLED", 2);
        assertThat(school.asTeacher()
                        .get(ONE, program)
                        .expect(200)
                        .at("/documents/3/state")
                        .asString())
                .isEqualTo("MISSING");
    }

    @Test
    @Requirement({"B50", "B52"})
    void tellsHowManyEvidencesThePortfolioHoldsAndNoWordOfThem() {
        evidence(Map.of());
        evidence(Map.of());
        topics.awaitConsumed(PortfolioCatalogue.PORTFOLIO_STATES);
        school.deficit("METHODICAL");
        UUID program = id(school.approved(directory.today(school.code)));
        settle();
        Reply dossier = school.asDeputy().get(ONE, program).expect(200);
        assertThat(dossier.at("/documents/5/state").asString()).isEqualTo("THERE");
        assertThat(dossier.at("/documents/5/later").size()).isZero();
        JsonNode proof = dossier.at("/documents/5/proofs/0");
        assertThat(proof.path("kind").asString()).isEqualTo("PORTFOLIO");
        assertThat(proof.path("text").asString()).isEqualTo("материалы портфолио, число");
        assertThat(proof.path("recordId").asString()).isEqualTo(school.teacher.toString());
        assertThat(evidences(program)).as("none is linked").isEqualTo("2");
        assertThat(dossier.text()).doesNotContain("Диплом");

        String linked = evidence(Map.of("links", List.of(Map.of("programId", program))));
        assertThat(evidences(program)).as("one is linked").isEqualTo("1");
        school.asTeacher()
                .post(EVIDENCES + "/{evidence}/withdrawal", Map.of("reason", "Не мой"), school.teacher, linked)
                .expect(200);
        assertThat(evidences(program)).isEqualTo("2");
    }

    /** Puts an evidence into the portfolio that the teacher shows nobody. */
    private String evidence(Map<String, ?> more) {
        Map<String, Object> facts =
                new HashMap<>(Map.of("title", "Диплом", "kind", "CERTIFICATE", "day", "2026-09-01"));
        facts.putAll(more);
        return school.asTeacher()
                .post(EVIDENCES, facts, school.teacher)
                .expect(201)
                .at("/id")
                .asString();
    }

    private String evidences(UUID program) {
        topics.awaitConsumed(PortfolioCatalogue.PORTFOLIO_STATES);
        return school.asDeputy()
                .get(ONE, program)
                .expect(200)
                .at("/documents/5/proofs/0/title")
                .asString();
    }

    @Test
    void isNotThereWhileOnlyItsCheckpointsAreKnown() {
        UUID program = Ids.next();
        checkpoint(program, Ids.next(), "OPEN", 1);
        school.asDeputy().get(ONE, program).expectProblem(404, "not-found");
        assertThat(school.asDeputy()
                        .get("/api/dossiers")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
    }

    private void checkpoint(UUID program, UUID checkpoint, String status, long sequence) {
        topics.publish(
                CheckpointCatalogue.CHECKPOINT_STATE,
                checkpoint,
                new CheckpointState(
                        checkpoint,
                        program,
                        school.code,
                        school.teacher,
                        new UUID(0, 7),
                        1,
                        "OPEN_LESSON",
                        directory.today(school.code).plusMonths(2),
                        school.tutor,
                        status,
                        null,
                        null,
                        null,
                        null),
                sequence);
        topics.awaitConsumed(CheckpointCatalogue.CHECKPOINT_STATES);
        settle();
    }

    private void settle() {
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_STATES);
        topics.awaitConsumed(DossierCatalogue.DOSSIER_STATES);
    }
}
