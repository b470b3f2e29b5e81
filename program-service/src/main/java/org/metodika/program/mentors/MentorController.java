package org.metodika.program.mentors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One mentor at a time: admitted, changed, ended. */
@RestController
@RequestMapping("/api/mentors")
@Tag(name = "Mentor pool")
public final class MentorController {

    private static final String ONE = "/api/mentors/{staffId}";

    private final Mentors mentors;
    private final Directory directory;

    public MentorController(Mentors mentors, Directory directory) {
        this.mentors = mentors;
        this.directory = directory;
    }

    /** The ground that {@link MentorGround} explains. */
    record MentorGroundJson(
            @NotNull MentorGround.@Nullable Kind kind,
            @Nullable String number,
            @NotNull @Nullable LocalDate on,
            MentorGround.@Nullable AttestedCategory category,
            @Nullable LocalDate validUntil) {

        MentorGround read() {
            return new MentorGround(
                    Objects.requireNonNull(kind), text(number), Objects.requireNonNull(on), category, validUntil);
        }

        static MentorGroundJson of(MentorGround ground) {
            return new MentorGroundJson(
                    ground.kind(),
                    ground.number().isEmpty() ? null : ground.number(),
                    ground.on(),
                    ground.category(),
                    ground.validUntil());
        }
    }

    /** The facts that {@link MentorFacts} explains. */
    record MentorFactsJson(
            @Nullable List<@NotNull String> subjects,
            @NotNull @Valid @Nullable MentorGroundJson ground,
            @Nullable Integer capacity) {

        MentorFacts read() {
            return new MentorFacts(
                    subjects == null
                            ? List.of()
                            : subjects.stream().map(String::strip).toList(),
                    Objects.requireNonNull(ground).read(),
                    capacity);
        }
    }

    /**
     * Somebody to be admitted.
     *
     * @param staffId whom the staff list has
     * @param on first day in the pool; today when absent
     */
    record NewMentor(
            @NotNull @Nullable UUID staffId,
            @Nullable List<@NotNull String> subjects,
            @NotNull @Valid @Nullable MentorGroundJson ground,
            @Nullable Integer capacity,
            @Nullable LocalDate on) {

        MentorFacts facts() {
            return new MentorFactsJson(subjects, ground, capacity).read();
        }
    }

    /**
     * Why a mentor leaves the pool.
     *
     * @param on last day in the pool; today when absent
     */
    record MentorEnding(@Nullable LocalDate on, @Nullable String reason) {}

    /**
     * A mentor as it is read.
     *
     * @param inPool whether the mentor is in the pool today
     * @param groundHolds whether the result of the attestation holds today; true where there is no term
     */
    record MentorView(
            UUID id,
            String schoolId,
            @Nullable String name,
            boolean inPool,
            List<String> subjects,
            MentorGroundJson ground,
            boolean groundHolds,
            @Nullable Integer capacity,
            LocalDate admittedOn,
            Mentor.@Nullable Departure ending) {}

    @PostMapping
    @Operation(
            summary = "Admits a staff member to the mentor pool, for the first time or again",
            description = "By an order or minutes, or because of the result of an attestation.")
    ResponseEntity<MentorView> admit(@Valid @RequestBody NewMentor sent, Actor actor, Change change) {
        UUID person = Objects.requireNonNull(sent.staffId());
        Versioned<Mentor> mentor =
                mentors.admit(person, sent.facts(), sent.on(), actor, change).orProblem();
        return Responses.created(mentor, view(mentor.state()), ONE, mentor.id());
    }

    @GetMapping("/{staffId}")
    @Operation(summary = "One mentor, in the pool or not any more")
    ResponseEntity<MentorView> mentor(@PathVariable UUID staffId, Actor actor) {
        return ok(mentors.find(staffId, actor).orElseThrow(Problems::notFound));
    }

    @PutMapping("/{staffId}")
    @Operation(summary = "Replaces subjects, ground and capacity of a mentor in the pool; If-Match is required")
    ResponseEntity<MentorView> change(
            @PathVariable UUID staffId, @Valid @RequestBody MentorFactsJson sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(mentors.change(staffId, sent.read(), actor, change));
    }

    @PostMapping("/{staffId}/ending")
    @Operation(summary = "Takes a mentor out of the pool with a reason; a dismissal does so by itself")
    ResponseEntity<MentorView> end(
            @PathVariable UUID staffId, @Valid @RequestBody MentorEnding sent, Actor actor, Change change) {
        return ok(mentors.end(staffId, sent.on(), text(sent.reason()), actor, change));
    }

    private ResponseEntity<MentorView> ok(Outcome<Mentor> outcome) {
        return ok(outcome.orProblem());
    }

    private ResponseEntity<MentorView> ok(Versioned<Mentor> mentor) {
        return Responses.ok(mentor, view(mentor.state()));
    }

    private MentorView view(Mentor mentor) {
        LocalDate today = directory.today(mentor.schoolId());
        MentorFacts facts = mentor.facts();
        return new MentorView(
                mentor.id(),
                mentor.schoolId(),
                directory.names(List.of(mentor.id())).get(mentor.id()),
                mentor.inPoolOn(today),
                facts.subjects(),
                MentorGroundJson.of(facts.ground()),
                facts.ground().holdsOn(today),
                facts.capacity(),
                mentor.admittedOn(),
                mentor.ending());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
