package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Персонифицированная программа повышения квалификации: the plan by which one teacher overcomes their difficulties, from
 * the draft to its end.
 *
 * <pre>
 *           submit             approve            start                 complete
 *   DRAFT ───────────▶ SUBMITTED ─────▶ APPROVED ───────▶ IN_PROGRESS ────────────▶ COMPLETED
 *     │  ◀─────────── │    ◀──────────────┴───────────────────┤  ◀───────────────────┘
 *     │     return    │      annul approval                   │     annul completion
 *     └── withdraw ───┴──▶ WITHDRAWN          stop, annul ────┴──▶ STOPPED (from APPROVED too)
 * </pre>
 *
 * <p>What is approved is frozen: from then on the content changes by an amendment with an order of its own ({@link Amending}), and
 * what happens to its items is kept beside it ({@link UnderWay}). A program that was approved and begun on paper is
 * transferred: it begins as APPROVED, with its history.
 *
 * @param revision counts the changes, from 1
 * @param deferrals basis deficits left to a later program, each with its reason; never one that an activity addresses
 * @param history what had happened on paper; null for a program that was drafted here
 * @param version number of the approved version, counted up by each approval and amendment; 0 before the first
 * @param execution what became of activities and stages
 * @param madeUnder policy and regulation of the school that the content was last judged by (A16, B02); null for a program that
 *     came from paper
 * @param team team program that it is a member's part of; null for a program of its own (B33)
 * @param overlap why it was begun beside others over the same deficits; null where there were none
 */
