package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Method;

/**
 * What a survey is to be: fixed once anybody was invited.
 *
 * @param method how it measures; obligatory for every measurement (A29)
 * @param form form of feedback (C18); only where the purpose is feedback
 * @param groups who is asked, each group for itself (C30)
 * @param firstDay first day of answers, in the time zone of the school
 * @param lastDay last day of answers
 * @param earlierWave the survey this one is compared with (C26)
 */
public record SurveyPlan(
        String title,
        Purpose purpose,
        Subject subject,
        Method method,
        @Nullable FeedbackForm form,
        List<Respondents> groups,
        Mode mode,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable SurveyId earlierWave) {

    public SurveyPlan {
        groups = List.copyOf(groups);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
