package org.metodika.program.trainingplans.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.trainingcampaigns.TrainingCampaigns;
import org.metodika.program.trainingplans.domain.Arrangement;
import org.metodika.program.trainingplans.domain.GroupResult;
import org.metodika.program.trainingplans.domain.LeftOver;
import org.metodika.program.trainingplans.domain.PlanGroup;
import org.metodika.program.trainingplans.domain.PlanOrder;
import org.metodika.program.trainingplans.domain.PlanRequest;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanInvalid;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanStillDraft;

/** What people do with yearly plans (E07). There is one for a year, so the aggregates themselves are the list. */
public final class TrainingPlans {

    /** More years than anybody keeps plans of. */
    private static final int MOST = 100;

    private final AggregateStore<TrainingPlan, TrainingPlanEvent> store;
    private final Access access;
    private final TrainingCampaigns campaigns;
    private final PlanDesk desk;

    public TrainingPlans(
            AggregateStore<TrainingPlan, TrainingPlanEvent> store,
            Access access,
            TrainingCampaigns campaigns,
            PlanDesk desk) {
        this.store = store;
        this.access = access;
        this.campaigns = campaigns;
        this.desk = desk;
    }

    /** An arrangement as the methodist sends it. */
    public record Sent(List<SentGroup> groups, List<LeftOver> leftOver) {}

    /** Whose requests the actor sees in plans. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, TrainingPlanAction.SEE);
    }

    /** The plans that the actor may see, the latest year first; drafts for who reaches all. */
    public List<TrainingPlan> all(Actor actor) {
        Reach reach = toSee(actor);
        return stored().stream()
                .map(Versioned::state)
                .filter(plan -> isShown(plan, reach))
                .sorted(Comparator.comparingInt(TrainingPlan::year).reversed())
                .toList();
    }

    /** The plan of a year; empty where there is none to see. */
    public Optional<Versioned<TrainingPlan>> find(int year, Actor actor) {
        Reach reach = toSee(actor);
        return store.find(TrainingPlan.key(year)).filter(plan -> isShown(plan.state(), reach));
    }

    private static boolean isShown(TrainingPlan plan, Reach reach) {
        return reach.everybody() || plan.status() != TrainingPlan.PlanStatus.DRAFT;
    }

    /** Drafts the plan of a year from all requests that wait, grouped as the platform proposes. */
    public Outcome<TrainingPlan> draft(int year, int campaign, Actor actor, Change change) {
        access.reach(actor, TrainingPlanAction.KEEP);
        return store.create(
                TrainingPlan.key(year),
                change,
                () -> stored().stream()
                        .map(Versioned::state)
                        .filter(plan -> plan.status() == TrainingPlan.PlanStatus.DRAFT)
                        .findFirst()
                        .<Decision<TrainingPlanEvent>>map(
                                other -> Decision.rejected(new TrainingPlanStillDraft(other.year())))
                        .orElseGet(() -> draft(year, campaign)));
    }

    private Decision<TrainingPlanEvent> draft(int year, int campaign) {
        PlanDesk.Proposal proposal = desk.propose(campaign, null);
        return TrainingPlan.draft(
                year, campaign, campaigns.exists(campaign), proposal.requests(), proposal.groups(), campaigns.today());
    }

    /** Takes requests that came later into the draft, into the groups that they are like or into new ones. */
    public Outcome<TrainingPlan> takeIn(int year, Actor actor, Change change) {
        return keep(year, actor, change, (plan, today) -> {
            PlanDesk.Proposal proposal = desk.propose(plan.campaign(), plan);
            return plan.takeIn(proposal.requests(), proposal.groups());
        });
    }

    public Outcome<TrainingPlan> arrange(int year, Sent sent, Actor actor, Change change) {
        return keep(year, actor, change, (plan, today) -> {
            List<Flaw> flaws = new ArrayList<>();
            Arrangement to = desk.read(sent.groups(), sent.leftOver(), plan, flaws);
            return flaws.isEmpty() ? plan.arrange(to) : Decision.rejected(new TrainingPlanInvalid(flaws));
        });
    }

    public Outcome<TrainingPlan> approve(int year, PlanOrder order, Actor actor, Change change) {
        return keep(year, actor, change, (plan, today) -> plan.approve(order, today));
    }

    /** Amends an approved plan; requests that it does not consider yet come into it where they still wait. */
    public Outcome<TrainingPlan> amend(
            int year, Sent sent, PlanOrder order, String reason, Actor actor, Change change) {
        return keep(year, actor, change, (plan, today) -> {
            List<Flaw> flaws = new ArrayList<>();
            Arrangement to = desk.read(sent.groups(), sent.leftOver(), plan, flaws);
            if (!flaws.isEmpty()) {
                return Decision.rejected(new TrainingPlanInvalid(flaws));
            }
            Stream<UUID> named = Stream.concat(
                    to.groups().stream().flatMap(group -> group.requests().stream()),
                    to.leftOver().stream().map(LeftOver::request));
            List<PlanRequest> more = desk.waiting(named, plan);
            return plan.amend(more, to, order, reason, today);
        });
    }

    /** Records that a group was trained; unknown where the plan has no such group. */
    public Outcome<TrainingPlan> carryOut(int year, UUID groupId, GroupResult result, Actor actor, Change change) {
        access.reach(actor, TrainingPlanAction.KEEP);
        return store.change(
                TrainingPlan.key(year),
                change,
                plan -> plan.arrangement().group(groupId).isPresent(),
                plan -> plan.carryOut(group(plan, groupId), result, campaigns.today()));
    }

    private static PlanGroup group(TrainingPlan plan, UUID groupId) {
        return plan.arrangement().group(groupId).orElseThrow();
    }

    public Outcome<TrainingPlan> close(int year, Actor actor, Change change) {
        return keep(year, actor, change, TrainingPlan::close);
    }

    private Outcome<TrainingPlan> keep(
            int year,
            Actor actor,
            Change change,
            BiFunction<TrainingPlan, LocalDate, Decision<TrainingPlanEvent>> decide) {
        access.reach(actor, TrainingPlanAction.KEEP);
        return store.change(TrainingPlan.key(year), change, plan -> decide.apply(plan, campaigns.today()));
    }

    private List<Versioned<TrainingPlan>> stored() {
        return store.ofSchool(TrainingCampaigns.OF_NO_SCHOOL, null, MOST);
    }
}
