package org.metodika.program.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.dossiers.DossierDocument.CONTROL_PLAN;
import static org.metodika.program.dossiers.DossierDocument.DIAGNOSIS;
import static org.metodika.program.dossiers.DossierDocument.NORMS;
import static org.metodika.program.dossiers.DossierDocument.PORTFOLIO;
import static org.metodika.program.dossiers.DossierDocument.REPORTS;
import static org.metodika.program.dossiers.Told.accept;
import static org.metodika.program.dossiers.Told.opened;
import static org.metodika.program.dossiers.Told.program;
import static org.metodika.program.dossiers.Told.standing;
import static org.metodika.program.dossiers.Told.support;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.dossiers.Dossier.PlannedControl;
import org.metodika.program.dossiers.Subject.Gap;
import org.metodika.program.dossiers.Subject.Proof;
import org.metodika.test.Requirement;
import tools.jackson.databind.node.ObjectNode;

/** Six documents: what proves them, what they lack since when, and what is on paper. */
@Requirement("B50")
class DossierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void ofAProgramIsJudgedFromTheOrderOn() {
        Dossier dossier = opened(program(told -> {}));
        assertThat(gaps(dossier, NORMS)).containsExactly("NO_REGULATION 2026-09-28");
        assertThat(proofs(dossier, NORMS)).containsExactly(Proof.Kind.APPROVAL_ORDER);
        assertThat(proofs(dossier, DIAGNOSIS))
                .containsExactly(Proof.Kind.DEFICIT, Proof.Kind.DEFICIT, Proof.Kind.BASIS);
        assertThat(proofs(dossier, DossierDocument.PROGRAM)).containsExactly(Proof.Kind.PROGRAM_VERSION);
        assertThat(gaps(dossier, CONTROL_PLAN)).containsExactly("NO_CONTROL_PLAN 2026-09-28");
        assertThat(gaps(dossier, REPORTS))
                .containsExactly(
                        "NO_STAGE_REPORT 2026-12-21", "NO_STAGE_REPORT 2027-05-21", "NO_FINAL_REPORT 2027-06-01");
        assertThat(gaps(dossier, PORTFOLIO)).containsExactly("NO_PORTFOLIO 2027-06-01");
        assertThat(dossier.standings())
                .extracting(standing -> standing.on(TODAY))
                .containsExactly(
                        Standing.State.MISSING,
                        Standing.State.THERE,
                        Standing.State.THERE,
                        Standing.State.MISSING,
                        Standing.State.NOT_DUE,
                        Standing.State.NOT_DUE);
        assertThat(standing(dossier, REPORTS).on(LocalDate.of(2026, 12, 20))).isEqualTo(Standing.State.NOT_DUE);
        assertThat(standing(dossier, REPORTS).on(LocalDate.of(2026, 12, 21))).isEqualTo(Standing.State.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "WITHDRAWN"})
    void lacksNothingWhereNoOrderBinds(String status) {
        Dossier dossier = opened(program(told -> told.put("status", status)));
        assertThat(dossier.standings())
                .allSatisfy(standing -> assertThat(standing.gaps()).isEmpty());
        assertThat(standing(dossier, DIAGNOSIS).on(TODAY)).isEqualTo(Standing.State.THERE);
        assertThat(standing(dossier, DossierDocument.PROGRAM).on(TODAY)).isEqualTo(Standing.State.NOT_DUE);
    }

    @Test
    void saysWhoHasToBringWhatIsMissing() {
        Dossier dossier = opened(program(told -> {}));
        UUID curator = UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000103");
        assertThat(dossier.standings())
                .extracting(Standing::bringer)
                .containsExactly(
                        Standing.Bringer.SCHOOL_HEAD,
                        Standing.Bringer.DEPUTY_HEAD,
                        Standing.Bringer.SCHOOL_HEAD,
                        Standing.Bringer.CURATOR,
                        Standing.Bringer.TEACHER,
                        Standing.Bringer.TEACHER);
        assertThat(standing(dossier, CONTROL_PLAN).bringerId()).isEqualTo(curator);
        assertThat(standing(dossier, REPORTS).bringerId()).isEqualTo(Told.TEACHER);
        Dossier without = opened(program(told -> ((ObjectNode) told.get("program")).remove("curatorId")));
        assertThat(standing(without, CONTROL_PLAN).bringer()).isEqualTo(Standing.Bringer.DEPUTY_HEAD);
    }

    @Test
    void takesPassedWaivedAndFinalReports() {
        Dossier dossier = opened(program(told -> {
            told.put("status", "COMPLETED").put("endedOn", "2027-05-28");
            item(told, "019a2b3c-7a10-7c4d-9e5f-000000000501", "DONE", "2026-12-18");
            item(told, "019a2b3c-7a10-7c4d-9e5f-000000000502", "WAIVED", "2027-05-10");
            told.putObject("report").put("title", "Выступление").put("result", "Затруднения сняты");
        }));
        assertThat(gaps(dossier, REPORTS)).isEmpty();
        assertThat(proofs(dossier, REPORTS)).containsExactly(Proof.Kind.STAGE_REPORT, Proof.Kind.FINAL_REPORT);
        assertThat(gaps(dossier, PORTFOLIO)).containsExactly("NO_PORTFOLIO 2027-05-29");
    }

    @Test
    void lacksNoReportsOfWhatAStoppedProgramHadNotComeTo() {
        Dossier dossier = opened(program(told ->
                told.put("status", "STOPPED").put("endedOn", "2027-02-01").put("stopGround", "LONG_LEAVE")));
        assertThat(gaps(dossier, REPORTS)).containsExactly("NO_STAGE_REPORT 2026-12-21");
    }

    @Test
    void takesTheReportsOfAProgramFromPaper() {
        assertThat(proofs(opened(Told.programFromPaper()), REPORTS)).contains(Proof.Kind.PAPER_REPORT);
    }

    @Test
    void ofASupportIsJudgedFromTheIssueOn() {
        Dossier closed = opened(support(told -> {}));
        assertThat(closed.standings())
                .extracting(standing -> standing.on(LocalDate.of(2027, 5, 20)))
                .containsExactly(
                        Standing.State.THERE,
                        Standing.State.THERE,
                        Standing.State.THERE,
                        Standing.State.THERE,
                        Standing.State.THERE,
                        Standing.State.NOT_DUE);
        assertThat(gaps(closed, PORTFOLIO)).containsExactly("NO_PORTFOLIO 2027-05-21");
        Dossier bare = opened(support(told -> {
            told.put("status", "ISSUED").remove("conclusion");
            told.remove("decidedBy");
            List.of("agreements", "cards", "deficits").forEach(told::putArray);
        }));
        assertThat(gaps(bare, NORMS)).containsExactly("NO_DECISION 2026-09-09");
        assertThat(gaps(bare, DIAGNOSIS)).containsExactly("NO_DIAGNOSIS 2026-09-09");
        assertThat(gaps(bare, CONTROL_PLAN)).isEmpty();
        assertThat(gaps(bare, REPORTS)).containsExactly("NO_CARD 2026-09-09", "NO_CONCLUSION 2026-10-31");
        assertThat(standing(bare, REPORTS).bringer()).isEqualTo(Standing.Bringer.LEADER);
        Dossier draft = opened(support(told -> {
            told.put("status", "DRAFT").put("edition", 0).remove("conclusion");
            told.remove("issuedOn");
        }));
        assertThat(draft.standings())
                .allSatisfy(standing -> assertThat(standing.gaps()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(DossierDocument.class)
    void isThereOnPaperUntilTheRecordIsWithdrawn(DossierDocument document) {
        Dossier dossier = opened(program(told -> {}));
        LocalDate late = LocalDate.of(2028, 1, 1);
        Dossier.Paper paper = paper(document, "Папка 12", TODAY);
        Dossier recorded = accept(dossier, dossier.record(paper));
        assertThat(standing(recorded, document).on(late)).isEqualTo(Standing.State.THERE);
        assertThat(recorded.record(paper)).isEqualTo(Decision.nothingToDo());
        Dossier moved = accept(recorded, recorded.record(paper(document, "Папка 13", TODAY)));
        assertThat(moved.papers())
                .singleElement()
                .extracting(Dossier.Paper::place)
                .isEqualTo("Папка 13");
        Dossier withdrawn = accept(moved, moved.withdraw(document, "Не та папка"));
        assertThat(standing(withdrawn, document).gaps())
                .isEqualTo(standing(dossier, document).gaps());
        assertThat(withdrawn.paper(document).orElseThrow().withdrawnBecause()).isEqualTo("Не та папка");
        assertThat(withdrawn.withdraw(document, "Ещё раз"))
                .isEqualTo(Decision.rejected(new DossierRejection.DossierPaperNotRecorded()));
    }

    @Test
    void refusesAPaperWithoutPlaceOrOfAnImpossibleDay() {
        Dossier dossier = opened(program(told -> {}));
        assertThat(flaws(dossier.record(paper(PORTFOLIO, " ", TODAY.plusDays(1)))))
                .containsExactly("/place not-blank", "/on date-between");
        assertThat(flaws(dossier.record(paper(PORTFOLIO, "п".repeat(501), LocalDate.of(1989, 12, 31)))))
                .containsExactly("/place text-too-long", "/on date-between");
        assertThat(flaws(dossier.withdraw(PORTFOLIO, ""))).containsExactly("/reason not-blank");
    }

    @Test
    @Requirement({"B50", "B51"})
    void followsTheCheckpointsOfMonitoringAlsoBeforeTheProgramIsKnown() {
        PlannedControl planned = new PlannedControl(new UUID(5, 1), 1, TODAY, false);
        Dossier dossier =
                Dossier.startedBy(new DossierEvent.CheckpointTold(Told.PROGRAM, "school-07", Told.TEACHER, planned));
        assertThat(dossier.standings())
                .allSatisfy(standing -> assertThat(standing.gaps()).isEmpty());
        dossier = accept(dossier, dossier.learn(program(told -> {})));
        assertThat(gaps(dossier, CONTROL_PLAN)).isEmpty();
        assertThat(proofs(dossier, CONTROL_PLAN)).containsExactly(Proof.Kind.CHECKPOINT);
        dossier = accept(dossier, dossier.learn(new PlannedControl(planned.id(), 2, TODAY, true)));
        assertThat(gaps(dossier, CONTROL_PLAN)).containsExactly("NO_CONTROL_PLAN 2026-09-28");
        assertThat(dossier.learn(planned)).as("an older state undoes nothing").isEqualTo(Decision.nothingToDo());
    }

    @Test
    @Requirement({"B19", "B21", "B50"})
    void showsTheOrdersOfTheGroupThatWorksOnTheProgram() {
        Dossier dossier = opened(program(told -> {}));
        assertThat(dossier.learn(Told.group(1, told -> told.put("status", "ANNULLED"))))
                .isEqualTo(Decision.nothingToDo());
        dossier = accept(dossier, dossier.learn(Told.group(2, told -> {})));
        assertThat(standing(dossier, NORMS).proofs().subList(1, 3))
                .extracting(proof -> proof.kind() + " " + proof.title())
                .containsExactly("GROUP_ORDER 121-од", "WORK_REGULATION 99-од");
        assertThat(gaps(dossier, NORMS)).as("it is no regulation of the school").hasSize(1);
        dossier = accept(dossier, dossier.learn(Told.group(3, told -> told.putArray("programs"))));
        assertThat(proofs(dossier, NORMS)).containsExactly(Proof.Kind.APPROVAL_ORDER);
        assertThat(dossier.learn(Told.group(2, told -> {}))).isEqualTo(Decision.nothingToDo());
    }

    /** Sources come each in their order, with redelivery, and in any order among each other: the dossier comes out the same. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void isTheSameWhateverTheOrderOfWhatIsTold(long seed) {
        Random random = new Random(seed);
        List<Subject> programs = new ArrayList<>();
        List<PlannedControl> controls = new ArrayList<>();
        String[] states = {"DRAFT", "APPROVED", "IN_PROGRESS", "STOPPED"};
        for (int i = 1; i <= 20; i++) {
            String status = states[random.nextInt(states.length)];
            programs.add(program(i, told -> told.put("status", status)));
            controls.add(
                    new PlannedControl(new UUID(5, 1), i, TODAY.plusDays(random.nextInt(3)), random.nextBoolean()));
        }
        Dossier expected = opened(programs.getLast());
        expected = accept(expected, expected.learn(controls.getLast()));
        Dossier dossier = opened(programs.getFirst());
        int nextProgram = 0;
        int nextControl = 0;
        while (nextProgram < programs.size() || nextControl < controls.size()) {
            if (random.nextBoolean() && nextProgram < programs.size()) {
                dossier = accept(dossier, dossier.learn(programs.get(nextProgram++)));
                nextProgram -= random.nextInt(4) == 0 ? random.nextInt(nextProgram) : 0;
            } else if (nextControl < controls.size()) {
                dossier = accept(dossier, dossier.learn(controls.get(nextControl++)));
                nextControl -= random.nextInt(4) == 0 ? random.nextInt(nextControl) : 0;
            }
        }
        assertThat(dossier.standings()).isEqualTo(expected.standings());
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(DossierRejection.class)).isEmpty();
    }

    private static void item(ObjectNode told, String id, String standing, String on) {
        ObjectNode item = told.withArray("items").addObject();
        item.put("itemId", id).put("item", "STAGE").put("standing", standing).put("on", on);
        if (standing.equals("WAIVED")) {
            item.put("reason", "Курсы отменены");
        }
    }

    private static Dossier.Paper paper(DossierDocument document, String place, LocalDate on) {
        return new Dossier.Paper(document, place, on, TODAY, new UUID(1, 4), null);
    }

    private static List<String> gaps(Dossier dossier, DossierDocument document) {
        return standing(dossier, document).gaps().stream()
                .map((Gap gap) -> gap.kind() + " " + gap.since())
                .toList();
    }

    private static List<Proof.Kind> proofs(Dossier dossier, DossierDocument document) {
        return standing(dossier, document).proofs().stream().map(Proof::kind).toList();
    }
}
