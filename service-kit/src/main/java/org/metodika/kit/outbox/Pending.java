package org.metodika.kit.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one aggregate has to send, read in one look at its document.
 *
 * @param id id of the aggregate
 * @param entries waiting messages in their order; none where the aggregate can't be read, so that they must wait
 * @param snapshot the present content for the state topic; null where the aggregate publishes none
 */
public record Pending(
        String id, List<OutboxEntry> entries, @Nullable OutboxEntry snapshot) {

    long lastSequence() {
        return isReadable() ? entries.getLast().sequence() : 0;
    }

    boolean isReadable() {
        return !entries.isEmpty();
    }
}
