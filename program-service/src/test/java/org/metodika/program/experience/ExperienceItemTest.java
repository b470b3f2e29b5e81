package org.metodika.program.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.experience.ExperienceRejection.ExperienceConfirmedByOneself;
import org.metodika.program.experience.ExperienceRejection.ExperienceSettled;
import org.metodika.test.Requirement;

/** Where and when experience was presented is recorded by one person and confirmed by another. */
@Requirement("A24")
class ExperienceItemTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);
    private static final UUID TEACHER = new UUID(1, 1);
    private static final UUID DEPUTY = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final Presentation.Around FINE = new Presentation.Around(TODAY, true, true);
    private static final Presentation SHOWN = new Presentation(
            "Исследование параметра",
            ExperienceKind.MASTER_CLASS,
            ExperienceLevel.MUNICIPAL,
            "Методическая неделя",
            TODAY.minusDays(2),
            "",
            null,
            null);

    private static ExperienceItem recorded() {
        return ExperienceItem.startedBy(
                event(ExperienceItem.record(new UUID(2, 1), "1001", TEACHER, SHOWN, DEPUTY, FINE)));
    }

    @Test
    void isConfirmedBySomebodyElse() {
        ExperienceItem recorded = recorded();
        assertThat(recorded.status()).isEqualTo(ExperienceStatus.RECORDED);
        assertThat(refusal(recorded.confirm(TEACHER, TODAY))).isEqualTo(new ExperienceConfirmedByOneself());
        assertThat(refusal(recorded.confirm(DEPUTY, TODAY))).isEqualTo(new ExperienceConfirmedByOneself());
        ExperienceItem confirmed = recorded.evolve(event(recorded.confirm(OTHER, TODAY)));
        assertThat(confirmed.status()).isEqualTo(ExperienceStatus.CONFIRMED);
        assertThat(confirmed.confirm(null, TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(confirmed.change(SHOWN, FINE))).isEqualTo(new ExperienceSettled(ExperienceStatus.CONFIRMED));
    }

    @Test
    void staysOnRecordWhenItIsAnnulled() {
        ExperienceItem confirmed = recorded().evolve(event(recorded().confirm(OTHER, TODAY)));
        ExperienceItem annulled = confirmed.evolve(event(confirmed.annul("Записано дважды", TODAY)));
        assertThat(annulled.status()).isEqualTo(ExperienceStatus.ANNULLED);
        assertThat(annulled.confirmedOn()).isEqualTo(TODAY);
        ExperienceSettled over = new ExperienceSettled(ExperienceStatus.ANNULLED);
        assertThat(refusal(annulled.annul("Ещё раз", TODAY))).isEqualTo(over);
        assertThat(refusal(annulled.confirm(OTHER, TODAY))).isEqualTo(over);
        assertThat(flaws(recorded().annul("", TODAY))).containsExactly("/reason not-blank");
        assertThat(flaws(recorded().annul("п".repeat(1001), TODAY))).containsExactly("/reason text-too-long");
    }

    @Test
    void saysOfEachFieldWhatIsWrongWithIt() {
        Presentation bad = new Presentation(
                "",
                ExperienceKind.PUBLICATION,
                ExperienceLevel.REGIONAL,
                "м".repeat(301),
                TODAY.plusDays(1),
                "с".repeat(2001),
                new UUID(3, 1),
                new UUID(3, 2));
        assertThat(flaws(recorded().change(bad, new Presentation.Around(TODAY, false, false))))
                .containsExactly(
                        "/title not-blank",
                        "/place text-too-long",
                        "/on date-between",
                        "/summary text-too-long",
                        "/courseId experience-course-unknown",
                        "/offerId experience-offer-unknown");
        assertThat(recorded().change(SHOWN, FINE)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(ExperienceRejection.class)).isEmpty();
    }
}
