package org.metodika.reporting.changes;

import org.metodika.kit.projection.Incoming;

/**
 * A message for the feed of a school.
 *
 * @param lane the partition it came from, where offsets only grow
 */
record Arrival(String lane, long offset, Entry entry) {

    static Arrival of(Incoming message, String data) {
        return new Arrival(
                lane(message.topic(), message.partition()),
                message.offset(),
                new Entry(message.id(), message.type(), message.key(), message.time(), data));
    }

    /** Dots would be taken for a path in the store. */
    private static String lane(String topic, int partition) {
        return topic.replace('.', '_') + "-" + partition;
    }
}
