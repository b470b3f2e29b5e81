package org.metodika.program.dossiers;

import java.util.List;
import java.util.UUID;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioState;

/** What the state of a portfolio tells of the sixth document: how many of its evidences count for a dossier (B50, B52). */
public final class PortfolioPapers {

    private PortfolioPapers() {}

    /**
     * The evidences that are linked to the program or to an activity or stage of it; where none is, all of the teacher.
     * Withdrawn ones never count.
     */
    public static Dossier.Evidences of(PortfolioState told, long sequence, UUID dossier) {
        List<PortfolioEvidence> valid = told.evidences().stream()
                .filter(evidence -> evidence.withdrawnOn() == null)
                .toList();
        long linked = valid.stream()
                .filter(evidence -> evidence.links().stream()
                        .anyMatch(link -> link.programId().equals(dossier)))
                .count();
        return new Dossier.Evidences(sequence, linked > 0 ? Math.toIntExact(linked) : valid.size());
    }
}
