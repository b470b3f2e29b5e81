package org.metodika.monitoring.attestation.application;

import java.util.List;
import java.util.Optional;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.attestation.domain.Category;
import org.metodika.monitoring.attestation.domain.Checklist;
import org.metodika.monitoring.attestation.domain.ShippedChecklists;

/** Checklists of materials: those that ship with the platform, until the centre changes them. */
public final class Checklists {

    private final AggregateStore<Checklist, Checklist.Changed> store;
    private final Access access;

    public Checklists(AggregateStore<Checklist, Checklist.Changed> store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** What the centre made of a checklist; empty where it holds as it ships. */
    public Optional<Versioned<Checklist>> changed(Category target, Actor actor) {
        access.reach(actor, MonitoringAction.SEE_ATTESTATION);
        return store.find(target.name());
    }

    /** The checklist that holds. */
    Checklist of(Category target) {
        return store.find(target.name()).map(Versioned::state).orElseGet(() -> ShippedChecklists.of(target));
    }

    /** Changes a checklist for attestations that begin from now on. */
    public Outcome<Checklist> put(Category target, List<Checklist.Item> items, Actor actor, Change change) {
        access.reach(actor, MonitoringAction.KEEP_ATTESTATION_CHECKLISTS);
        String key = target.name();
        Outcome<Checklist> outcome = change.ifVersion() == null
                ? store.create(key, change, () -> Checklist.replace(target, items))
                : store.change(key, change, checklist -> checklist.change(items));
        return outcome instanceof Outcome.Exists<Checklist>
                ? store.change(key, change, checklist -> checklist.change(items))
                : outcome;
    }
}
