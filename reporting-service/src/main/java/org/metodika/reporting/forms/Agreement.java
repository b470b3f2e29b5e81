package org.metodika.reporting.forms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.discussion.DiscussionProtocol;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.contracts.program.Order;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.Gathering.Signer;

/**
 * The marks of agreement above a document (гриф рассмотрения, согласования, утверждения; C01): who looked at it and who approves.
 *
 * @param reviewed protocol of the methodical association, «№ 3 от 25 сентября 2026 г.»; empty where it didn't discuss it
 * @param agreed the same of the methodical council
 * @param order order that approved what the document is of; empty where the head approves by signature
 */
record Agreement(String reviewed, String agreed, String order, Signer head) {

    /** The head approves; nobody was asked. */
    static Agreement ofHead(String schoolId, Gathering gathering) {
        return new Agreement("", "", "", gathering.head(schoolId));
    }

    /** As the program was discussed and approved. */
    static Agreement ofProgram(
            UUID programId, String schoolId, @Nullable Order order, Copies copies, Gathering gathering) {
        List<DiscussionState> discussions = copies.ofProgram(Kinds.DISCUSSION, programId);
        return new Agreement(
                protocol(discussions, "ASSOCIATION"),
                protocol(discussions, "METHODICAL_COUNCIL"),
                Russian.reference(order),
                gathering.head(schoolId));
    }

    /** The latest protocol of this party. */
    private static String protocol(List<DiscussionState> discussions, String party) {
        return discussions.reversed().stream()
                .filter(discussion -> discussion.party().equals(party) && discussion.annulledBecause() == null)
                .map(DiscussionState::protocol)
                .<DiscussionProtocol>mapMulti((protocol, found) -> {
                    if (protocol != null) {
                        found.accept(protocol);
                    }
                })
                .findFirst()
                .map(protocol -> "№ " + protocol.number() + " от " + Russian.date(protocol.date()))
                .orElse("");
    }
}
