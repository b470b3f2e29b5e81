package org.metodika.diagnostics.assessmentlist;

import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the rows by following the service's own assessments. */
public final class AssessmentRows {

    private AssessmentRows() {}

    public static StateProjection<AssessmentState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "assessment-rows",
                AssessmentCatalogue.ASSESSMENT_STATE,
                AssessmentRow.class,
                assessment -> new AssessmentRow(
                        assessment.assessmentId(),
                        assessment.schoolId(),
                        assessment.teacherId(),
                        assessment.instrumentId(),
                        assessment.instrumentVersion(),
                        assessment.dictionary(),
                        assessment.dictionaryVersion(),
                        assessment.status(),
                        assessment.openedOn(),
                        assessment.closedOn(),
                        assessment.sheets(),
                        assessment.sources(),
                        assessment.levels().stream()
                                .filter(CriterionLevel::deficit)
                                .map(CriterionLevel::code)
                                .toList()),
                mongo,
                json);
    }
}
