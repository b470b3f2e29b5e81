package org.metodika.program.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.program.acts.ActEvent.ActAnnulled;
import org.metodika.program.acts.ActEvent.ActCorrected;
import org.metodika.program.acts.ActEvent.ActRegistered;
import org.metodika.program.acts.ActEvent.ActReinstated;
import org.metodika.program.acts.ActEvent.ActRepealAnnulled;
import org.metodika.program.acts.ActEvent.ActRepealed;
import org.metodika.program.acts.ActEvent.ActSuperseded;
import org.metodika.program.acts.ActRejection.ActAlreadyRepealed;
import org.metodika.program.acts.ActRejection.ActIsAnnulled;
import org.metodika.program.acts.ActRejection.ActNotRepealed;
import org.metodika.test.Requirement;

class ActTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final ActId OLD = new ActId(new UUID(0, 1));
    private static final ActId NEW = new ActId(new UUID(0, 2));

    @Test
    @Requirement("A16")
    void isInForceFromItsDateWhereNothingElseIsSaid() {
        Act act = regulation(OLD, "12", SEPTEMBER);
        assertThat(act.facts().validFrom()).isEqualTo(SEPTEMBER);
        assertThat(act.standing(SEPTEMBER.minusDays(1))).isEqualTo(Standing.NOT_YET);
        assertThat(act.standing(SEPTEMBER)).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    @Requirement("A16")
    void refusesAnActWithoutNumberDateAndTitle() {
        assertThat(flaws(register(new ActFacts(ActKind.ORDER, " ", null, " ", null, null), null)))
                .containsExactly("/number act-number-missing", "/date act-date-missing", "/title not-blank");
    }

    @Test
    @Requirement("B01")
    void takesACitedDocumentWithoutNumberAndDate() {
        ActFacts concept = new ActFacts(
                ActKind.NORMATIVE_REFERENCE,
                null,
                null,
                "Концепция долгосрочного социально-экономического развития РФ",
                null,
                LocalDate.of(2020, 12, 31));
        Act act = Act.startedBy(event(Act.register(OLD, null, concept, null, TODAY)));
        assertThat(act.isCommon()).isTrue();
        assertThat(act.standing(LocalDate.of(2012, 1, 1))).isEqualTo(Standing.IN_FORCE);
        assertThat(act.standing(TODAY)).isEqualTo(Standing.EXPIRED);
        assertThat(act.naturalKey()).contains("концепция");
    }

    @Test
    void refusesDatesThatCannotBe() {
        assertThat(flaws(register(facts("1", TODAY.plusDays(1), null, null), null)))
                .containsExactly("/date date-between");
        assertThat(flaws(register(facts("1", LocalDate.of(1899, 12, 31), null, null), null)))
                .containsExactly("/date date-between");
        assertThat(flaws(register(facts("1", SEPTEMBER, null, SEPTEMBER.minusDays(1)), null)))
                .containsExactly("/validUntil act-ends-before-start");
        assertThat(flaws(register(facts("1", SEPTEMBER, LocalDate.of(2101, 1, 1), null), null)))
                .containsExactly("/validFrom date-between");
        assertThat(flaws(register(facts("x".repeat(51), SEPTEMBER, null, null), null)))
                .containsExactly("/number size-max");
    }

    @Test
    @Requirement("B02")
    void isSupersededByALaterEditionAndStaysReadable() {
        Act old = regulation(OLD, "12", LocalDate.of(2021, 8, 30));
        Act later = Act.startedBy(event(register(facts("31", SEPTEMBER, null, null), old)));
        assertThat(later.replaces()).isEqualTo(OLD);
        Act superseded = old.evolve(event(old.supersede(NEW, SEPTEMBER)));
        assertThat(superseded.standing(SEPTEMBER.minusDays(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(superseded.standing(SEPTEMBER)).isEqualTo(Standing.SUPERSEDED);
        assertThat(superseded.facts()).isEqualTo(old.facts());
        assertThat(superseded.supersede(NEW, SEPTEMBER)).isEqualTo(Decision.nothingToDo());
        assertThat(event(superseded.reinstate(NEW))).isEqualTo(new ActReinstated(NEW));
        assertThat(superseded.reinstate(OLD)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    @Requirement("B02")
    void refusesToSupersedeWhatItCannot() {
        Act old = regulation(OLD, "12", SEPTEMBER);
        ActFacts later = facts("31", SEPTEMBER.plusDays(1), null, null);
        assertThat(flaws(Act.register(NEW, "2002", later, old, TODAY)))
                .containsExactly("/replacesId replaced-act-unknown");
        assertThat(flaws(register(
                        new ActFacts(ActKind.PLAN, "31", SEPTEMBER, "План", SEPTEMBER.plusDays(1), null), old)))
                .containsExactly("/replacesId replaced-act-other-kind");
        assertThat(flaws(register(facts("31", SEPTEMBER, null, null), old)))
                .containsExactly("/validFrom edition-not-later");
        Act repealed = old.evolve(new ActRepealed(TODAY, "Приказ"));
        assertThat(flaws(register(later, repealed))).containsExactly("/replacesId replaced-act-not-valid");
        Act annulled = old.evolve(new ActAnnulled("Ошибка", NOW, null));
        assertThat(flaws(register(later, annulled))).containsExactly("/replacesId replaced-act-not-valid");
    }

    @Test
    void isCorrectedWithCodesOfWhatChanged() {
        Act act = regulation(OLD, "12", SEPTEMBER);
        ActFacts to = new ActFacts(ActKind.REGULATION, "12-од", SEPTEMBER, "Положение о программах", null, TODAY);
        assertThat(event(act.correct(to, null, TODAY)))
                .isEqualTo(new ActCorrected(to, List.of("NUMBER", "TITLE", "VALID_UNTIL")));
        assertThat(act.correct(act.facts(), null, TODAY)).isEqualTo(Decision.nothingToDo());
        Act superseded = act.evolve(new ActSuperseded(NEW, SEPTEMBER.plusDays(9)));
        assertThat(flaws(superseded.correct(facts("12", SEPTEMBER, SEPTEMBER.plusDays(9), null), null, TODAY)))
                .containsExactly("/validFrom edition-not-earlier");
        assertThat(flaws(regulation(NEW, "31", TODAY).correct(facts("31", SEPTEMBER, null, null), act, TODAY)))
                .containsExactly("/validFrom edition-not-later");
    }

    @Test
    @Requirement("A16")
    void isRepealedOnceWithAGround() {
        Act act = regulation(OLD, "12", SEPTEMBER);
        assertThat(flaws(act.repeal(TODAY, " ", TODAY))).containsExactly("/ground not-blank");
        assertThat(flaws(act.repeal(SEPTEMBER.minusDays(1), "Приказ", TODAY)))
                .containsExactly("/repealedFrom date-between");
        assertThat(flaws(act.repeal(TODAY.plusYears(1).plusDays(1), "Приказ", TODAY)))
                .containsExactly("/repealedFrom date-between");
        Act repealed = act.evolve(event(act.repeal(TODAY, " Приказ № 5 ", TODAY)));
        assertThat(repealed.standing(TODAY.minusDays(1))).isEqualTo(Standing.IN_FORCE);
        assertThat(repealed.standing(TODAY)).isEqualTo(Standing.REPEALED);
        assertThat(repealed.repeal(TODAY, "Приказ № 5", TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(repealed.repeal(TODAY, "Другой приказ", TODAY))).isEqualTo(new ActAlreadyRepealed(TODAY));
    }

    @Test
    void takesAMistakenRepealBackAndKeepsIt() {
        Act act = regulation(OLD, "12", SEPTEMBER);
        assertThat(refusal(act.annulRepeal("Ошибка", NOW, null))).isEqualTo(new ActNotRepealed());
        Act repealed = act.evolve(new ActRepealed(TODAY, "Приказ"));
        assertThat(flaws(repealed.annulRepeal("", NOW, null))).containsExactly("/reason not-blank");
        Act back = repealed.evolve(event(repealed.annulRepeal("Не тот акт", NOW, null)));
        assertThat(back.standing(TODAY)).isEqualTo(Standing.IN_FORCE);
        assertThat(back.annulledRepeals()).containsExactly(new Act.AnnulledRepeal(TODAY, "Не тот акт", NOW, null));
        for (int i = 0; i < 30; i++) {
            back = back.evolve(new ActRepealed(TODAY, "Приказ"))
                    .evolve(new ActRepealAnnulled(TODAY, "" + i, NOW, null));
        }
        assertThat(back.annulledRepeals()).hasSize(Act.KEPT_REPEALS);
        assertThat(back.annulledRepeals().getLast().reason()).isEqualTo("29");
    }

    @Test
    @Requirement("A16")
    void isAnnulledWithAReasonAndThenLeftAlone() {
        Act act = regulation(OLD, "12", SEPTEMBER);
        assertThat(flaws(act.annul(" ", NOW, null))).containsExactly("/reason not-blank");
        assertThat(flaws(act.annul("x".repeat(1001), NOW, null))).containsExactly("/reason size-max");
        Act annulled = act.evolve(event(act.annul("Внесён по ошибке", NOW, null)));
        assertThat(annulled.standing(SEPTEMBER)).isEqualTo(Standing.ANNULLED);
        assertThat(annulled.facts()).isEqualTo(act.facts());
        assertThat(refusal(annulled.annul("Ещё раз", NOW, null))).isEqualTo(new ActIsAnnulled());
        assertThat(refusal(annulled.correct(act.facts(), null, TODAY))).isEqualTo(new ActIsAnnulled());
        assertThat(refusal(annulled.repeal(TODAY, "Приказ", TODAY))).isEqualTo(new ActIsAnnulled());
        assertThat(refusal(annulled.annulRepeal("Ошибка", NOW, null))).isEqualTo(new ActIsAnnulled());
    }

    @Test
    void lastsUntilTheFirstOfItsEnds() {
        assertThat(new Standing.Period(SEPTEMBER, TODAY, SEPTEMBER.plusDays(5), TODAY, false).lastDay())
                .isEqualTo(SEPTEMBER.plusDays(4));
        assertThat(new Standing.Period(SEPTEMBER, SEPTEMBER, null, TODAY, false).lastDay())
                .isEqualTo(SEPTEMBER);
        assertThat(new Standing.Period(SEPTEMBER, null, null, null, false).lastDay())
                .isNull();
    }

    static ActFacts facts(String number, LocalDate date, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new ActFacts(ActKind.REGULATION, number, date, "Положение", from, until);
    }

    private static Act regulation(ActId id, String number, LocalDate date) {
        return Act.startedBy(new ActRegistered(id, "1001", facts(number, date, null, null), null));
    }

    private static Decision<ActEvent> register(ActFacts facts, @Nullable Act replaced) {
        return Act.register(NEW, "1001", facts, replaced, TODAY);
    }
}
