package org.metodika.diagnostics.survey.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Method;
import org.metodika.diagnostics.survey.domain.Annulment;
import org.metodika.diagnostics.survey.domain.FeedbackForm;
import org.metodika.diagnostics.survey.domain.Mode;
import org.metodika.diagnostics.survey.domain.Purpose;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Subject;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyStatus;

/**
 * A survey as it is shown to those who run it.
 *
 * @param teacherName name of the teacher it is about
 * @param groups who is asked
 * @param participants who was invited by name; empty for an anonymous survey
 */
record SurveyView(
        SurveyId id,
        String schoolId,
        String title,
        Purpose purpose,
        Subject subject,
        @Nullable String teacherName,
        Method method,
        @Nullable FeedbackForm form,
        Mode mode,
        String instrument,
        int instrumentVersion,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable SurveyId earlierWaveId,
        SurveyStatus status,
        LocalDate draftedOn,
        @Nullable UUID draftedBy,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<GroupView> groups,
        List<ParticipantView> participants,
        @Nullable Annulment annulment) {

    /**
     * @param links how many one-time links were given out
     * @param enough whether at least five have answered an anonymous survey; more is not told before it is closed
     */
    record GroupView(Respondents group, int links, @Nullable Boolean enough) {}

    record ParticipantView(UUID staffId, @Nullable String name, Respondents group, boolean answered) {}

    static SurveyView of(
            Survey survey, @Nullable String teacherName, List<GroupView> groups, List<ParticipantView> participants) {
        return new SurveyView(
                survey.id(),
                survey.schoolId(),
                survey.plan().title(),
                survey.plan().purpose(),
                survey.plan().subject(),
                teacherName,
                survey.plan().method(),
                survey.plan().form(),
                survey.plan().mode(),
                survey.instrument(),
                survey.instrumentVersion(),
                survey.plan().firstDay(),
                survey.plan().lastDay(),
                survey.plan().earlierWave(),
                survey.status(),
                survey.draftedOn(),
                survey.draftedBy(),
                survey.openedOn(),
                survey.closedOn(),
                groups,
                participants,
                survey.annulment());
    }
}
