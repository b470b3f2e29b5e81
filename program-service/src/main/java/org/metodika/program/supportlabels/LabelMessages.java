package org.metodika.program.supportlabels;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportLabelsChanged;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Tells the platform that labels were edited. */
public final class LabelMessages implements AggregateMessages<LabelSet, LabelSet.Changed> {

    @Override
    public Message<?> event(LabelSet after, LabelSet.Changed event, @Nullable UUID by) {
        return new Message<>(
                SupportCatalogue.SUPPORT_LABELS_CHANGED,
                new SupportLabelsChanged(after.version(), after.changedOn(), event.codes(), by));
    }
}
