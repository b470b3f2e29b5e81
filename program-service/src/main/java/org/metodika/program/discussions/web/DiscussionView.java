package org.metodika.program.discussions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.program.discussions.domain.Discussion;
import org.metodika.program.discussions.domain.DiscussionId;
import org.metodika.program.discussions.domain.Party;
import org.metodika.program.discussions.domain.Proposal;
import org.metodika.program.discussions.domain.ProposalId;
import org.metodika.program.discussions.domain.ProposalOutcome;
import org.metodika.program.discussions.domain.Protocol;

/**
 * A discussion as callers see it.
 *
 * @param attendance how many people took part
 * @param recordedBy staff member who recorded it; absent for people of the centre
 * @param annulledBecause why it was annulled; absent while it stands
 */
record DiscussionView(
        DiscussionId id,
        UUID programId,
        String schoolId,
        UUID teacherId,
        Party party,
        LocalDate heldOn,
        @Nullable Protocol protocol,
        int attendance,
        List<ProposalView> proposals,
        @Nullable PersonView recordedBy,
        @Nullable String annulledBecause) {

    /** Somebody of the school; the name is absent while the directory does not know the person. */
    record PersonView(UUID id, @Nullable String name) {

        static @Nullable PersonView of(@Nullable UUID id, Map<UUID, String> names) {
            return id == null ? null : new PersonView(id, names.get(id));
        }
    }

    /**
     * A proposal and what became of it.
     *
     * @param reason why it was rejected, accepted or opened again
     * @param decidedOn day of the last decision
     * @param decidedBy staff member who decided; absent for people of the centre
     */
    record ProposalView(
            ProposalId id,
            Party proposedBy,
            String text,
            ProposalOutcome outcome,
            @Nullable String reason,
            @Nullable LocalDate decidedOn,
            @Nullable PersonView decidedBy) {

        static ProposalView of(Proposal proposal, Map<UUID, String> names) {
            Proposal.Deciding last = proposal.last();
            return new ProposalView(
                    proposal.id(),
                    proposal.by(),
                    proposal.text(),
                    proposal.outcome(),
                    last == null || last.reason().isEmpty() ? null : last.reason(),
                    last == null ? null : last.on(),
                    last == null ? null : PersonView.of(last.by(), names));
        }
    }

    static DiscussionView of(Discussion discussion, Function<Set<UUID>, Map<UUID, String>> directory) {
        Set<UUID> people = Stream.concat(
                        Stream.ofNullable(discussion.recordedBy()),
                        discussion.proposals().stream()
                                .flatMap(proposal -> Stream.ofNullable(proposal.last()))
                                .flatMap(last -> Stream.ofNullable(last.by())))
                .collect(Collectors.toSet());
        Map<UUID, String> names = directory.apply(people);
        return new DiscussionView(
                discussion.id(),
                discussion.programId(),
                discussion.schoolId(),
                discussion.teacherId(),
                discussion.party(),
                discussion.heldOn(),
                discussion.protocol(),
                discussion.attendance(),
                discussion.proposals().stream()
                        .map(proposal -> ProposalView.of(proposal, names))
                        .toList(),
                PersonView.of(discussion.recordedBy(), names),
                discussion.annulledBecause());
    }
}
