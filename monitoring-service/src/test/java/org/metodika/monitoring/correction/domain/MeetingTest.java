package org.metodika.monitoring.correction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** Records of meetings about the correction of the work. */
class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final StaffId TUTOR = new StaffId(new UUID(0, 1));
    private static final StaffId STRANGER = new StaffId(new UUID(0, 2));
    private static final MeetingId ID = new MeetingId(new UUID(0, 9));

    @Test
    @Requirement("A23")
    void everyMistakeIsNamedAtItsField() {
        Minutes wrong = new Minutes(
                TODAY.plusDays(1),
                " ",
                5,
                "",
                List.of(
                        new Action("Провести урок", TUTOR, TODAY.plusDays(20)),
                        new Action(" ", STRANGER, TODAY.minusDays(1))));
        assertThat(flaws(recorded(wrong)))
                .containsExactly(
                        "/heldOn past-or-present",
                        "/subject not-blank",
                        "/corrected not-blank",
                        "/actions/1/what not-blank",
                        "/actions/1/responsibleId not-on-staff-here",
                        "/actions/1/dueOn date-between");
        assertThat(flaws(recorded(new Minutes(TODAY, "Итоги", 5, "График", List.of()))))
                .containsExactly("/actions not-empty");
    }

    @Test
    @Requirement("A23")
    void aRecordIsAnnulledOnceForAReason() {
        Minutes minutes = new Minutes(
                TODAY.minusDays(3), "Итоги", 5, "График", List.of(new Action("Провести урок", TUTOR, TODAY)));
        assertThat(recorded(minutes)).isEqualTo(Decision.accepted(new MeetingEvent.Recorded(ID, "school-07", minutes)));
        Meeting meeting = new Meeting(ID, "school-07", minutes, null);
        assertThat(flaws(meeting.annul(new Annulment(" ", TODAY, TUTOR)))).containsExactly("/reason not-blank");
        Annulment annulment = new Annulment("Дважды", TODAY, TUTOR);
        assertThat(meeting.annul(annulment)).isEqualTo(Decision.accepted(new MeetingEvent.Annulled(annulment)));
        Meeting annulled = meeting.evolve(new MeetingEvent.Annulled(annulment));
        assertThat(annulled.annul(annulment))
                .isEqualTo(Decision.rejected(new MeetingRefusal.CorrectionMeetingIsAnnulled()));
    }

    private static Decision<MeetingEvent> recorded(Minutes minutes) {
        return Meeting.record(ID, "school-07", minutes, TODAY, person -> !person.equals(STRANGER));
    }
}
