package org.metodika.diagnostics.deficit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.metodika.test.Decided.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.DeficitAlreadyAnnulled;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal.OwnDeficit;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

@Requirement({"A03", "C19"})
class DeficitTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 24);
    private static final UUID TEACHER = new UUID(0, 101);
    private static final Difficulty DIFFICULTY =
            new Difficulty("school-07", TEACHER, "difficulty-characters", "METHODICAL");
    private static final Finding AUTUMN = finding(1, "2026-09-18", true);
    private static final Finding WINTER = finding(2, "2026-12-20", true);
    private static final Finding SPRING = finding(3, "2027-03-20", false);
    private static final DeficitEvent RESOLVED_FULLY =
            new DeficitEvent.OutcomeMeasured(new MeasuredOutcome(Verdict.FULLY, SPRING, null));
    private static final DeficitId ID = DeficitId.detectedBy(AUTUMN.assessmentId(), "METHODICAL");

    @Test
    void aFindingBelowTheRequiredLevelDetectsADeficitWithAnIdOfItsOwn() {
        List<Standing> standings = standings(List.of(AUTUMN));

        assertThat(standings)
                .containsExactly(new Standing(ID, Status.OPEN, List.of(AUTUMN), null, List.of(), List.of()));
        assertThat(events(Deficit.detect(DIFFICULTY, standings.getFirst())))
                .containsExactly(new DeficitEvent.Detected(ID, DIFFICULTY, AUTUMN));
    }

    @Test
    void aFindingAtTheRequiredLevelDetectsNothing() {
        assertThat(standings(List.of(SPRING))).isEmpty();
    }

    @Test
    void theNextFindingConfirmsAndALaterOneResolves() {
        Deficit open = detected(AUTUMN);

        assertThat(settling(open, AUTUMN, WINTER)).containsExactly(new DeficitEvent.Confirmed(WINTER));
        assertThat(settling(open, AUTUMN, SPRING)).containsExactly(new DeficitEvent.Resolved(SPRING), RESOLVED_FULLY);
        assertThat(settling(open, AUTUMN, WINTER, SPRING))
                .containsExactly(new DeficitEvent.Confirmed(WINTER), new DeficitEvent.Resolved(SPRING), RESOLVED_FULLY);
        assertThat(settling(open, AUTUMN)).isEmpty();
    }

    @Test
    void whatWasResolvedAndIsFoundAgainIsAnotherDeficit() {
        Finding again = finding(4, "2027-04-20", true);
        Deficit resolved = settled(detected(AUTUMN), AUTUMN, SPRING);

        assertThat(new DifficultyHistory("METHODICAL", Facts.of(List.of(AUTUMN, SPRING, again)), List.of(resolved))
                        .standings())
                .extracting(Standing::id, Standing::status)
                .containsExactly(
                        tuple(ID, Status.RESOLVED),
                        tuple(DeficitId.detectedBy(again.assessmentId(), "METHODICAL"), Status.OPEN));
    }

    @Test
    void theResolvingAssessmentAnnulledMeansOpenAgain() {
        Deficit resolved = settled(detected(AUTUMN), AUTUMN, SPRING);

        assertThat(settling(resolved, AUTUMN))
                .containsExactly(
                        new DeficitEvent.Reopened(List.of(AUTUMN)),
                        new DeficitEvent.OutcomeWithdrawn(SPRING.assessmentId()));
    }

    @Test
    void theConfirmedOneLivesOnWhenTheAssessmentThatDetectedItIsAnnulled() {
        Deficit confirmed = settled(detected(AUTUMN), AUTUMN, WINTER);

        assertThat(settling(confirmed, WINTER)).containsExactly(new DeficitEvent.Revised(List.of(WINTER), null));
        assertThat(settling(confirmed, AUTUMN)).containsExactly(new DeficitEvent.Revised(List.of(AUTUMN), null));
    }

    @Test
    void theOnlyAssessmentAnnulledAnnulsTheDeficit() {
        assertThat(settling(detected(AUTUMN)))
                .containsExactly(new DeficitEvent.Annulled(new Annulment(TODAY, null, null)));
    }

    @Test
    void isAnnulledByPeopleOnceAndNotByTheTeacherConcerned() {
        Deficit open = detected(AUTUMN);
        Annulment why = new Annulment(TODAY, new UUID(0, 103), "Не тот педагог");

        assertThat(events(open.annul(why))).containsExactly(new DeficitEvent.Annulled(why));
        assertThat(open.annul(new Annulment(TODAY, TEACHER, "Не согласен")))
                .isEqualTo(Decision.rejected(new OwnDeficit()));
        Deficit annulled = open.evolve(new DeficitEvent.Annulled(why));
        assertThat(annulled.annul(why)).isEqualTo(Decision.rejected(new DeficitAlreadyAnnulled(TODAY)));
        assertThat(new DifficultyHistory("METHODICAL", Facts.of(List.of(AUTUMN)), List.of(annulled)).standings())
                .isEmpty();
    }

    @Test
    void onlyAnOpenDeficitHoldsThePlaceOfItsDifficulty() {
        Deficit open = detected(AUTUMN);

        assertThat(open.naturalKey()).isEqualTo("open|" + TEACHER + "|difficulty-characters|METHODICAL");
        assertThat(settled(open, AUTUMN, SPRING).naturalKey()).isEqualTo(ID.toString());
    }

    private static List<Standing> standings(List<Finding> findings) {
        return new DifficultyHistory("METHODICAL", Facts.of(findings), List.of()).standings();
    }

    private static Deficit detected(Finding finding) {
        return Deficit.start(new DeficitEvent.Detected(
                DeficitId.detectedBy(finding.assessmentId(), "METHODICAL"), DIFFICULTY, finding));
    }

    private static List<DeficitEvent> settling(Deficit deficit, Finding... known) {
        Standing wanted = new DifficultyHistory("METHODICAL", Facts.of(List.of(known)), List.of(deficit))
                .standings()
                .getFirst();
        return events(deficit.settle(wanted, TODAY));
    }

    private static Deficit settled(Deficit deficit, Finding... known) {
        Deficit state = deficit;
        for (DeficitEvent event : settling(deficit, known)) {
            state = state.evolve(event);
        }
        return state;
    }

    private static Finding finding(int number, String day, boolean deficit) {
        return new Finding(
                new UUID(7, number),
                Instant.parse(day + "T08:00:00Z"),
                LocalDate.parse(day),
                1,
                deficit ? "LOW" : "MIDDLE",
                "MIDDLE",
                deficit ? 37.5 : 70.8,
                deficit,
                null);
    }
}
