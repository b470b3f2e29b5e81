package org.metodika.kit.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one aggregate has to send, read in one look at its document.
 *
 * @param id id of the aggregate
 * @param entries waiting messages in their order
 * @param snapshot the present content for the state topic; null where the aggregate publishes none
 */
public record Pending(
        String id, List<OutboxEntry> entries, @Nullable OutboxEntry snapshot) {

    long lastSequence() {
        return entries.getLast().sequence();
    }
}
