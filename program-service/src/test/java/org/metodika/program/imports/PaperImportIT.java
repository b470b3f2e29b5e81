package org.metodika.program.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.metodika.program.imports.PaperBookDraft.DRAFTED;
import static org.metodika.program.imports.PaperBookDraft.FIRST_PASSED;
import static org.metodika.program.imports.PaperBookDraft.FOUND;
import static org.metodika.program.imports.PaperBookDraft.ORDERED;
import static org.metodika.program.imports.PaperBookDraft.TODAY;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.program.PaperReport;
import org.metodika.contracts.program.PaperResult;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredDeficit;
import org.metodika.kit.ids.Ids;
import org.metodika.program.directory.Municipality;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.imports.domain.PaperSheet;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** A book with programs on paper comes in with its history, and exactly the right events come out. */
@PlatformTest
class PaperImportIT {

    private final Api api;
    private final Topics topics;
    private final ProgramWatch watch;

    PaperImportIT(Api api, Topics topics, ProgramWatch watch) {
        this.api = api;
        this.topics = topics;
        this.watch = watch;
    }

    @Test
    @Requirement({"B14", "B16", "B17", "B22", "B24", "B26", "B30", "C11", "C12", "C19"})
    void aProgramComesInAsApprovedByTheOrderOfThenAndTheSameBookAgainChangesNothing() {
        PaperTown town = new PaperTown(api, topics);
        byte[] book = PaperTown.book().xlsx();
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            JsonNode first = town.town.apply(town.send(book));
            Municipality.assertCounts(first, 1, 0, 0);
            assertThat(first.path("kind").asString()).isEqualTo("PROGRAMS");
            UUID importId = UUID.fromString(first.path("id").asString());
            ProgramTransferred told =
                    events.take(event(ProgramCatalogue.PROGRAM_TRANSFERRED)).data(ProgramCatalogue.PROGRAM_TRANSFERRED);
            events.exactly(
                    event(
                            ImportCatalogue.PROGRAMS_ACCEPTED,
                            accepted -> accepted.importId().equals(importId) && accepted.programs() == 1),
                    event(
                            ImportCatalogue.PROGRAMS_APPLIED,
                            applied ->
                                    applied.transferred() == 1 && applied.unchanged() == 0 && applied.refused() == 0));
            assertFacts(told, town, importId);

            Municipality.assertCounts(town.town.apply(town.send(book)), 0, 0, 1);
            events.exactly(
                    event(ImportCatalogue.PROGRAMS_ACCEPTED),
                    event(ImportCatalogue.PROGRAMS_APPLIED, applied -> applied.unchanged() == 1));
        }
    }

    private static void assertFacts(ProgramTransferred told, PaperTown town, UUID importId) {
        assertThat(told.schoolId()).isEqualTo(town.town.school);
        assertThat(told.teacherId()).isEqualTo(town.teacher);
        assertThat(told.tutorId()).isEqualTo(town.tutor);
        assertThat(told.importId()).isEqualTo(importId);
        assertThat(told.transferredOn()).isEqualTo(TODAY);
        assertThat(told.draftedOn()).isEqualTo(DRAFTED);
        assertThat(told.order().number()).isEqualTo("87-од/1");
        assertThat(told.order().date()).isEqualTo(ORDERED);
        assertThat(told.hours()).isEqualTo(76);
        assertThat(told.by()).isEqualTo(town.head);
        assertThat(told.deficits())
                .extracting(TransferredDeficit::code, TransferredDeficit::detectedOn, TransferredDeficit::deferred)
                .containsExactly(
                        tuple("METHODICAL", FOUND, false),
                        tuple("GENERAL_PEDAGOGICAL", FOUND, false),
                        tuple("SCIENTIFIC_THEORETICAL", FOUND, true));
        assertThat(told.stages()).hasSize(3);
        assertThat(told.stages().getFirst().result())
                .isEqualTo(new PaperResult(FIRST_PASSED, 4, null, "DEPUTY_HEAD", town.tutor));
        assertThat(told.stages().get(1).result()).isNull();
    }

    @Test
    @Requirement({"B30", "B31"})
    void theProgramStandsApprovedWithItsContentFrozen() {
        PaperTown town = new PaperTown(api, topics);
        UUID id;
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_STATES)) {
            town.town.apply(town.send(PaperTown.book().xlsx()));
            ProgramStateInFull state = events.next(ProgramCatalogue.PROGRAM_STATE_IN_FULL);
            id = state.program().programId();
            assertThat(state.program().status()).isEqualTo("APPROVED");
            assertThat(state.version()).isEqualTo(1);
            assertThat(state.items())
                    .as("the stage that was passed on paper")
                    .extracting("itemId", "item", "standing")
                    .containsExactly(tuple(state.program().stages().getFirst().stageId(), "STAGE", "DONE"));
            assertThat(Objects.requireNonNull(state.paper()).reports())
                    .containsExactly(new PaperReport(
                            state.program().stages().getFirst().stageId(),
                            "Справка о прохождении курсов",
                            "папка 05-12, лист 4",
                            "Материалы обсуждены"));
        }
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_STATES);

        JsonNode listed =
                town.asDeputy().get("/api/programs?status=APPROVED").expect(200).at("/items/0");
        assertThat(listed.path("id").asString()).isEqualTo(id.toString());
        assertThat(listed.path("orderNumber").asString()).isEqualTo("87-од/1");
        Reply view = town.asDeputy().get("/api/programs/{id}", id).expect(200);
        assertThat(view.at("/status").asString()).isEqualTo("APPROVED");
        assertThat(view.at("/approvedOn").asString()).isEqualTo(ORDERED.toString());
        assertThat(view.at("/transferred/on").asString()).isEqualTo(TODAY.toString());
        assertThat(view.at("/transferred/stagesPassed").asInt()).isEqualTo(1);
        assertThat(view.at("/deferrals").size()).isEqualTo(1);
        assertThat(view.at("/flagged").asBoolean()).isFalse();
        town.asDeputy()
                .header("If-Match", view.etag())
                .put("/api/programs/{id}/content", view.at("/content"), id)
                .expectProblem(409, "program-not-draft");
        api.as(Tokens.head(town.town.other)).get("/api/programs/{id}", id).expect(404);
    }

    @Test
    @Requirement("B47")
    void whatBeganOnPaperWaitsForNoControl() {
        PaperTown town = new PaperTown(api, topics);
        api.as(Tokens.head(town.town.school, town.head))
                .put("/api/policies/{s}/start-control", Map.of("startControl", "REQUIRED"), town.town.school)
                .expect(200);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            town.town.apply(town.send(PaperTown.book().xlsx()));
            UUID id = events.next(ProgramCatalogue.PROGRAM_TRANSFERRED).programId();
            await().untilAsserted(() -> {
                watch.goRound();
                assertThat(town.asDeputy()
                                .get("/api/programs/{id}", id)
                                .expect(200)
                                .at("/status")
                                .asString())
                        .isEqualTo("IN_PROGRESS");
            });
        }
    }

    @Test
    void aWrongTransferIsAnnulledLikeAnyApproval() {
        PaperTown town = new PaperTown(api, topics);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            town.town.apply(town.send(PaperTown.book().xlsx()));
            UUID id = events.next(ProgramCatalogue.PROGRAM_TRANSFERRED).programId();

            Reply annulled = api.as(Tokens.head(town.town.school, town.head))
                    .post("/api/programs/{id}/approval/annulment", Map.of("reason", "Другой педагог"), id)
                    .expect(200);

            assertThat(annulled.at("/status").asString()).isEqualTo("SUBMITTED");
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                    told -> told.order().number().equals("87-од/1")));
        }
    }

    @Test
    @Requirement("B22")
    void anOpenDeficitAboutTheSameDifficultyGoesOn() {
        PaperTown town = new PaperTown(api, topics);
        UUID open = Ids.next();
        topics.publish(
                DeficitCatalogue.DEFICIT_STATE,
                open,
                new DeficitState(
                        open,
                        town.town.school,
                        town.teacher,
                        Ids.next(),
                        "difficulty-characters",
                        1,
                        "METHODICAL",
                        "LOW",
                        "MIDDLE",
                        37.5,
                        "OPEN",
                        LocalDate.of(2026, 10, 1),
                        null),
                1);
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            town.town.apply(town.send(PaperTown.book().xlsx()));

            List<TransferredDeficit> deficits =
                    events.next(ProgramCatalogue.PROGRAM_TRANSFERRED).deficits();
            assertThat(deficits.getFirst().deficitId()).isEqualTo(open);
            assertThat(deficits.getFirst().detectedOn()).isEqualTo(FOUND);
            assertThat(deficits.get(1).deficitId()).isNotEqualTo(open);
        }
    }

    @Test
    void twoProgramsOfATeacherShareTheDeficitOfTheSameDifficulty() {
        PaperTown town = new PaperTown(api, topics);
        PaperBookDraft book = PaperTown.book().program("2", "6", "1", "4");
        book.set(PaperSheet.DIFFICULTIES, 0, PaperColumns.FOUND_ON, PaperBookDraft.day(FOUND.minusDays(200)));
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            Municipality.assertCounts(town.town.apply(town.send(book.xlsx())), 2, 0, 0);

            ProgramTransferred one = events.next(ProgramCatalogue.PROGRAM_TRANSFERRED);
            ProgramTransferred other = events.next(ProgramCatalogue.PROGRAM_TRANSFERRED);
            assertThat(one.programId()).isNotEqualTo(other.programId());
            assertThat(one.deficits().getFirst().deficitId())
                    .isEqualTo(other.deficits().getFirst().deficitId());
        }
    }

    @Test
    void theMethodistNamesTheSchoolInEveryRow() {
        PaperTown town = new PaperTown(api, topics);
        Api methodist = api.as(Tokens.methodist());

        town.send(methodist, PaperTown.book().xlsx()).expectProblem(422, "import-has-errors");
        Municipality.assertCounts(
                town.town.apply(town.send(
                        methodist, PaperTown.book().schools(town.town.school).xlsx())),
                1,
                0,
                0);
        Reply foreign = town.send(PaperTown.book().schools(town.town.other).xlsx());
        assertThat(foreign.expectProblem(422, "import-has-errors")
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("school-not-yours");
        assertThat(foreign.at("/errors/0/pointer").asString())
                .isEqualTo("/programs/rows/0/" + Columns.SCHOOL_ID.name());
    }

    @Test
    void aTemplateIsReadBackAsABookWithoutRows() {
        PaperTown town = new PaperTown(api, topics);
        for (String language : List.of("ru", "en")) {
            Reply template = town.asDeputy()
                    .language(language)
                    .get("/api/directory/imports/templates/programs.xlsx")
                    .expect(200);
            assertThat(town.send(template.body())
                            .expectProblem(422, "import-file-unreadable")
                            .at("/errors/0/code")
                            .asString())
                    .isEqualTo("file-without-rows");
        }
    }
}
