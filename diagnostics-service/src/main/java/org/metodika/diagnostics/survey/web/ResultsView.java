package org.metodika.diagnostics.survey.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.survey.domain.Question;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.SurveyId;

/**
 * What a closed survey found.
 *
 * @param groups one entry per group
 * @param all all groups together; absent for a single group, and where a group kept back could be subtracted from it
 */
record ResultsView(
        SurveyId surveyId,
        String title,
        List<GroupView> groups,
        @Nullable GroupView all) {

    /**
     * @param respondents how many answered; absent for fewer than five, of whom nothing is told
     * @param note says so
     */
    record GroupView(
            @Nullable Respondents group,
            String groupTitle,
            @Nullable Integer respondents,
            @Nullable String note,
            List<QuestionView> questions) {}

    /**
     * @param answered how many answered it; absent for fewer than five
     * @param texts own words in alphabetical order; only from five on
     * @param earlier the same of the earlier wave (C26); absent where there is none
     */
    record QuestionView(
            String item,
            String text,
            Question.Kind kind,
            @Nullable Integer answered,
            @Nullable String note,
            @Nullable Double mean,
            List<CountView> counts,
            List<String> texts,
            @Nullable EarlierView earlier) {}

    /** @param percent share of those who answered the question */
    record CountView(String code, String label, int times, double percent) {}

    /**
     * @param change difference of the means; absent where there is none to be had
     * @param words the change in plain words
     */
    record EarlierView(
            @Nullable Integer answered,
            @Nullable Double mean,
            Map<String, Integer> counts,
            @Nullable Double change,
            String words) {}
}
