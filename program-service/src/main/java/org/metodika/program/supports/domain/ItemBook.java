package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** What becomes of the items of an issued passport (C23). */
public final class ItemBook {

    private static final int LONGEST_NOTE = 2_000;

    private final Support support;

    ItemBook(Support support) {
        this.support = support;
    }

    /** Records that an item was done; the note says what came of it. */
    public Decision<SupportEvent> done(Settled done, LocalDate today) {
        return settle(done, today, false);
    }

    /** Does without an item, with the reason as its note. */
    public Decision<SupportEvent> waive(Settled waived, LocalDate today) {
        return settle(waived, today, true);
    }

    /** Plans an item again that was settled by mistake. */
    public Decision<SupportEvent> reopen(ItemId item, String reason) {
        if (!support.isUnderWay()) {
            return Decision.rejected(new SupportRejection.SupportNotIssued());
        }
        if (support.passport().item(item).isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportItemUnknown());
        }
        if (support.settled(item).isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportItemPlanned());
        }
        return Support.lacks(reason)
                ? Decision.rejected(new SupportRejection.SupportReasonMissing())
                : Decision.accepted(new SupportEvent.ItemReopened(item, reason));
    }

    /** Items that are neither done nor waived, each as a flaw. */
    List<Flaw> open() {
        List<Flaw> open = new ArrayList<>();
        List<PassportItem> items = support.passport().items();
        for (int i = 0; i < items.size(); i++) {
            if (support.settled(items.get(i).id()).isEmpty()) {
                open.add(
                        Flaw.at("/items/" + i, "support-item-open", items.get(i).content()));
            }
        }
        return open;
    }

    private Decision<SupportEvent> settle(Settled how, LocalDate today, boolean noteNeeded) {
        if (!support.isUnderWay()) {
            return Decision.rejected(new SupportRejection.SupportNotIssued());
        }
        if (support.passport().item(how.item()).isEmpty()) {
            return Decision.rejected(new SupportRejection.SupportItemUnknown());
        }
        if (support.settled(how.item()).isPresent()) {
            return Decision.rejected(new SupportRejection.SupportItemSettled());
        }
        if (noteNeeded && how.note().isBlank() || how.note().length() > LONGEST_NOTE) {
            return Decision.rejected(new SupportRejection.SupportReasonMissing());
        }
        LocalDate decided = support.passport().decidedOn();
        return how.on().isBefore(decided) || how.on().isAfter(today)
                ? Decision.rejected(new SupportRejection.SupportDayImpossible(decided, today))
                : Decision.accepted(new SupportEvent.ItemSettled(how));
    }
}
