package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceRefusal;
import org.metodika.monitoring.announcement.domain.AnnouncementRefusal;
import org.metodika.monitoring.attestation.domain.AttestationRefusal;
import org.metodika.monitoring.checkpoint.domain.CheckpointRefusal;
import org.metodika.monitoring.consultation.domain.ConsultationRefusal;
import org.metodika.monitoring.control.domain.ControlRefusal;
import org.metodika.monitoring.correction.domain.MeetingRefusal;
import org.metodika.monitoring.diary.domain.DiaryRefusal;
import org.metodika.monitoring.duty.domain.DutyRefusal;
import org.metodika.monitoring.feedback.domain.FeedbackRefusal;
import org.metodika.monitoring.quality.domain.QualityRefusal;
import org.metodika.monitoring.recognition.domain.RecognitionRefusal;
import org.metodika.monitoring.risk.domain.RiskRefusal;
import org.metodika.monitoring.workingcalendar.domain.CalendarRefusal;

class TextsTest {

    @Test
    void everyRefusalHasItsTextsInBothLanguages() {
        assertThat(ProblemTexts.gaps(CheckpointRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(ControlRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(DiaryRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(FeedbackRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(ConsultationRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(DutyRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(MeetingRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(RiskRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(RecognitionRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(QualityRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(AcquaintanceRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(CalendarRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(AttestationRefusal.class)).isEmpty();
        assertThat(ProblemTexts.gaps(AnnouncementRefusal.class)).isEmpty();
    }
}
