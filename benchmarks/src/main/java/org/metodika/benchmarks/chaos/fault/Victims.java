package org.metodika.benchmarks.chaos.fault;

/** The processes of a platform, as somebody who means them ill sees them. */
public interface Victims {

    /** Kills it outright; somebody else starts it again. */
    void kill(String process) throws InterruptedException;

    /** Stops it in its tracks. */
    void freeze(String process) throws InterruptedException;

    /** Lets it go on. */
    void thaw(String process) throws InterruptedException;

    /** Whether it does its work. */
    boolean isReady(String process);
}
