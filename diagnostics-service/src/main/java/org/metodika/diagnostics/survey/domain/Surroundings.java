package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Respondent;

/**
 * What the rules of a plan must know beside it.
 *
 * @param today day in the time zone of the school
 * @param teacherOnStaff whether the teacher it is about works at the school
 * @param earlierWave the survey that the plan names, where it exists
 * @param respondents who may answer the instrument; empty for anybody
 */
public record Surroundings(
        LocalDate today, boolean teacherOnStaff, @Nullable Survey earlierWave, List<Respondent> respondents) {

    public Surroundings {
        respondents = List.copyOf(respondents);
    }
}
