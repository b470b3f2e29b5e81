package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.ids.Ids;

/**
 * Командная программа повышения квалификации (A02, B33): teachers of one school whom a common system of activity unites. It is a frame:
 * who is in the team, the shared plan, and the orders. What each of them does stands in a personified program of their own, which
 * follows from the plan, so that results stay individual.
 *
 * <pre>
 *            submit             approve                     complete: no member's program is open
 *   DRAFT ───────────▶ SUBMITTED ─────▶ APPROVED ──────────────────────▶ COMPLETED
 *     │   ◀───────────┤                   │  ↺ join, leave, amend by order; a dismissal
 *     │     return    │                   └── stop by order ───────────▶ STOPPED
 *     └── withdraw ───┴──▶ WITHDRAWN
 * </pre>
 *
 * <p>What happens to a team once an order binds it is decided by {@link TeamUnderWay}.
 *
 * @param revision counts the changes, from 1
 * @param members in their order, those who left too
 * @param version number of the approved version of the plan; 0 before the approval
 * @param amendments changes of the plan since the approval, in their order
 */
public record TeamProgram(
        TeamId id,
        String schoolId,
        String title,
        StaffId leader,
        Initiative initiative,
        LocalDate draftedOn,
        int revision,
        TeamStatus status,
        List<TeamMember> members,
        TeamPlan plan,
        int version,
        List<TeamAmendment> amendments) {

    /** Fewest members of a team. */
    public static final int FEWEST = 2;

    /** Most members at a time. */
    public static final int MOST = 30;

    public TeamProgram {
        members = List.copyOf(members);
        amendments = List.copyOf(amendments);
    }

    /** Drafts a team program; refused when a member is not on the staff, or something is wrong in itself. */
    public static Decision<TeamEvent> draft(TeamEvent.TeamDrafted drafted, TeamCircumstances now) {
        TeamProgram draft = startedBy(drafted);
        List<Flaw> flaws = new ArrayList<>(TeamCheck.members(draft.title, draft.members, now));
        TeamCheck.plan(draft.plan, now).forEach(flaw -> flaws.add(TeamCheck.within("/content", flaw)));
        return flaws.isEmpty() ? Decision.accepted(drafted) : Decision.rejected(new TeamRejection.TeamInvalid(flaws));
    }

    /** Replaces the shared plan of a draft. */
    public Decision<TeamEvent> changePlan(TeamPlan changed, TeamCircumstances now) {
        if (!isDraft()) {
            return Decision.rejected(new TeamRejection.TeamNotDraft());
        }
        List<Flaw> flaws = TeamCheck.plan(changed, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new TeamRejection.TeamInvalid(flaws));
        }
        return changed.equals(plan) ? Decision.nothingToDo() : Decision.accepted(new TeamEvent.PlanChanged(changed));
    }

    /** Replaces title, leader and members of a draft. */
    public Decision<TeamEvent> changeMembers(TeamEvent.MembersChanged changed, TeamCircumstances now) {
        if (!isDraft()) {
            return Decision.rejected(new TeamRejection.TeamNotDraft());
        }
        List<Flaw> flaws = TeamCheck.members(changed.title(), changed.members(), now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new TeamRejection.TeamInvalid(flaws));
        }
        return changed.equals(new TeamEvent.MembersChanged(title, leader, members))
                ? Decision.nothingToDo()
                : Decision.accepted(changed);
    }

    /** Submits the draft: the program of each member must be complete. An uncovered deficit stops the approval only. */
    public Decision<TeamEvent> submit(TeamCircumstances now) {
        if (!isDraft()) {
            return Decision.rejected(new TeamRejection.TeamNotDraft());
        }
        return incomplete(now)
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new TeamEvent.TeamSubmitted(now.today())));
    }

    /** Gives a submitted team program back to be worked on; the head says why. */
    public Decision<TeamEvent> sendBack(String reason, LocalDate today) {
        if (!(status instanceof TeamStatus.Submitted)) {
            return Decision.rejected(new TeamRejection.TeamNotSubmitted());
        }
        return reason.isBlank()
                ? Decision.rejected(new TeamRejection.TeamReasonMissing())
                : Decision.accepted(new TeamEvent.TeamReturned(today, reason));
    }

    /** Gives up a team program that was never approved. */
    public Decision<TeamEvent> withdraw(String reason) {
        if (!isDraft() && !(status instanceof TeamStatus.Submitted)) {
            return Decision.rejected(new TeamRejection.TeamNotOpen());
        }
        return reason.isBlank()
                ? Decision.rejected(new TeamRejection.TeamReasonMissing())
                : Decision.accepted(new TeamEvent.TeamWithdrawn(reason));
    }

    /**
     * Approves by the head's order (B30), which may cover several programs; refused while a member is not on the staff (B16), a
     * member's program would be incomplete, or a deficit is neither addressed nor deferred (B24).
     */
    public Decision<TeamEvent> approve(OrderDetails order, TeamCircumstances now) {
        if (!(status instanceof TeamStatus.Submitted)) {
            return Decision.rejected(new TeamRejection.TeamNotSubmitted());
        }
        return order.refusal(draftedOn, now.today())
                .or(() -> notOnStaff(now))
                .or(() -> incomplete(now))
                .or(() -> uncovered(now))
                .<Decision<TeamEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new TeamEvent.TeamApproved(order.complete(), now.today())));
    }

    /** Everything that stands against the submission; pointers lead into {@code /content} and {@code /members}. */
    public List<Flaw> missing(TeamCircumstances now) {
        return amongAll(TeamCheck.missing(plan, active(), now));
    }

    /** Everything that stands against the approval but the order itself. */
    public List<Flaw> missingForApproval(TeamCircumstances now) {
        return Stream.of(
                        notOnStaff(now).map(Rejection::flaws),
                        Optional.of(missing(now)),
                        uncovered(now).map(Rejection::flaws))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Optional<Rejection> notOnStaff(TeamCircumstances now) {
        List<Flaw> flaws = amongAll(TeamCheck.employment(active(), now));
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new TeamRejection.TeamMembersNotOnStaff(flaws));
    }

    private Optional<Rejection> incomplete(TeamCircumstances now) {
        List<Flaw> flaws = missing(now);
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new TeamRejection.TeamIncomplete(flaws));
    }

    private Optional<Rejection> uncovered(TeamCircumstances now) {
        List<Flaw> flaws = amongAll(TeamCheck.uncovered(plan, active(), now));
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new TeamRejection.TeamDeficitsUncovered(flaws));
    }

    private List<Flaw> amongAll(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> TeamCheck.amongAll(flaw, active(), members))
                .toList();
    }

    /** Members who have not left. */
    public List<TeamMember> active() {
        return members.stream().filter(TeamMember::isActive).toList();
    }

    /** The active member who is this person. */
    public Optional<TeamMember> activeMember(StaffId person) {
        return members.stream()
                .filter(member -> member.isActive() && member.person().equals(person))
                .findFirst();
    }

    /** The member with this program, whether still in the team or not. */
    public Optional<TeamMember> memberWith(ProgramId program) {
        return members.stream()
                .filter(member ->
                        member.seat() != null && member.seat().program().equals(program))
                .findFirst();
    }

    /** Whether an order binds it. */
    public boolean isRunning() {
        return status instanceof TeamStatus.Approved;
    }

    /** Whether so few are left that it is hardly a team any more; nothing ends by itself because of it. */
    public boolean lacksMembers() {
        return isRunning() && active().size() < FEWEST;
    }

    private boolean isDraft() {
        return status instanceof TeamStatus.Draft;
    }

    /** The place that this order gives a member; whoever comes back by another order gets another program. */
    TeamMember seated(TeamMember member, Order order, LocalDate on, boolean late) {
        ProgramId program = new ProgramId(
                Ids.from("team-member-program", id.value(), member.person().value(), order.number(), order.date()));
        return member.seated(new TeamMember.Seat(program, order, on, late, null));
    }

    /** The team program that the first event makes. */
    public static TeamProgram startedBy(TeamEvent first) {
        if (first
                instanceof
                TeamEvent.TeamDrafted(
                        var id,
                        var schoolId,
                        var title,
                        var leader,
                        var initiative,
                        var on,
                        var members,
                        var plan)) {
            return new TeamProgram(
                    id,
                    schoolId,
                    title,
                    leader,
                    initiative,
                    on,
                    1,
                    new TeamStatus.Draft(null),
                    members,
                    plan,
                    0,
                    List.of());
        }
        throw new IllegalArgumentException("A team program begins as a draft, not with " + first);
    }

    /** The team program after an event. */
    public TeamProgram evolve(TeamEvent event) {
        return TeamEvolution.after(this, event);
    }

    /** @throws IllegalStateException where no order binds it */
    TeamStatus.Approved approved() {
        if (status instanceof TeamStatus.Approved approved) {
            return approved;
        }
        throw new IllegalStateException("Not approved: " + id);
    }
}
