package org.metodika.benchmarks.chaos.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Topic;

/**
 * A record of a topic.
 *
 * @param aggregate name of the aggregate type, such as {@code program}
 * @param subject id of the aggregate, which is the key too
 * @param id of the event
 * @param sequence number within the aggregate
 * @param data the JSON; null for the end of a state
 * @param school the school the event is about; null for none
 */
public record TopicMessage(
        Topic.Kind kind,
        String aggregate,
        int partition,
        long offset,
        String subject,
        String id,
        String type,
        long sequence,
        @Nullable String data,
        @Nullable String school) {

    /** Whether it is the same message delivered once more: at-least-once allows that. */
    public boolean repeats(TopicMessage earlier) {
        return id.equals(earlier.id)
                && sequence == earlier.sequence
                && type.equals(earlier.type)
                && Objects.equals(data, earlier.data);
    }
}
