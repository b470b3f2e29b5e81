package org.metodika.program.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.metodika.program.imports.PaperBookDraft.ORDERED;
import static org.metodika.program.imports.PaperBookDraft.TODAY;
import static org.metodika.program.imports.PaperBookDraft.day;
import static org.metodika.program.imports.domain.PaperSheet.ACTIVITIES;
import static org.metodika.program.imports.domain.PaperSheet.DIFFICULTIES;
import static org.metodika.program.imports.domain.PaperSheet.PROGRAMS;
import static org.metodika.program.imports.domain.PaperSheet.STAGES;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.domain.table.Field;
import org.metodika.program.imports.domain.PaperColumns;
import org.metodika.program.imports.domain.PaperSheet;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** The rules that hold for programs hold for those on paper; each refusal names the cell, in both languages. */
@PlatformTest
class PaperRefusalsIT {

    private static PaperTown town;

    private final Api api;
    private final Topics topics;

    PaperRefusalsIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @BeforeEach
    void aSchool() {
        if (town == null) {
            town = new PaperTown(api, topics);
            api.as(Tokens.methodist())
                    .post(
                            "/api/directory/staff/{id}/dismissal",
                            Map.of("dismissedOn", "2026-06-30"),
                            town.town.person("7"))
                    .expect(200);
            topics.awaitConsumed(StaffCatalogue.STAFF_STATES);
        }
    }

    static Stream<Arguments> brokenCells() {
        return Stream.of(
                arguments(PROGRAMS, 0, PaperColumns.TEACHER, "99", "nobody-here-with-this-number"),
                arguments(PROGRAMS, 0, PaperColumns.TEACHER, "7", "paper-teacher-dismissed"),
                arguments(PROGRAMS, 0, PaperColumns.TYPE, "любая", "cell-unknown-word"),
                arguments(PROGRAMS, 0, PaperColumns.INITIATOR_NUMBER, "", "cell-empty"),
                arguments(PROGRAMS, 0, PaperColumns.INITIATOR, "сам педагог", "paper-initiator-does-not-fit"),
                arguments(PROGRAMS, 0, PaperColumns.INITIATED_ON, day(TODAY), "paper-initiated-after-draft"),
                arguments(PROGRAMS, 0, PaperColumns.DRAFTED_ON, day(TODAY.minusYears(6)), "date-too-early"),
                arguments(PROGRAMS, 0, PaperColumns.ORDER_NUMBER, "", "cell-empty"),
                arguments(PROGRAMS, 0, PaperColumns.ORDER_DATE, "", "cell-empty"),
                arguments(PROGRAMS, 0, PaperColumns.ORDER_DATE, "31.02.2026", "cell-not-a-date"),
                arguments(PROGRAMS, 0, PaperColumns.ORDER_DATE, day(TODAY.plusDays(1)), "order-date-in-future"),
                arguments(
                        PROGRAMS,
                        0,
                        PaperColumns.ORDER_DATE,
                        day(PaperBookDraft.DRAFTED.minusDays(1)),
                        "order-date-before-draft"),
                arguments(
                        PROGRAMS, 0, PaperColumns.ENDS_ON, day(PaperBookDraft.STARTS.minusDays(1)), "end-before-start"),
                arguments(PROGRAMS, 0, PaperColumns.GOALS, "", "cell-empty"),
                arguments(PROGRAMS, 0, PaperColumns.TUTOR, "6", "tutor-not-eligible"),
                arguments(PROGRAMS, 0, PaperColumns.CURATOR, "7", "curator-not-eligible"),
                arguments(DIFFICULTIES, 0, PaperColumns.PROGRAM, "5", "unknown-program-number"),
                arguments(DIFFICULTIES, 1, PaperColumns.CHARACTER, "методическое", "paper-difficulty-twice"),
                arguments(DIFFICULTIES, 0, PaperColumns.FOUND_ON, day(ORDERED.plusDays(1)), "paper-found-after-order"),
                arguments(DIFFICULTIES, 0, PaperColumns.DEFERRED, "Позже", "paper-difficulty-addressed"),
                arguments(ACTIVITIES, 1, PaperColumns.ADDRESSES, "", "activity-unrelated"),
                arguments(
                        ACTIVITIES, 1, PaperColumns.ADDRESSES, "психолого-педагогическое", "paper-difficulty-unknown"),
                arguments(ACTIVITIES, 1, PaperColumns.STAGE, "4", "unknown-stage-number"),
                arguments(ACTIVITIES, 0, PaperColumns.HOURS, "0", "hours-out-of-range"),
                arguments(ACTIVITIES, 0, PaperColumns.PROVIDER, "", "provider-missing"),
                arguments(ACTIVITIES, 1, PaperColumns.PLACE, "", "place-missing"),
                arguments(STAGES, 1, PaperColumns.STAGE, "1", "stage-twice"),
                arguments(STAGES, 1, PaperColumns.RESULT, "", "cell-empty"),
                arguments(STAGES, 1, PaperColumns.REPORT_FORM, "", "cell-empty"),
                arguments(
                        STAGES, 1, PaperColumns.DEADLINE, day(PaperBookDraft.FIRST_DEADLINE), "deadline-out-of-order"),
                arguments(STAGES, 0, PaperColumns.PASSED_ON, "", "cell-empty"),
                arguments(STAGES, 0, PaperColumns.PASSED_ON, day(TODAY.plusDays(1)), "date-in-future"),
                arguments(STAGES, 0, PaperColumns.PASSED_ON, day(ORDERED.minusDays(1)), "paper-passed-before-program"),
                arguments(STAGES, 0, PaperColumns.MARK, "", "cell-empty"),
                arguments(STAGES, 0, PaperColumns.MARK, "6", "paper-mark-off-scale"),
                arguments(STAGES, 0, PaperColumns.SELF_MARK, "", "self-mark-empty"),
                arguments(STAGES, 0, PaperColumns.SELF_MARK, "0", "paper-mark-off-scale"),
                arguments(STAGES, 0, PaperColumns.REPORT, "", "cell-empty"),
                arguments(STAGES, 0, PaperColumns.COUNTERPART, "", "paper-counterpart-missing"),
                arguments(STAGES, 0, PaperColumns.ASSESSOR, "6", "paper-assessor-is-teacher"),
                arguments(STAGES, 0, PaperColumns.ASSESSOR, "99", "nobody-here-with-this-number"));
    }

