package org.metodika.diagnostics.surveylist;

import org.metodika.contracts.survey.SurveyCatalogue;
import org.metodika.contracts.survey.SurveyState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the rows by following the service's own surveys. */
public final class SurveyRows {

    private SurveyRows() {}

    public static StateProjection<SurveyState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "survey-rows",
                SurveyCatalogue.SURVEY_STATE,
                SurveyRow.class,
                survey -> new SurveyRow(
                        survey.surveyId(),
                        survey.schoolId(),
                        survey.subjectKind().equals("TEACHER") ? survey.subjectId() : null,
                        survey.title(),
                        survey.purpose(),
                        survey.mode(),
                        survey.method(),
                        survey.form(),
                        survey.subjectKind(),
                        survey.subjectTitle(),
                        survey.groups(),
                        survey.instrumentId(),
                        survey.instrumentVersion(),
                        survey.firstDay(),
                        survey.lastDay(),
                        survey.status(),
                        survey.links(),
                        survey.participants(),
                        survey.answered()),
                mongo,
                json);
    }
}
