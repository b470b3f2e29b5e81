package org.metodika.diagnostics.campaignprogress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.campaign.application.Campaigns;
import org.metodika.diagnostics.campaign.application.Outline;
import org.metodika.diagnostics.campaignprogress.Results.Criterion;
import org.metodika.diagnostics.campaignprogress.Results.Group;
import org.metodika.diagnostics.campaignprogress.Results.Measured;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Answered;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what came out of a campaign, by school, position or subject. */
@RestController
@RequestMapping("/api/diagnostics/campaigns/{id}/results")
@Tag(name = "Campaigns")
class ResultController {

    private static final Table<Line> TABLE = Table.<Line>named("campaign-results")
            .column("table.group", Line::group)
            .column("table.criterion", Line::criterion)
            .column("table.people", Line::people)
            .column("table.score", Line::score)
            .column("table.self-score", Line::selfScore)
            .column("table.others-score", Line::othersScore)
            .column("table.measured-score", Line::measuredScore)
            .column("table.people-with-deficit", Line::deficits)
            .column("table.levels", Line::levels);

    private final CampaignProgress progress;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Instruments instruments;
    private final Dictionaries dictionaries;
    private final Access access;

    ResultController(
            CampaignProgress progress,
            Campaigns campaigns,
            Directory directory,
            Instruments instruments,
            Dictionaries dictionaries,
            Access access) {
        this.progress = progress;
        this.campaigns = campaigns;
        this.directory = directory;
        this.instruments = instruments;
        this.dictionaries = dictionaries;
        this.access = access;
    }

    /** What people are grouped by. */
    enum By {
        SCHOOL(one -> List.of(one.schoolId())),
        POSITION(Measured::positions),
        SUBJECT(Measured::subjects);

        private final Function<Measured, List<String>> keys;

        By(Function<Measured, List<String>> keys) {
            this.keys = keys;
        }
    }

    /** @param overall everybody in reach */
    record ResultView(UUID campaignId, By by, GroupView overall, List<GroupView> groups) {}

    /**
     * A group.
     *
     * @param people how many have a result; absent where there are too few to show anything about them
     */
    record GroupView(String key, String title, @Nullable Integer people, List<CriterionView> criteria) {}

    /**
     * A criterion, the means side by side.
     *
     * @param people how many have a level
     * @param score what counts, 0 to 100; absent where the teachers alone were asked
     * @param selfScore the teachers' own mark, which never counts, of {@code selfPeople}
     * @param othersScore what those say who were asked, about {@code othersPeople}
     * @param measuredScore what was seen in lessons, documents and talks, of {@code measuredPeople}
     * @param deficits how many lie below the level required
     */
    record CriterionView(
            String code,
            String title,
            int people,
            @Nullable Double score,
            @Nullable Double selfScore,
            int selfPeople,
            @Nullable Double othersScore,
            int othersPeople,
            @Nullable Double measuredScore,
            int measuredPeople,
            int deficits,
            List<LevelView> levels) {}

    record LevelView(String level, String title, int people) {}

    /** One criterion of one group; of a group that is too small, nothing but its name. */
    private record Line(
            String group,
            @Nullable String criterion,
            @Nullable Integer people,
            @Nullable Double score,
            @Nullable Double selfScore,
            @Nullable Double othersScore,
            @Nullable Double measuredScore,
            @Nullable Integer deficits,
            @Nullable String levels) {

        static Line of(GroupView group) {
            return new Line(group.title(), null, null, null, null, null, null, null, null);
        }

        static Line of(GroupView group, CriterionView one) {
            String levels = one.levels().stream()
                    .map(level -> level.title() + ": " + level.people())
                    .collect(Collectors.joining(", "));
            return new Line(
                    group.title(),
                    one.title(),
                    one.people(),
                    one.score(),
                    one.selfScore(),
                    one.othersScore(),
                    one.measuredScore(),
                    one.deficits(),
                    levels);
        }
    }

