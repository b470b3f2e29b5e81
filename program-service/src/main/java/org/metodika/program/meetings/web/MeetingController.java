package org.metodika.program.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.meetings.application.Meetings;
import org.metodika.program.meetings.domain.Meeting;
import org.metodika.program.meetings.domain.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Minutes of meetings: recording, correcting, signing, annulling. */
@RestController
@RequestMapping("/api/meetings")
@Tag(name = "Meetings")
public final class MeetingController {

    private static final String ONE = "/api/meetings/{meetingId}";
    private static final int LONGEST_REASON = 2_000;

    private final Meetings meetings;

    public MeetingController(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The day on which the chair signed. */
    record Signature(@NotNull @Nullable LocalDate signedOn) {}

    /** Why minutes are annulled. */
    record Reason(@Size(max = LONGEST_REASON) @Nullable String reason) {}

    @PostMapping
    @Operation(
            summary = "Records the minutes of a meeting of a council or an association",
            description = "The number is unique per school, kind and school year, and per head for associations.")
    ResponseEntity<MeetingView> record(@Valid @RequestBody MinutesJson minutes, Actor actor, Change change) {
        Versioned<Meeting> meeting = meetings.record(
                        new MeetingId(NewId.forRequest(change)), minutes.minutes(), actor, change)
                .orProblem();
        return Responses.created(meeting, MeetingView.of(meeting.state()), ONE, meeting.id());
    }

    @GetMapping("/{meetingId}")
    @Operation(summary = "One meeting with its minutes")
    ResponseEntity<MeetingView> meeting(@PathVariable MeetingId meetingId, Actor actor) {
        Versioned<Meeting> meeting = meetings.find(meetingId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(meeting, MeetingView.of(meeting.state()));
    }

    @PutMapping("/{meetingId}")
    @Operation(summary = "Corrects minutes that are not signed yet; If-Match is required")
    ResponseEntity<MeetingView> correct(
            @PathVariable MeetingId meetingId, @Valid @RequestBody MinutesJson minutes, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(meetings.correct(meetingId, minutes.minutes(), actor, change));
    }

    @PostMapping("/{meetingId}/signature")
    @Operation(summary = "Records that the chair signed; the minutes change no more")
    ResponseEntity<MeetingView> sign(
            @PathVariable MeetingId meetingId, @Valid @RequestBody Signature signature, Actor actor, Change change) {
        return ok(meetings.sign(meetingId, Objects.requireNonNull(signature.signedOn()), actor, change));
    }

    @PostMapping("/{meetingId}/annulment")
    @Operation(summary = "Annuls minutes that are wrong, with a reason; their number is free again")
    ResponseEntity<MeetingView> annul(
            @PathVariable MeetingId meetingId, @Valid @RequestBody Reason reason, Actor actor, Change change) {
        String text = reason.reason() == null ? "" : reason.reason().strip();
        return ok(meetings.annul(meetingId, text, actor, change));
    }

    private static ResponseEntity<MeetingView> ok(Outcome<Meeting> outcome) {
        Versioned<Meeting> meeting = outcome.orProblem();
        return Responses.ok(meeting, MeetingView.of(meeting.state()));
    }
}
