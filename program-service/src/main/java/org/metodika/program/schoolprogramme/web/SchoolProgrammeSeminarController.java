package org.metodika.program.schoolprogramme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.schoolprogramme.application.ProgrammeRun;
import org.metodika.program.schoolprogramme.application.SchoolProgrammes;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.metodika.program.schoolprogramme.domain.Seminar;
import org.metodika.program.schoolprogramme.domain.TaskId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Discussion of seminar programmes and the decision on them (A17). */
@RestController
@RequestMapping("/api/school-programmes/{programmeId}/tasks/{taskId}")
@Tag(name = "School programmes: seminars")
public final class SchoolProgrammeSeminarController {

    private static final int LONGEST_TEXT = 2_000;

    private final SchoolProgrammes programmes;
    private final ProgrammeRun run;

    public SchoolProgrammeSeminarController(SchoolProgrammes programmes, ProgrammeRun run) {
        this.programmes = programmes;
        this.run = run;
    }

    /** What somebody says. */
    record SeminarContribution(
            @Size(max = LONGEST_TEXT) @Nullable String text) {}

    /**
     * A decision.
     *
     * @param note what is to be changed, when it is returned
     */
    record SeminarDecision(
            @NotNull Seminar.@Nullable Ruling ruling,
            @Size(max = LONGEST_TEXT) @Nullable String note) {}

    /** The discussion with its last decision. */
    record SeminarView(
            TaskId taskId,
            String title,
            boolean seminar,
            List<SeminarCommentView> comments,
            @Nullable SeminarVerdictView verdict) {}

    /**
     * A contribution.
     *
     * @param author name; absent for the centre
     */
    record SeminarCommentView(
            @Nullable UUID authorId, @Nullable String author, LocalDate on, String text) {}

    /** The last decision. */
    record SeminarVerdictView(
            Seminar.Ruling ruling, @Nullable UUID byId, LocalDate on, String note) {}

    @GetMapping("/discussion")
    @Operation(summary = "Discussion of a seminar programme and the last decision on it")
    ResponseEntity<SeminarView> discussion(
            @PathVariable SchoolProgrammeId programmeId, @PathVariable TaskId taskId, Actor actor) {
        Versioned<SchoolProgramme> programme =
                programmes.find(programmeId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(programme, view(programme.state(), taskId));
    }

    @PostMapping("/discussion")
    @Operation(summary = "Speaks in the discussion of a seminar programme while its stage is open")
    ResponseEntity<SeminarView> discuss(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable TaskId taskId,
            @Valid @RequestBody SeminarContribution sent,
            Actor actor,
            Change change) {
        Versioned<SchoolProgramme> programme = run.discuss(
                        programmeId, taskId, ProgrammeMapping.text(sent.text()), actor, change)
                .orProblem();
        return Responses.ok(programme, view(programme.state(), taskId));
    }

    @PostMapping("/decision")
    @Operation(summary = "Approves a seminar programme or returns it")
    ResponseEntity<SeminarView> decide(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable TaskId taskId,
            @Valid @RequestBody SeminarDecision sent,
            Actor actor,
            Change change) {
        Versioned<SchoolProgramme> programme = run.decide(
                        programmeId,
                        taskId,
                        Objects.requireNonNull(sent.ruling()),
                        ProgrammeMapping.text(sent.note()),
                        actor,
                        change)
                .orProblem();
        return Responses.ok(programme, view(programme.state(), taskId));
    }

    private SeminarView view(SchoolProgramme programme, TaskId taskId) {
        var task = programme.content().task(taskId).orElseThrow(Problems::notFound);
        Seminar seminar = task.seminar();
        List<Seminar.Comment> comments = seminar == null ? List.of() : seminar.comments();
        Seminar.Verdict verdict = seminar == null ? null : seminar.verdict();
        Map<UUID, String> names = programmes.names(comments.stream()
                .map(Seminar.Comment::by)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
        return new SeminarView(
                taskId,
                task.title(),
                programme.tasks().isSeminar(taskId),
                comments.stream()
                        .map(comment -> new SeminarCommentView(
                                comment.by(),
                                comment.by() == null ? null : names.get(comment.by()),
                                comment.on(),
                                comment.text()))
                        .toList(),
                verdict == null
                        ? null
                        : new SeminarVerdictView(verdict.ruling(), verdict.by(), verdict.on(), verdict.note()));
    }
}
