package org.metodika.program.trainingplans.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent.Amended;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent.Approved;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent.Arranged;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent.CarriedOut;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent.Closed;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent.Drafted;
import org.metodika.program.trainingplans.domain.TrainingPlanEvent.TakenIn;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanIncomplete;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanInvalid;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanLacksOrder;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanNotCarriedOut;
import org.metodika.program.trainingplans.domain.TrainingPlanRejection.TrainingPlanOutOfTurn;

/**
 * План повышения квалификации работников образования: one for a calendar year (E07).
 *
 * <pre>
 *            approve                          close
 *   DRAFT ──────────▶ APPROVED ────────────────────▶ CLOSED
 *     ↺ take in, arrange   ↺ amend, carry out a group
 * </pre>
 *
 * @param campaign year of the formation campaign that it is made from: that of the plan or the one before
 * @param requests those that it considers, each in a group or left over
 * @param approval null until it is approved
 * @param closedOn null until it is closed
 */
public record TrainingPlan(
        int year,
        int campaign,
        LocalDate draftedOn,
        List<PlanRequest> requests,
        Arrangement arrangement,
        @Nullable Approval approval,
        List<PlanAmendment> amendments,
        @Nullable LocalDate closedOn) {

    /** More requests than this don't fit into one plan. */
    public static final int MOST_REQUESTS = 1_500;

    private static final int MOST_AMENDMENTS = 50;

    public TrainingPlan {
        requests = List.copyOf(requests);
        amendments = List.copyOf(amendments);
    }

    /** The states. */
    public enum PlanStatus {
        /** Проект. */
        DRAFT,
        /** Утверждён. */
        APPROVED,
        /** Закрыт. */
        CLOSED
    }

    /** Утверждение. */
    public record Approval(PlanOrder order, LocalDate on) {}

    /**
     * Изменение утверждённого плана.
     *
     * @param reason up to {@value Arrangement#LONGEST_REASON} characters
     */
    public record PlanAmendment(PlanOrder order, String reason, LocalDate on) {}

    /** How far it has come. */
    public PlanStatus status() {
        if (closedOn != null) {
            return PlanStatus.CLOSED;
        }
        return approval == null ? PlanStatus.DRAFT : PlanStatus.APPROVED;
    }

    /** Key of the plan of a year. */
    public static String key(int year) {
        return String.valueOf(year);
    }

    /**
     * Drafts a plan from what a campaign brought.
     *
     * @param campaignThere whether there is such a campaign
     * @param groups as the platform proposes them
     */
    public static Decision<TrainingPlanEvent> draft(
            int year,
            int campaign,
            boolean campaignThere,
            List<PlanRequest> requests,
            List<PlanGroup> groups,
            LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (year < today.getYear() || year > today.getYear() + 1) {
            flaws.add(Flaw.at("/year", "training-plan-year", today.getYear(), today.getYear() + 1));
        }
        if (campaign != year && campaign != year - 1) {
            flaws.add(Flaw.at("/campaign", "training-plan-year", year - 1, year));
        } else if (!campaignThere) {
            flaws.add(Flaw.at("/campaign", "training-campaign-unknown"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new Drafted(year, campaign, today, requests, groups))
                : Decision.rejected(new TrainingPlanInvalid(flaws));
    }

    /**
     * Takes requests that came later into the draft.
     *
     * @param more none of which it considers yet
     * @param groups the present ones with these requests in them
     */
    public Decision<TrainingPlanEvent> takeIn(List<PlanRequest> more, List<PlanGroup> groups) {
        if (status() != PlanStatus.DRAFT) {
            return outOfTurn();
        }
        return more.isEmpty() ? Decision.nothingToDo() : Decision.accepted(new TakenIn(more, groups));
    }

    /** Arranges the draft otherwise: groups moved, split, merged, trainings chosen, requests left over. */
    public Decision<TrainingPlanEvent> arrange(Arrangement to) {
        if (status() != PlanStatus.DRAFT) {
            return outOfTurn();
        }
        List<Flaw> flaws = to.flaws(byId(requests).keySet());
        if (!flaws.isEmpty()) {
            return Decision.rejected(new TrainingPlanInvalid(flaws));
        }
        return to.equals(arrangement) ? Decision.nothingToDo() : Decision.accepted(new Arranged(to));
    }

    /** Approves the draft by an order. */
    public Decision<TrainingPlanEvent> approve(PlanOrder order, LocalDate today) {
        if (status() != PlanStatus.DRAFT) {
            return outOfTurn();
        }
        List<Flaw> lacking = order.gaps(today);
        if (!lacking.isEmpty()) {
            return Decision.rejected(new TrainingPlanLacksOrder(lacking));
        }
        List<Flaw> gaps = arrangement.gaps(byId(requests));
        return gaps.isEmpty()
                ? Decision.accepted(new Approved(order, today))
                : Decision.rejected(new TrainingPlanIncomplete(gaps));
    }

    /**
     * Amends the approved plan by an order, with a reason; groups that were carried out stay as they are.
     *
     * @param more requests that come into the plan with it
     */
    public Decision<TrainingPlanEvent> amend(
            List<PlanRequest> more, Arrangement to, PlanOrder order, String reason, LocalDate today) {
        if (status() != PlanStatus.APPROVED) {
            return outOfTurn();
        }
        List<Flaw> lacking = order.gaps(today);
        if (!lacking.isEmpty()) {
            return Decision.rejected(new TrainingPlanLacksOrder(lacking));
        }
        Arrangement next = to.keepingResultsOf(arrangement);
        Map<UUID, PlanRequest> all =
                byId(Stream.concat(requests.stream(), more.stream()).toList());
        List<Flaw> flaws = new ArrayList<>(next.flaws(all.keySet()));
        if (reason.isBlank()) {
            flaws.add(Flaw.at("/reason", "not-blank"));
        } else if (reason.length() > Arrangement.LONGEST_REASON) {
            flaws.add(Flaw.at("/reason", "text-too-long", Arrangement.LONGEST_REASON));
        }
        if (amendments.size() == MOST_AMENDMENTS) {
            flaws.add(Flaw.at("/order", "plan-too-many-amendments", MOST_AMENDMENTS));
        }
        if (all.size() > MOST_REQUESTS) {
            flaws.add(Flaw.at("/groups", "too-many", MOST_REQUESTS));
        }
        arrangement.groups().stream()
                .filter(group -> group.result() != null && !next.groups().contains(group))
                .forEach(group -> flaws.add(Flaw.at("/groups", "plan-group-carried-out", group.topic())));
        if (!flaws.isEmpty()) {
            return Decision.rejected(new TrainingPlanInvalid(flaws));
        }
        List<Flaw> gaps = next.gaps(all);
        return gaps.isEmpty()
                ? Decision.accepted(new Amended(new PlanAmendment(order, reason, today), more, next))
                : Decision.rejected(new TrainingPlanIncomplete(gaps));
    }

    /** Records that a group was trained; again where that was wrong. */
    public Decision<TrainingPlanEvent> carryOut(PlanGroup group, GroupResult result, LocalDate today) {
        if (status() != PlanStatus.APPROVED) {
            return outOfTurn();
        }
        List<Flaw> flaws = result.flaws(year, group.requests(), today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new TrainingPlanInvalid(flaws));
        }
        return result.equals(group.result())
                ? Decision.nothingToDo()
                : Decision.accepted(new CarriedOut(group.id(), result));
    }

    /** Closes the plan once every group was carried out. */
    public Decision<TrainingPlanEvent> close(LocalDate today) {
        if (status() != PlanStatus.APPROVED) {
            return outOfTurn();
        }
        int open = (int) arrangement.groups().stream()
                .filter(group -> group.result() == null)
                .count();
        return open > 0 ? Decision.rejected(new TrainingPlanNotCarriedOut(open)) : Decision.accepted(new Closed(today));
    }

    private Decision<TrainingPlanEvent> outOfTurn() {
        return Decision.rejected(new TrainingPlanOutOfTurn(status()));
    }

    /** Requests that it considers. */
    public Set<UUID> considered() {
        return byId(requests).keySet();
    }

    private static Map<UUID, PlanRequest> byId(List<PlanRequest> requests) {
        return requests.stream().collect(Collectors.toMap(PlanRequest::id, Function.identity()));
    }

    /** The plan that the first event makes. */
    public static TrainingPlan startedBy(TrainingPlanEvent first) {
        if (first instanceof Drafted(var year, var campaign, var on, var requests, var groups)) {
            return new TrainingPlan(
                    year, campaign, on, requests, new Arrangement(groups, List.of()), null, List.of(), null);
        }
        throw new IllegalArgumentException("A plan begins with its draft, not with " + first);
    }

    /** The plan after an event. */
    public TrainingPlan evolve(TrainingPlanEvent event) {
        return switch (event) {
            case Drafted _ -> throw new IllegalArgumentException("Drafted twice: " + year);
            case TakenIn(var more, var groups) ->
                next(with(more), new Arrangement(groups, arrangement.leftOver()), approval, amendments, null);
            case Arranged(var to) -> next(requests, to, approval, amendments, null);
            case Approved(var order, var on) -> next(requests, arrangement, new Approval(order, on), amendments, null);
            case Amended(var amendment, var more, var to) ->
                next(
                        with(more),
                        to,
                        approval,
                        Stream.concat(amendments.stream(), Stream.of(amendment)).toList(),
                        null);
            case CarriedOut(var group, var result) ->
                next(
                        requests,
                        arrangement.with(arrangement.group(group).orElseThrow().with(result)),
                        approval,
                        amendments,
                        null);
            case Closed(var on) -> next(requests, arrangement, approval, amendments, on);
        };
    }

    private List<PlanRequest> with(List<PlanRequest> more) {
        return Stream.concat(requests.stream(), more.stream()).toList();
    }

    private TrainingPlan next(
            List<PlanRequest> nextRequests,
            Arrangement nextArrangement,
            @Nullable Approval nextApproval,
            List<PlanAmendment> nextAmendments,
            @Nullable LocalDate nextClosed) {
        return new TrainingPlan(
                year, campaign, draftedOn, nextRequests, nextArrangement, nextApproval, nextAmendments, nextClosed);
    }
}
