package org.metodika.program.supports.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** Changing the draft of a passport, issuing it, amending what was issued (C22, C23). */
public final class PassportDesk {

    private final Support support;

    PassportDesk(Support support) {
        this.support = support;
    }

    /** Replaces a draft. */
    public Decision<SupportEvent> change(Passport changed, SupportSurroundings now) {
        if (!support.isDraft()) {
            return Decision.rejected(new SupportRejection.SupportNotDraft());
        }
        List<Flaw> flaws = PassportCheck.flaws(changed, support.teacher(), now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportInvalid(flaws));
        }
        return changed.equals(support.passport())
                ? Decision.nothingToDo()
                : Decision.accepted(new SupportEvent.PassportChanged(changed));
    }

    /** Issues the passport; from then on it changes by amendments alone. */
    public Decision<SupportEvent> issue(@Nullable UUID by, SupportSurroundings now) {
        if (!support.isDraft()) {
            return Decision.rejected(new SupportRejection.SupportNotDraft());
        }
        List<Flaw> missing = lacking(support.passport(), now);
        return missing.isEmpty()
                ? Decision.accepted(new SupportEvent.Issued(new Edition(1, now.today(), by, null)))
                : Decision.rejected(new SupportRejection.SupportPassportIncomplete(missing));
    }

    /** Amends what was issued, with a reason; what is done or waived stays as it was, and so does the decision. */
    public Decision<SupportEvent> amend(Passport amended, String reason, @Nullable UUID by, SupportSurroundings now) {
        Edition present = support.edition();
        if (!support.isUnderWay() || present == null) {
            return Decision.rejected(new SupportRejection.SupportNotIssued());
        }
        if (Support.lacks(reason)) {
            return Decision.rejected(new SupportRejection.SupportReasonMissing());
        }
        List<Flaw> flaws = new ArrayList<>(PassportCheck.flaws(amended, support.teacher(), now));
        flaws.addAll(PassportCheck.missing(amended));
        if (!amended.decidedOn().equals(support.passport().decidedOn())) {
            flaws.add(Flaw.at(
                    "/decidedOn", "decision-is-fixed", support.passport().decidedOn()));
        }
        flaws.addAll(settledItemsChanged(amended));
        if (!flaws.isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportInvalid(flaws));
        }
        return amended.equals(support.passport())
                ? Decision.nothingToDo()
                : Decision.accepted(
                        new SupportEvent.Amended(new Edition(present.number() + 1, now.today(), by, reason), amended));
    }

    /** What stands against issuing this passport; empty where nothing does. */
    public List<Flaw> lacking(Passport passport, SupportSurroundings now) {
        List<Flaw> missing = new ArrayList<>(PassportCheck.flaws(passport, support.teacher(), now));
        missing.addAll(PassportCheck.missing(passport));
        if (!now.people().contains(support.teacher())) {
            missing.add(Flaw.at("/teacherId", "person-unknown-here"));
        }
        return missing;
    }

    private List<Flaw> settledItemsChanged(Passport amended) {
        List<Flaw> flaws = new ArrayList<>();
        for (Settled done : support.settled()) {
            Optional<PassportItem> before = support.passport().item(done.item());
            Optional<PassportItem> after = amended.item(done.item());
            if (after.isEmpty()) {
                flaws.add(Flaw.at(
                        "/items",
                        "settled-item-missing",
                        before.map(PassportItem::content).orElse("")));
            } else if (!after.equals(before)) {
                flaws.add(Flaw.at("/items/" + amended.items().indexOf(after.get()), "settled-item-changed"));
            }
        }
        return flaws;
    }
}
