package org.metodika.monitoring.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.flaws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** What is entered into the log of consultations. */
class ConsultationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final ConsultationId ID = new ConsultationId(new UUID(0, 1));
    private static final StaffId TEACHER = new StaffId(new UUID(0, 2));
    private static final StaffId TUTOR = new StaffId(new UUID(0, 3));
    private static final Parties PARTIES = new Parties("school-07", TEACHER, TUTOR, null);

    @ParameterizedTest
    @ValueSource(strings = {"0.25", "0.5", "1.75", "7.750", "8"})
    @Requirement("A18")
    void takesQuartersOfAnHour(String hours) {
        Subject subject = subject(TODAY, hours, "Тема");
        assertThat(Consultation.record(ID, PARTIES, subject, TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(subject.minutes() % 15).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.1", "0.3", "8.25", "1e300", "1e-300"})
    @Requirement("A18")
    void refusesOtherHours(String hours) {
        assertThat(flaws(Consultation.record(ID, PARTIES, subject(TODAY, hours, "Тема"), TODAY)))
                .containsExactly("/hours consultation-hours");
    }

    @Test
    @Requirement("A18")
    void namesAllThatIsWrong() {
        Parties self = new Parties("school-07", TEACHER, TEACHER, null);
        assertThat(flaws(Consultation.record(ID, self, subject(TODAY.plusDays(1), "9", " "), TODAY)))
                .containsExactly(
                        "/teacherId consultation-of-oneself",
                        "/heldOn date-between",
                        "/hours consultation-hours",
                        "/topic not-blank");
    }

    @Test
    @Requirement("A18")
    void isAnnulledOnceAndWithAReason() {
        Consultation entry = new Consultation(ID, PARTIES, subject(TODAY, "1", "Тема"), null);
        assertThat(flaws(entry.annul(new Annulment(" ", TODAY, TUTOR)))).containsExactly("/reason not-blank");
        Annulment mistake = new Annulment("Ошибка", TODAY, TUTOR);
        assertThat(entry.annul(mistake)).isEqualTo(Decision.accepted(new ConsultationEvent.Annulled(mistake)));
        Consultation annulled = entry.evolve(new ConsultationEvent.Annulled(mistake));
        assertThat(annulled.annul(mistake))
                .isEqualTo(Decision.rejected(new ConsultationRefusal.ConsultationAlreadyAnnulled()));
    }

    private static Subject subject(LocalDate day, String hours, String topic) {
        return new Subject(day, new BigDecimal(hours), topic, SupportLine.DESIGN, null);
    }
}
