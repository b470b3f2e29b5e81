package org.metodika.local.process;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What is remembered of a started process, so that any later command can find it.
 *
 * @param name the child's name
 * @param pid process id
 * @param started its start in milliseconds since 1970: with the pid it names one process for ever
 * @param port the port people care about, 0 when there is none
 * @param log where its output goes
 * @param stopOrder as in {@link Child}
 * @param restarts how often it was started again after it had died
 * @param givenUp whether it died and is not started again
 */
public record RunRecord(
        String name, long pid, long started, int port, Path log, int stopOrder, int restarts, boolean givenUp) {

    static final Comparator<RunRecord> BY_STOP_ORDER = Comparator.comparingInt(RunRecord::stopOrder);

    /** Whether this very process still runs. */
    public boolean isAlive() {
        return Processes.isAlive(pid, started);
    }

    /** Whether it is there but was stopped in its tracks (SIGSTOP). */
    public boolean isFrozen() {
        return isAlive() && Processes.isFrozen(pid);
    }

    RunRecord asGivenUp() {
        return new RunRecord(name, pid, started, port, log, stopOrder, restarts, true);
    }

    static List<RunRecord> alive(List<RunRecord> records) {
        return records.stream().filter(RunRecord::isAlive).toList();
    }
}
