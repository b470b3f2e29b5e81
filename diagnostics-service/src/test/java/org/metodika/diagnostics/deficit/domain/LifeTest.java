package org.metodika.diagnostics.deficit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.deficit.domain.Addressing.Ending;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.DeficitIsAnnulled;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OutcomeIsMeasured;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OutcomeNotAccepted;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OwnOutcome;
import org.metodika.diagnostics.deficit.domain.Outcome.Way;
import org.metodika.diagnostics.deficit.domain.ProgramStep.Kind;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

@Requirement({"A03", "C33"})
class LifeTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 24);
    private static final String CODE = "METHODICAL";
    private static final UUID TEACHER = new UUID(0, 101);
    private static final UUID DEPUTY = new UUID(0, 103);
    private static final Difficulty DIFFICULTY = new Difficulty("school-07", TEACHER, "difficulty-characters", CODE);
    private static final UUID PROGRAM = new UUID(11, 1);
    private static final Finding AUTUMN = finding(1, "2026-09-18", 25);
    private static final DeficitId ID = DeficitId.detectedBy(AUTUMN.assessmentId(), CODE);
    private static final UUID DEFICIT = ID.value();
    private static final ProgramStep APPROVED = step(3, Kind.APPROVED, "2026-10-05", DEFICIT);

    @Test
    @Requirement("B24")
    void anApprovedProgramAddressesTheDeficitsOfItsActivitiesSinceTheDayOfItsOrder() {
        assertThat(addressing(APPROVED)).containsExactly(Addressing.begun(PROGRAM, day("2026-10-05")));
        assertThat(addressing(step(3, Kind.APPROVED, "2026-10-05", new UUID(0, 7))))
                .isEmpty();
    }

    @Test
    void anAmendmentTakesADeficitOutOrKeepsItAsLongAsItWas() {
        assertThat(addressing(APPROVED, step(7, Kind.AMENDED, "2026-12-01", DEFICIT)))
                .containsExactly(Addressing.begun(PROGRAM, day("2026-10-05")));
        assertThat(addressing(APPROVED, step(7, Kind.AMENDED, "2026-12-01")))
                .containsExactly(ended(Ending.AMENDED, "2026-12-01"));
        assertThat(addressing(
                        APPROVED, step(7, Kind.AMENDED, "2026-12-01"), step(9, Kind.AMENDED, "2027-01-15", DEFICIT)))
                .containsExactly(Addressing.begun(PROGRAM, day("2027-01-15")));
    }

    @Test
    void anAnnulledApprovalIsAsIfItHadNeverBeenAndAnAnnulledEndIsNone() {
        assertThat(addressing(APPROVED, step(4, Kind.APPROVAL_ANNULLED, null))).isEmpty();
        assertThat(addressing(APPROVED, step(4, Kind.STOPPED, "2026-11-01"), step(5, Kind.STOP_ANNULLED, null)))
                .containsExactly(Addressing.begun(PROGRAM, day("2026-10-05")));
        assertThat(addressing(step(5, Kind.COMPLETION_ANNULLED, null), step(4, Kind.COMPLETED, "2027-05-20"), APPROVED))
                .containsExactly(Addressing.begun(PROGRAM, day("2026-10-05")));
        assertThat(addressing(APPROVED, step(4, Kind.COMPLETED, "2027-05-20")))
                .containsExactly(ended(Ending.COMPLETED, "2027-05-20"));
    }

    @Test
    @Requirement("C27")
    void aLaterMeasurementTellsWhetherItIsResolvedFullyPartlyOrNot() {
        assertThat(outcome(AUTUMN, finding(2, "2027-05-20", 62.5)))
                .isEqualTo(new Outcome(Verdict.FULLY, Way.MEASURED, day("2027-05-20")));
        assertThat(outcome(AUTUMN, finding(2, "2027-05-20", 45.8)).verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(outcome(AUTUMN, finding(2, "2027-05-20", 29.9)).verdict()).isEqualTo(Verdict.NOT);
        assertThat(outcome(AUTUMN, finding(2, "2027-05-20", 10)).verdict()).isEqualTo(Verdict.NOT);
        assertThat(outcome(AUTUMN, finding(2, "2027-03-20", 45.8), finding(3, "2027-05-20", 25))
                        .verdict())
                .as("the later one closes the earlier one")
                .isEqualTo(Verdict.NOT);
    }

    @Test
    void whatIsPartlyResolvedStaysOpen() {
        assertThat(settled(AUTUMN, finding(2, "2027-05-20", 45.8)).status()).isEqualTo(Status.OPEN);
        assertThat(settled(AUTUMN, finding(2, "2027-05-20", 62.5)).status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    @Requirement("C26")
    void whatWasMeasuredInAnotherWayIsNotComparedAndTellsOnlyWhetherTheLevelIsReached() {
        Finding lower = finding(2, "2027-05-20", 45.8);
        Finding reached = finding(2, "2027-05-20", 62.5);

        assertThat(settled(Map.of(AUTUMN.assessmentId(), "v1", lower.assessmentId(), "v2"), AUTUMN, lower)
                        .outcome())
                .isEmpty();
        Deficit resolved = settled(Map.of(AUTUMN.assessmentId(), "v1", reached.assessmentId(), "v2"), AUTUMN, reached);
        assertThat(resolved.outcome()).get().extracting(Outcome::verdict).isEqualTo(Verdict.FULLY);
        assertThat(resolved.life().comparison()).isEmpty();
    }

    @Test
    void aCompletedProgramLeavesTheOutcomeToBeFoundOut() {
        Deficit completed = settled(List.of(APPROVED, step(8, Kind.COMPLETED, "2027-05-20")), AUTUMN);

        assertThat(completed.life().addressed()).isFalse();
        assertThat(completed.awaitsOutcome()).isTrue();
        assertThat(completed.evolve(stated("2027-05-21", Verdict.PARTLY)).awaitsOutcome())
                .isFalse();
    }

    @Test
    void whatSomebodyStatesHoldsUntilALaterFindingSaysOtherwise() {
        Deficit open = settled(AUTUMN);
        Deficit stated = open.evolve(stated("2027-05-20", Verdict.FULLY));
        assertThat(stated.status()).isEqualTo(Status.RESOLVED);
        assertThat(stated.resolvedOn()).isEqualTo(day("2027-05-20"));

        Deficit measured = settled(stated, AUTUMN, finding(2, "2027-05-22", 45.8));

        assertThat(measured.status()).isEqualTo(Status.OPEN);
        assertThat(measured.outcome()).contains(new Outcome(Verdict.PARTLY, Way.MEASURED, day("2027-05-22")));
        assertThat(measured.life().stated()).hasSize(1);
        assertThat(settled(stated.evolve(stated("2027-05-21", Verdict.NOT)), AUTUMN)
                        .status())
                .isEqualTo(Status.OPEN);
    }

    @Test
    void nothingIsStatedForOneselfBesideAMeasurementOrOfAnotherDay() {
        Deficit open = settled(AUTUMN);

        assertThat(open.state(statement(TEACHER, "2027-05-20"), TODAY)).isEqualTo(Decision.rejected(new OwnOutcome()));
        assertThat(settled(AUTUMN, finding(2, "2027-05-20", 45.8)).state(statement(DEPUTY, "2027-05-20"), TODAY))
                .isEqualTo(Decision.rejected(new OutcomeIsMeasured(day("2027-05-20"))));
        assertThat(open.state(statement(DEPUTY, "2027-05-25"), TODAY))
                .isEqualTo(
                        Decision.rejected(new OutcomeNotAccepted(List.of(Flaw.at("/on", "stated-in-future", TODAY)))));
        assertThat(open.state(statement(DEPUTY, "2026-09-17"), TODAY))
                .isEqualTo(Decision.rejected(
                        new OutcomeNotAccepted(List.of(Flaw.at("/on", "stated-before-finding", day("2026-09-18"))))));
        assertThat(open.evolve(new DeficitEvent.Annulled(new Annulment(TODAY, DEPUTY, "Не тот педагог")))
                        .state(statement(DEPUTY, "2027-05-20"), TODAY))
                .isEqualTo(Decision.rejected(new DeficitIsAnnulled(TODAY)));
        assertThat(open.state(statement(DEPUTY, "2027-05-20"), TODAY)).isInstanceOf(Decision.Accepted.class);
    }

    private static List<Addressing> addressing(ProgramStep... steps) {
        return ProgramSteps.addressing(List.of(steps), Set.of(DEFICIT));
    }

    private static Addressing ended(Ending why, String lastDay) {
        return new Addressing(PROGRAM, day("2026-10-05"), day(lastDay), why);
    }

    private static Outcome outcome(Finding... known) {
        return settled(known).outcome().orElseThrow();
    }

    private static Deficit settled(Finding... known) {
        return settled(detected(), known);
    }

    private static Deficit settled(Deficit deficit, Finding... known) {
        Map<UUID, String> gauges = new HashMap<>();
        List.of(known).forEach(finding -> gauges.put(finding.assessmentId(), "v1"));
        return settled(deficit, new Facts(List.of(known), gauges, List.of()));
    }

    private static Deficit settled(Map<UUID, String> gauges, Finding... known) {
        return settled(detected(), new Facts(List.of(known), gauges, List.of()));
    }

    private static Deficit settled(List<ProgramStep> steps, Finding... known) {
        return settled(detected(), new Facts(List.of(known), Map.of(), steps));
    }

    private static Deficit settled(Deficit deficit, Facts facts) {
        Standing wanted =
                new DifficultyHistory(CODE, facts, List.of(deficit)).standings().getFirst();
        Deficit state = deficit;
        if (deficit.settle(wanted, TODAY) instanceof Decision.Accepted<DeficitEvent>(var events)) {
            for (DeficitEvent event : events) {
                state = state.evolve(event);
            }
        }
        return state;
    }

    private static Deficit detected() {
        return Deficit.start(new DeficitEvent.Detected(ID, DIFFICULTY, AUTUMN));
    }

    private static DeficitEvent stated(String on, Verdict verdict) {
        return new DeficitEvent.OutcomeStated(new StatedOutcome(
                new UUID(12, verdict.ordinal()), verdict, day(on), "Протокол", "Уроки посещены", TODAY, DEPUTY));
    }

    private static StatedOutcome statement(UUID by, String on) {
        return new StatedOutcome(new UUID(12, 1), Verdict.PARTLY, day(on), "Протокол", "Уроки посещены", TODAY, by);
    }

    private static ProgramStep step(long sequence, Kind kind, @Nullable String on, UUID... deficits) {
        return new ProgramStep(PROGRAM, sequence, kind, on == null ? null : day(on), List.of(deficits));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Finding finding(int number, String day, double score) {
        boolean deficit = score < 50;
        return new Finding(
                new UUID(7, number),
                Instant.parse(day + "T08:00:00Z"),
                day(day),
                1,
                deficit ? "LOW" : "MIDDLE",
                "MIDDLE",
                score,
                deficit,
                null);
    }
}
