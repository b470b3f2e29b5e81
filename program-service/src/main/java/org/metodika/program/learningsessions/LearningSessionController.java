package org.metodika.program.learningsessions;

import static org.metodika.program.learningsessions.SessionJson.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.learningsessions.SessionJson.LearningSessionView;
import org.metodika.program.learningsessions.SessionJson.SessionFactsJson;
import org.metodika.program.learningsessions.SessionJson.SessionSlotJson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One learning session at a time: planned, put off, called off, held; and who takes part in it. */
@RestController
@RequestMapping("/api/learning-sessions")
@Tag(name = "Learning sessions")
public final class LearningSessionController {

    private static final String ONE = "/api/learning-sessions/{sessionId}";

    /** Most people of one request. */
    private static final int MOST_AT_ONCE = 200;

    private final LearningSessions sessions;
    private final SessionRolls rolls;

    public LearningSessionController(LearningSessions sessions, SessionRolls rolls) {
        this.sessions = sessions;
        this.rolls = rolls;
    }

    /** A new session. */
    record NewSession(
            @NotNull @Valid @Nullable SessionFactsJson facts,
            @NotNull @Valid @Nullable SessionSlotJson slot,

            @Schema(description = "IANA time zone of the organiser; absent for that of the school or the municipality")
            @Nullable
            String timeZone) {}

    /** Why it is put off; the new day is absent where nobody knows it yet. */
    record SessionPostponementJson(
            @Valid @Nullable SessionSlotJson slot, @Nullable String reason) {}

    /** Why it is called off. */
    record SessionCancellationJson(@Nullable String reason) {}

    /** Who is registered. */
    record RegistrationsJson(
            @NotNull @Size(min = 1, max = MOST_AT_ONCE) @Nullable
            List<@NotNull UUID> staffIds) {}

    /** Whether somebody was there. */
    record SessionMarkJson(
            @NotNull @Nullable UUID staffId,
            @NotNull @Nullable Presence presence) {}

    /** Who was there. */
    record SessionAttendanceJson(
            @NotNull @Size(min = 1, max = MOST_AT_ONCE) @Nullable
            List<@NotNull @Valid SessionMarkJson> marks) {}

    @PostMapping
    @Operation(
            summary = "Plans a session",
            description =
                    "Of the municipality by the methodist, of the own school by head, deputy and association head,"
                            + " self-education by teachers too.")
    ResponseEntity<LearningSessionView> plan(@Valid @RequestBody NewSession sent, Actor actor, Change change) {
        Versioned<LearningSession> planned = sessions.plan(
                        NewId.forRequest(change),
                        Objects.requireNonNull(sent.facts()).read(),
                        Objects.requireNonNull(sent.slot()).read(),
                        zone(sent.timeZone()),
                        actor,
                        change)
                .orProblem();
        return Responses.created(planned, view(planned.state(), actor), ONE, planned.id());
    }

    @GetMapping("/{sessionId}")
    @Operation(summary = "One session, with the participants whom one may see")
    ResponseEntity<LearningSessionView> session(@PathVariable UUID sessionId, Actor actor) {
        Versioned<LearningSession> found = sessions.find(sessionId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found.state(), actor));
    }

    @PutMapping("/{sessionId}/facts")
    @Operation(summary = "Changes what it is about, until it was held; If-Match is required")
    ResponseEntity<LearningSessionView> change(
            @PathVariable UUID sessionId, @Valid @RequestBody SessionFactsJson sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(sessions.change(sessionId, sent.read(), actor, change), actor);
    }

    @PostMapping("/{sessionId}/postponement")
    @Operation(summary = "Puts it off with a reason, to another day or until one is found")
    ResponseEntity<LearningSessionView> postpone(
            @PathVariable UUID sessionId,
            @Valid @RequestBody SessionPostponementJson sent,
            Actor actor,
            Change change) {
        SessionSlot to = sent.slot() == null ? null : sent.slot().read();
        return ok(sessions.postpone(sessionId, to, text(sent.reason()), actor, change), actor);
    }

    @PostMapping("/{sessionId}/cancellation")
    @Operation(summary = "Calls it off with a reason")
    ResponseEntity<LearningSessionView> cancel(
            @PathVariable UUID sessionId,
            @Valid @RequestBody SessionCancellationJson sent,
            Actor actor,
            Change change) {
        return ok(sessions.cancel(sessionId, text(sent.reason()), actor, change), actor);
    }

    @PostMapping("/{sessionId}/holding")
    @Operation(summary = "Records that it took place, from its day on")
    ResponseEntity<LearningSessionView> hold(@PathVariable UUID sessionId, Actor actor, Change change) {
        return ok(sessions.hold(sessionId, actor, change), actor);
    }

    @PostMapping("/{sessionId}/registrations")
    @Operation(
            summary = "Registers people, all of them or none",
            description = "Oneself, people of one's school, or anybody by the methodist; at most 200 at once.")
    ResponseEntity<LearningSessionView> register(
            @PathVariable UUID sessionId, @Valid @RequestBody RegistrationsJson sent, Actor actor, Change change) {
        return ok(rolls.register(sessionId, Objects.requireNonNull(sent.staffIds()), actor, change), actor);
    }

    @DeleteMapping("/{sessionId}/registrations/{staffId}")
    @Operation(summary = "Takes a registration back, until the session was held")
    ResponseEntity<LearningSessionView> withdraw(
            @PathVariable UUID sessionId, @PathVariable UUID staffId, Actor actor, Change change) {
        return ok(rolls.withdraw(sessionId, staffId, actor, change), actor);
    }

    @PostMapping("/{sessionId}/attendance")
    @Operation(
            summary = "Records who was there, spoke, or was absent, or puts it right",
            description = "Who came without a registration is added. At most 200 at once.")
    ResponseEntity<LearningSessionView> recordAttendance(
            @PathVariable UUID sessionId, @Valid @RequestBody SessionAttendanceJson sent, Actor actor, Change change) {
        List<SessionMarkJson> marks = Objects.requireNonNull(sent.marks());
        return ok(
                rolls.recordAttendance(
                        sessionId,
                        marks.stream()
                                .map(mark -> Objects.requireNonNull(mark.staffId()))
                                .toList(),
                        marks.stream()
                                .map(mark -> Objects.requireNonNull(mark.presence()))
                                .toList(),
                        actor,
                        change),
                actor);
    }

    private ResponseEntity<LearningSessionView> ok(Outcome<LearningSession> outcome, Actor actor) {
        Versioned<LearningSession> session = outcome.orProblem();
        return Responses.ok(session, view(session.state(), actor));
    }

    private LearningSessionView view(LearningSession session, Actor actor) {
        List<Participant> seen = rolls.seen(session, actor);
        return LearningSessionView.of(
                session,
                seen,
                sessions.names(seen.stream().map(Participant::person).toList()));
    }

    private static @Nullable ZoneId zone(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(sent)) {
            throw Problems.invalid(List.of(Flaw.at("/timeZone", "unknown-time-zone", sent)));
        }
        return ZoneId.of(sent);
    }
}
