package org.metodika.program.contests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.contests.Participation.Outcome;
import org.metodika.test.Requirement;

/** A participation is planned, takes place, has a result; or it is given up with a reason. */
@Requirement("C16")
class ParticipationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 20);
    private static final UUID TEACHER = new UUID(1, 1);
    private static final UUID HELPER = new UUID(1, 2);
    private static final Entry.Around FINE = new Entry.Around(TODAY, true, true);
    private static final Entry ENTRY = new Entry(
            "Учитель года",
            ContestKind.CONTEST,
            ContestLevel.MUNICIPAL,
            "очный тур",
            FIRST_DAY,
            TODAY,
            "Разбор урока",
            HELPER,
            new UUID(2, 1));
    private static final Participation PLANNED =
            new Participation(new UUID(3, 1), "1001", TEACHER, ENTRY, null, null, null);

    @Test
    void isPlannedTakesPlaceAndHasAResult() {
        Participation planned =
                Participation.startedBy(event(Participation.plan(PLANNED.id(), "1001", TEACHER, ENTRY, FINE)));
        assertThat(planned).isEqualTo(PLANNED);
        assertThat(planned.status()).isEqualTo(ParticipationStatus.PLANNED);
        Participation there = evolve(planned, planned.tookPart(FIRST_DAY, TODAY));
        assertThat(there.status()).isEqualTo(ParticipationStatus.TOOK_PART);
        assertThat(there.tookPartOn()).isEqualTo(FIRST_DAY);
        Outcome winner = new Outcome(ContestResult.WINNER, TODAY, "Д-145");
        Participation finished = evolve(there, there.finish(winner, TODAY));
        assertThat(finished.status()).isEqualTo(ParticipationStatus.FINISHED);
        assertThat(finished.finish(winner, TODAY)).isEqualTo(Decision.nothingToDo());
        Outcome laureate = new Outcome(ContestResult.LAUREATE, TODAY, "");
        assertThat(evolve(finished, finished.finish(laureate, TODAY)).result()).isEqualTo(laureate);
    }

    @Test
    void goesNoStepOutOfTurn() {
        Outcome winner = new Outcome(ContestResult.WINNER, TODAY, "");
        assertThat(PLANNED.finish(winner, TODAY)).isEqualTo(outOfTurn(ParticipationStatus.PLANNED));
        Participation there = evolve(PLANNED, PLANNED.tookPart(TODAY, TODAY));
        assertThat(there.tookPart(TODAY, TODAY)).isEqualTo(outOfTurn(ParticipationStatus.TOOK_PART));
        Participation withdrawn = evolve(there, there.withdraw("Болезнь", TODAY));
        assertThat(withdrawn.status()).isEqualTo(ParticipationStatus.WITHDRAWN);
        assertThat(withdrawn.tookPart(TODAY, TODAY)).isEqualTo(outOfTurn(ParticipationStatus.WITHDRAWN));
        assertThat(withdrawn.finish(winner, TODAY)).isEqualTo(outOfTurn(ParticipationStatus.WITHDRAWN));
    }

    @Test
    void isChangedAndGivenUpUntilThereIsAResult() {
        Entry other = entry("Педагогический дебют", FIRST_DAY, null, null);
        assertThat(evolve(PLANNED, PLANNED.change(other, FINE)).entry()).isEqualTo(other);
        assertThat(PLANNED.change(ENTRY, FINE)).isEqualTo(Decision.nothingToDo());
        Participation there = evolve(PLANNED, PLANNED.tookPart(FIRST_DAY, TODAY));
        assertThat(flaws(there.change(entry("Дебют", TODAY, null, null), FINE)))
                .containsExactly("/startsOn date-not-after");
        Participation finished =
                evolve(there, there.finish(new Outcome(ContestResult.PARTICIPANT, FIRST_DAY, ""), TODAY));
        Decision<ParticipationEvent> over =
                Decision.rejected(new ParticipationRejection.ParticipationOver(ParticipationStatus.FINISHED));
        assertThat(finished.change(other, FINE)).isEqualTo(over);
        assertThat(finished.withdraw("Болезнь", TODAY)).isEqualTo(over);
        assertThat(flaws(PLANNED.withdraw(" ", TODAY))).containsExactly("/reason not-blank");
        assertThat(flaws(PLANNED.withdraw("п".repeat(1001), TODAY))).containsExactly("/reason text-too-long");
    }

    @Test
    void isWithdrawnByADismissalUnlessTheTeacherTookPart() {
        assertThat(PLANNED.endOnDismissal(TODAY, TODAY)).isEqualTo(Decision.nothingToDo());
        LocalDate left = TODAY.minusDays(1);
        Participation ended = evolve(PLANNED, PLANNED.endOnDismissal(left, TODAY));
        assertThat(ended.status()).isEqualTo(ParticipationStatus.WITHDRAWN);
        assertThat(ended.withdrawal()).isEqualTo(new Participation.Withdrawal(TODAY, null));
        assertThat(ended.withdrawal().byDismissal()).isTrue();
        assertThat(ended.endOnDismissal(left, TODAY)).isEqualTo(Decision.nothingToDo());
        Participation there = evolve(PLANNED, PLANNED.tookPart(FIRST_DAY, TODAY));
        assertThat(there.endOnDismissal(left, TODAY)).isEqualTo(Decision.nothingToDo());
        Participation withdrawn = evolve(PLANNED, PLANNED.withdraw("Болезнь", TODAY));
        assertThat(withdrawn.withdrawal().byDismissal()).isFalse();
        assertThat(withdrawn.endOnDismissal(left, TODAY)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void saysOfEachFieldWhatIsWrongWithIt() {
        Entry bad = new Entry(
                "",
                ContestKind.FESTIVAL,
                ContestLevel.FEDERAL,
                "э".repeat(101),
                TODAY.plusYears(4),
                TODAY,
                "п".repeat(2001),
                HELPER,
                null);
        assertThat(flaws(PLANNED.change(bad, new Entry.Around(TODAY, false, false))))
                .containsExactly(
                        "/event not-blank",
                        "/stage text-too-long",
                        "/startsOn date-between",
                        "/endsOn end-before-start",
                        "/help text-too-long",
                        "/helperId person-unknown-here",
                        "/supportId support-of-others");
        assertThat(flaws(PLANNED.change(entry("и".repeat(301), FIRST_DAY, null, TEACHER), FINE)))
                .containsExactly("/event text-too-long", "/helperId teacher-supports-self");
        assertThat(flaws(PLANNED.tookPart(FIRST_DAY.minusDays(1), TODAY))).containsExactly("/on date-too-early");
        assertThat(flaws(PLANNED.tookPart(TODAY.plusDays(1), TODAY))).containsExactly("/on date-in-future");
        Participation there = evolve(PLANNED, PLANNED.tookPart(TODAY, TODAY));
        assertThat(flaws(there.finish(new Outcome(ContestResult.WINNER, FIRST_DAY, "д".repeat(101)), TODAY)))
                .containsExactly("/on date-too-early", "/evidence text-too-long");
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(ParticipationRejection.class)).isEmpty();
    }

    private static Entry entry(String event, LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable UUID helper) {
        return new Entry(event, ContestKind.CONTEST, ContestLevel.SCHOOL, "", startsOn, endsOn, "", helper, null);
    }

    private static Decision<ParticipationEvent> outOfTurn(ParticipationStatus status) {
        return Decision.rejected(new ParticipationRejection.ParticipationOutOfTurn(status));
    }

    private static Participation evolve(Participation participation, Decision<ParticipationEvent> decision) {
        return participation.evolve(event(decision));
    }
}
