package org.metodika.program.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.program.Order;
import org.metodika.program.dossiers.Subject.Proof;

/** What the state of a development group tells of the orders by which a program is worked out (B19, B21). */
public final class GroupPapers {

    private static final String ANNULLED = "ANNULLED";

    private GroupPapers() {}

    /** The orders; none where the group doesn't work on the program, or was annulled. */
    public static Dossier.GroupOrders of(GroupState told, long sequence, UUID program) {
        List<Proof> proofs = new ArrayList<>();
        if (told.programs().contains(program) && !told.status().equals(ANNULLED)) {
            proofs.add(proof(Proof.Kind.GROUP_ORDER, told, told.lastOrder()));
            Order regulation = told.regulationOrder();
            if (regulation != null) {
                proofs.add(proof(Proof.Kind.WORK_REGULATION, told, regulation));
            }
        }
        return new Dossier.GroupOrders(told.groupId(), sequence, proofs);
    }

    private static Proof proof(Proof.Kind kind, GroupState told, Order order) {
        return new Proof(kind, told.groupId(), order.number(), order.date());
    }
}
