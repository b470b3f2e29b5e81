package org.metodika.program.supports.application;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.program.routes.application.NewRoute;
import org.metodika.program.supports.domain.CardOfYear;
import org.metodika.program.supports.domain.Conclusion;
import org.metodika.program.supports.domain.ProblemOutcome;
import org.metodika.program.supports.domain.ResultRow;
import org.metodika.program.supports.domain.Support;

/** The route that a conclusion asks for, with what card and table already say of its basis (C09). */
final class NextRoute {

    private static final int LONGEST_FACTOR = 4_000;

    private NextRoute() {}

    static NewRoute of(Support support, Conclusion conclusion) {
        return new NewRoute(
                NextSteps.stepOf(conclusion),
                support.schoolId(),
                support.teacher(),
                NextSteps.groundOf(support, conclusion),
                conclusion.on(),
                "",
                support.cards().isEmpty() ? "" : experience(support.cards().getLast()),
                problems(conclusion, true),
                problems(conclusion, false),
                support.passport().leader(),
                support.passport().help(),
                conclusion.deficitsLeft());
    }

    /** In the words of the form (C24), in Russian as all content is. */
    private static String experience(CardOfYear card) {
        Integer total = card.totalExperienceYears();
        Integer here = card.schoolExperienceYears();
        return Stream.of(
                        total == null ? "" : "Общий педагогический стаж: " + total,
                        here == null ? "" : "Стаж работы в ОУ: " + here)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String problems(Conclusion conclusion, boolean removed) {
        String all = conclusion.analysis().rows().stream()
                .filter(row -> (row.outcome() == ProblemOutcome.FULLY) == removed)
                .map(ResultRow::problem)
                .collect(Collectors.joining("; "));
        return all.length() > LONGEST_FACTOR ? all.substring(0, LONGEST_FACTOR) : all;
    }
}
