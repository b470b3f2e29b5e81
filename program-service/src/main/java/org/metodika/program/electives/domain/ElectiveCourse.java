package org.metodika.program.electives.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.electives.domain.ElectiveCourseRejection.CourseRunNotOver;
import org.metodika.program.electives.domain.ElectiveCourseRejection.CourseRunOver;
import org.metodika.program.electives.domain.ElectiveCourseRejection.CourseRunsUnderWay;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseFull;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseInvalid;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseLacksProgramme;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseOutOfTurn;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseReviewedByAuthor;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ProgrammeFileAlreadyThere;

/**
 * Элективный курс (A20) и его проведение по учебным годам (A21). Nothing that was is deleted: files, decisions and runs stay.
 *
 * <pre>
 *          submit               review               include
 *   DRAFT ────────▶ SUBMITTED ────────▶ REVIEWED ◀───────────▶ INCLUDED   ↺ runs, each with its results
 *     ▲ ◀─ return with remarks ─┘           │    all cancelled    │
 *     └──────── reopen: the next edition ───┴─────────────────────┘        any ── withdraw ──▶ WITHDRAWN
 * </pre>
 *
 * @param stage how far the programme of the present edition is: DRAFT, SUBMITTED or REVIEWED
 * @param edition number of the present edition, from 1
 * @param programmes files of the programme, the present one last
 * @param decisions what was decided about it, the first one first
 * @param runs in the order in which they were planned
 * @param withdrawal null unless it was given up
 */
