package org.metodika.program.experiencebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.experiencebank.BestExperienceRejection.BestExperienceOutOfTurn;
import org.metodika.program.experiencecollections.ExperienceCollectionRejection;
import org.metodika.test.Requirement;

/** Best experience is found, studied, generalised, spread: in this order, each step with who, when and what came of it. */
@Requirement("E09")
class BestExperienceTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 10, 20);
    private static final UUID TEACHER = new UUID(1, 1);
    private static final UUID CLASS = new UUID(3, 1);

    private final BestExperience found = BestExperience.startedBy(new BestExperienceEvent.Found(
            new UUID(2, 1), "1001", TEACHER, "Смысловое чтение", step(BankStep.FOUND, 90)));
    private final BestExperience studied = after(found, found.study(step(BankStep.STUDIED, 60), TODAY));
    private final BestExperience generalised =
            after(studied, studied.generalise(step(BankStep.GENERALISED, 30), "Описание опыта", TODAY));

    @Test
    void goesThroughItsStepsInOrder() {
        assertThat(found.status()).isEqualTo(BankStatus.FOUND);
        assertThat(generalised.status()).isEqualTo(BankStatus.GENERALISED);
        assertThat(found.generalise(step(BankStep.GENERALISED, 1), "Описание", TODAY))
                .isEqualTo(Decision.rejected(new BestExperienceOutOfTurn(BankStatus.FOUND)));
        assertThat(studied.study(step(BankStep.STUDIED, 1), TODAY))
                .isEqualTo(Decision.rejected(new BestExperienceOutOfTurn(BankStatus.STUDIED)));
        assertThat(studied.spread(step(BankStep.SPREAD, 1), List.of(CLASS), true, TODAY))
                .isEqualTo(Decision.rejected(new BestExperienceOutOfTurn(BankStatus.STUDIED)));
    }

    @Test
    void eachStepSaysWhoWhenAndWhatCameOfIt() {
        assertThat(flaws(
                        found.study(new StepRecord(BankStep.STUDIED, TODAY.plusDays(1), "", "п".repeat(1_001)), TODAY)))
                .containsExactly("/on date-between", "/who not-blank", "/product text-too-long");
        assertThat(flaws(found.study(step(BankStep.STUDIED, 91), TODAY)))
                .as("not before the step before")
                .containsExactly("/on date-between");
        assertThat(flaws(studied.generalise(step(BankStep.GENERALISED, 1), "", TODAY)))
                .containsExactly("/description not-blank");
        assertThat(flaws(BestExperience.find(new UUID(2, 2), "1001", null, "", step(BankStep.FOUND, 0), TODAY)))
                .containsExactly("/title not-blank");
    }

    @Test
    void isSpreadByConfirmedPresentationsAndFurther() {
        StepRecord how = step(BankStep.SPREAD, 0);
        assertThat(flaws(generalised.spread(how, List.of(), true, TODAY)))
                .containsExactly("/presentations bank-lacks-presentations");
        assertThat(flaws(generalised.spread(how, List.of(CLASS), false, TODAY)))
                .containsExactly("/presentations bank-presentations-of-others");
        BestExperience spread = after(generalised, generalised.spread(how, List.of(CLASS), true, TODAY));
        assertThat(spread.status()).isEqualTo(BankStatus.SPREAD);
        assertThat(flaws(spread.spread(how, List.of(CLASS), true, TODAY)))
                .as("already there")
                .containsExactly("/presentations bank-presentations-of-others");
        BestExperience further = after(spread, spread.spread(how, List.of(new UUID(3, 2)), true, TODAY));
        assertThat(further.presentations()).containsExactly(CLASS, new UUID(3, 2));
    }

    @Test
    void isDescribedOtherwiseOnceItIsGeneralised() {
        assertThat(studied.describe("Иначе", "Иное"))
                .isEqualTo(Decision.rejected(new BestExperienceOutOfTurn(BankStatus.STUDIED)));
        assertThat(generalised.describe(generalised.title(), generalised.description()))
                .isEqualTo(Decision.nothingToDo());
        assertThat(flaws(generalised.describe("", ""))).containsExactly("/title not-blank", "/description not-blank");
        assertThat(after(generalised, generalised.describe("Иначе", "Иное")).description())
                .isEqualTo("Иное");
    }

    @Test
    void isDroppedWithAReasonAndIsThenOver() {
        assertThat(flaws(found.drop("", TODAY))).containsExactly("/reason not-blank");
        BestExperience dropped = after(generalised, generalised.drop("Не подтвердился", TODAY));
        assertThat(dropped.status()).isEqualTo(BankStatus.DROPPED);
        assertThat(dropped.isGeneralised()).isFalse();
        assertThat(dropped.drop("Ещё раз", TODAY))
                .isEqualTo(Decision.rejected(new BestExperienceOutOfTurn(BankStatus.DROPPED)));
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(BestExperienceRejection.class, ExperienceCollectionRejection.class))
                .isEmpty();
    }

    private static StepRecord step(BankStep step, int daysAgo) {
        return new StepRecord(step, TODAY.minusDays(daysAgo), "Методист центра", "Справка");
    }

    private static BestExperience after(BestExperience experience, Decision<BestExperienceEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return experience.evolve(
                ((Decision.Accepted<BestExperienceEvent>) decision).events().getFirst());
    }

    private static List<String> flaws(Decision<BestExperienceEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<BestExperienceEvent>) decision)
                .reason().flaws().stream()
                        .map(flaw -> flaw.pointer() + " " + flaw.code())
                        .toList();
    }
}
