package org.metodika.diagnostics.campaignprogress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.campaign.application.Campaigns;
import org.metodika.diagnostics.campaign.application.Outline;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how far a campaign is, school by school. */
@RestController
@RequestMapping("/api/diagnostics/campaigns/{id}/progress")
@Tag(name = "Campaigns")
class ProgressController {

    private static final Table<SchoolLine> TABLE = Table.<SchoolLine>named("campaign-progress")
            .column("table.school", SchoolLine::schoolId)
            .column("table.school-name", SchoolLine::schoolName)
            .column("table.invited", line -> line.counts().invited())
            .column("table.completed", line -> line.counts().completed())
            .column("table.begun", line -> line.counts().begun())
            .column("table.missing", line -> line.counts().missing())
            .column("table.results", line -> line.counts().results())
            .column("table.waiting", line -> line.counts().waiting())
            .column("table.left-out", line -> line.counts().leftOut())
            .column("table.overdue", SchoolLine::overdue);

    private final CampaignProgress progress;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Access access;

    ProgressController(CampaignProgress progress, Campaigns campaigns, Directory directory, Access access) {
        this.progress = progress;
        this.campaigns = campaigns;
        this.directory = directory;
        this.access = access;
    }

    /** @param overall of the schools in reach, all people in reach counted together */
    record ProgressView(UUID campaignId, boolean open, LocalDate lastDay, Counts overall, List<SchoolLine> schools) {}

    /**
     * One school.
     *
     * @param ready whether its roll was made and everybody on it was invited
     * @param overdue whether the campaign goes on although its last day is over there
     */
    record SchoolLine(String schoolId, String schoolName, boolean ready, boolean overdue, Counts counts) {}

    @GetMapping
    @Operation(summary = "Show how many were invited, have begun, completed, are missing: overall and by school")
    ProgressView progress(@PathVariable UUID id, Actor actor) {
        Outline campaign = campaigns.outline(id, actor).orElseThrow(Problems::notFound);
        List<Standing> everybody = new ArrayList<>();
        List<SchoolLine> lines = lines(campaign, actor, everybody);
        return new ProgressView(id, campaign.open(), campaign.lastDay(), Counts.of(everybody), lines);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same by school as a table for printing")
    Export<?> table(@PathVariable UUID id, Actor actor) {
        Outline campaign = campaigns.outline(id, actor).orElseThrow(Problems::notFound);
        return TABLE.of(lines(campaign, actor, new ArrayList<>()).stream());
    }

    private List<SchoolLine> lines(Outline campaign, Actor actor, List<Standing> everybody) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        List<SchoolLine> lines = new ArrayList<>();
        List<String> schools = campaign.schools().stream()
                .filter(school -> reach.everybody() || school.equals(reach.schoolId()))
                .toList();
        for (SchoolProgress one : progress.of(campaign.id(), schools)) {
            List<Standing> people = Standing.of(one, campaign).stream()
                    .filter(person -> reach.covers(one.schoolId(), person.line().teacherId()))
                    .toList();
            everybody.addAll(people);
            Counts counts = Counts.of(people);
            lines.add(new SchoolLine(
                    one.schoolId(),
                    directory.school(one.schoolId()).map(KnownSchool::name).orElse(one.schoolId()),
                    one.rollSequence() > 0 && counts.waiting() == 0,
                    campaign.open() && campaign.lastDay().isBefore(directory.today(one.schoolId())),
                    counts));
        }
        return lines;
    }
}
