package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

/** A program on paper comes in as approved by its order, or not at all. */
class PaperProgramTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate ORDERED = LocalDate.of(2026, 9, 1);
    private static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    private static final StaffId TUTOR = new StaffId(new UUID(0, 2));
    private static final StageId STAGE = new StageId(new UUID(0, 3));
    private static final DeficitId DEFICIT = new DeficitId(new UUID(0, 4));
    private static final UUID IMPORT = new UUID(0, 5);

    @Test
    @Requirement({"B30", "B31"})
    void beginsApprovedByTheOrderOfThenWithItsContentFrozen() {
        Program program = transferred(paper());

        assertThat(program.status()).isEqualTo(new Status.Approved(ORDERED, new Order("87-од", ORDERED), ORDERED));
        assertThat(program.history()).isNotNull().satisfies(history -> {
            assertThat(history.importId()).isEqualTo(IMPORT);
            assertThat(history.transferredOn()).isEqualTo(TODAY);
            assertThat(history.results()).hasSize(1);
        });
        assertThat(program.uncovered()).isEmpty();
        assertThat(program.changeContent(program.content(), now()))
                .isEqualTo(Decision.rejected(new ProgramRejection.ProgramNotDraft()));
        assertThat(program.withdraw("Ошибка")).isEqualTo(Decision.rejected(new ProgramRejection.ProgramNotOpen()));
    }

    @Test
    void keepsItsHistoryWhenTheApprovalIsAnnulledAndGivenAgain() {
        Program program = transferred(paper());
        Program annulled = program.evolve(new ProgramEvent.ApprovalAnnulled(new Order("87-од", ORDERED), "Опечатка"));

        assertThat(annulled.status()).isEqualTo(new Status.Submitted(ORDERED, "Опечатка"));
        assertThat(annulled.history()).isEqualTo(program.history());
        assertThat(annulled.approve(new OrderDetails("78-од", ORDERED), now()))
                .isEqualTo(Decision.accepted(new ProgramEvent.Approved(new Order("78-од", ORDERED), TODAY)));
    }

    @Test
    @Requirement("B16")
    void isForStaffMembersAlone() {
        assertThat(codes(paper().flaws(now(new Employment.NotOnStaff())))).containsExactly("teacher-not-on-staff");
        assertThat(codes(paper().flaws(now(new Employment.Dismissed(ORDERED)))))
                .containsExactly("paper-teacher-dismissed");
        assertThat(codes(paper().flaws(now(new Employment.Unknown())))).containsExactly("teacher-unknown");
    }

    @Test
    @Requirement("B24")
    void eachDifficultyHasAnActivityOrAReasonAndNeverBoth() {
        assertThat(codes(with(Map.of(DEFICIT, "Позже"), paper().results()).flaws(now())))
                .containsExactly("paper-difficulty-addressed");
        PaperProgram unrelated = content(content -> new Content(
                content.type(),
                content.category(),
                content.basis(),
                content.note(),
                content.startsOn(),
                content.endsOn(),
                null,
                List.of(activity(List.of())),
                content.stages(),
                content.finalResult(),
                content.finalReportForm(),
                TUTOR,
                null,
                Frame.EMPTY));
        assertThat(codes(unrelated.flaws(now()))).containsExactly("activity-unrelated", "paper-difficulty-uncovered");
    }

    @Test
    @Requirement({"C11", "C12", "B26"})
    void aResultIsCompleteAndLiesBetweenOrderAndToday() {
        assertThat(resultFlaws(ORDERED, 5, 5, "Справка", Counterpart.MENTOR, TUTOR))
                .isEmpty();
        assertThat(resultFlaws(TODAY, 1, null, "Справка", Counterpart.MENTOR, null))
                .isEmpty();
        assertThat(resultFlaws(ORDERED.minusDays(1), 5, 5, "Справка", Counterpart.MENTOR, TUTOR))
                .containsExactly("paper-passed-before-program");
        assertThat(resultFlaws(TODAY.plusDays(1), 5, 5, "Справка", Counterpart.MENTOR, TUTOR))
                .containsExactly("date-in-future");
        assertThat(resultFlaws(TODAY, 0, 6, " ", null, TEACHER))
                .containsExactlyInAnyOrder(
                        "paper-mark-off-scale",
                        "paper-mark-off-scale",
                        "paper-report-missing",
                        "paper-counterpart-missing",
                        "paper-assessor-is-teacher");
    }

    @Test
    void isRefusedWithEverythingThatIsWrong() {
        PaperProgram paper = paper();
        PaperProgram wrong = new PaperProgram(
                paper.id(),
                paper.schoolId(),
                TEACHER,
                new Initiative(InitiatorKind.ADMINISTRATION, TUTOR, TODAY),
                TODAY,
                paper.content(),
                Map.of(),
                new OrderDetails(" ", ORDERED),
                List.of());

        assertThat(wrong.transfer(IMPORT, "f", now()))
                .isEqualTo(Decision.rejected(new ProgramRejection.NotTransferable(wrong.flaws(now()))));
        assertThat(codes(wrong.flaws(now()))).containsExactly("order-number-missing");
        assertThat(codes(new PaperProgram(
                                paper.id(),
                                paper.schoolId(),
                                TEACHER,
                                new Initiative(InitiatorKind.ADMINISTRATION, TUTOR, TODAY),
                                ORDERED,
                                paper.content(),
                                Map.of(),
                                new OrderDetails("1", TODAY.plusDays(1)),
                                List.of())
                        .flaws(now())))
                .containsExactly("order-date-in-future", "paper-initiated-after-draft");
    }

    private static List<String> resultFlaws(
            LocalDate passedOn,
            int mark,
            @Nullable Integer selfMark,
            String report,
            @Nullable Counterpart counterpart,
            @Nullable StaffId assessor) {
        return codes(with(
                        Map.of(),
                        List.of(new PaperResult(
                                STAGE, passedOn, mark, selfMark, report, null, counterpart, assessor, null)))
                .flaws(now()));
    }

    private static List<String> codes(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::code).collect(Collectors.toList());
    }

    private static Program transferred(PaperProgram paper) {
        Decision<ProgramEvent> decision = paper.transfer(IMPORT, "fingerprint", now());
        return Program.startedBy(event(decision));
    }

    private static Circumstances now() {
        return now(new Employment.OnStaff());
    }

    private static Circumstances now(Employment employment) {
        Deficit deficit = new Deficit(DEFICIT, "METHODICAL", ORDERED.minusDays(90), Deficit.Standing.OPEN);
        return new Circumstances(TODAY, employment, Map.of(DEFICIT, deficit), true, true, Rules.USUAL);
    }

    private static PaperProgram paper() {
        return with(
                Map.of(),
                List.of(new PaperResult(
                        STAGE,
                        ORDERED.plusDays(40),
                        4,
                        null,
                        "Справка о курсах",
                        "папка 05-12",
                        Counterpart.DEPUTY_HEAD,
                        TUTOR,
                        null)));
    }

    private static PaperProgram content(UnaryOperator<Content> change) {
        PaperProgram paper = paper();
        return new PaperProgram(
                paper.id(),
                paper.schoolId(),
                paper.teacher(),
                paper.initiative(),
                paper.draftedOn(),
                change.apply(paper.content()),
                paper.deferrals(),
                paper.order(),
                paper.results());
    }

    private static PaperProgram with(Map<DeficitId, String> deferrals, List<PaperResult> results) {
        Content content = new Content(
                ProgramType.INDIVIDUAL,
                TeacherCategory.CATEGORY_APPLICANT,
                List.of(new Basis.Difficulty(DEFICIT, "METHODICAL", ORDERED.minusDays(90))),
                new Note("Цель", "Затруднения", "Цели", "Задачи"),
                ORDERED,
                ORDERED.plusMonths(8),
                null,
                List.of(activity(List.of(DEFICIT))),
                List.of(new Stage(
                        STAGE,
                        "Обучение",
                        "Курсы пройдены",
                        "Справка",
                        ORDERED.plusDays(44),
                        CheckpointForm.INTERVIEW,
                        null)),
                "Затруднения сняты",
                "Выступление",
                TUTOR,
                null,
                Frame.EMPTY);
        return new PaperProgram(
                new ProgramId(new UUID(0, 6)),
                "school-07",
                TEACHER,
                new Initiative(InitiatorKind.ADMINISTRATION, TUTOR, ORDERED.minusDays(6)),
                ORDERED.minusDays(5),
                content,
                deferrals,
                new OrderDetails("87-од", ORDERED),
                results);
    }

    private static Activity activity(List<DeficitId> deficits) {
        return new Activity(
                new ActivityId(new UUID(0, 7)),
                ActivityKind.SELF_EDUCATION,
                "Смысловое чтение",
                null,
                null,
                "Изучить литературу",
                20,
                null,
                null,
                null,
                STAGE,
                deficits,
                null);
    }
}
