package org.metodika.diagnostics.campaign.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.Campaign.Status;
import org.metodika.diagnostics.campaign.domain.CampaignEvent;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignInstrumentMeasuresNothing;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignInstrumentRetired;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignInstrumentUnknown;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignRollTooLong;
import org.metodika.diagnostics.campaign.domain.Circumstances;
import org.metodika.diagnostics.campaign.domain.Plan;
import org.metodika.diagnostics.campaign.domain.Selection;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.instrument.PublishedInstrument;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retirement;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** Campaigns of assessments: drafted, opened, extended, closed, annulled. */
public final class Campaigns {

    private final AggregateStore<Campaign, CampaignEvent> store;
    private final Teachers teachers;
    private final Instruments instruments;
    private final Access access;

    public Campaigns(
            AggregateStore<Campaign, CampaignEvent> store, Teachers teachers, Instruments instruments, Access access) {
        this.store = store;
        this.teachers = teachers;
        this.instruments = instruments;
        this.access = access;
    }

    /**
     * A plan as somebody sends it.
     *
     * @param version version of the instrument; null for the newest
     */
    public record Wish(Plan plan, @Nullable Integer version) {}

    /** The campaign, where the actor may see it. */
    public Optional<Versioned<Campaign>> find(CampaignId id, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        return store.find(id.toString()).filter(found -> sees(reach, actor, found.state()));
    }

    /** Whether the actor, who sees it, may also open and close it. */
    public boolean runs(Campaign campaign, Actor actor) {
        return runs(access.reach(actor, DiagnosticsAction.SEE), actor, campaign);
    }

    /** The same as read models need it, for whom may see the campaign. */
    public Optional<Outline> outline(UUID id, Actor actor) {
        return find(new CampaignId(id), actor).map(found -> outline(found.state()));
    }

