package org.metodika.diagnostics.campaignprogress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.campaign.application.Campaigns;
import org.metodika.diagnostics.campaign.application.Outline;
import org.metodika.diagnostics.campaign.application.Outline.Wanted;
import org.metodika.diagnostics.campaignlist.CampaignRow;
import org.metodika.diagnostics.campaignlist.CampaignRows;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows everybody what campaigns that go on still want of them. */
@RestController
@Tag(name = "Campaigns")
class MineController {

    private final CampaignProgress progress;
    private final CampaignRows rows;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Access access;

    MineController(
            CampaignProgress progress, CampaignRows rows, Campaigns campaigns, Directory directory, Access access) {
        this.progress = progress;
        this.rows = rows;
        this.campaigns = campaigns;
        this.directory = directory;
        this.access = access;
    }

    record MineView(List<Task> items) {}

    /**
     * A sheet to be given.
     *
     * @param teacherId about whom: oneself, or whom one observes
     * @param observer as what one observes the lesson
     * @param given whether it is there
     * @param overdue whether the last day is over, so that it is not accepted any more
     */
    record Task(
            UUID campaignId,
            String title,
            String instrument,
            int instrumentVersion,
            UUID assessmentId,
            UUID teacherId,
            @Nullable String teacherName,
            String source,
            @Nullable String observer,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean given,
            boolean overdue) {}

    @GetMapping("/api/diagnostics/campaigns/mine")
    @Operation(summary = "List the sheets that campaigns want of the caller: the self-assessment, and observations")
    MineView mine(Actor actor) {
        access.reach(actor, DiagnosticsAction.SEE);
        UUID self = actor.staffId();
        String school = actor.schoolId();
        if (self == null || school == null) {
            return new MineView(List.of());
        }
        List<Task> tasks = new ArrayList<>();
        for (CampaignRow row : rows.openIn(school)) {
            campaigns.outline(row.id(), actor).ifPresent(campaign -> tasks.addAll(tasks(campaign, row, school, self)));
        }
        tasks.sort(Comparator.comparing(Task::lastDay)
                .thenComparing(Task::campaignId)
                .thenComparing(Task::assessmentId));
        return new MineView(tasks);
    }

    private List<Task> tasks(Outline campaign, CampaignRow row, String school, UUID self) {
        LocalDate today = directory.today(school);
        List<Task> tasks = new ArrayList<>();
        List<Standing> people = Standing.of(progress.of(campaign.id(), school), campaign).stream()
                .filter(one -> one.stage() != Stage.LEFT_OUT && one.line().assessmentId() != null)
                .toList();
        Map<UUID, String> names = directory.names(people.stream()
                .filter(one -> concerns(one, self))
                .map(one -> one.line().teacherId())
                .collect(Collectors.toSet()));
        for (Standing one : people) {
            UUID teacher = one.line().teacherId();
            String name = names.get(teacher);
            if (teacher.equals(self)) {
                campaign.sheets().stream()
                        .filter(sheet -> sheet.source() == Source.SELF_ASSESSMENT)
                        .forEach(sheet ->
                                tasks.add(task(row, one, name, sheet.source().name(), null, today)));
            }
            one.line().observers().stream()
                    .filter(watching -> watching.staffId().equals(self))
                    .forEach(
                            watching -> tasks.add(task(row, one, name, watching.source(), watching.observer(), today)));
        }
        return tasks;
    }

    private static boolean concerns(Standing one, UUID self) {
        return one.line().teacherId().equals(self)
                || one.line().observers().stream()
                        .anyMatch(watching -> watching.staffId().equals(self));
    }

    private static Task task(
            CampaignRow row,
            Standing one,
            @Nullable String name,
            String source,
            @Nullable String observer,
            LocalDate today) {
        return new Task(
                row.id(),
                row.title(),
                row.instrument(),
                row.instrumentVersion(),
                Objects.requireNonNull(one.line().assessmentId()),
                one.line().teacherId(),
                name,
                source,
                observer,
                row.firstDay(),
                row.lastDay(),
                one.missing().stream().noneMatch(wanted -> isThis(wanted, source, observer)),
                row.lastDay().isBefore(today));
    }

    private static boolean isThis(Wanted wanted, String source, @Nullable String observer) {
        return wanted.isMetBy(source, observer);
    }
}
