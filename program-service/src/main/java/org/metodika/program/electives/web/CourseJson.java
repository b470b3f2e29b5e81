package org.metodika.program.electives.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.identity.Actor;
import org.metodika.program.electives.application.ElectiveCourses;
import org.metodika.program.electives.domain.CourseDecision;
import org.metodika.program.electives.domain.CourseFacts;
import org.metodika.program.electives.domain.CourseResults;
import org.metodika.program.electives.domain.CourseRun;
import org.metodika.program.electives.domain.CourseStatus;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.Ending;
import org.metodika.program.electives.domain.ProgrammeFile;
import org.metodika.program.electives.domain.RunFacts;
import org.metodika.program.electives.domain.RunStatus;
import org.metodika.program.electives.domain.Verdict;

/** What callers send and get. */
final class CourseJson {

    private CourseJson() {}

    /** What course it is, as {@link CourseFacts} explains. */
    record FactsJson(
            @NotNull @Nullable List<@NotNull UUID> authorIds,
            @Nullable String title,
            @Nullable String subject,
            @NotNull @Nullable Integer gradeFrom,
            @NotNull @Nullable Integer gradeTo,
            @NotNull @Nullable Integer hours,
            @Nullable String annotation) {

        CourseFacts read() {
            return new CourseFacts(
                    Objects.requireNonNull(authorIds),
                    text(title),
                    text(subject),
                    Objects.requireNonNull(gradeFrom),
                    Objects.requireNonNull(gradeTo),
                    Objects.requireNonNull(hours),
                    text(annotation));
        }

        static FactsJson of(CourseFacts facts) {
            return new FactsJson(
                    facts.authors(),
                    facts.title(),
                    facts.subject(),
                    facts.gradeFrom(),
                    facts.gradeTo(),
                    facts.hours(),
                    facts.annotation());
        }
    }

    /** When and for whom it is taught, as {@link RunFacts} explains. */
    record RunFactsJson(
            @NotNull @Nullable Integer schoolYear,
            @NotNull @Nullable List<@NotNull String> classes,
            @NotNull @Nullable Integer pupils,
            @NotNull @Nullable LocalDate startsOn,
            @NotNull @Nullable LocalDate endsOn) {

        RunFacts read() {
            return new RunFacts(
                    Objects.requireNonNull(schoolYear),
                    Objects.requireNonNull(classes),
                    Objects.requireNonNull(pupils),
                    Objects.requireNonNull(startsOn),
                    Objects.requireNonNull(endsOn));
        }
    }

    /** Marks, as {@link CourseResults.Marks} explains. */
    record MarksJson(
            @NotNull @Nullable Integer marked,
            @NotNull @Nullable Integer good,
            @Nullable Double average) {

        CourseResults.Marks read() {
            return new CourseResults.Marks(Objects.requireNonNull(marked), Objects.requireNonNull(good), average);
        }
    }

    /** Growth of motivation, as {@link CourseResults.Motivation} explains. */
    record MotivationJson(
            @NotNull @Nullable LocalDate surveyedOn,
            @NotNull @Nullable Integer answered,
            @NotNull @Nullable Integer grown) {

        CourseResults.Motivation read() {
            return new CourseResults.Motivation(
                    Objects.requireNonNull(surveyedOn),
                    Objects.requireNonNull(answered),
                    Objects.requireNonNull(grown));
        }
    }

    /**
     * What came of a run.
     *
     * @param marks absent where the course has no marks
     * @param motivation absent where nobody was asked
     */
    record ResultsJson(
            @NotNull @Nullable Integer enrolled,
            @NotNull @Nullable Integer finished,
            @Valid @Nullable MarksJson marks,
            @Valid @Nullable MotivationJson motivation) {

        ElectiveCourses.SentResults read() {
            return new ElectiveCourses.SentResults(
                    Objects.requireNonNull(enrolled),
                    Objects.requireNonNull(finished),
                    marks == null ? null : marks.read(),
                    motivation == null ? null : motivation.read());
        }
    }

    /** Remarks of a reviewer. */
    record RemarksJson(@Nullable String remarks) {}

    /** Why something is cancelled or given up. */
    record ReasonJson(@Nullable String reason) {}

    /** A file of the programme as it is read. */
    record ProgrammeView(UUID id, String name, FileType type, long bytes, String sha256, Instant addedAt) {

        static ProgrammeView of(ProgrammeFile file) {
            return new ProgrammeView(file.id(), file.name(), file.type(), file.bytes(), file.sha256(), file.addedAt());
        }
    }

    /**
     * Results as they are read.
     *
     * @param marks absent where there are none, and for people outside the school where they are of fewer than five pupils
     * @param motivation the same
     */
    record ResultsView(
            int enrolled,
            int finished,
            CourseResults.@Nullable Marks marks,
            CourseResults.@Nullable Motivation motivation,
            LocalDate recordedOn) {

        static ResultsView of(CourseResults results, boolean near) {
            return new ResultsView(
                    results.enrolled(),
                    results.finished(),
                    near ? results.marks() : results.marksOfMany(),
                    near ? results.motivation() : results.motivationOfMany(),
                    results.recordedOn());
        }
    }

    /** A run as it is read. */
    record RunView(
            UUID id,
            int edition,
            RunStatus status,
            RunFacts facts,
            @Nullable ResultsView results,
            @Nullable Ending cancellation) {

        static RunView of(CourseRun run, boolean near) {
            CourseResults results = run.results();
            return new RunView(
                    run.id(),
                    run.edition(),
                    run.status(),
                    run.facts(),
                    results == null ? null : ResultsView.of(results, near),
                    run.cancellation());
        }
    }

    /** A decision as it is read. */
    record DecisionView(
            int edition,
            Verdict verdict,
            LocalDate on,
            @Nullable UUID byId,
            String remarks) {

        static DecisionView of(CourseDecision decision) {
            return new DecisionView(
                    decision.edition(), decision.verdict(), decision.on(), decision.by(), decision.remarks());
        }
    }

    /**
     * A course as it is read.
     *
     * @param programmes files of its programme, the present one last
     */
    record CourseView(
            UUID id,
            String schoolId,
            CourseStatus status,
            int edition,
            FactsJson facts,
            List<ProgrammeView> programmes,
            List<DecisionView> decisions,
            List<RunView> runs,
            @Nullable Ending withdrawal) {

        static CourseView of(ElectiveCourse course, Actor reader) {
            boolean near = course.schoolId().equals(reader.schoolId());
            return new CourseView(
                    course.id(),
                    course.schoolId(),
                    course.status(),
                    course.edition(),
                    FactsJson.of(course.facts()),
                    course.programmes().stream().map(ProgrammeView::of).toList(),
                    course.decisions().stream().map(DecisionView::of).toList(),
                    course.runs().stream().map(run -> RunView.of(run, near)).toList(),
                    course.withdrawal());
        }
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
