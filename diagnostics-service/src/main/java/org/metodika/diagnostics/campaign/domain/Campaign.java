package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignAlreadyAnnulled;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignExtensionInvalid;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignInvalid;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignNotDraft;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignNotOpen;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignPeriodOver;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignReasonMissing;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignWithoutTeachers;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Кампания диагностики: assesses many teachers with one version of an instrument in one period. Who takes part stands in the
 * roll of each school. Nothing ends by the calendar: past its last day a campaign is overdue and takes no more sheets until it is
 * extended or closed.
 *
 * <pre>
 *   DRAFT ── open ──▶ OPEN ── close ──▶ CLOSED
 *     └────────────────┴─── annul ────────┴──▶ ANNULLED
 * </pre>
 *
 * @param plan with the schools that take part, once it was opened, and the last day of the last extension
 * @param extensions in their order
 */
public record Campaign(
        CampaignId id,
        Plan plan,
        Status status,
        LocalDate draftedOn,
        @Nullable LocalDate openedOn,
        List<Extension> extensions,
        @Nullable LocalDate closedOn,
        @Nullable Annulment annulment) {

    /** As many people as the roll of one school holds: far more than any school has, far less than one message bears. */
    public static final int MOST_IN_A_ROLL = 1_500;

    private static final int MOST_EXTENSIONS = 20;

    /** Состояние кампании. */
    public enum Status {
        /** Проект. */
        DRAFT,
        /** Идёт. */
        OPEN,
        /** Завершена. */
        CLOSED,
        /** Аннулирована. */
        ANNULLED
    }

    /** Продление. */
    public record Extension(LocalDate from, LocalDate to, String reason, LocalDate on) {}

    /** Аннулирование. */
    public record Annulment(LocalDate on, String reason) {}

    public Campaign {
        extensions = List.copyOf(extensions);
    }

    /** Draws up a campaign. */
    public static Decision<CampaignEvent> draft(CampaignId id, Plan plan, Circumstances now) {
        List<Flaw> flaws = PlanCheck.flaws(plan, now);
        return flaws.isEmpty()
                ? Decision.accepted(new CampaignEvent.Drafted(id, plan, now.today()))
                : Decision.rejected(new CampaignInvalid(flaws));
    }

    /** Changes the plan; whose teachers it is about stays. */
    public Decision<CampaignEvent> change(Plan next, Circumstances now) {
        if (status != Status.DRAFT) {
            return Decision.rejected(new CampaignNotDraft());
        }
        List<Flaw> flaws = PlanCheck.flaws(next, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new CampaignInvalid(flaws));
        }
        return next.equals(plan) ? Decision.nothingToDo() : Decision.accepted(new CampaignEvent.Changed(next));
    }

    /**
     * Begins the campaign.
     *
     * @param schools those that have somebody who fits today
     */
    public Decision<CampaignEvent> open(List<String> schools, LocalDate today) {
        if (status != Status.DRAFT) {
            return Decision.rejected(new CampaignNotDraft());
        }
        if (isPast(today)) {
            return Decision.rejected(new CampaignPeriodOver(plan.lastDay()));
        }
        if (schools.isEmpty()) {
            return Decision.rejected(new CampaignWithoutTeachers());
        }
        return Decision.accepted(new CampaignEvent.Opened(schools, today));
    }

    /** Lets it go on longer. */
    public Decision<CampaignEvent> extend(LocalDate to, String reason, LocalDate today) {
        if (status != Status.OPEN) {
            return Decision.rejected(new CampaignNotOpen());
        }
        List<Flaw> flaws = new ArrayList<>();
        if (!to.isAfter(plan.lastDay())) {
            flaws.add(Flaw.at("/lastDay", "campaign-extension-not-later", plan.lastDay()));
        } else if (to.isBefore(today)) {
            flaws.add(Flaw.at("/lastDay", "campaign-last-day-over", today));
        } else if (to.isAfter(plan.firstDay().plusDays(PlanCheck.MOST_DAYS)) || extensions.size() >= MOST_EXTENSIONS) {
            flaws.add(Flaw.at("/lastDay", "campaign-too-long", PlanCheck.MOST_DAYS));
        }
        if (reason.isBlank()) {
            flaws.add(Flaw.at("/reason", "not-blank"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(
                        new CampaignEvent.Extended(new Extension(plan.lastDay(), to, reason.strip(), today)))
                : Decision.rejected(new CampaignExtensionInvalid(flaws));
    }

    /** Ends it; what becomes of each assessment stands in the rolls. */
    public Decision<CampaignEvent> close(LocalDate today) {
        return status == Status.OPEN
                ? Decision.accepted(new CampaignEvent.Closed(today))
                : Decision.rejected(new CampaignNotOpen());
    }

    /** Takes all of it back, closed or not, because it was begun by mistake. */
    public Decision<CampaignEvent> annul(String reason, LocalDate today) {
        if (annulment != null) {
            return Decision.rejected(new CampaignAlreadyAnnulled(annulment.on()));
        }
        return reason.isBlank()
                ? Decision.rejected(new CampaignReasonMissing())
                : Decision.accepted(new CampaignEvent.Annulled(new Annulment(today, reason.strip())));
    }

    /** Whether its last day is over. */
    public boolean isPast(LocalDate today) {
        return plan.lastDay().isBefore(today);
    }

    /** Whether it goes on although its last day is over. */
    public boolean isOverdue(LocalDate today) {
        return status == Status.OPEN && isPast(today);
    }

    /** The school where it is a campaign of one school; empty otherwise. */
    public String onlySchool() {
        return plan.schools().size() == 1 ? plan.schools().getFirst() : "";
    }

    /** The state that drafting makes. */
    public static Campaign startedBy(CampaignEvent first) {
        if (!(first instanceof CampaignEvent.Drafted(CampaignId id, Plan plan, LocalDate on))) {
            throw new IllegalArgumentException("A campaign begins as a draft, not with " + first);
        }
        return new Campaign(id, plan, Status.DRAFT, on, null, List.of(), null, null);
    }

    /** The next state. */
    public Campaign evolve(CampaignEvent event) {
        return switch (event) {
            case CampaignEvent.Drafted again -> throw new IllegalStateException(again.id() + " is there already");
            case CampaignEvent.Changed(Plan next) -> with(next, status, openedOn, extensions, closedOn, annulment);
            case CampaignEvent.Opened(List<String> schools, LocalDate on) ->
                with(plan.in(schools), Status.OPEN, on, extensions, closedOn, annulment);
            case CampaignEvent.Extended(Extension extension) -> {
                List<Extension> more = new ArrayList<>(extensions);
                more.add(extension);
                yield with(plan.until(extension.to()), status, openedOn, more, closedOn, annulment);
            }
            case CampaignEvent.Closed(LocalDate on) -> with(plan, Status.CLOSED, openedOn, extensions, on, annulment);
            case CampaignEvent.Annulled(Annulment why) ->
                with(plan, Status.ANNULLED, openedOn, extensions, closedOn, why);
        };
    }

    private Campaign with(
            Plan nextPlan,
            Status nextStatus,
            @Nullable LocalDate opened,
            List<Extension> nextExtensions,
            @Nullable LocalDate closed,
            @Nullable Annulment nextAnnulment) {
        return new Campaign(id, nextPlan, nextStatus, draftedOn, opened, nextExtensions, closed, nextAnnulment);
    }
}
