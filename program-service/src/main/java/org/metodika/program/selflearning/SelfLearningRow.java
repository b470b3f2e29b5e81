package org.metodika.program.selflearning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.selflearning.SelfLearningSchoolState;
import org.metodika.contracts.selflearning.SelfLearningStep;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка обзора самообучающихся школ; looked up by its id alone.
 *
 * @param id school code and school year
 * @param done how many of the five steps are done
 * @param standsOn the first step that is not; null once all are
 * @param responsibleId who answers for it; null until it is planned
 * @param plannedOn by when; null until it is planned
 */
@Document("self_learning_rows")
record SelfLearningRow(
        @Id String id,
        String schoolId,
        int schoolYear,
        int done,
        @Nullable String standsOn,
        @Nullable UUID responsibleId,
        @Nullable LocalDate plannedOn) {

    static SelfLearningRow of(SelfLearningSchoolState school) {
        Optional<SelfLearningStep> stands =
                school.steps().stream().filter(step -> step.doneOn() == null).findFirst();
        return new SelfLearningRow(
                SelfLearningSchool.key(school.schoolId(), school.schoolYear()),
                school.schoolId(),
                school.schoolYear(),
                (int) school.steps().stream()
                        .filter(step -> step.doneOn() != null)
                        .count(),
                stands.map(SelfLearningStep::step).orElse(null),
                stands.map(SelfLearningStep::responsibleId).orElse(null),
                stands.map(SelfLearningStep::plannedOn).orElse(null));
    }
}
