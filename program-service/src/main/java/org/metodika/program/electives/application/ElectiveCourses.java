package org.metodika.program.electives.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.electives.domain.CourseFacts;
import org.metodika.program.electives.domain.CourseResults;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.ElectiveCourseEvent;
import org.metodika.program.electives.domain.ElectiveCourseRejection.ElectiveCourseInvalid;
import org.metodika.program.electives.domain.RunFacts;
import org.metodika.program.electives.domain.Verdict;

/** What people do with elective courses and their runs, one at a time (A20, A21). */
public final class ElectiveCourses {

    private final AggregateStore<ElectiveCourse, ElectiveCourseEvent> store;
    private final Access access;
    private final Directory directory;

    public ElectiveCourses(
            AggregateStore<ElectiveCourse, ElectiveCourseEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** The course; empty where there is none within reach. */
    public Optional<Versioned<ElectiveCourse>> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, ElectiveAction.SEE);
        return store.find(id.toString()).filter(found -> covers(reach, found.state()));
    }

    /** Drafts a course; whoever reaches only themselves is one of its authors. */
    public Outcome<ElectiveCourse> draft(UUID id, CourseFacts facts, Actor actor, Change change) {
        Reach reach = access.reach(actor, ElectiveAction.WRITE);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody drafts for all schools");
        return store.create(
                id.toString(),
                change,
                () -> covers(reach, schoolId, facts)
                        ? ElectiveCourse.draft(id, schoolId, facts, strangers(schoolId, facts))
                        : notOneself());
    }

    /** Replaces the facts of a draft. */
    public Outcome<ElectiveCourse> change(UUID id, CourseFacts facts, Actor actor, Change change) {
        Reach reach = access.reach(actor, ElectiveAction.WRITE);
        return store.change(
                id.toString(),
                change,
                found -> covers(reach, found),
                found -> covers(reach, found.schoolId(), facts)
                        ? found.change(facts, strangers(found.schoolId(), facts))
                        : notOneself());
    }

    /** Submits a draft for review. */
    public Outcome<ElectiveCourse> submit(UUID id, Actor actor, Change change) {
        return write(ElectiveAction.WRITE, id, actor, change, ElectiveCourse::submit);
    }

    /** Returns what was submitted with remarks, or approves of it. */
    public Outcome<ElectiveCourse> review(UUID id, Verdict verdict, String remarks, Actor actor, Change change) {
        return write(
                ElectiveAction.REVIEW,
                id,
                actor,
                change,
                (found, today) -> found.review(actor.staffId(), verdict, remarks, today));
    }

    /** Takes a reviewed course back to a draft. */
    public Outcome<ElectiveCourse> reopen(UUID id, String reason, Actor actor, Change change) {
        return write(
                ElectiveAction.WRITE,
                id,
                actor,
                change,
                (found, today) -> found.reopen(actor.staffId(), reason, today));
    }

    /** Gives a course up. */
    public Outcome<ElectiveCourse> withdraw(UUID id, String reason, Actor actor, Change change) {
        return write(ElectiveAction.CONCLUDE, id, actor, change, (found, today) -> found.withdraw(reason, today));
    }

    /** Includes a reviewed course into the school process. */
    public Outcome<ElectiveCourse> include(UUID id, UUID runId, RunFacts run, Actor actor, Change change) {
        return write(ElectiveAction.INCLUDE, id, actor, change, (found, today) -> found.include(runId, run, today));
    }

    /** Changes a run before it has results. */
    public Outcome<ElectiveCourse> changeRun(UUID id, UUID runId, RunFacts run, Actor actor, Change change) {
        return writeRun(
                ElectiveAction.INCLUDE, id, runId, actor, change, (found, today) -> found.changeRun(runId, run, today));
    }

    /** Cancels a run before it has results. */
    public Outcome<ElectiveCourse> cancelRun(UUID id, UUID runId, String reason, Actor actor, Change change) {
        return writeRun(
                ElectiveAction.INCLUDE,
                id,
                runId,
                actor,
                change,
                (found, today) -> found.cancelRun(runId, reason, today));
    }

    /** What came of a run, as it is sent. */
    public record SentResults(
            int enrolled,
            int finished,
            CourseResults.@Nullable Marks marks,
            CourseResults.@Nullable Motivation motivation) {}

    /** Records the results of a run, or puts them right, as of today. */
    public Outcome<ElectiveCourse> recordResults(UUID id, UUID runId, SentResults sent, Actor actor, Change change) {
        return writeRun(
                ElectiveAction.CONCLUDE,
                id,
                runId,
                actor,
                change,
                (found, today) -> found.recordResults(
                        runId,
                        new CourseResults(sent.enrolled(), sent.finished(), sent.marks(), sent.motivation(), today)));
    }

    private Outcome<ElectiveCourse> write(
            ElectiveAction action,
            UUID id,
            Actor actor,
            Change change,
            BiFunction<ElectiveCourse, LocalDate, Decision<ElectiveCourseEvent>> decide) {
        Reach reach = access.reach(actor, action);
        return store.change(
                id.toString(),
                change,
                found -> covers(reach, found),
                found -> decide.apply(found, directory.today(found.schoolId())));
    }

    private Outcome<ElectiveCourse> writeRun(
            ElectiveAction action,
            UUID id,
            UUID runId,
            Actor actor,
            Change change,
            BiFunction<ElectiveCourse, LocalDate, Decision<ElectiveCourseEvent>> decide) {
        Reach reach = access.reach(actor, action);
        return store.change(
                id.toString(),
                change,
                found -> covers(reach, found) && found.run(runId).isPresent(),
                found -> decide.apply(found, directory.today(found.schoolId())));
    }

    static boolean covers(Reach reach, ElectiveCourse course) {
        return covers(reach, course.schoolId(), course.facts());
    }

    private static boolean covers(Reach reach, String schoolId, CourseFacts facts) {
        return reach.coversSchool(schoolId)
                || facts.authors().stream().anyMatch(author -> reach.covers(schoolId, author));
    }

    private static Decision<ElectiveCourseEvent> notOneself() {
        return Decision.rejected(
                new ElectiveCourseInvalid(List.of(Flaw.at("/authorIds", "course-author-not-oneself"))));
    }

    private Set<UUID> strangers(String schoolId, CourseFacts facts) {
        LocalDate today = directory.today(schoolId);
        Map<UUID, KnownPerson> known = directory.people(facts.authors());
        Set<UUID> strangers = new HashSet<>(facts.authors());
        strangers.removeIf(author -> {
            KnownPerson person = known.get(author);
            return person != null && person.schoolId().equals(schoolId) && person.onStaffOn(today);
        });
        return strangers;
    }
}
