package org.metodika.program.mentors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.mentors.Mentor.EndGround;
import org.metodika.program.mentors.MentorGround.AttestedCategory;
import org.metodika.program.mentors.MentorGround.Kind;
import org.metodika.test.Requirement;

/** A mentor is admitted on a ground, leaves with a reason or the dismissal, and may come back. */
@Requirement("C06")
class MentorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate EARLIER = LocalDate.of(2026, 9, 1);
    private static final MentorGround ORDER = new MentorGround(Kind.ORDER, "12-од", EARLIER, null, null);
    private static final MentorFacts FACTS = new MentorFacts(List.of("химия"), ORDER, 3);
    private static final Mentor MENTOR = new Mentor(new UUID(1, 1), "1001", FACTS, EARLIER, null);

    @Test
    void isAdmittedByAnOrderByMinutesOrByAnAttestation() {
        Stream.of(
                        ORDER,
                        new MentorGround(Kind.PROTOCOL, "4", EARLIER, null, null),
                        new MentorGround(Kind.ATTESTATION, "", EARLIER, AttestedCategory.MENTOR, null),
                        new MentorGround(Kind.ATTESTATION, "7", EARLIER, AttestedCategory.HIGHEST, TODAY.plusYears(5)))
                .forEach(ground -> {
                    MentorFacts facts = new MentorFacts(List.of("химия", "биология", "химия"), ground, null);
                    Mentor mentor = start(Mentor.admit(MENTOR.id(), "1001", facts, EARLIER, TODAY));
                    assertThat(mentor.facts().subjects()).containsExactly("химия", "биология");
                    assertThat(mentor.admittedOn()).isEqualTo(EARLIER);
                    assertThat(mentor.inPoolOn(TODAY)).isTrue();
                });
    }

    @Test
    void saysOfEachFactWhatIsWrongWithIt() {
        assertThat(flaws(admit(new MentorGround(Kind.ORDER, "", TODAY.plusDays(1), null, TODAY))))
                .containsExactly(
                        "/ground/number not-blank",
                        "/ground/on date-in-future",
                        "/ground/validUntil of-attestation-only",
                        "/on date-between");
        assertThat(flaws(admit(new MentorGround(Kind.PROTOCOL, "н".repeat(51), EARLIER, AttestedCategory.FIRST, null))))
                .containsExactly("/ground/number text-too-long", "/ground/category of-attestation-only");
        assertThat(flaws(admit(new MentorGround(
                        Kind.ATTESTATION, "", LocalDate.of(1989, 12, 31), null, LocalDate.of(1989, 12, 30)))))
                .containsExactly(
                        "/ground/on date-too-early",
                        "/ground/category not-null",
                        "/ground/validUntil end-before-start");
        assertThat(flaws(MENTOR.change(new MentorFacts(List.of(), ORDER, 0), TODAY)))
                .containsExactly("/subjects not-empty", "/capacity mentor-capacity");
        assertThat(flaws(MENTOR.change(new MentorFacts(List.of(" ", "х".repeat(101)), ORDER, 101), TODAY)))
                .containsExactly("/subjects/0 not-blank", "/subjects/1 text-too-long", "/capacity mentor-capacity");
        List<String> many =
                Stream.iterate(1, i -> i + 1).limit(21).map(String::valueOf).toList();
        assertThat(flaws(MENTOR.change(new MentorFacts(many, ORDER, null), TODAY)))
                .containsExactly("/subjects too-many");
        MentorGround later = new MentorGround(Kind.ORDER, "13-од", TODAY, null, null);
        assertThat(flaws(MENTOR.change(new MentorFacts(List.of("химия"), later, null), TODAY)))
                .containsExactly("/ground/on date-between");
    }

    @Test
    void isChangedWhileInThePoolAndTheSameFactsChangeNothing() {
        MentorFacts other = new MentorFacts(List.of("физика"), ORDER, null);
        assertThat(evolve(MENTOR, MENTOR.change(other, TODAY)).facts()).isEqualTo(other);
        assertThat(MENTOR.change(FACTS, TODAY)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void leavesWithAReasonOnceAndIsAdmittedAgain() {
        assertThat(flaws(MENTOR.end(EARLIER.minusDays(1), " ", TODAY)))
                .containsExactly("/on date-between", "/reason not-blank");
        assertThat(flaws(MENTOR.end(TODAY.plusDays(1), "п".repeat(1001), TODAY)))
                .containsExactly("/on date-between", "/reason text-too-long");
        Mentor left = evolve(MENTOR, MENTOR.end(TODAY.minusDays(1), "Просьба", TODAY));
        assertThat(left.inPoolOn(TODAY.minusDays(1))).isTrue();
        assertThat(left.inPoolOn(TODAY)).isFalse();
        for (Decision<MentorEvent> late : List.of(left.change(FACTS, TODAY), left.end(TODAY, "Ещё раз", TODAY))) {
            assertThat(late).isEqualTo(Decision.rejected(new MentorRejection.MentorNotInPool(TODAY.minusDays(1))));
        }
        assertThat(flaws(left.readmit(FACTS, EARLIER, TODAY))).containsExactly("/on date-between");
        Mentor back = evolve(left, left.readmit(FACTS, TODAY, TODAY));
        assertThat(back.ending()).isNull();
        assertThat(back.admittedOn()).isEqualTo(TODAY);
        assertThat(back.readmit(FACTS, TODAY, TODAY))
                .isEqualTo(Decision.rejected(new MentorRejection.MentorAlreadyInPool()));
    }

    @Test
    void leavesWithTheDismissalAndStaysWhereThatIsAnnulled() {
        LocalDate lastDay = TODAY.plusDays(10);
        Mentor leaving = evolve(MENTOR, MENTOR.dismissed(lastDay));
        assertThat(leaving.ending()).isEqualTo(new Mentor.Departure(EndGround.DISMISSAL, lastDay, ""));
        assertThat(leaving.inPoolOn(lastDay)).isTrue();
        assertThat(leaving.inPoolOn(lastDay.plusDays(1))).isFalse();
        assertThat(leaving.dismissed(lastDay)).isEqualTo(Decision.nothingToDo());
        assertThat(evolve(leaving, leaving.dismissed(TODAY)).inPoolOn(TODAY.plusDays(1)))
                .isFalse();
        assertThat(evolve(leaving, leaving.stays())).isEqualTo(MENTOR);
        Mentor ended = evolve(MENTOR, MENTOR.end(TODAY, "Просьба", TODAY));
        assertThat(ended.stays()).isEqualTo(Decision.nothingToDo());
        assertThat(ended.dismissed(TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(MENTOR.stays()).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(MentorRejection.class)).isEmpty();
    }

    private static Decision<MentorEvent> admit(MentorGround ground) {
        return Mentor.admit(MENTOR.id(), "1001", new MentorFacts(List.of("химия"), ground, null), TODAY, TODAY);
    }

    private static Mentor start(Decision<MentorEvent> decision) {
        return Mentor.startedBy(event(decision));
    }

    private static Mentor evolve(Mentor mentor, Decision<MentorEvent> decision) {
        return mentor.evolve(event(decision));
    }
}