    /** The same for those who may see results: analysts too, who see no campaign that is no result yet. */
    public Optional<Outline> outlineOfResults(UUID id, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE_CAMPAIGN_RESULTS);
        return store.find(id.toString())
                .filter(found -> found.state().status() != Status.DRAFT && sees(reach, actor, found.state()))
                .map(found -> outline(found.state()));
    }

    /** Draws up a campaign. Whoever reaches certain people only draws it up for those. */
    public Outcome<Campaign> draft(CampaignId id, Wish wish, Actor actor, Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.RUN_CAMPAIGN);
        return switch (choice(wish.plan().instrument(), wish.version())) {
            case Choice.Refused(var reason) -> new Outcome.Refused<>(reason);
            case Choice.Of(Instrument instrument) -> {
                Plan plan = within(reach, actor, wish.plan(), instrument);
                yield store.create(
                        id.toString(), change, () -> Campaign.draft(id, plan, circumstances(plan, instrument, reach)));
            }
        };
    }

    /** Changes a draft. */
    public Outcome<Campaign> change(CampaignId id, Wish wish, Actor actor, Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.RUN_CAMPAIGN);
        return run(id, actor, change, campaign -> switch (choice(wish.plan().instrument(), wish.version())) {
            case Choice.Refused(var reason) -> Decision.rejected(reason);
            case Choice.Of(Instrument instrument) -> {
                Plan plan = sameAuthor(campaign, within(reach, actor, wish.plan(), instrument));
                yield campaign.change(plan, circumstances(plan, instrument, reach));
            }
        });
    }

    /** Opens it for those who fit today. */
    public Outcome<Campaign> open(CampaignId id, Actor actor, Change change) {
        return run(id, actor, change, campaign -> {
            Plan plan = campaign.plan();
            if (campaign.status() == Status.DRAFT
                    && choice(plan.instrument(), plan.instrumentVersion()) instanceof Choice.Refused(var reason)) {
                return Decision.rejected(reason);
            }
            LocalDate today = teachers.today(campaign);
            Map<String, List<UUID>> fitting = teachers.fitting(plan, today);
            Optional<String> tooLong = fitting.keySet().stream()
                    .filter(school -> size(fitting, school) > Campaign.MOST_IN_A_ROLL)
                    .findFirst();
            if (tooLong.isPresent() && campaign.status() == Status.DRAFT) {
                String school = tooLong.get();
                return Decision.rejected(
                        new CampaignRollTooLong(school, size(fitting, school), Campaign.MOST_IN_A_ROLL));
            }
            return campaign.open(List.copyOf(fitting.keySet()), today);
        });
    }

    /** Lets it go on until a later day. */
    public Outcome<Campaign> extend(CampaignId id, LocalDate lastDay, String reason, Actor actor, Change change) {
        return run(id, actor, change, campaign -> campaign.extend(lastDay, reason, teachers.today(campaign)));
    }

    /** Closes it. */
    public Outcome<Campaign> close(CampaignId id, Actor actor, Change change) {
        return run(id, actor, change, campaign -> campaign.close(teachers.today(campaign)));
    }

    /** Annuls it; its assessments are annulled too. */
    public Outcome<Campaign> annul(CampaignId id, String reason, Actor actor, Change change) {
        return run(id, actor, change, campaign -> campaign.annul(reason, teachers.today(campaign)));
    }

    /** How many would take part if it were opened now, by school; empty where there is no such draft. */
    public Optional<Map<String, Integer>> preview(CampaignId id, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.RUN_CAMPAIGN);
        return store.find(id.toString())
                .map(Versioned::state)
                .filter(campaign -> runs(reach, actor, campaign))
                .map(campaign -> teachers.fitting(campaign.plan(), teachers.today(campaign)).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().size())));
    }

    private Outcome<Campaign> run(
            CampaignId id, Actor actor, Change change, Function<Campaign, Decision<CampaignEvent>> decide) {
        Reach reach = access.reach(actor, DiagnosticsAction.RUN_CAMPAIGN);
        return store.change(id.toString(), change, campaign -> runs(reach, actor, campaign), decide);
    }

    /** Whether a campaign may be run with an instrument. */
    private sealed interface Choice {

        /** It may, in this version. */
        record Of(Instrument instrument) implements Choice {}

        /** It may not. */
        record Refused(CampaignRefusal reason) implements Choice {}
    }

    private Choice choice(String code, @Nullable Integer version) {
        Optional<PublishedInstrument> newest = instruments.newest(code);
        Optional<Instrument> wanted = version == null
                ? newest.map(PublishedInstrument::content)
                : newest.flatMap(present -> instruments.find(code, version));
        if (newest.isEmpty() || wanted.isEmpty()) {
            return new Choice.Refused(new CampaignInstrumentUnknown(code));
        }
        Retirement retirement = newest.get().retirement();
        if (retirement != null) {
            return new Choice.Refused(new CampaignInstrumentRetired(code, retirement.on()));
        }
        return wanted.get().measures()
                ? new Choice.Of(wanted.get())
                : new Choice.Refused(new CampaignInstrumentMeasuresNothing(code));
    }

    /** The plan with the version of the instrument, and no wider than the actor reaches. */
    private static Plan within(Reach reach, Actor actor, Plan wished, Instrument instrument) {
        String school = reach.schoolId();
        boolean ofTheirSchool =
                !reach.everybody() && school != null && wished.schools().isEmpty();
        Selection who = wished.who();
        return new Plan(
                wished.title(),
                instrument.code(),
                instrument.version(),
                ofTheirSchool ? List.of(school) : wished.schools(),
                new Selection(
                        who.positions(),
                        who.subjects(),
                        who.associationHeads(),
                        who.teachers(),
                        reach.persons() == null ? null : actor.staffId()),
                wished.firstDay(),
                wished.lastDay(),
                wished.sheets(),
                wished.reminders());
    }

    /** A head who corrects the draft of a tutor leaves it the tutor's. */
    private static Plan sameAuthor(Campaign campaign, Plan plan) {
        Selection who = plan.who();
        return new Plan(
                plan.title(),
                plan.instrument(),
                plan.instrumentVersion(),
                plan.schools(),
                new Selection(
                        who.positions(),
                        who.subjects(),
                        who.associationHeads(),
                        who.teachers(),
                        campaign.plan().who().among()),
                plan.firstDay(),
                plan.lastDay(),
                plan.sheets(),
                plan.reminders());
    }

    private Circumstances circumstances(Plan plan, Instrument instrument, Reach reach) {
        Selection who = plan.who();
        Set<UUID> unknown = Stream.concat(
                        teachers.unknown(who.teachers(), plan.schools(), reach).stream(),
                        teachers.unknown(who.associationHeads(), plan.schools(), wholeSchool(reach)).stream())
                .collect(Collectors.toSet());
        return new Circumstances(
                teachers.today(plan.schools()),
                new Circumstances.Wants(instrument.minimumSources(), instrument.sources(), instrument.observers()),
                teachers.unknownSchools(plan.schools(), reach),
                unknown);
    }

    /** Heads of associations are named by whoever plans for the school; they need not be among one's own teachers. */
    private static Reach wholeSchool(Reach reach) {
        String school = reach.schoolId();
        return reach.everybody() || school == null ? reach : Reach.school(school);
    }

    private static int size(Map<String, List<UUID>> fitting, String school) {
        return fitting.getOrDefault(school, List.of()).size();
    }

    /** Whether the actor may open and close it: all of its schools are within reach, or it is the actor's own. */
    private static boolean runs(Reach reach, Actor actor, Campaign campaign) {
        if (reach.everybody()) {
            return true;
        }
        if (!campaign.onlySchool().equals(reach.schoolId())) {
            return false;
        }
        UUID among = campaign.plan().who().among();
        return reach.persons() == null || (among != null && among.equals(actor.staffId()));
    }

    /** Whether the actor may see it: one who may run it, and, once it was opened, everybody of a school that takes part. */
    private static boolean sees(Reach reach, Actor actor, Campaign campaign) {
        return runs(reach, actor, campaign)
                || (campaign.openedOn() != null && campaign.plan().schools().contains(reach.schoolId()));
    }

    static Outline outline(Campaign campaign) {
        Plan plan = campaign.plan();
        return new Outline(
                campaign.id().value(),
                plan.title(),
                plan.instrument(),
                plan.instrumentVersion(),
                plan.schools(),
                campaign.status() == Status.OPEN,
                plan.lastDay(),
                plan.sheets().stream()
                        .map(sheet -> new Outline.Wanted(sheet.source(), sheet.observer()))
                        .toList());
    }
}
