package org.metodika.diagnostics.campaign.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.campaign.application.Rolls;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.Participant;
import org.metodika.diagnostics.campaign.domain.Participant.AssignedObserver;
import org.metodika.diagnostics.campaign.domain.Participant.Omission;
import org.metodika.diagnostics.campaign.domain.Participant.Standing;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.web.CampaignRequests.Admission;
import org.metodika.diagnostics.campaign.web.CampaignRequests.Observers;
import org.metodika.diagnostics.campaign.web.CampaignRequests.Reason;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a school settles while a campaign goes on: further participants, exclusions, observers. */
@RestController
@RequestMapping("/api/diagnostics/campaigns/{id}/schools/{school}/participants")
@Tag(name = "Campaigns")
class RollController {

    private final Rolls rolls;

    RollController(Rolls rolls) {
        this.rolls = rolls;
    }

    /** How many are on the roll, and how many of them take part. */
    record RollView(String schoolId, Roll.Status status, int listed, int takingPart) {

        static RollView of(Roll roll) {
            return new RollView(
                    roll.schoolId(), roll.status(), roll.participants().size(), (int) roll.participants().stream()
                            .filter(Participant::takesPart)
                            .count());
        }
    }

    /**
     * A participant.
     *
     * @param omission present where the teacher is left out
     */
    record ParticipantView(
            UUID teacherId,
            Standing standing,
            @Nullable UUID assessmentId,
            @Nullable Omission omission,
            List<ObserverView> observers) {

        static ParticipantView of(Participant participant) {
            return new ParticipantView(
                    participant.teacher(),
                    participant.standing(),
                    participant.assessment(),
                    participant.omission(),
                    participant.observers().stream().map(ObserverView::of).toList());
        }
    }

    record ObserverView(String source, @Nullable String observer, UUID staffId) {

        static ObserverView of(AssignedObserver one) {
            return new ObserverView(
                    one.source().name(),
                    one.observer() == null ? null : one.observer().name(),
                    one.staff());
        }
    }

    @PostMapping
    @Operation(
            summary = "Add teachers to a campaign that goes on",
            description =
                    "Those who are named, also such as were left out before; or, with an empty body {}, everybody who"
                            + " fits today and takes no part yet. Once more, it changes nothing.")
    RollView admit(
            @PathVariable CampaignId id,
            @PathVariable String school,
            @Valid @RequestBody Admission admission,
            Actor actor,
            Change change) {
        return RollView.of(rolls.admit(id, school, admission.people(), actor, change)
                .orProblem()
                .state());
    }

    @PostMapping("/{teacherId}/exclusion")
    @Operation(summary = "Leave a teacher out, with a reason; the open assessment is annulled")
    ParticipantView leaveOut(
            @PathVariable CampaignId id,
            @PathVariable String school,
            @PathVariable UUID teacherId,
            @Valid @RequestBody Reason reason,
            Actor actor,
            Change change) {
        return view(
                rolls.leaveOut(id, school, teacherId, reason.orEmpty(), actor, change)
                        .orProblem()
                        .state(),
                teacherId);
    }

    @PutMapping("/{teacherId}/observers")
    @Operation(
            summary = "Settle who observes a teacher and gives which sheet",
            description = "Whoever is named may record that sheet, whatever else their role allows.")
    ParticipantView assign(
            @PathVariable CampaignId id,
            @PathVariable String school,
            @PathVariable UUID teacherId,
            @Valid @RequestBody Observers observers,
            Actor actor,
            Change change) {
        return view(
                rolls.assign(id, school, teacherId, observers.read(), actor, change)
                        .orProblem()
                        .state(),
                teacherId);
    }

    private static ParticipantView view(Roll roll, UUID teacher) {
        return ParticipantView.of(roll.participant(teacher).orElseThrow(Problems::notFound));
    }
}
