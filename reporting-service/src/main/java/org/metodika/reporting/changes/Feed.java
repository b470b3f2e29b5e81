package org.metodika.reporting.changes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The feed of a school (лента изменений): a numbered list to which changes are only ever added. The number of a change
 * never changes, and what a reader has passed is never added to.
 */
@Component
class Feed {

    /** Entries of a head before the oldest are archived, and entries of an archive. */
    static final int STRETCH = 200;

    private static final int MOST_CONFLICTS = 100;

    private final FeedStore store;

    Feed(FeedStore store) {
        this.store = store;
    }

    /**
     * A part of a feed.
     *
     * @param next number behind the last entry: where to go on
     * @param more whether there are more entries now
     */
    record Part(List<Entry> entries, long next, boolean more) {}

    /**
     * Adds what has not been taken in yet, in this order. What fails in the middle can be tried again with the same
     * arrivals.
     */
    void append(String schoolId, List<Arrival> arrivals) {
        int conflicts = 0;
        while (true) {
            FeedHead mark = store.mark(schoolId);
            List<Arrival> fresh =
                    arrivals.stream().filter(arrival -> !mark.hasTaken(arrival)).toList();
            if (fresh.isEmpty()) {
                return;
            }
            int room = (int) (STRETCH - (mark.next() - mark.base()));
            boolean written =
                    room > 0 ? store.append(mark, fresh.subList(0, Math.min(room, fresh.size()))) : roll(schoolId);
            if (!written && ++conflicts > MOST_CONFLICTS) {
                throw new OptimisticLockingFailureException("The feed of " + schoolId + " is written by too many");
            }
        }
    }

    /** The archive is written first: a crash in between leaves entries in both, never in none. */
    private boolean roll(String schoolId) {
        FeedHead head = store.head(schoolId);
        if (head.entries().size() < STRETCH) {
            return true;
        }
        store.archive(schoolId, head.base() / STRETCH, head.entries().subList(0, STRETCH));
        return store.cut(head, STRETCH);
    }

    /** Number that the next change of the school gets. */
    long end(String schoolId) {
        return store.mark(schoolId).next();
    }

    /**
     * Entries from a number on.
     *
     * @param from 0 to {@link #end}
     */
    Part read(String schoolId, long from, int limit) {
        FeedHead head = store.mark(schoolId);
        if (from >= head.next()) {
            return new Part(List.of(), from, false);
        }
        if (from + limit > head.base()) {
            head = store.head(schoolId);
        }
        List<Entry> entries = new ArrayList<>();
        long end = Math.min(from + limit, head.next());
        for (long at = from; at < end; at = from + entries.size()) {
            boolean archived = at < head.base();
            long start = archived ? at - at % STRETCH : head.base();
            List<Entry> stretch = archived ? store.archived(schoolId, at / STRETCH) : head.entries();
            int last = (int) Math.min(stretch.size(), end - start);
            entries.addAll(stretch.subList((int) (at - start), last));
        }
        return new Part(entries, end, end < head.next());
    }
}
