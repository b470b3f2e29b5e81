package org.metodika.program.electives.web;

import static org.metodika.program.electives.web.CourseJson.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.electives.application.ElectiveCourses;
import org.metodika.program.electives.domain.ElectiveCourse;
import org.metodika.program.electives.domain.Verdict;
import org.metodika.program.electives.web.CourseJson.CourseView;
import org.metodika.program.electives.web.CourseJson.FactsJson;
import org.metodika.program.electives.web.CourseJson.ReasonJson;
import org.metodika.program.electives.web.CourseJson.RemarksJson;
import org.metodika.program.electives.web.CourseJson.ResultsJson;
import org.metodika.program.electives.web.CourseJson.RunFactsJson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One elective course at a time: drafted, reviewed, included into the school process, with the results of its runs. */
@RestController
@RequestMapping("/api/elective-courses")
@Tag(name = "Elective courses")
public final class ElectiveCourseController {

    private static final String ONE = "/api/elective-courses/{courseId}";

    private final ElectiveCourses courses;

    public ElectiveCourseController(ElectiveCourses courses) {
        this.courses = courses;
    }

    @PostMapping
    @Operation(
            summary = "Drafts an elective course",
            description = "By teachers, who are among its authors themselves, or by a deputy.")
    ResponseEntity<CourseView> draft(@Valid @RequestBody FactsJson sent, Actor actor, Change change) {
        Versioned<ElectiveCourse> drafted = courses.draft(NewId.forRequest(change), sent.read(), actor, change)
                .orProblem();
        return Responses.created(drafted, CourseView.of(drafted.state(), actor), ONE, drafted.id());
    }

    @GetMapping("/{courseId}")
    @Operation(summary = "One elective course with its programme, decisions and runs")
    ResponseEntity<CourseView> course(@PathVariable UUID courseId, Actor actor) {
        Versioned<ElectiveCourse> found = courses.find(courseId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, CourseView.of(found.state(), actor));
    }

    @PutMapping("/{courseId}/facts")
    @Operation(summary = "Replaces the facts of a draft; If-Match is required")
    ResponseEntity<CourseView> change(
            @PathVariable UUID courseId, @Valid @RequestBody FactsJson sent, Actor actor, Change change) {
        demandVersion(change);
        return ok(courses.change(courseId, sent.read(), actor, change), actor);
    }

    @PostMapping("/{courseId}/submission")
    @Operation(summary = "Submits a draft with its programme for review")
    ResponseEntity<CourseView> submit(@PathVariable UUID courseId, Actor actor, Change change) {
        return ok(courses.submit(courseId, actor, change), actor);
    }

    @PostMapping("/{courseId}/return")
    @Operation(summary = "Returns a submitted course for rework, with remarks; by a reviewer who is no author")
    ResponseEntity<CourseView> giveBack(
            @PathVariable UUID courseId, @Valid @RequestBody RemarksJson sent, Actor actor, Change change) {
        return ok(courses.review(courseId, Verdict.RETURNED, text(sent.remarks()), actor, change), actor);
    }

    @PostMapping("/{courseId}/review")
    @Operation(summary = "Approves of a submitted course, with remarks or without; by a reviewer who is no author")
    ResponseEntity<CourseView> review(
            @PathVariable UUID courseId, @Valid @RequestBody RemarksJson sent, Actor actor, Change change) {
        return ok(courses.review(courseId, Verdict.REVIEWED, text(sent.remarks()), actor, change), actor);
    }

    @PostMapping("/{courseId}/reopening")
    @Operation(
            summary = "Takes a reviewed course back to a draft, with a reason in remarks",
            description = "The next edition begins; runs of the editions before go on.")
    ResponseEntity<CourseView> reopen(
            @PathVariable UUID courseId, @Valid @RequestBody RemarksJson sent, Actor actor, Change change) {
        return ok(courses.reopen(courseId, text(sent.remarks()), actor, change), actor);
    }

    @PostMapping("/{courseId}/withdrawal")
    @Operation(summary = "Gives a course up with a reason; its runs and results stay")
    ResponseEntity<CourseView> withdraw(
            @PathVariable UUID courseId, @Valid @RequestBody ReasonJson sent, Actor actor, Change change) {
        return ok(courses.withdraw(courseId, text(sent.reason()), actor, change), actor);
    }

    @PostMapping("/{courseId}/runs")
    @Operation(
            summary = "Includes a reviewed course into the school process",
            description = "For the classes of a school year, and again in the next; by head or deputy.")
    ResponseEntity<CourseView> include(
            @PathVariable UUID courseId, @Valid @RequestBody RunFactsJson sent, Actor actor, Change change) {
        Versioned<ElectiveCourse> course = courses.include(
                        courseId, NewId.forRequest(change), sent.read(), actor, change)
                .orProblem();
        return Responses.created(course, CourseView.of(course.state(), actor), ONE, course.id());
    }

    @PutMapping("/{courseId}/runs/{runId}")
    @Operation(summary = "Changes a run before it has results; If-Match is required")
    ResponseEntity<CourseView> changeRun(
            @PathVariable UUID courseId,
            @PathVariable UUID runId,
            @Valid @RequestBody RunFactsJson sent,
            Actor actor,
            Change change) {
        demandVersion(change);
        return ok(courses.changeRun(courseId, runId, sent.read(), actor, change), actor);
    }

    @PostMapping("/{courseId}/runs/{runId}/cancellation")
    @Operation(summary = "Cancels a run with a reason, before it has results; it stays on record")
    ResponseEntity<CourseView> cancelRun(
            @PathVariable UUID courseId,
            @PathVariable UUID runId,
            @Valid @RequestBody ReasonJson sent,
            Actor actor,
            Change change) {
        return ok(courses.cancelRun(courseId, runId, text(sent.reason()), actor, change), actor);
    }

    @PostMapping("/{courseId}/runs/{runId}/results")
    @Operation(
            summary = "Records the results of a run from its last day of lessons on, or puts them right",
            description = "In numbers of pupils; marks and the survey of motivation where there are any.")
    ResponseEntity<CourseView> recordResults(
            @PathVariable UUID courseId,
            @PathVariable UUID runId,
            @Valid @RequestBody ResultsJson sent,
            Actor actor,
            Change change) {
        return ok(courses.recordResults(courseId, runId, sent.read(), actor, change), actor);
    }

    private static void demandVersion(Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
    }

    private static ResponseEntity<CourseView> ok(Outcome<ElectiveCourse> outcome, Actor actor) {
        Versioned<ElectiveCourse> course = outcome.orProblem();
        return Responses.ok(course, CourseView.of(course.state(), actor));
    }
}
