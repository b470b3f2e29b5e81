package org.metodika.monitoring.attestation.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.contracts.attestation.AttestationChecklistChanged;
import org.metodika.contracts.attestation.AttestationChecklistItem;
import org.metodika.contracts.attestation.AttestationChecklistState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.attestation.domain.Checklist;

/** Changes of checklists as messages of the contract; titles stay in the state. */
public final class ChecklistMessages implements AggregateMessages<Checklist, Checklist.Changed> {

    @Override
    public Message<?> event(Checklist after, Checklist.Changed event, @Nullable UUID by) {
        return new Message<>(
                AttestationCatalogue.ATTESTATION_CHECKLIST_CHANGED,
                new AttestationChecklistChanged(
                        after.target().name(),
                        after.items().stream().map(Checklist.Item::code).toList(),
                        by));
    }

    @Override
    public Message<?> state(Checklist checklist) {
        return new Message<>(
                AttestationCatalogue.ATTESTATION_CHECKLIST_STATE,
                new AttestationChecklistState(
                        checklist.target().name(),
                        checklist.items().stream()
                                .map(item -> new AttestationChecklistItem(item.code(), item.title(), item.required()))
                                .toList()));
    }
}
