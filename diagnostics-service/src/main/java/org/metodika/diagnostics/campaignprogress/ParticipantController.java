package org.metodika.diagnostics.campaignprogress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.campaign.application.Campaigns;
import org.metodika.diagnostics.campaign.application.Outline;
import org.metodika.diagnostics.campaign.application.Outline.Wanted;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Listed;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Watching;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists who takes part in a campaign, and what is still missing about whom. */
@RestController
@RequestMapping("/api/diagnostics/campaigns/{id}/participants")
@Tag(name = "Campaigns")
class ParticipantController {

    private static final String BETWEEN = "~";

    private final CampaignProgress progress;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Access access;
    private final MessageSource messages;

    ParticipantController(
            CampaignProgress progress,
            Campaigns campaigns,
            Directory directory,
            Access access,
            MessageSource messages) {
        this.progress = progress;
        this.campaigns = campaigns;
        this.directory = directory;
        this.access = access;
        this.messages = messages;
    }

    /**
     * A participant.
     *
     * @param sheets sheets that count so far
     * @param missingSheets sheets that are expected and not there
     * @param ground why the teacher is left out: DISMISSED, ASSESSED_ELSEWHERE or DECISION
     * @param lacks what kept the assessment from a result when the campaign was closed: SOURCES or CRITERIA
     * @param lackingCriteria codes of the criteria without an answer
     */
    record Item(
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            Stage stage,
            @Nullable UUID assessmentId,
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate remindedOn,
            int sheets,
            List<Wanted> missingSheets,
            List<Watching> observers,
            @Nullable String ground,
            @Nullable String lacks,
            List<String> lackingCriteria) {}

    /** Somebody of a school, with the name. */
    private record Named(String schoolId, @Nullable String name, Standing standing) {

        UUID teacher() {
            return standing.line().teacherId();
        }

        String cursor() {
            return schoolId + BETWEEN + teacher();
        }
    }

    @GetMapping
    @Operation(summary = "List who takes part, by school and name; ?stage=MISSING for those who have not answered")
    Page<Item> list(
            @PathVariable UUID id,
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Stage stage) {
        Outline campaign = campaigns.outline(id, actor).orElseThrow(Problems::notFound);
        String[] after = after(page);
        List<Named> found = new ArrayList<>();
        for (String one : schools(campaign, actor, school)) {
            if (one.compareTo(after[0]) < 0) {
                continue;
            }
            List<Named> people = people(campaign, one, actor);
            int first = one.equals(after[0]) ? behind(people, after[1], page) : 0;
            people.stream().skip(first).filter(wanted(stage)).forEach(found::add);
            if (found.size() >= page.fetch()) {
                break;
            }
        }
        return Page.of(found.subList(0, Math.min(found.size(), page.fetch())), page, Named::cursor)
                .map(ParticipantController::item);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table for printing")
    Export<?> table(
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Stage stage) {
        Outline campaign = campaigns.outline(id, actor).orElseThrow(Problems::notFound);
        Stream<Named> rows = schools(campaign, actor, school).stream()
                .flatMap(one -> people(campaign, one, actor).stream())
                .filter(wanted(stage));
        return Table.<Named>named("campaign-participants")
                .column("table.school", Named::schoolId)
                .column("table.teacher", row -> row.name() == null ? row.teacher() : row.name())
                .column(
                        "table.stage",
                        row -> word("campaign-stage", row.standing().stage().name(), locale))
                .column("table.sheets", row -> row.standing().sheets())
                .column("table.missing-sheets", row -> sheets(row.standing().missing(), locale))
                .column("table.invited-on", row -> row.standing().line().invitedOn())
                .column("table.reminded-on", row -> row.standing().line().remindedOn())
                .column("table.remark", row -> remark(row.standing().line(), locale))
                .of(rows);
    }

    private List<String> schools(Outline campaign, Actor actor, @Nullable String school) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        return campaign.schools().stream()
                .filter(one -> reach.everybody() || one.equals(reach.schoolId()))
                .filter(one -> school == null || one.equals(school))
                .sorted()
                .toList();
    }

    private List<Named> people(Outline campaign, String school, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        List<Standing> standings = Standing.of(progress.of(campaign.id(), school), campaign).stream()
                .filter(one -> reach.covers(school, one.line().teacherId()))
                .toList();
        Map<UUID, String> names = directory.names(
                standings.stream().map(one -> one.line().teacherId()).collect(Collectors.toSet()));
        return standings.stream()
                .map(one -> new Named(school, names.get(one.line().teacherId()), one))
                .sorted(Comparator.comparing((Named one) -> one.name() == null ? "" : one.name())
                        .thenComparing(Named::teacher))
                .toList();
    }

    private static Predicate<Named> wanted(@Nullable Stage stage) {
        return one -> stage == null || one.standing().stage() == stage;
    }

    private static String[] after(PageRequest page) {
        String cursor = page.after();
        if (cursor == null) {
            return new String[] {"", ""};
        }
        int at = cursor.lastIndexOf(BETWEEN);
        if (at < 0) {
            throw page.badCursor();
        }
        return new String[] {cursor.substring(0, at), cursor.substring(at + 1)};
    }

    /** Nobody is ever taken off a roll, so whoever a page ended with is found again. */
    private static int behind(List<Named> people, String teacher, PageRequest page) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).teacher().toString().equals(teacher)) {
                return i + 1;
            }
        }
        throw page.badCursor();
    }

    private static Item item(Named one) {
        Standing standing = one.standing();
        Listed line = standing.line();
        return new Item(
                one.schoolId(),
                one.teacher(),
                one.name(),
                standing.stage(),
                line.assessmentId(),
                line.invitedOn(),
                line.remindedOn(),
                standing.sheets(),
                standing.stage() == Stage.LEFT_OUT ? List.of() : standing.missing(),
                line.observers(),
                line.ground(),
                line.missing(),
                line.criteria());
    }

    private String sheets(List<Wanted> missing, Locale locale) {
        return missing.stream()
                .map(sheet -> word("source", sheet.source().name(), locale)
                        + (sheet.observer() == null
                                ? ""
                                : " (" + word("observer", sheet.observer().name(), locale) + ")"))
                .collect(Collectors.joining(", "));
    }

    private @Nullable String remark(Listed line, Locale locale) {
        if (line.ground() != null) {
            return word("campaign-ground", line.ground(), locale);
        }
        return line.missing() == null ? null : word("campaign-lack", line.missing(), locale);
    }

    private String word(String kind, String constant, Locale locale) {
        String key = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + kind + "." + key, null, locale);
    }
}
