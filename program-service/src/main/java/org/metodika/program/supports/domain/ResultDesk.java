package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** Card, table of results and conclusion (C24, C25, C31 to C36). */
public final class ResultDesk {

    private final Support support;

    ResultDesk(Support support) {
        this.support = support;
    }

    /** Writes the card of a school year; one that was written for a year that is over is history. */
    public Decision<SupportEvent> writeCard(CardOfYear card, LocalDate today) {
        if (!support.isOpen()) {
            return Decision.rejected(new SupportRejection.SupportIsOver());
        }
        List<Flaw> flaws = CardCheck.flaws(card, support.passport().decidedOn(), today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportInvalid(flaws));
        }
        Optional<CardOfYear> written = support.card(card.schoolYear());
        if (written.filter(card::saysTheSameAs).isPresent()) {
            return Decision.nothingToDo();
        }
        return written.isPresent() && card.schoolYear() < CardOfYear.schoolYearOf(today)
                ? Decision.rejected(new SupportRejection.CardYearIsOver(String.valueOf(card.schoolYear())))
                : Decision.accepted(new SupportEvent.CardWritten(card));
    }

    /** Replaces table and draft of the conclusion while the support goes on. */
    public Decision<SupportEvent> change(Analysis changed, SupportSurroundings now) {
        if (!support.isUnderWay()) {
            return Decision.rejected(new SupportRejection.SupportNotIssued());
        }
        List<Flaw> flaws = AnalysisCheck.flaws(changed, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportInvalid(flaws));
        }
        return changed.equals(support.analysis())
                ? Decision.nothingToDo()
                : Decision.accepted(new SupportEvent.AnalysisChanged(changed));
    }

    /** Issues the conclusion: it is never changed and has exactly one next step. */
    public Decision<SupportEvent> conclude(@Nullable UUID by, Labels labels, SupportSurroundings now) {
        if (!support.isUnderWay()) {
            return Decision.rejected(new SupportRejection.SupportNotIssued());
        }
        List<Flaw> open = support.items().open();
        if (!open.isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportItemsOpen(open));
        }
        Analysis analysis = support.analysis();
        List<Flaw> missing = AnalysisCheck.missing(analysis, support.passport(), now);
        if (analysis == null || !missing.isEmpty()) {
            return Decision.rejected(new SupportRejection.ConclusionIncomplete(missing));
        }
        List<Flaw> contradictions = Contradictions.in(analysis);
        return contradictions.isEmpty()
                ? Decision.accepted(
                        new SupportEvent.Concluded(Conclusion.of(support.id(), now.today(), by, analysis, labels)))
                : Decision.rejected(new SupportRejection.ConclusionContradictsTable(contradictions));
    }
}
