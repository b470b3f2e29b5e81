package org.metodika.program.electives.messaging;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.electivecourse.CourseDecision;
import org.metodika.contracts.electivecourse.CourseResultsRecorded;
import org.metodika.contracts.electivecourse.CourseRunCancelled;
import org.metodika.contracts.electivecourse.CourseRunChanged;
import org.metodika.contracts.electivecourse.ElectiveCourseCatalogue;
import org.metodika.contracts.electivecourse.ElectiveCourseChanged;
import org.metodika.contracts.electivecourse.ElectiveCourseDrafted;
import org.metodika.contracts.electivecourse.ElectiveCourseIncluded;
import org.metodika.contracts.electivecourse.ElectiveCourseReopened;
import org.metodika.contracts.electivecourse.ElectiveCourseReturned;
import org.metodika.contracts.electivecourse.ElectiveCourseReviewed;
import org.metodika.contracts.electivecourse.ElectiveCourseState;
import org.metodika.contracts.electivecourse.ElectiveCourseSubmitted;
import org.metodika.contracts.electivecourse.ElectiveCourseWithdrawn;
import org.metodika.contracts.electivecourse.ElectiveProgramme;
import org.metodika.contracts.electivecourse.ElectiveProgrammeAdded;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.electives.domain.CourseFacts;
import org.metodika.program.electives.domain.CourseResults;
import org.metodika.program.electives.domain.CourseRun;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.ElectiveCourseEvent;
import org.metodika.program.electives.domain.Ending;
import org.metodika.program.electives.domain.ProgrammeFile;
import org.metodika.program.electives.domain.RunFacts;
import org.metodika.program.electives.domain.Verdict;

/** Elective courses as messages of the contract: numbers and days in the events, the texts on the state topic alone. */
public final class ElectiveCourseMessages implements AggregateMessages<ElectiveCourse, ElectiveCourseEvent> {