    @ParameterizedTest(name = "{0} {2} «{3}»: {4}")
    @MethodSource("brokenCells")
    @Requirement({"B16", "B17", "B24", "B26", "B30", "C11", "C12"})
    void aBrokenCellIsNamedAndNothingComesIn(PaperSheet sheet, int row, Field column, String value, String code) {
        byte[] book = PaperTown.book().set(sheet, row, column, value).xlsx();
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS, ImportCatalogue.IMPORT_EVENTS)) {
            JsonNode russian = flaw(town.send(town.asDeputy().language("ru"), book), sheet, column, code);
            JsonNode english = flaw(town.send(town.asDeputy().language("en"), book), sheet, column, code);

            assertThat(russian.path("line").asInt()).isEqualTo(row + 2);
            assertThat(russian.path("sheet").asString()).isEqualTo(sheet.usual());
            assertThat(russian.path("column").asString())
                    .isEqualTo(column.headings().getFirst());
            assertThat(russian.path("pointer").asString())
                    .isEqualTo("/" + sheet.key() + "/rows/" + row + "/" + column.name());
            assertThat(russian.path("message").asString()).matches("(?s).*[а-я].*");
            assertThat(english.path("message").asString())
                    .matches("(?s).*[a-z].*")
                    .doesNotContain("{0}");
            events.none();
        }
    }

    /** The mistake at this cell; there may be others that follow from it, all elsewhere. */
    private static JsonNode flaw(Reply reply, PaperSheet sheet, Field column, String code) {
        JsonNode errors = reply.expectProblem(422, "import-has-errors").at("/errors");
        for (JsonNode error : errors) {
            if (error.path("code").asString().equals(code)
                    && error.path("sheet").asString().equals(sheet.usual())
                    && error.path("pointer").asString().endsWith("/" + column.name())) {
                return error;
            }
        }
        throw new AssertionError("No " + code + " at " + column.name() + ": " + errors);
    }

    @Test
    @Requirement("B24")
    void aDifficultyWithNeitherActivityNorReasonIsNamed() {
        PaperBookDraft book = PaperTown.book().set(DIFFICULTIES, 2, PaperColumns.DEFERRED, "");
        flaw(town.send(book.xlsx()), DIFFICULTIES, PaperColumns.CHARACTER, "paper-difficulty-uncovered");
    }

    @Test
    @Requirement("B22")
    void aDocumentHasAKindAndAName() {
        PaperBookDraft named = PaperTown.book().set(PROGRAMS, 0, PaperColumns.DOCUMENT, "Справка № 14");
        flaw(town.send(named.xlsx()), PROGRAMS, PaperColumns.DOCUMENT_KIND, "cell-empty");
        PaperBookDraft nameless = PaperTown.book().set(PROGRAMS, 0, PaperColumns.DOCUMENT_KIND, "ВШК");
        flaw(town.send(nameless.xlsx()), PROGRAMS, PaperColumns.DOCUMENT, "cell-empty");
    }

    @Test
    @Requirement("B25")
    void anUnusualDurationNeedsAReason() {
        PaperBookDraft book =
                PaperTown.book().set(PROGRAMS, 0, PaperColumns.ENDS_ON, day(PaperBookDraft.STARTS.plusYears(3)));
        flaw(town.send(book.xlsx()), PROGRAMS, PaperColumns.DURATION_REASON, "duration-reason-missing");
    }

    @Test
    void aChangedProgramThatIsHereAlreadyIsRefused() {
        PaperTown other = new PaperTown(api, topics);
        other.town.apply(other.send(PaperTown.book().xlsx()));

        Reply refused = other.send(
                PaperTown.book().set(STAGES, 0, PaperColumns.MARK, "5").xlsx());

        flaw(refused, PROGRAMS, PaperColumns.ORDER_NUMBER, "paper-transferred-otherwise");
    }

    @Test
    void twoProgramsOfATeacherByOneOrderAreRefused() {
        PaperBookDraft book =
                PaperTown.book().program("2", "6", "1", "4").set(PROGRAMS, 1, PaperColumns.ORDER_NUMBER, "87-од/1");
        flaw(town.send(book.xlsx()), PROGRAMS, PaperColumns.ORDER_NUMBER, "paper-order-twice");
    }

    @Test
    @Requirement({"B15", "B22"})
    void aProgramNeedsABasisAndSomeCategoriesADifficulty() {
        PaperBookDraft bare = new PaperBookDraft().program("1", "6", "1", "4");
        for (int row = 0; row < 3; row++) {
            bare.set(DIFFICULTIES, row, PaperColumns.PROGRAM, "2");
        }
        bare.set(ACTIVITIES, 0, PaperColumns.ADDRESSES, "").set(ACTIVITIES, 1, PaperColumns.ADDRESSES, "");
        // The difficulties go to another program, which needs everything else that a program has.
        bare.program("2", "6", "1", "4");
        for (int row = 3; row < 6; row++) {
            bare.set(DIFFICULTIES, row, PaperColumns.PROGRAM, "3");
        }
        JsonNode errors =
                town.send(bare.xlsx()).expectProblem(422, "import-has-errors").at("/errors");
        assertThat(errors.toString()).contains("paper-basis-missing");

        bare.set(PROGRAMS, 0, PaperColumns.DOCUMENT_KIND, "ВШК")
                .set(PROGRAMS, 0, PaperColumns.DOCUMENT, "Справка № 14");
        assertThat(town.send(bare.xlsx()).at("/errors").toString())
                .contains("paper-category-demands-difficulty")
                .doesNotContain("paper-basis-missing");
    }

    @Test
    void whatIsNoBookIsRefused() {
        for (var file : Map.of(
                        "file-empty", new byte[0],
                        "file-not-a-book", "№ программы;Педагог\n".getBytes(StandardCharsets.UTF_8),
                        "file-xlsx-broken", new byte[] {0x50, 0x4b, 0x03, 0x04, 1, 2, 3})
                .entrySet()) {
            for (String language : List.of("ru", "en")) {
                assertThat(town.send(town.asDeputy().language(language), file.getValue())
                                .expectProblem(422, "import-file-unreadable")
                                .at("/errors/0/code")
                                .asString())
                        .isEqualTo(file.getKey());
            }
        }
    }
}
