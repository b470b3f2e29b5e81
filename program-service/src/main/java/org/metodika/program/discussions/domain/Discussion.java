package org.metodika.program.discussions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Обсуждение программы с педагогом, методическим объединением или методическим советом (B29, «может быть»): a record of what
 * happened. It is no state of the program and blocks nothing there.
 *
 * @param programId program that was discussed
 * @param teacherId teacher whose program it is
 * @param heldOn day of the discussion, neither in the future nor before the draft
 * @param protocol obligatory for an association and the methodical council
 * @param attendance how many people took part, 1 to 1000
 * @param proposals what was proposed, at most 50
 * @param recordedBy staff member who recorded it; null for people of the centre
 * @param annulledBecause why it was annulled; null while it stands
 */
public record Discussion(
        DiscussionId id,
        UUID programId,
        String schoolId,
        UUID teacherId,
        Party party,
        LocalDate heldOn,
        @Nullable Protocol protocol,
        int attendance,
        List<Proposal> proposals,
        @Nullable UUID recordedBy,
        @Nullable String annulledBecause) {

    public Discussion {
        proposals = List.copyOf(proposals);
    }

    /**
     * The program that was discussed.
     *
     * @param draftedOn before that day there was nothing to discuss
     */
    public record Subject(UUID programId, String schoolId, UUID teacherId, LocalDate draftedOn) {}

    /** Records a discussion that was held. */
    public static Decision<DiscussionEvent> record(
            DiscussionId id, Subject subject, DiscussionDetails details, @Nullable UUID by, LocalDate today) {
        List<Flaw> flaws = DiscussionCheck.flaws(details, subject.draftedOn(), today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new DiscussionRejection.DiscussionInvalid(flaws));
        }
        return Decision.accepted(new DiscussionEvent.Recorded(new Discussion(
                id,
                subject.programId(),
                subject.schoolId(),
                subject.teacherId(),
                details.party(),
                details.heldOn(),
                protocol(details),
                details.attendance(),
                details.proposals().stream()
                        .map(made ->
                                Proposal.made(made.id(), made.by(), made.text().strip()))
                        .toList(),
                by,
                null)));
    }

    private static @Nullable Protocol protocol(DiscussionDetails details) {
        String number = details.protocolNumber();
        LocalDate date = details.protocolDate();
        return number == null || date == null ? null : new Protocol(number.strip(), date);
    }

    /**
     * Says what becomes of a proposal. A decision that was wrong is taken back first, by the outcome OPEN.
     *
     * @param proposal one of this discussion
     */
    public Decision<DiscussionEvent> decide(
            ProposalId proposal, ProposalOutcome outcome, Proposal.Deciding deciding, LocalDate today) {
        if (isAnnulled()) {
            return Decision.rejected(new DiscussionRejection.DiscussionIsAnnulled());
        }
        Proposal present = proposal(proposal)
                .orElseThrow(() -> new IllegalArgumentException("No proposal " + proposal.value() + " in " + id));
        boolean decided = present.outcome() != ProposalOutcome.OPEN;
        if (outcome == ProposalOutcome.OPEN && !decided) {
            return Decision.rejected(new DiscussionRejection.ProposalNotDecided());
        }
        if (outcome != ProposalOutcome.OPEN && decided) {
            return Decision.rejected(new DiscussionRejection.ProposalAlreadyDecided(present.outcome()));
        }
        if (outcome != ProposalOutcome.ACCEPTED && deciding.reason().isBlank()) {
            return Decision.rejected(new DiscussionRejection.ReasonMissing());
        }
        if (deciding.on().isAfter(today)) {
            return impossible(Flaw.at("/decidedOn", "decision-in-future", today));
        }
        if (deciding.on().isBefore(heldOn)) {
            return impossible(Flaw.at("/decidedOn", "decision-before-discussion", heldOn));
        }
        return Decision.accepted(new DiscussionEvent.ProposalDecided(proposal, outcome, deciding));
    }

    private static Decision<DiscussionEvent> impossible(Flaw flaw) {
        return Decision.rejected(new DiscussionRejection.DecisionDateImpossible(List.of(flaw)));
    }

    /** Corrects a record that was a mistake; it stays readable. */
    public Decision<DiscussionEvent> annul(String reason) {
        if (isAnnulled()) {
            return Decision.rejected(new DiscussionRejection.DiscussionIsAnnulled());
        }
        return reason.isBlank()
                ? Decision.rejected(new DiscussionRejection.ReasonMissing())
                : Decision.accepted(new DiscussionEvent.Annulled(reason));
    }

    /** The state that the first event makes. */
    public static Discussion startedBy(DiscussionEvent first) {
        if (first instanceof DiscussionEvent.Recorded(var discussion)) {
            return discussion;
        }
        throw new IllegalStateException("A discussion does not begin with " + first);
    }

    public Discussion evolve(DiscussionEvent event) {
        return switch (event) {
            case DiscussionEvent.Recorded(var discussion) -> discussion;
            case DiscussionEvent.ProposalDecided(var proposal, var outcome, var deciding) ->
                with(
                        proposals.stream()
                                .map(one -> one.id().equals(proposal) ? one.decided(outcome, deciding) : one)
                                .toList(),
                        annulledBecause);
            case DiscussionEvent.Annulled(var reason) -> with(proposals, reason);
        };
    }

    public boolean isAnnulled() {
        return annulledBecause != null;
    }

    public Optional<Proposal> proposal(ProposalId proposalId) {
        return proposals.stream().filter(one -> one.id().equals(proposalId)).findFirst();
    }

    /** How many proposals have this outcome. */
    public int count(ProposalOutcome outcome) {
        return (int) proposals.stream().filter(one -> one.outcome() == outcome).count();
    }

    private Discussion with(List<Proposal> nextProposals, @Nullable String nextAnnulledBecause) {
        return new Discussion(
                id,
                programId,
                schoolId,
                teacherId,
                party,
                heldOn,
                protocol,
                attendance,
                nextProposals,
                recordedBy,
                nextAnnulledBecause);
    }
}
