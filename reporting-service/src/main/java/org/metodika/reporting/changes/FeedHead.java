package org.metodika.reporting.changes;

import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The newest changes of a school and how far each partition has been taken in, in one document, so that one write adds
 * changes and moves the marks together. Changes are numbered from 0; older ones lie in {@link FeedArchive}s.
 *
 * @param version counts the writes
 * @param lanes last offset taken in, per partition
 * @param base number of the first entry here, a multiple of the size of an archive
 * @param next number that the next change gets
 */
@Document("change_heads")
record FeedHead(@Id String schoolId, long version, Map<String, Long> lanes, long base, long next, List<Entry> entries) {

    static FeedHead empty(String schoolId) {
        return new FeedHead(schoolId, 0, Map.of(), 0, 0, List.of());
    }

    boolean hasTaken(Arrival arrival) {
        return arrival.offset() <= lanes.getOrDefault(arrival.lane(), -1L);
    }
}
