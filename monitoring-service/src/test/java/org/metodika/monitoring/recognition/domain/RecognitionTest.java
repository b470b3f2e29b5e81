package org.metodika.monitoring.recognition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** What a reward must say. */
class RecognitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final StaffId TEACHER = new StaffId(new UUID(0, 1));

    @Test
    @Requirement("C04")
    void everyMistakeIsNamedAtItsField() {
        assertThat(flaws(Recognition.give(given(" ", TODAY.plusDays(1)), TODAY, person -> false)))
                .containsExactly("/personId not-on-staff-here", "/ground not-blank", "/givenOn past-or-present");
    }

    @Test
    @Requirement("C04")
    void aRecordIsAnnulledOnceForAReason() {
        RecognitionEvent.Given given = given("Победа ученика", TODAY);
        assertThat(Recognition.give(given, TODAY, TEACHER::equals)).isEqualTo(Decision.accepted(given));
        Recognition reward = Recognition.startedBy(given);
        assertThat(flaws(reward.annul(new Annulment(" ", TODAY, null)))).containsExactly("/reason not-blank");
        Annulment annulment = new Annulment("Дважды", TODAY, null);
        RecognitionEvent annulled = new RecognitionEvent.Annulled(annulment);
        assertThat(reward.annul(annulment)).isEqualTo(Decision.accepted(annulled));
        assertThat(reward.evolve(annulled).annul(annulment))
                .isEqualTo(Decision.rejected(new RecognitionRefusal.RecognitionIsAnnulled()));
    }

    private static RecognitionEvent.Given given(String ground, LocalDate on) {
        return new RecognitionEvent.Given(
                new RecognitionId(new UUID(0, 9)), "school-07", TEACHER, RecognitionKind.MORAL, ground, on);
    }
}
