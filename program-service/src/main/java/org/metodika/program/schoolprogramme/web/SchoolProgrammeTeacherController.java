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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.schoolprogramme.application.ProgrammeRun;
import org.metodika.program.schoolprogramme.application.SchoolProgrammes;
import org.metodika.program.schoolprogramme.domain.Acquaintance;
import org.metodika.program.schoolprogramme.domain.Choice;
import org.metodika.program.schoolprogramme.domain.DevelopmentForm;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What teachers choose and acknowledge, and who has not yet (A13, A15). */
@RestController
@RequestMapping("/api/school-programmes/{programmeId}")
@Tag(name = "School programmes: teachers")
public final class SchoolProgrammeTeacherController {

    /** As much as the content of a programme takes. */
    private static final int LONGEST_PROGRAM = 4_000;

    private final SchoolProgrammes programmes;
    private final ProgrammeRun run;

    public SchoolProgrammeTeacherController(SchoolProgrammes programmes, ProgrammeRun run) {
        this.programmes = programmes;
        this.run = run;
    }

    /** The form that the caller chooses. */
    record ChoiceJson(@NotNull @Nullable String form) {}

    /**
     * The program of a form.
     *
     * @param program absent where the one in the content is published
     */
    record FormPublication(
            @Size(max = LONGEST_PROGRAM) @Nullable String program) {}

    /** A person who has not answered. */
    record MissingTeacher(UUID teacherId, String name) {}

    /**
     * A person who has.
     *
     * @param name absent for who is not on the staff any more
     */
    record TeacherAnswer(UUID teacherId, @Nullable String name, String form, LocalDate on) {}

    /** Who chose what, and who has not; the staff of today. */
    record FormChoices(List<TeacherAnswer> chosen, List<MissingTeacher> missing) {}

    /** Who is acquainted with the program of a published form, and who is not; the staff of today. */
    record FormAcquaintances(
            String form, LocalDate publishedOn, List<TeacherAnswer> acquainted, List<MissingTeacher> missing) {}

    /** One entry per published form. */
    record AcquaintanceList(List<FormAcquaintances> forms) {}

    @PutMapping("/choice")
    @Operation(summary = "The caller chooses a form, or another one, while the first stage is open")
    ResponseEntity<SchoolProgrammeView> choose(
            @PathVariable SchoolProgrammeId programmeId,
            @Valid @RequestBody ChoiceJson choice,
            Actor actor,
            Change change) {
        return ok(run.choose(programmeId, Objects.requireNonNull(choice.form()), actor, change), actor);
    }

    @GetMapping("/choices")
    @Operation(summary = "Who of the pedagogical staff chose what, and who has not chosen")
    FormChoices choices(@PathVariable SchoolProgrammeId programmeId, Actor actor) {
        SchoolProgramme programme = overseen(programmeId, actor);
        Map<UUID, String> staff = programmes.teachers(programme.schoolId());
        return new FormChoices(
                programme.choices().stream()
                        .map(choice -> new TeacherAnswer(
                                choice.teacher(), staff.get(choice.teacher()), choice.form(), choice.on()))
                        .toList(),
                missing(staff, programme.choices(), Choice::teacher));
    }

    @PostMapping("/forms/{form}/publication")
    @Operation(summary = "Publishes the program of a form; a new wording is to be acknowledged anew")
    ResponseEntity<SchoolProgrammeView> publish(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable String form,
            @Valid @RequestBody FormPublication publication,
            Actor actor,
            Change change) {
        String program = ProgrammeMapping.text(publication.program());
        return ok(run.publishForm(programmeId, form, program, actor, change), actor);
    }

    @PostMapping("/forms/{form}/acquaintance")
    @Operation(summary = "The caller acknowledges the published program of a form")
    ResponseEntity<SchoolProgrammeView> acquaint(
            @PathVariable SchoolProgrammeId programmeId, @PathVariable String form, Actor actor, Change change) {
        return ok(run.acquaint(programmeId, form, actor, change), actor);
    }

    @GetMapping("/acquaintances")
    @Operation(summary = "Who of the pedagogical staff is acquainted with each published form, and who is not")
    AcquaintanceList acquaintances(@PathVariable SchoolProgrammeId programmeId, Actor actor) {
        SchoolProgramme programme = overseen(programmeId, actor);
        Map<UUID, String> staff = programmes.teachers(programme.schoolId());
        return new AcquaintanceList(programme.content().forms().stream()
                .filter(form -> form.publishedOn() != null)
                .map(form -> acquaintances(programme, form, staff))
                .toList());
    }

    private static FormAcquaintances acquaintances(
            SchoolProgramme programme, DevelopmentForm form, Map<UUID, String> staff) {
        List<Acquaintance> known = programme.acquaintances().stream()
                .filter(one -> one.form().equals(form.code()))
                .toList();
        return new FormAcquaintances(
                form.code(),
                Objects.requireNonNull(form.publishedOn()),
                known.stream()
                        .map(one -> new TeacherAnswer(one.teacher(), staff.get(one.teacher()), one.form(), one.on()))
                        .toList(),
                missing(staff, known, Acquaintance::teacher));
    }

    private static <T> List<MissingTeacher> missing(
            Map<UUID, String> staff, List<T> answers, Function<T, UUID> teacher) {
        var answered = answers.stream().map(teacher).collect(Collectors.toSet());
        return staff.entrySet().stream()
                .filter(person -> !answered.contains(person.getKey()))
                .map(person -> new MissingTeacher(person.getKey(), person.getValue()))
                .toList();
    }

    private SchoolProgramme overseen(SchoolProgrammeId id, Actor actor) {
        return programmes.oversee(id, actor).map(Versioned::state).orElseThrow(Problems::notFound);
    }

    private static ResponseEntity<SchoolProgrammeView> ok(Outcome<SchoolProgramme> outcome, Actor actor) {
        Versioned<SchoolProgramme> programme = outcome.orProblem();
        return Responses.ok(programme, SchoolProgrammeView.of(programme.state(), actor));
    }
}
