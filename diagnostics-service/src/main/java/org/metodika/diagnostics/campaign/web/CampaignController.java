package org.metodika.diagnostics.campaign.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.metodika.diagnostics.campaign.application.Campaigns;
import org.metodika.diagnostics.campaign.application.Teachers;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.web.CampaignRequests.ExtensionJson;
import org.metodika.diagnostics.campaign.web.CampaignRequests.PlanJson;
import org.metodika.diagnostics.campaign.web.CampaignRequests.Reason;
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

/** Campaigns of assessments: drafted, opened, extended, closed and annulled. */
@RestController
@RequestMapping("/api/diagnostics/campaigns")
@Tag(name = "Campaigns")
class CampaignController {

    private static final String ADDRESS = "/api/diagnostics/campaigns/{id}";

    private final Campaigns campaigns;
    private final Teachers teachers;

    CampaignController(Campaigns campaigns, Teachers teachers) {
        this.campaigns = campaigns;
        this.teachers = teachers;
    }

    /** How many would be invited. */
    record Preview(int teachers, List<SchoolPreview> schools) {}

    record SchoolPreview(String schoolId, int teachers) {}

    @PostMapping
    @Operation(
            summary = "Draft a campaign",
            description =
                    "Whoever looks after certain teachers only (tutor, psychologist, head of an association) drafts"
                            + " it for those; a head or deputy for the school; a methodist for any schools, or for all.")
    ResponseEntity<CampaignView> draft(@Valid @RequestBody PlanJson plan, Actor actor, Change change) {
        CampaignId id = new CampaignId(NewId.forRequest(change));
        Versioned<Campaign> drafted =
                campaigns.draft(id, plan.read(), actor, change).orProblem();
        return Responses.created(drafted, view(drafted, actor), ADDRESS, drafted.id());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a campaign")
    ResponseEntity<CampaignView> one(@PathVariable CampaignId id, Actor actor) {
        Versioned<Campaign> found = campaigns.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found, actor));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change the plan of a draft")
    ResponseEntity<CampaignView> change(
            @PathVariable CampaignId id, @Valid @RequestBody PlanJson plan, Actor actor, Change change) {
        return ok(campaigns.change(id, plan.read(), actor, change), actor);
    }

    @GetMapping("/{id}/preview")
    @Operation(summary = "Count the teachers who would be invited if the campaign were opened today")
    Preview preview(@PathVariable CampaignId id, Actor actor) {
        Map<String, Integer> schools = campaigns.preview(id, actor).orElseThrow(Problems::notFound);
        return new Preview(
                schools.values().stream().mapToInt(Integer::intValue).sum(),
                schools.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new SchoolPreview(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @PostMapping("/{id}/opening")
    @Operation(
            summary = "Open a campaign for the teachers who fit today",
            description =
                    "Assessments are opened and teachers invited school by school within the next seconds; how far"
                            + " it is, the progress shows.")
    ResponseEntity<CampaignView> open(@PathVariable CampaignId id, Actor actor, Change change) {
        return ok(campaigns.open(id, actor, change), actor);
    }

    @PostMapping("/{id}/extension")
    @Operation(summary = "Let a campaign go on until a later day, with a reason")
    ResponseEntity<CampaignView> extend(
            @PathVariable CampaignId id, @Valid @RequestBody ExtensionJson extension, Actor actor, Change change) {
        String reason = extension.reason();
        return ok(campaigns.extend(id, extension.lastDay(), reason == null ? "" : reason, actor, change), actor);
    }

    @PostMapping("/{id}/closing")
    @Operation(
            summary = "Close a campaign",
            description =
                    "Closes the assessments that have what a result needs, and names the others in the progress:"
                            + " those stay open, for the school to finish. Where nobody said anything the assessment is annulled.")
    ResponseEntity<CampaignView> close(@PathVariable CampaignId id, Actor actor, Change change) {
        return ok(campaigns.close(id, actor, change), actor);
    }

    @PostMapping("/{id}/annulment")
    @Operation(summary = "Annul a campaign that was begun by mistake, with all of its assessments")
    ResponseEntity<CampaignView> annul(
            @PathVariable CampaignId id, @Valid @RequestBody Reason reason, Actor actor, Change change) {
        return ok(campaigns.annul(id, reason.orEmpty(), actor, change), actor);
    }

    private ResponseEntity<CampaignView> ok(Outcome<Campaign> outcome, Actor actor) {
        Versioned<Campaign> campaign = outcome.orProblem();
        return Responses.ok(campaign, view(campaign, actor));
    }

    private CampaignView view(Versioned<Campaign> found, Actor actor) {
        Campaign campaign = found.state();
        return CampaignView.of(campaign, campaigns.runs(campaign, actor), teachers.today(campaign));
    }
}
