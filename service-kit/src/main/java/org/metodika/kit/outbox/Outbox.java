package org.metodika.kit.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The outboxes of one type of aggregate, as the relay sees them. */
public interface Outbox {

    /** Name of the aggregate type, e.g. {@code program}. */
    String aggregate();

    /**
     * What these aggregates have to send; aggregates with nothing to send are left out. One that can't be read holds up no
     * other: it comes without entries.
     */
    List<Pending> load(Collection<String> ids);

    /** The present content of these aggregates, whether they have something to send or not; no entries. */
    List<Pending> loadStates(Collection<String> ids);

    /**
     * Takes out what was acknowledged.
     *
     * @param sentUpTo per aggregate the highest sequence acknowledged
     * @return whether every one of them was still there; false when another relay was faster with some
     */
    boolean remove(Map<String, Long> sentUpTo);

    /** Aggregates with something to send since before {@code moment} of real time; the relay was told of them but may have died. */
    List<String> waitingSince(Instant moment, int limit);
}
