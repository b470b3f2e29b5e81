package org.metodika.kit.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.metodika.kit.outbox.Outbox;
import org.metodika.kit.outbox.Pending;

/** An outbox that does what the real one does, but for what a test makes it do otherwise. */
class ForwardingOutbox implements Outbox {

    private final Outbox real;

    ForwardingOutbox(Outbox real) {
        this.real = real;
    }

    @Override
    public String aggregate() {
        return real.aggregate();
    }

    @Override
    public List<Pending> load(Collection<String> ids) {
        return real.load(ids);
    }

    @Override
    public List<Pending> loadStates(Collection<String> ids) {
        return real.loadStates(ids);
    }

    @Override
    public boolean remove(Map<String, Long> sentUpTo) {
        return real.remove(sentUpTo);
    }

    @Override
    public List<String> waitingSince(Instant moment, int limit) {
        return real.waitingSince(moment, limit);
    }
}
