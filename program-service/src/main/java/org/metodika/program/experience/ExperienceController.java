package org.metodika.program.experience;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One experience item at a time: recorded, corrected, confirmed, annulled. */
@RestController
@RequestMapping("/api/experience")
@Tag(name = "Experience")
public final class ExperienceController {

    private static final String ONE = "/api/experience/{itemId}";

    private final Experiences experiences;

    public ExperienceController(Experiences experiences) {
        this.experiences = experiences;
    }

    /** What was presented, as {@link Presentation} explains. */
    record PresentationJson(
            @Nullable String title,
            @NotNull @Nullable ExperienceKind kind,
            @NotNull @Nullable ExperienceLevel level,
            @Nullable String place,
            @NotNull @Nullable LocalDate on,
            @Nullable String summary,
            @Nullable UUID courseId,
            @Nullable UUID offerId) {

        Presentation read() {
            return new Presentation(
                    text(title),
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(level),
                    text(place),
                    Objects.requireNonNull(on),
                    text(summary),
                    courseId,
                    offerId);
        }

        static PresentationJson of(Presentation what) {
            return new PresentationJson(
                    what.title(),
                    what.kind(),
                    what.level(),
                    what.place(),
                    what.on(),
                    what.summary(),
                    what.course(),
                    what.offer());
        }
    }

    /** @param teacherId absent for the experience of the school as a whole */
    record NewExperience(
            @Nullable UUID teacherId,
            @NotNull @Valid @Nullable PresentationJson presentation) {}

    /** Why it is annulled. */
    record AnnulmentJson(@Nullable String reason) {}

    /** An item as it is read. */
    record ExperienceView(
            UUID id,
            String schoolId,
            @Nullable UUID teacherId,
            ExperienceStatus status,
            PresentationJson presentation,
            @Nullable UUID recordedById,
            @Nullable LocalDate confirmedOn,
            @Nullable String annulledBecause) {

        static ExperienceView of(ExperienceItem item) {
            return new ExperienceView(
                    item.id(),
                    item.schoolId(),
                    item.teacher(),
                    item.status(),
                    PresentationJson.of(item.presentation()),
                    item.recordedBy(),
                    item.confirmedOn(),
                    item.annulledBecause());
        }
    }

    @PostMapping
    @Operation(
            summary = "Records where and when experience was presented",
            description = "Of a teacher, or of the school as a whole by head and deputy.")
    ResponseEntity<ExperienceView> record(@Valid @RequestBody NewExperience sent, Actor actor, Change change) {
        Versioned<ExperienceItem> recorded = experiences
                .record(
                        NewId.forRequest(change),
                        sent.teacherId(),
                        Objects.requireNonNull(sent.presentation()).read(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(recorded, ExperienceView.of(recorded.state()), ONE, recorded.id());
    }

    @GetMapping("/{itemId}")
    @Operation(summary = "One experience item")
    ResponseEntity<ExperienceView> item(@PathVariable UUID itemId, Actor actor) {
        Versioned<ExperienceItem> found = experiences.find(itemId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, ExperienceView.of(found.state()));
    }

    @PutMapping("/{itemId}/presentation")
    @Operation(summary = "Corrects an item before it is confirmed; If-Match is required")
    ResponseEntity<ExperienceView> change(
            @PathVariable UUID itemId, @Valid @RequestBody PresentationJson sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(experiences.change(itemId, sent.read(), actor, change));
    }

    @PostMapping("/{itemId}/confirmation")
    @Operation(summary = "Confirms that it was presented so; by somebody who neither recorded nor presented it")
    ResponseEntity<ExperienceView> confirm(@PathVariable UUID itemId, Actor actor, Change change) {
        return ok(experiences.confirm(itemId, actor, change));
    }

    @PostMapping("/{itemId}/annulment")
    @Operation(summary = "Annuls an item with a reason; it stays on record")
    ResponseEntity<ExperienceView> annul(
            @PathVariable UUID itemId, @Valid @RequestBody AnnulmentJson sent, Actor actor, Change change) {
        return ok(experiences.annul(itemId, text(sent.reason()), actor, change));
    }

    private static ResponseEntity<ExperienceView> ok(Outcome<ExperienceItem> outcome) {
        Versioned<ExperienceItem> item = outcome.orProblem();
        return Responses.ok(item, ExperienceView.of(item.state()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