    @GetMapping
    @Operation(
            summary = "Show the levels by criterion of those who have a result, by school, position or subject",
            description = "An analyst sees no group of fewer than five, and none that could be had by subtraction.")
    ResultView results(
            @PathVariable UUID id, @RequestParam(defaultValue = "SCHOOL") By by, Actor actor, Locale locale) {
        Outline campaign = campaigns.outlineOfResults(id, actor).orElseThrow(Problems::notFound);
        List<Measured> measured = measured(campaign, actor);
        boolean personFree = !seesPersons(actor);
        return new ResultView(
                id,
                by,
                view(Results.overall(measured, personFree), By.SCHOOL, campaign, locale),
                Results.by(by.keys, measured, personFree).stream()
                        .map(group -> view(group, by, campaign, locale))
                        .toList());
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table for printing, one line per group and criterion")
    Export<?> table(@PathVariable UUID id, @RequestParam(defaultValue = "SCHOOL") By by, Actor actor, Locale locale) {
        ResultView results = results(id, by, actor, locale);
        return TABLE.of(results.groups().stream().flatMap(ResultController::lines));
    }

    private static Stream<Line> lines(GroupView group) {
        return group.people() == null
                ? Stream.of(Line.of(group))
                : group.criteria().stream().map(one -> Line.of(group, one));
    }

    private static boolean seesPersons(Actor actor) {
        return DiagnosticsAction.SEE.grants().keySet().stream().anyMatch(actor::is);
    }

    private List<Measured> measured(Outline campaign, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE_CAMPAIGN_RESULTS);
        List<String> schools = campaign.schools().stream()
                .filter(school -> reach.everybody() || school.equals(reach.schoolId()))
                .toList();
        List<Measured> found = new ArrayList<>();
        for (SchoolProgress school : progress.of(campaign.id(), schools)) {
            List<Answered> closed = school.answered().stream()
                    .filter(one -> one.isClosed() && reach.covers(school.schoolId(), one.teacherId()))
                    .toList();
            Set<UUID> teachers = closed.stream().map(Answered::teacherId).collect(Collectors.toSet());
            Map<UUID, KnownPerson> people = directory.people(teachers);
            closed.forEach(one -> found.add(measured(school.schoolId(), one, people.get(one.teacherId()))));
        }
        return found;
    }

    private static Measured measured(String school, Answered answered, @Nullable KnownPerson person) {
        String position = person == null ? null : person.position();
        return new Measured(
                school,
                position == null ? List.of() : List.of(position),
                person == null ? List.of() : person.subjects(),
                answered.levels());
    }

    private GroupView view(Group group, By by, Outline campaign, Locale locale) {
        Instrument instrument = instruments
                .find(campaign.instrument(), campaign.instrumentVersion())
                .orElseThrow(() -> new IllegalStateException("No instrument " + campaign.instrument()));
        String title = by == By.SCHOOL
                ? directory.school(group.key()).map(KnownSchool::name).orElse(group.key())
                : group.key();
        return new GroupView(
                group.key(),
                title,
                group.people(),
                group.criteria().stream()
                        .map(one -> criterion(one, instrument, locale))
                        .toList());
    }

    private CriterionView criterion(Criterion one, Instrument instrument, Locale locale) {
        return new CriterionView(
                one.code(),
                dictionaries.entryTitle(instrument.dictionary(), instrument.dictionaryVersion(), one.code(), locale),
                one.people(),
                one.score().value(),
                one.self().value(),
                one.self().people(),
                one.others().value(),
                one.others().people(),
                one.measured().value(),
                one.measured().people(),
                one.deficits(),
                instrument.levels().stream()
                        .filter(level -> one.levels().containsKey(level.code()))
                        .map(level -> new LevelView(
                                level.code(),
                                level.title().in(locale),
                                one.levels().getOrDefault(level.code(), 0)))
                        .toList());
    }
}
