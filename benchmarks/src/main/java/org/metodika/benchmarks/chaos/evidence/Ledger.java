package org.metodika.benchmarks.chaos.evidence;

import java.util.ArrayList;
import java.util.List;
import org.metodika.benchmarks.chaos.fault.Portions;
import org.metodika.demo.client.Journal;

/** Keeps what the platform promised its clients, and doles out their writes. */
public final class Ledger implements Journal {

    private final Portions portions;
    private final List<Write> acknowledged = new ArrayList<>();
    private final List<Write> failed = new ArrayList<>();

    public Ledger(Portions portions) {
        this.portions = portions;
    }

    @Override
    public void acknowledged(Write write) {
        synchronized (this) {
            acknowledged.add(write);
        }
        try {
            portions.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void refused(Write write) {
        if (write.status() >= 500) {
            failed.add(write);
        }
    }

    /** Writes that were acknowledged so far. */
    public synchronized List<Write> promises() {
        return List.copyOf(acknowledged);
    }

    /** Writes that were answered with a failure of the platform itself. */
    public synchronized List<Write> failures() {
        return List.copyOf(failed);
    }
}
