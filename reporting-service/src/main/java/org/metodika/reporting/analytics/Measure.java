package org.metodika.reporting.analytics;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.metodika.reporting.plans.PlanStanding;
import org.metodika.reporting.rows.ElectiveCourseRow.Run;

/**
 * The figures, each defined by the rows behind it, so that a figure and its rows can't disagree. Figures of one family may be told from
 * one another, so they are hidden together.
 */
enum Measure {
    /** People who work there on the last day. */
    STAFF(Family.STAFF, Facts::staff),
    /** Pedagogical staff whose development plans are counted (D06). */
    TEACHERS(Family.COVERAGE, (facts, span) -> Facts.plans(facts, span, standing -> standing != PlanStanding.ON_LEAVE)),
    WITH_PLAN(Family.COVERAGE, (facts, span) -> Facts.plans(facts, span, PlanStanding::counts)),
    WITHOUT_PLAN(
            Family.COVERAGE,
            (facts, span) ->
                    Facts.plans(facts, span, standing -> !standing.counts() && standing != PlanStanding.ON_LEAVE)),
    /** Staff who did an activity of a program or passed a checkpoint in the period (D05). */
    TAKING_PART(Family.PARTICIPATION, (facts, span) -> Facts.participation(facts, span, true)),
    NOT_TAKING_PART(Family.PARTICIPATION, (facts, span) -> Facts.participation(facts, span, false)),
    /** Evidences of portfolios whose day lies in the period, the criterion of personal results (A27). */
    PORTFOLIO_EVIDENCES(Family.PORTFOLIO, Facts::evidences),
    /** Programmes of elective courses approved of in the period, the criterion of innovative technologies (A27). */
    ELECTIVE_PROGRAMMES(Family.ELECTIVES, ElectiveFacts::programmes),
    /** Runs of elective courses with lessons in the period. */
    ELECTIVE_RUNS(Family.ELECTIVES, ElectiveFacts::runs),
    /** Pupils who began a course that ended in the period. */
    ELECTIVE_ENROLLED(Family.ELECTIVES, (facts, span) -> ElectiveFacts.results(facts, span, Run::enrolled)),
    ELECTIVE_FINISHED(Family.ELECTIVES, (facts, span) -> ElectiveFacts.results(facts, span, Run::stayed)),
    /** Pupils who got a mark there, and whose mark is 4 or 5, the criterion of quality of learning (A27). */
    ELECTIVE_MARKED(Family.ELECTIVES, (facts, span) -> ElectiveFacts.results(facts, span, Run::marked)),
    ELECTIVE_GOOD_MARKS(Family.ELECTIVES, (facts, span) -> ElectiveFacts.results(facts, span, Run::goodMarks)),
    /** Pupils who were asked there, and whose motivation has grown, the criterion of satisfaction (A27). */
    ELECTIVE_ASKED(Family.ELECTIVES, (facts, span) -> ElectiveFacts.results(facts, span, Run::asked)),
    ELECTIVE_MOTIVATED(Family.ELECTIVES, (facts, span) -> ElectiveFacts.results(facts, span, Run::motivated)),
    /** Young teachers who joined within the three years before (E03). */
    YOUNG_JOINED(Family.RETENTION, Facts::youngJoined),
    YOUNG_STAYED(Family.RETENTION, (facts, span) -> Facts.youngSince(facts, span, true)),
    YOUNG_LEFT(Family.RETENTION, (facts, span) -> Facts.youngSince(facts, span, false)),
    PROGRAMS_DRAFT(Family.PROGRAMS, (facts, span) -> Facts.programs(facts, span, "DRAFT")),
    PROGRAMS_SUBMITTED(Family.PROGRAMS, (facts, span) -> Facts.programs(facts, span, "SUBMITTED")),
    PROGRAMS_APPROVED(Family.PROGRAMS, (facts, span) -> Facts.programs(facts, span, "APPROVED")),
    PROGRAMS_COMPLETED(Family.PROGRAMS, (facts, span) -> Facts.programs(facts, span, "COMPLETED")),
    PROGRAMS_STOPPED(Family.PROGRAMS, (facts, span) -> Facts.programs(facts, span, "STOPPED")),
    PROGRAMS_WITHDRAWN(Family.PROGRAMS, (facts, span) -> Facts.programs(facts, span, "WITHDRAWN")),
    /** Checkpoints whose last day lies in the period. */
    CHECKPOINTS_DUE(Family.CHECKPOINTS, (facts, span) -> Facts.checkpoints(facts, span, standing -> true)),
    CHECKPOINTS_IN_TIME(Family.CHECKPOINTS, (facts, span) -> Facts.checkpoints(facts, span, "PASSED_ON_TIME"::equals)),
    CHECKPOINTS_LATE(Family.CHECKPOINTS, (facts, span) -> Facts.checkpoints(facts, span, "PASSED_LATE"::equals)),
    CHECKPOINTS_OVERDUE(Family.CHECKPOINTS, (facts, span) -> Facts.checkpoints(facts, span, "OVERDUE"::equals)),
    CHECKPOINTS_OPEN(Family.CHECKPOINTS, (facts, span) -> Facts.checkpoints(facts, span, "OPEN"::equals)),
    /** Academic hours of programs that an order had approved and that had not ended before. */
    HOURS_PLANNED(Family.HOURS, Facts::hoursPlanned),
    /** Academic hours of activities done in the period. */
    HOURS_DONE(Family.HOURS, Facts::hoursDone),
    /** Roubles, of programs for which money was planned (B28). */
    MONEY_PLANNED(Family.MONEY, Facts::moneyPlanned),
    MONEY_SPENT(Family.MONEY, Facts::moneySpent),
    DEFICITS_FOUND(Family.DEFICITS, Facts::deficitsFound),
    DEFICITS_RESOLVED(Family.DEFICITS, Facts::deficitsResolved),
    /** Open on the last day. */
    DEFICITS_OPEN(Family.DEFICITS, Facts::deficitsOpen),
    /** Assessed again in the period by the same instrument (C26). */
    DEFICITS_IMPROVED(Family.DEFICITS, (facts, span) -> Facts.compared(facts, span, "IMPROVED")),
    DEFICITS_SAME(Family.DEFICITS, (facts, span) -> Facts.compared(facts, span, "SAME")),
    DEFICITS_WORSE(Family.DEFICITS, (facts, span) -> Facts.compared(facts, span, "WORSE"));

    /** Figures that can be told from one another. */
    enum Family {
        STAFF,
        COVERAGE,
        PARTICIPATION,
        PORTFOLIO,
        ELECTIVES,
        RETENTION,
        PROGRAMS,
        CHECKPOINTS,
        HOURS,
        MONEY,
        DEFICITS
    }

    private final Family family;
    private final BiFunction<TeacherFacts, Span, Stream<Hit>> rows;

    Measure(Family family, BiFunction<TeacherFacts, Span, Stream<Hit>> rows) {
        this.family = family;
        this.rows = rows;
    }

    Family family() {
        return family;
    }

    /** The rows of this teacher that are counted. */
    Stream<Hit> hits(TeacherFacts facts, Span span) {
        return rows.apply(facts, span);
    }

    /** As it is called in JSON, e.g. {@code programsApproved}. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            key.append(key.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return key.toString();
    }
}
