package org.metodika.program.discussions.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Предложение, сделанное при обсуждении.
 *
 * @param by who made it
 * @param last the last decision; null while there was none
 */
public record Proposal(
        ProposalId id,
        Party by,
        String text,
        ProposalOutcome outcome,
        @Nullable Deciding last) {

    /**
     * Решение по предложению.
     *
     * @param on day in the time zone of the school
     * @param reason why it was rejected or opened again; may be empty for what was accepted
     * @param by staff member who decided; null for people of the centre
     */
    public record Deciding(
            LocalDate on, String reason, @Nullable UUID by) {}

    /** As it is made. */
    static Proposal made(ProposalId id, Party by, String text) {
        return new Proposal(id, by, text, ProposalOutcome.OPEN, null);
    }

    Proposal decided(ProposalOutcome decided, Deciding deciding) {
        return new Proposal(id, by, text, decided, deciding);
    }
}
