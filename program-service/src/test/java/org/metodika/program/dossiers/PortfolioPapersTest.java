package org.metodika.program.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.dossiers.DossierDocument.PORTFOLIO;
import static org.metodika.program.dossiers.Told.accept;
import static org.metodika.program.dossiers.Told.opened;
import static org.metodika.program.dossiers.Told.program;
import static org.metodika.program.dossiers.Told.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.contracts.dossier.DossierDocumentsChanged;
import org.metodika.contracts.dossier.DossierProof;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioLink;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.kit.domain.Decision;
import org.metodika.program.dossiers.Dossier.Evidences;
import org.metodika.program.dossiers.Dossier.PlannedControl;
import org.metodika.program.dossiers.Subject.Proof;
import org.metodika.test.Requirement;

/** The sixth document is there as long as the portfolio holds an evidence that counts. */
@Requirement({"B50", "B52"})
class PortfolioPapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate AFTER_THE_LAST = LocalDate.of(2027, 6, 1);
    private static final PortfolioLink TO_THE_PROGRAM = new PortfolioLink(Told.PROGRAM, null);
    private static final PortfolioLink TO_ITS_STAGE = new PortfolioLink(Told.PROGRAM, new UUID(7, 1));
    private static final PortfolioLink ELSEWHERE = new PortfolioLink(new UUID(8, 1), null);

    @Test
    void countsWhatIsLinkedAndAllWhereNothingIs() {
        PortfolioEvidence bare = evidence(null);
        assertThat(counted(bare, evidence(null, TO_THE_PROGRAM), evidence(null, ELSEWHERE, TO_ITS_STAGE)))
                .isEqualTo(2);
        assertThat(counted(bare, evidence(null, ELSEWHERE))).isEqualTo(2);
        assertThat(counted(bare, evidence(DAY, TO_THE_PROGRAM), evidence(DAY)))
                .as("withdrawn ones never count")
                .isEqualTo(1);
        assertThat(counted()).isZero();
    }

    @Test
    void isThereWhileAnEvidenceCountsAndTellsTheirNumberAlone() {
        Dossier without = opened(program(told -> {}));
        assertThat(without.learn(new Evidences(1, 0))).isEqualTo(Decision.nothingToDo());
        assertThat(standing(without, PORTFOLIO).on(AFTER_THE_LAST)).isEqualTo(Standing.State.MISSING);

        Evidences three = new Evidences(2, 3);
        Dossier with = accept(without, without.learn(three));
        assertThat(standing(with, PORTFOLIO).gaps()).isEmpty();
        assertThat(standing(with, PORTFOLIO).on(AFTER_THE_LAST)).isEqualTo(Standing.State.THERE);
        assertThat(standing(with, PORTFOLIO).proofs())
                .containsExactly(new Proof(Proof.Kind.PORTFOLIO, Told.TEACHER, "3", null));
        assertThat(with.learn(new Evidences(3, 3))).as("the same number").isEqualTo(Decision.nothingToDo());
        assertThat(with.learn(new Evidences(1, 5))).as("an older state").isEqualTo(Decision.nothingToDo());

        DossierMessages messages = new DossierMessages();
        DossierDocumentsChanged changed =
                (DossierDocumentsChanged) messages.event(with, new DossierEvent.PortfolioTold(three), null)
                        .data();
        assertThat(changed.documents().getLast().records()).isEqualTo(1);
        assertThat(changed.documents().getLast().missingSince()).isNull();
        DossierState state = (DossierState) messages.state(with).data();
        assertThat(state.documents().getLast().proofs())
                .containsExactly(new DossierProof("PORTFOLIO", Told.TEACHER, "3", null));

        Dossier empty = accept(with, with.learn(new Evidences(4, 0)));
        assertThat(standing(empty, PORTFOLIO)).isEqualTo(standing(without, PORTFOLIO));
        Dossier onPaper =
                accept(empty, empty.record(new Dossier.Paper(PORTFOLIO, "Папка 12", DAY, DAY, new UUID(1, 4), null)));
        assertThat(standing(onPaper, PORTFOLIO).on(AFTER_THE_LAST))
                .as("a record on paper stays possible")
                .isEqualTo(Standing.State.THERE);
    }

    /**
     * A portfolio is stored before it is told, and told in its order with redelivery; who hears of the program asks for what is
     * stored. In whatever order this happens, and whoever opens the dossier, it comes out the same.
     */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000, 50000, 600000})
    void isTheSameInWhateverOrderPortfolioProgramAndDossierBecomeKnown(long seed) {
        Random random = new Random(seed);
        List<Evidences> portfolio = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            portfolio.add(PortfolioPapers.of(someState(random), i, Told.PROGRAM));
        }
        String[] states = {"DRAFT", "APPROVED", "IN_PROGRESS", "STOPPED"};
        List<Subject> program = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            String status = states[random.nextInt(states.length)];
            program.add(program(i, told -> told.put("status", status)));
        }
        PlannedControl control = new PlannedControl(new UUID(5, 1), 1, DAY, false);
        Dossier expected = opened(program.getLast());
        expected = accept(expected, expected.learn(control));
        expected = accept(expected, expected.learn(portfolio.getLast()));

        Dossier dossier = null;
        int stored = 0;
        int told = 0;
        int ofProgram = 0;
        while (told < portfolio.size() || ofProgram < program.size()) {
            switch (random.nextInt(7)) {
                case 0, 1 -> stored = Math.min(stored + 1, portfolio.size());
                case 2, 3 -> {
                    if (told < stored) {
                        Evidences next = portfolio.get(told++);
                        dossier = dossier == null ? null : accept(dossier, dossier.learn(next));
                        told -= random.nextInt(4) == 0 ? random.nextInt(told) : 0;
                    }
                }
                case 4, 5 -> {
                    if (ofProgram < program.size()) {
                        Subject next = program.get(ofProgram++);
                        dossier = dossier == null ? opened(next) : accept(dossier, dossier.learn(next));
                        if (stored > 0) {
                            dossier = accept(dossier, dossier.learn(portfolio.get(stored - 1)));
                        }
                        ofProgram -= random.nextInt(4) == 0 ? random.nextInt(ofProgram) : 0;
                    }
                }
                default -> dossier = hear(dossier, control);
            }
        }
        assertThat(hear(dossier, control).standings()).isEqualTo(expected.standings());
    }

    private static Dossier hear(@Nullable Dossier dossier, PlannedControl control) {
        return dossier == null
                ? Dossier.startedBy(new DossierEvent.CheckpointTold(Told.PROGRAM, "school-07", Told.TEACHER, control))
                : accept(dossier, dossier.learn(control));
    }

    private static PortfolioState someState(Random random) {
        List<PortfolioEvidence> evidences = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            PortfolioLink link =
                    List.of(TO_THE_PROGRAM, TO_ITS_STAGE, ELSEWHERE).get(random.nextInt(3));
            evidences.add(evidence(random.nextBoolean() ? DAY : null, link));
        }
        return state(evidences);
    }

    private static int counted(PortfolioEvidence... evidences) {
        return PortfolioPapers.of(state(List.of(evidences)), 1, Told.PROGRAM).count();
    }

    private static PortfolioState state(List<PortfolioEvidence> evidences) {
        return new PortfolioState(Told.TEACHER, "school-07", evidences);
    }

    private static PortfolioEvidence evidence(@Nullable LocalDate withdrawnOn, PortfolioLink... links) {
        return new PortfolioEvidence(
                new UUID(9, 1), "CERTIFICATE", DAY, "OWN", List.of(links), List.of(), List.of(), withdrawnOn);
    }
}