public record ElectiveCourse(
        UUID id,
        String schoolId,
        CourseFacts facts,
        CourseStatus stage,
        int edition,
        List<ProgrammeFile> programmes,
        List<CourseDecision> decisions,
        List<CourseRun> runs,
        @Nullable Ending withdrawal) {

    /** Largest file of a programme, in bytes. */
    public static final long LARGEST_FILE = 10L * 1024 * 1024;

    static final int MOST_FILES = 20;
    static final int MOST_RUNS = 60;
    private static final int MOST_DECISIONS = 100;

    public ElectiveCourse {
        programmes = List.copyOf(programmes);
        decisions = List.copyOf(decisions);
        runs = List.copyOf(runs);
    }

    /** How far it has come. */
    public CourseStatus status() {
        if (withdrawal != null) {
            return CourseStatus.WITHDRAWN;
        }
        boolean taught = runs.stream().anyMatch(run -> run.edition() == edition && run.stands());
        return stage == CourseStatus.REVIEWED && taught ? CourseStatus.INCLUDED : stage;
    }

    /** The run; empty where there is none. */
    public Optional<CourseRun> run(UUID runId) {
        return runs.stream().filter(run -> run.id().equals(runId)).findFirst();
    }

    /** Whether a file of the programme has this content. */
    public boolean names(String content) {
        return programmes.stream().anyMatch(file -> file.content().equals(content));
    }

    /**
     * Begins a course.
     *
     * @param strangers authors who don't work at the school
     */
    public static Decision<ElectiveCourseEvent> draft(
            UUID id, String schoolId, CourseFacts facts, Set<UUID> strangers) {
        return unless(facts.flaws(strangers), new ElectiveCourseEvent.Drafted(id, schoolId, facts));
    }

    /** Replaces the facts of a draft; who was an author before may stay one after leaving the school. */
    public Decision<ElectiveCourseEvent> change(CourseFacts to, Set<UUID> strangers) {
        if (status() != CourseStatus.DRAFT) {
            return outOfTurn();
        }
        Set<UUID> unknown = new HashSet<>(strangers);
        facts.authors().forEach(unknown::remove);
        List<Flaw> flaws = to.flaws(unknown);
        return flaws.isEmpty() && to.equals(facts)
                ? Decision.nothingToDo()
                : unless(flaws, new ElectiveCourseEvent.Changed(to));
    }

    /** Adds the next file of the programme to a draft; a repetition with the same id changes nothing. */
    public Decision<ElectiveCourseEvent> addProgramme(ProgrammeFile file) {
        if (programmes.stream().anyMatch(known -> known.id().equals(file.id()))) {
            return Decision.nothingToDo();
        }
        if (status() != CourseStatus.DRAFT) {
            return outOfTurn();
        }
        if (programmes.size() >= MOST_FILES) {
            return Decision.rejected(new ElectiveCourseFull(List.of(Flaw.at("/file", "too-many", MOST_FILES))));
        }
        return !programmes.isEmpty() && programmes.getLast().sha256().equals(file.sha256())
                ? Decision.rejected(
                        new ProgrammeFileAlreadyThere(programmes.getLast().name()))
                : Decision.accepted(new ElectiveCourseEvent.ProgrammeAdded(file));
    }

    /** Submits a draft with its programme for review. */
    public Decision<ElectiveCourseEvent> submit(LocalDate today) {
        if (status() != CourseStatus.DRAFT) {
            return outOfTurn();
        }
        return programmes.isEmpty()
                ? Decision.rejected(new ElectiveCourseLacksProgramme())
                : Decision.accepted(new ElectiveCourseEvent.Submitted(today));
    }

    /**
     * A reviewer, no author of it, gives a verdict on what was submitted.
     *
     * @param verdict RETURNED, with remarks, or REVIEWED, with remarks or without
     */
    public Decision<ElectiveCourseEvent> review(
            @Nullable UUID reviewer, Verdict verdict, String remarks, LocalDate today) {
        if (status() != CourseStatus.SUBMITTED) {
            return outOfTurn();
        }
        return reviewer != null && facts.authors().contains(reviewer)
                ? Decision.rejected(new ElectiveCourseReviewedByAuthor())
                : decide(verdict, reviewer, remarks, today);
    }

    /** Takes a reviewed course back to a draft with a reason; its runs go on. */
    public Decision<ElectiveCourseEvent> reopen(@Nullable UUID by, String reason, LocalDate today) {
        return stage != CourseStatus.REVIEWED || withdrawal != null
                ? outOfTurn()
                : decide(Verdict.REOPENED, by, reason, today);
    }

    private Decision<ElectiveCourseEvent> decide(Verdict verdict, @Nullable UUID by, String remarks, LocalDate today) {
        if (decisions.size() >= MOST_DECISIONS) {
            return Decision.rejected(new ElectiveCourseFull(List.of(Flaw.at("", "too-many", MOST_DECISIONS))));
        }
        List<Flaw> flaws = Remarks.flaws("/remarks", remarks, verdict != Verdict.REVIEWED);
        return unless(flaws, new ElectiveCourseEvent.Decided(new CourseDecision(edition, verdict, today, by, remarks)));
    }

    /** Includes a reviewed course into the school process: plans a run, again for each school year. */
    public Decision<ElectiveCourseEvent> include(UUID runId, RunFacts run, LocalDate today) {
        if (stage != CourseStatus.REVIEWED || withdrawal != null) {
            return outOfTurn();
        }
        if (runs.size() >= MOST_RUNS) {
            return Decision.rejected(new ElectiveCourseFull(List.of(Flaw.at("", "too-many", MOST_RUNS))));
        }
        return unless(
                run.flaws(facts, beside(runId), today),
                new ElectiveCourseEvent.Included(new CourseRun(runId, edition, run, null, null)));
    }

    /** Changes a run that is there, before it has results. */
    public Decision<ElectiveCourseEvent> changeRun(UUID runId, RunFacts to, LocalDate today) {
        CourseRun run = run(runId).orElseThrow();
        if (run.status() != RunStatus.PLANNED) {
            return Decision.rejected(new CourseRunOver(run.status()));
        }
        List<Flaw> flaws = to.flaws(facts, beside(runId), today);
        return flaws.isEmpty() && to.equals(run.facts())
                ? Decision.nothingToDo()
                : unless(flaws, new ElectiveCourseEvent.RunChanged(runId, to));
    }

    /** Cancels a run that is there, before it has results. */
    public Decision<ElectiveCourseEvent> cancelRun(UUID runId, String reason, LocalDate today) {
        CourseRun run = run(runId).orElseThrow();
        return run.status() != RunStatus.PLANNED
                ? Decision.rejected(new CourseRunOver(run.status()))
                : unless(
                        Remarks.flaws("/reason", reason, true),
                        new ElectiveCourseEvent.RunCancelled(runId, new Ending(today, reason)));
    }

    /** Records the results of a run that is there from its last day of lessons on, or puts them right. */
    public Decision<ElectiveCourseEvent> recordResults(UUID runId, CourseResults results) {
        CourseRun run = run(runId).orElseThrow();
        if (!run.stands()) {
            return Decision.rejected(new CourseRunOver(run.status()));
        }
        if (results.recordedOn().isBefore(run.facts().endsOn())) {
            return Decision.rejected(new CourseRunNotOver(run.facts().endsOn()));
        }
        List<Flaw> flaws = results.flaws(run.facts());
        return flaws.isEmpty() && results.equals(run.results())
                ? Decision.nothingToDo()
                : unless(flaws, new ElectiveCourseEvent.ResultsRecorded(runId, results));
    }

    /** Gives the course up with a reason, once none of its runs is without results. */
    public Decision<ElectiveCourseEvent> withdraw(String reason, LocalDate today) {
        if (withdrawal != null) {
            return outOfTurn();
        }
        int open = (int)
                runs.stream().filter(run -> run.status() == RunStatus.PLANNED).count();
        return open > 0
                ? Decision.rejected(new CourseRunsUnderWay(open))
                : unless(
                        Remarks.flaws("/reason", reason, true),
                        new ElectiveCourseEvent.Withdrawn(new Ending(today, reason)));
    }

    private Decision<ElectiveCourseEvent> outOfTurn() {
        return Decision.rejected(new ElectiveCourseOutOfTurn(status()));
    }

    private List<RunFacts> beside(UUID runId) {
        return runs.stream()
                .filter(run -> run.stands() && !run.id().equals(runId))
                .map(CourseRun::facts)
                .toList();
    }

    private static Decision<ElectiveCourseEvent> unless(List<Flaw> flaws, ElectiveCourseEvent event) {
        return flaws.isEmpty() ? Decision.accepted(event) : Decision.rejected(new ElectiveCourseInvalid(flaws));
    }

    /** The course that the first event makes. */
    public static ElectiveCourse startedBy(ElectiveCourseEvent first) {
        if (first instanceof ElectiveCourseEvent.Drafted(var id, var schoolId, var facts)) {
            return new ElectiveCourse(
                    id, schoolId, facts, CourseStatus.DRAFT, 1, List.of(), List.of(), List.of(), null);
        }
        throw new IllegalArgumentException("A course begins with its draft, not with " + first);
    }

    /** The course after an event. */
    public ElectiveCourse evolve(ElectiveCourseEvent event) {
        return switch (event) {
            case ElectiveCourseEvent.Drafted _ -> throw new IllegalArgumentException("Drafted twice: " + id);
            case ElectiveCourseEvent.Changed(var to) -> with(to, stage, edition, programmes, decisions);
            case ElectiveCourseEvent.ProgrammeAdded(var file) ->
                with(facts, stage, edition, more(programmes, file), decisions);
            case ElectiveCourseEvent.Submitted _ -> with(facts, CourseStatus.SUBMITTED, edition, programmes, decisions);
            case ElectiveCourseEvent.Decided(var decision) ->
                with(
                        facts,
                        decision.verdict() == Verdict.REVIEWED ? CourseStatus.REVIEWED : CourseStatus.DRAFT,
                        decision.verdict() == Verdict.REOPENED ? edition + 1 : edition,
                        programmes,
                        more(decisions, decision));
            case ElectiveCourseEvent.Included(var run) -> with(more(runs, run), withdrawal);
            case ElectiveCourseEvent.RunChanged(var runId, var to) ->
                with(each(runId, run -> run.with(to)), withdrawal);
            case ElectiveCourseEvent.RunCancelled(var runId, var cancelled) ->
                with(each(runId, run -> run.with(cancelled)), withdrawal);
            case ElectiveCourseEvent.ResultsRecorded(var runId, var results) ->
                with(each(runId, run -> run.with(results)), withdrawal);
            case ElectiveCourseEvent.Withdrawn(var ending) -> with(runs, ending);
        };
    }

    private ElectiveCourse with(
            CourseFacts to, CourseStatus next, int number, List<ProgrammeFile> files, List<CourseDecision> decided) {
        return new ElectiveCourse(id, schoolId, to, next, number, files, decided, runs, withdrawal);
    }

    private ElectiveCourse with(List<CourseRun> other, @Nullable Ending ending) {
        return new ElectiveCourse(id, schoolId, facts, stage, edition, programmes, decisions, other, ending);
    }

    private List<CourseRun> each(UUID runId, UnaryOperator<CourseRun> next) {
        return runs.stream()
                .map(run -> run.id().equals(runId) ? next.apply(run) : run)
                .toList();
    }

    private static <T> List<T> more(List<T> present, T next) {
        return Stream.concat(present.stream(), Stream.of(next)).toList();
    }
}
