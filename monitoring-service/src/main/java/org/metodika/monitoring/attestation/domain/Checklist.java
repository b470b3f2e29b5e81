package org.metodika.monitoring.attestation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** Which materials an attestation for a category needs (перечень материалов): the centre may change what ships with the platform. */
public record Checklist(Category target, List<Item> items) {

    /** Most materials of a checklist. */
    public static final int MOST_ITEMS = 50;

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * @param code letters, digits and underscores, as in {@code APPLICATION}
     * @param required whether one asks for it before the application; otherwise it may be added
     */
    public record Item(String code, String title, boolean required) {}

    /** A checklist was replaced. */
    public record Changed(Category target, List<Item> items) {
        public Changed {
            items = List.copyOf(items);
        }
    }

    /** Puts other materials in place of those that ship with the platform. */
    public static Decision<Changed> replace(Category target, List<Item> items) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i).code())) {
                flaws.add(Flaw.at(
                        "/items/" + i + "/code",
                        "attestation-code-twice",
                        items.get(i).code()));
            }
        }
        return flaws.isEmpty()
                ? Decision.accepted(new Changed(target, items))
                : Decision.rejected(new AttestationRefusal.AttestationInvalid(flaws));
    }

    /** Its materials, all still to be collected. */
    public List<Material> fresh() {
        return items.stream().map(Material::of).toList();
    }

    /** Changes a checklist of the centre. */
    public Decision<Changed> change(List<Item> next) {
        return next.equals(items) ? Decision.nothingToDo() : replace(target, next);
    }

    /** The checklist that the first change makes. */
    public static Checklist startedBy(Changed first) {
        return new Checklist(first.target(), first.items());
    }

    /** The checklist after a change. */
    public Checklist evolve(Changed event) {
        return startedBy(event);
    }
}
