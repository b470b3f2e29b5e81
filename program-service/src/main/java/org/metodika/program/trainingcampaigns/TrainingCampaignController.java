package org.metodika.program.trainingcampaigns;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Formation campaigns of requests for training, one in a calendar year. */
@RestController
@RequestMapping("/api/training-campaigns")
@Tag(name = "Training campaigns")
public final class TrainingCampaignController {

    private static final String ONE = "/api/training-campaigns/{year}";

    private final TrainingCampaigns campaigns;

    public TrainingCampaignController(TrainingCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * A campaign to open.
     *
     * @param until last day that organisations are told
     * @param guidance what the centre tells them; absent for nothing
     */
    record NewTrainingCampaign(
            @NotNull @Nullable Integer year,
            @NotNull @Nullable LocalDate until,
            @Nullable String guidance) {}

    /** Until when, and why, it is open again. */
    record CampaignReopening(
            @NotNull @Nullable LocalDate until, @Nullable String reason) {}

    /** A campaign as it is read. */
    record TrainingCampaignView(
            int year,
            TrainingCampaign.CampaignStatus status,
            LocalDate openedOn,
            LocalDate until,
            @Nullable String guidance,
            @Nullable LocalDate closedOn,
            @Nullable String reopenedBecause) {

        static TrainingCampaignView of(TrainingCampaign campaign) {
            return new TrainingCampaignView(
                    campaign.year(),
                    campaign.status(),
                    campaign.openedOn(),
                    campaign.until(),
                    campaign.guidance().isEmpty() ? null : campaign.guidance(),
                    campaign.closedOn(),
                    campaign.reopenedBecause().isEmpty() ? null : campaign.reopenedBecause());
        }
    }

    @GetMapping
    @Operation(summary = "Formation campaigns, the latest year first; one page holds all of them")
    Page<TrainingCampaignView> list(Actor actor) {
        List<TrainingCampaignView> all =
                campaigns.all(actor).stream().map(TrainingCampaignView::of).toList();
        return new Page<>(all, null);
    }

    @GetMapping("/{year}")
    @Operation(summary = "The formation campaign of a year")
    ResponseEntity<TrainingCampaignView> campaign(@PathVariable int year, Actor actor) {
        return ok(campaigns.find(year, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @Operation(summary = "Opens the campaign of the present year, in which organisations ask for training")
    ResponseEntity<TrainingCampaignView> open(
            @Valid @RequestBody NewTrainingCampaign sent, Actor actor, Change change) {
        Versioned<TrainingCampaign> opened = campaigns
                .open(
                        Objects.requireNonNull(sent.year()),
                        Objects.requireNonNull(sent.until()),
                        text(sent.guidance()),
                        actor,
                        change)
                .orProblem();
        return Responses.created(
                opened,
                TrainingCampaignView.of(opened.state()),
                ONE,
                opened.state().year());
    }

    @PostMapping("/{year}/closing")
    @Operation(summary = "Closes a campaign: organisations ask no more")
    ResponseEntity<TrainingCampaignView> close(@PathVariable int year, Actor actor, Change change) {
        return ok(campaigns.close(year, actor, change));
    }

    @PostMapping("/{year}/reopening")
    @Operation(summary = "Opens a closed campaign again in the same year, with a reason")
    ResponseEntity<TrainingCampaignView> reopen(
            @PathVariable int year, @Valid @RequestBody CampaignReopening sent, Actor actor, Change change) {
        return ok(campaigns.reopen(year, Objects.requireNonNull(sent.until()), text(sent.reason()), actor, change));
    }

    private static ResponseEntity<TrainingCampaignView> ok(Outcome<TrainingCampaign> outcome) {
        return ok(outcome.orProblem());
    }

    private static ResponseEntity<TrainingCampaignView> ok(Versioned<TrainingCampaign> campaign) {
        return Responses.ok(campaign, TrainingCampaignView.of(campaign.state()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