    @Override
    public Message<?> event(ElectiveCourse after, ElectiveCourseEvent event, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        CourseFacts course = after.facts();
        return switch (event) {
            case ElectiveCourseEvent.Drafted _ ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_DRAFTED,
                        new ElectiveCourseDrafted(
                                id,
                                school,
                                course.authors(),
                                course.subject(),
                                course.gradeFrom(),
                                course.gradeTo(),
                                course.hours(),
                                by));
            case ElectiveCourseEvent.Changed _ ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_CHANGED,
                        new ElectiveCourseChanged(
                                id,
                                school,
                                course.authors(),
                                course.subject(),
                                course.gradeFrom(),
                                course.gradeTo(),
                                course.hours(),
                                by));
            case ElectiveCourseEvent.ProgrammeAdded(var file) ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_PROGRAMME_ADDED,
                        new ElectiveProgrammeAdded(
                                id,
                                school,
                                after.programmes().size(),
                                file.type().name(),
                                Math.toIntExact(file.bytes()),
                                by));
            case ElectiveCourseEvent.Submitted(var on) ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_SUBMITTED,
                        new ElectiveCourseSubmitted(id, school, after.edition(), on, by));
            case ElectiveCourseEvent.Decided(var decision) -> decided(after, decision.verdict(), decision.on(), by);
            case ElectiveCourseEvent.Included(var run) ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_INCLUDED,
                        new ElectiveCourseIncluded(
                                id,
                                school,
                                run.id(),
                                run.edition(),
                                run.facts().schoolYear(),
                                run.facts().classes(),
                                run.facts().pupils(),
                                run.facts().startsOn(),
                                run.facts().endsOn(),
                                by));
            case ElectiveCourseEvent.RunChanged(var runId, var run) ->
                new Message<>(
                        ElectiveCourseCatalogue.COURSE_RUN_CHANGED,
                        new CourseRunChanged(
                                id,
                                school,
                                runId,
                                run.schoolYear(),
                                run.classes(),
                                run.pupils(),
                                run.startsOn(),
                                run.endsOn(),
                                by));
            case ElectiveCourseEvent.RunCancelled(var runId, var cancellation) ->
                new Message<>(
                        ElectiveCourseCatalogue.COURSE_RUN_CANCELLED,
                        new CourseRunCancelled(id, school, runId, schoolYear(after, runId), cancellation.on(), by));
            case ElectiveCourseEvent.ResultsRecorded(var runId, var results) ->
                new Message<>(ElectiveCourseCatalogue.COURSE_RESULTS_RECORDED, results(after, runId, results, by));
            case ElectiveCourseEvent.Withdrawn(var withdrawal) ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_WITHDRAWN,
                        new ElectiveCourseWithdrawn(id, school, withdrawal.on(), by));
        };
    }

    private static Message<?> decided(ElectiveCourse after, Verdict verdict, LocalDate on, @Nullable UUID by) {
        UUID id = after.id();
        String school = after.schoolId();
        int edition = after.edition();
        return switch (verdict) {
            case RETURNED ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_RETURNED,
                        new ElectiveCourseReturned(id, school, edition, on, by));
            case REVIEWED ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_REVIEWED,
                        new ElectiveCourseReviewed(id, school, after.facts().authors(), edition, on, by));
            case REOPENED ->
                new Message<>(
                        ElectiveCourseCatalogue.ELECTIVE_COURSE_REOPENED,
                        new ElectiveCourseReopened(id, school, edition, on, by));
        };
    }

    /** Analysts are told no marks and no answers of few pupils. */
    private static CourseResultsRecorded results(
            ElectiveCourse after, UUID runId, CourseResults results, @Nullable UUID by) {
        CourseResults.Marks marks = results.marksOfMany();
        CourseResults.Motivation motivation = results.motivationOfMany();
        return new CourseResultsRecorded(
                after.id(),
                after.schoolId(),
                after.facts().authors(),
                runId,
                schoolYear(after, runId),
                results.enrolled(),
                results.finished(),
                marks == null ? null : marks.marked(),
                marks == null ? null : marks.good(),
                marks == null ? null : marks.average(),
                motivation == null ? null : motivation.surveyedOn(),
                motivation == null ? null : motivation.answered(),
                motivation == null ? null : motivation.grown(),
                by);
    }

    private static int schoolYear(ElectiveCourse course, UUID runId) {
        return course.run(runId).orElseThrow().facts().schoolYear();
    }

    @Override
    public Message<?> state(ElectiveCourse course) {
        CourseFacts facts = course.facts();
        Ending withdrawal = course.withdrawal();
        return new Message<>(
                ElectiveCourseCatalogue.ELECTIVE_COURSE_STATE,
                new ElectiveCourseState(
                        course.id(),
                        course.schoolId(),
                        facts.authors(),
                        facts.title(),
                        facts.subject(),
                        facts.gradeFrom(),
                        facts.gradeTo(),
                        facts.hours(),
                        noneIfEmpty(facts.annotation()),
                        course.edition(),
                        course.status().name(),
                        IntStream.range(0, course.programmes().size())
                                .mapToObj(i ->
                                        programme(i + 1, course.programmes().get(i)))
                                .toList(),
                        course.decisions().stream()
                                .map(decision -> new CourseDecision(
                                        decision.edition(),
                                        decision.verdict().name(),
                                        decision.on(),
                                        decision.by(),
                                        noneIfEmpty(decision.remarks())))
                                .toList(),
                        course.runs().stream().map(ElectiveCourseMessages::run).toList(),
                        withdrawal == null ? null : withdrawal.on(),
                        withdrawal == null ? null : withdrawal.reason()));
    }

    private static ElectiveProgramme programme(int version, ProgrammeFile file) {
        return new ElectiveProgramme(version, file.type().name(), Math.toIntExact(file.bytes()), file.sha256());
    }

    private static org.metodika.contracts.electivecourse.CourseRun run(CourseRun run) {
        RunFacts facts = run.facts();
        CourseResults results = run.results();
        CourseResults.Marks marks = results == null ? null : results.marks();
        CourseResults.Motivation motivation = results == null ? null : results.motivation();
        Ending cancellation = run.cancellation();
        return new org.metodika.contracts.electivecourse.CourseRun(
                run.id(),
                run.edition(),
                facts.schoolYear(),
                facts.classes(),
                facts.pupils(),
                facts.startsOn(),
                facts.endsOn(),
                run.status().name(),
                results == null ? null : results.enrolled(),
                results == null ? null : results.finished(),
                marks == null ? null : marks.marked(),
                marks == null ? null : marks.good(),
                marks == null ? null : marks.average(),
                motivation == null ? null : motivation.surveyedOn(),
                motivation == null ? null : motivation.answered(),
                motivation == null ? null : motivation.grown(),
                results == null ? null : results.recordedOn(),
                cancellation == null ? null : cancellation.on(),
                cancellation == null ? null : cancellation.reason());
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
