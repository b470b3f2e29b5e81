package org.metodika.reporting.analytics;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.rows.ElectiveCourseRow;
import org.metodika.reporting.rows.ElectiveCourseRow.Run;

/** Which elective courses of a teacher belong to which figure of a period (A27); a course is one row, however often it was taught. */
final class ElectiveFacts {

    private ElectiveFacts() {}

    /** Programmes approved of in the period: the criterion of innovative technologies. */
    static Stream<Hit> programmes(TeacherFacts facts, Span span) {
        return counted(
                facts,
                course -> course.reviewedOn().stream().filter(span::holds).count(),
                course -> latest(course.reviewedOn().stream().filter(span::holds)));
    }

    /** Runs with lessons in the part of the period that has been. */
    static Stream<Hit> runs(TeacherFacts facts, Span span) {
        LocalDate last = span.upTo(facts.today());
        return counted(
                facts,
                course -> taught(course, span, last).count(),
                course -> latest(taught(course, span, last).map(Run::startsOn)));
    }

    private static Stream<Run> taught(ElectiveCourseRow course, Span span, LocalDate last) {
        return course.runs().stream()
                .filter(run -> !run.startsOn().isAfter(last) && !run.endsOn().isBefore(span.since()));
    }

    /** Pupils, as the results of runs that ended in the period tell: quality of learning and growth of motivation. */
    static Stream<Hit> results(TeacherFacts facts, Span span, ToIntFunction<Run> pupils) {
        return counted(
                facts,
                course -> ended(course, span).mapToInt(pupils).sum(),
                course -> latest(ended(course, span).map(Run::endsOn)));
    }

    private static Stream<Run> ended(ElectiveCourseRow course, Span span) {
        return course.runs().stream().filter(run -> run.finished() && span.holds(run.endsOn()));
    }

    private static Stream<Hit> counted(TeacherFacts facts, ToLongFunction<ElectiveCourseRow> amount, Day on) {
        return facts.electives().stream()
                .map(course -> Hit.elective(course, on.of(course), amount.applyAsLong(course)))
                .filter(hit -> hit.amount() > 0);
    }

    /** The day that puts a course into the period. */
    @FunctionalInterface
    private interface Day {
        @Nullable
        LocalDate of(ElectiveCourseRow course);
    }

    private static @Nullable LocalDate latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo).orElse(null);
    }
}