public record Program(
        ProgramId id,
        String schoolId,
        StaffId teacher,
        Initiative initiative,
        LocalDate draftedOn,
        int revision,
        Status status,
        Content content,
        Map<DeficitId, String> deferrals,
        @Nullable PaperHistory history,
        int version,
        Execution execution,
        Amendments amendments,
        Rules.@Nullable Source madeUnder,
        @Nullable TeamId team,
        @Nullable Overlap overlap) {

    public Program {
        deferrals = Map.copyOf(deferrals);
        // Programs stored by an earlier release lack the rest; one that was approved then is in its first version.
        version = Math.max(version, status.approvalOrNull() == null ? 0 : 1);
        execution = Objects.requireNonNullElse(execution, Execution.NONE);
        amendments = Objects.requireNonNullElse(amendments, Amendments.NONE);
    }

    /**
     * Drafts a program (B14-B17, B22).
     *
     * @param drafted what is to come about; refused when the teacher is none of the staff or the content is wrong in itself
     */
    public static Decision<ProgramEvent> draft(ProgramEvent.Drafted drafted, Circumstances now) {
        Optional<Rejection> notOnStaff = now.teacher().refusal();
        if (notOnStaff.isPresent()) {
            return Decision.rejected(notOnStaff.get());
        }
        List<Flaw> flaws = byHand(drafted.content(), drafted.teacher(), now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgramRejection.InvalidContent(flaws));
        }
        if (Completeness.lacksDifficulty(drafted.content(), now)) {
            return Decision.rejected(new ProgramRejection.CategoryDemandsDifficulty());
        }
        return Decision.accepted(new ProgramEvent.Drafted(
                drafted.id(),
                drafted.schoolId(),
                drafted.teacher(),
                drafted.initiative(),
                drafted.on(),
                drafted.content().describedBy(now.deficits()),
                now.rules().source(),
                drafted.overlap()));
    }

    /**
     * Drafts a program from the open deficits of the teacher; refused where there is none. Where other open programs address
     * some of them already, a written reason is needed (B24): one program is the rule, not a law.
     *
     * @param others open programs of the teacher that address some of these deficits
     * @param reason why it is begun beside them; blank where none is given
     */
    public static Decision<ProgramEvent> draftFromDeficits(
            ProgramEvent.Drafted drafted, Circumstances now, List<OtherProgram> others, String reason) {
        if (!drafted.content().deficits().isEmpty()) {
            if (others.isEmpty()) {
                return draft(drafted, now);
            }
            return reason.isBlank()
                    ? Decision.rejected(ProgramRejection.DeficitsAddressedElsewhere.by(others))
                    : draft(
                            drafted.beside(new Overlap(
                                    reason,
                                    others.stream().map(OtherProgram::id).toList())),
                            now);
        }
        return Decision.rejected(
                drafted.content().category().demandsDifficulty()
                        ? new ProgramRejection.CategoryDemandsDifficulty()
                        : new ProgramRejection.NoOpenDeficit());
    }

    /** What is wrong in content that somebody wrote for one teacher; a team's program follows from that of the team (A02). */
    private static List<Flaw> byHand(Content content, StaffId teacher, Circumstances now) {
        List<Flaw> flaws = new ArrayList<>(ContentCheck.flaws(content, teacher, now));
        if (content.type() == ProgramType.TEAM) {
            flaws.addFirst(Flaw.at("/type", "type-of-team"));
        }
        return flaws;
    }

    /** Replaces the content of a draft; deferrals of deficits that are addressed now, or left the basis, end with it. */
    public Decision<ProgramEvent> changeContent(Content changed, Circumstances now) {
        if (!isDraft()) {
            return Decision.rejected(new ProgramRejection.ProgramNotDraft());
        }
        List<Flaw> flaws = byHand(changed, teacher, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgramRejection.InvalidContent(flaws));
        }
        Content described = changed.describedBy(now.deficits());
        if (described.equals(content)) {
            return Decision.nothingToDo();
        }
        List<ProgramEvent> events = new ArrayList<>();
        events.add(new ProgramEvent.ContentChanged(described));
        events.addAll(liftedBy(described));
        return Decision.accepted(events);
    }

    /** Deferrals that end because the deficit is addressed by this content, or left its basis. */
    List<ProgramEvent> liftedBy(Content next) {
        return deferralsUnderWork().keySet().stream()
                .filter(deficit ->
                        !next.deficits().contains(deficit) || next.addressed().contains(deficit))
                .sorted(Comparator.comparing(DeficitId::value))
                .<ProgramEvent>map(ProgramEvent.DeferralLifted::new)
                .toList();
    }

    /** Leaves a basis deficit to a later program, with a written reason (B24); also while an amendment is worked on. */
    public Decision<ProgramEvent> defer(DeficitId deficit, String reason) {
        if (!isOpen() && amendments.open() == null) {
            return Decision.rejected(new ProgramRejection.ProgramNotOpen());
        }
        if (reason.isBlank()) {
            return Decision.rejected(new ProgramRejection.ReasonMissing());
        }
        if (!underWork().deficits().contains(deficit)) {
            return Decision.rejected(new ProgramRejection.DeficitNotInBasis(deficit));
        }
        if (underWork().addressed().contains(deficit)) {
            return Decision.rejected(new ProgramRejection.DeficitAlreadyAddressed(deficit));
        }
        return reason.equals(deferralsUnderWork().get(deficit))
                ? Decision.nothingToDo()
                : Decision.accepted(new ProgramEvent.DeficitDeferred(deficit, reason));
    }

    /** Takes a deferral back. */
    public Decision<ProgramEvent> liftDeferral(DeficitId deficit) {
        if (!isOpen() && amendments.open() == null) {
            return Decision.rejected(new ProgramRejection.ProgramNotOpen());
        }
        if (!underWork().deficits().contains(deficit)) {
            return Decision.rejected(new ProgramRejection.DeficitNotInBasis(deficit));
        }
        return deferralsUnderWork().containsKey(deficit)
                ? Decision.accepted(new ProgramEvent.DeferralLifted(deficit))
                : Decision.nothingToDo();
    }

    /**
     * Submits the draft for approval: it must be complete (B26, B27, B35) and have a basis (B22, B15). An uncovered deficit does
     * not stop it, since it can still be deferred; it stops the approval.
     */
    public Decision<ProgramEvent> submit(Circumstances now) {
        if (!isDraft()) {
            return Decision.rejected(new ProgramRejection.ProgramNotDraft());
        }
        Optional<Rejection> refusal = basisRefusal(now);
        if (refusal.isPresent()) {
            return Decision.rejected(refusal.get());
        }
        List<Flaw> missing = Completeness.missing(content, now);
        return missing.isEmpty()
                ? Decision.accepted(
                        new ProgramEvent.Submitted(now.today(), now.rules().source()))
                : Decision.rejected(new ProgramRejection.ProgramIncomplete(missing));
    }

    /** Gives a submitted program back to be worked on; the head says why. */
    public Decision<ProgramEvent> sendBack(String reason, LocalDate today) {
        if (!isSubmitted()) {
            return Decision.rejected(new ProgramRejection.ProgramNotSubmitted());
        }
        return reason.isBlank()
                ? Decision.rejected(new ProgramRejection.ReasonMissing())
                : Decision.accepted(new ProgramEvent.Returned(today, reason));
    }

    /**
     * Approves by the head's order (B30); refused while a basis deficit is neither addressed nor deferred (B24) and for a
     * teacher who is not on the staff any more (B16).
     */
    public Decision<ProgramEvent> approve(OrderDetails order, Circumstances now) {
        if (!isSubmitted()) {
            return Decision.rejected(new ProgramRejection.ProgramNotSubmitted());
        }
        return order.refusal(draftedOn, now.today())
                .or(() -> now.teacher().refusal())
                .or(() -> basisRefusal(now))
                .or(() -> coverageRefusal(now))
                .or(() -> tutorRefusal(now))
                .<Decision<ProgramEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ProgramEvent.Approved(order.complete(), now.today())));
    }

    /**
     * Takes back an approval that was recorded by mistake, e.g. under a wrong number; the program awaits approval again. Not
     * once an amendment rests on it.
     */
    public Decision<ProgramEvent> annulApproval(String reason) {
        if (!(status instanceof Status.Binding binding)) {
            return Decision.rejected(new ProgramRejection.ProgramNotApproved());
        }
        if (amendments.open() != null || amendments.latest() != null) {
            return Decision.rejected(new ProgramRejection.ApprovalAmended());
        }
        return reason.isBlank()
                ? Decision.rejected(new ProgramRejection.ReasonMissing())
                : Decision.accepted(
                        new ProgramEvent.ApprovalAnnulled(binding.approval().order(), reason));
    }

    /** Gives up a program that was never approved. */
    public Decision<ProgramEvent> withdraw(String reason) {
        if (!isOpen()) {
            return Decision.rejected(new ProgramRejection.ProgramNotOpen());
        }
        return reason.isBlank()
                ? Decision.rejected(new ProgramRejection.ReasonMissing())
                : Decision.accepted(new ProgramEvent.Withdrawn(reason));
    }

    /** Basis deficits that no activity addresses and that are not deferred, in their order (B24). */
    public List<DeficitId> uncovered() {
        return content.deficits().stream()
                .filter(deficit -> !content.addressed().contains(deficit) && !deferrals.containsKey(deficit))
                .toList();
    }

    /** The program that the first event makes. */
    public static Program startedBy(ProgramEvent first) {
        if (first instanceof ProgramEvent.Beginning beginning) {
            return beginning.program();
        }
        throw new IllegalArgumentException("A program begins as a draft or on paper, not with " + first);
    }

    /** The program after an event. */
    public Program evolve(ProgramEvent event) {
        return Evolution.after(this, event);
    }

    /** The version that holds or held at the end; empty for what is not approved. */
    public Optional<Version> approvedVersion() {
        Status.Approved approval = status.approvalOrNull();
        if (approval == null) {
            return Optional.empty();
        }
        Adopted latest = amendments.latest();
        LocalDate on = latest == null ? approval.on() : latest.on();
        return Optional.of(new Version(version, approval.order(), on, latest, content, deferrals, null));
    }

    /** Approved and neither completed nor stopped; empty otherwise. */
    Optional<Status.Binding> binding() {
        return status instanceof Status.Binding binding ? Optional.of(binding) : Optional.empty();
    }

    /** @throws IllegalStateException where it is not being carried out */
    Status.InProgress inProgress() {
        if (status instanceof Status.InProgress inProgress) {
            return inProgress;
        }
        throw new IllegalStateException("Not in progress: " + id);
    }

    /** @throws IllegalStateException where none is open */
    public Amendment openAmendment() {
        Amendment open = amendments.open();
        if (open == null) {
            throw new IllegalStateException("No amendment: " + id);
        }
        return open;
    }

    /** The content that is being worked on: of the open amendment, or else the present one. */
    public Content underWork() {
        Amendment open = amendments.open();
        return open == null ? content : open.content();
    }

    /** Deferrals of what is being worked on: of the open amendment, or else the present ones. */
    Map<DeficitId, String> deferralsUnderWork() {
        Amendment open = amendments.open();
        return open == null ? deferrals : open.deferrals();
    }

    Optional<Rejection> basisRefusal(Circumstances now) {
        Content content = underWork();
        if (Completeness.lacksBasis(content, now)) {
            return Optional.of(new ProgramRejection.ProgramLacksBasis());
        }
        return Completeness.lacksDifficulty(content, now)
                ? Optional.of(new ProgramRejection.CategoryDemandsDifficulty())
                : Optional.empty();
    }

    Optional<Rejection> coverageRefusal(Circumstances now) {
        List<Flaw> uncovered =
                Coverage.of(underWork(), deferralsUnderWork(), now).uncoveredFlaws();
        return uncovered.isEmpty() ? Optional.empty() : Optional.of(new ProgramRejection.DeficitsUncovered(uncovered));
    }

    Optional<Rejection> tutorRefusal(Circumstances now) {
        return now.tutorFits() ? Optional.empty() : Optional.of(new ProgramRejection.TutorNotEligible());
    }

    private boolean isDraft() {
        return status instanceof Status.Draft;
    }

    private boolean isSubmitted() {
        return status instanceof Status.Submitted;
    }

    private boolean isOpen() {
        return isDraft() || isSubmitted();
    }
}
