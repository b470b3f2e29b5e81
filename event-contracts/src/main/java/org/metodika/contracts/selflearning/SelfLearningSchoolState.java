package org.metodika.contracts.selflearning;

import java.util.List;
import org.metodika.contracts.Meaning;

/** Самообучающаяся школа: текущее содержание. */
@Meaning("Present content of the building of a self-learning school, with free text: for services only")
public record SelfLearningSchoolState(
        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Year in which the school year begins") int schoolYear,

        @Meaning("The five building steps in the order of the regulation")
        List<SelfLearningStep> steps) {}
