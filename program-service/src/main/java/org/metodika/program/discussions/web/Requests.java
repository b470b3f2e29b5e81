package org.metodika.program.discussions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.discussions.application.Discussions;
import org.metodika.program.discussions.domain.DiscussionDetails;
import org.metodika.program.discussions.domain.Party;
import org.metodika.program.discussions.domain.ProposalId;
import org.metodika.program.discussions.domain.ProposalOutcome;

/** What callers send. */
final class Requests {

    private static final int LONGEST_REASON = 2_000;

    private Requests() {}

    /** Number and date of a protocol; obligatory for an association and the methodical council. */
    record ProtocolJson(@Nullable String number, @Nullable LocalDate date) {}

    /**
     * A proposal as it was made.
     *
     * @param proposedBy who made it; the party of the discussion when absent
     */
    record NewProposalJson(
            @NotNull @Nullable String text, @Nullable Party proposedBy) {}

    /**
     * A discussion that was held.
     *
     * @param attendance how many people took part
     */
    record NewDiscussion(
            @NotNull @Nullable Party party,
            @NotNull @Nullable LocalDate heldOn,
            @Nullable ProtocolJson protocol,
            @NotNull @Nullable Integer attendance,
            @Nullable List<@NotNull @Valid NewProposalJson> proposals) {

        /** Proposals get ids from that of the discussion, so that a repeated request means the same ones. */
        DiscussionDetails details(UUID discussionId) {
            Party with = Objects.requireNonNull(party);
            List<DiscussionDetails.NewProposal> made = new ArrayList<>();
            for (NewProposalJson proposal : proposals == null ? List.<NewProposalJson>of() : proposals) {
                made.add(new DiscussionDetails.NewProposal(
                        new ProposalId(Ids.from("proposal", discussionId, made.size())),
                        Objects.requireNonNullElse(proposal.proposedBy(), with),
                        Objects.requireNonNull(proposal.text())));
            }
            return new DiscussionDetails(
                    with,
                    Objects.requireNonNull(heldOn),
                    protocol == null ? null : protocol.number(),
                    protocol == null ? null : protocol.date(),
                    Objects.requireNonNull(attendance),
                    made);
        }
    }

    /**
     * What becomes of a proposal.
     *
     * @param outcome ACCEPTED or REJECTED; OPEN takes a decision back
     * @param reason obligatory unless it is accepted
     * @param decidedOn today when absent
     */
    record DecisionJson(
            @NotNull @Nullable ProposalOutcome outcome,
            @Size(max = LONGEST_REASON) @Nullable String reason,
            @Nullable LocalDate decidedOn) {

        Discussions.Verdict verdict() {
            return new Discussions.Verdict(
                    Objects.requireNonNull(outcome), reason == null ? "" : reason.strip(), decidedOn);
        }
    }

    /** Why the record is annulled. */
    record Reason(@Size(max = LONGEST_REASON) @Nullable String reason) {

        String text() {
            return reason == null ? "" : reason.strip();
        }
    }
}
