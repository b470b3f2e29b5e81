package org.metodika.benchmarks.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which process used how much of the processor between two moments; says where the time goes. */
final class CpuShares {

    private static final String LOAD = "load generator";
    private static final double WORTH_SAYING = 0.02;
    private static final double SMALL = 0.1;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Map<String, Long> processes;
    private final Map<String, Duration> before;
    private final long begin = System.nanoTime();

    private CpuShares(Map<String, Long> processes) {
        this.processes = processes;
        this.before = used();
    }

    /**
     * Begins to count.
     *
     * @param processes names and ids of those that are looked at beside this one
     */
    static CpuShares begin(Map<String, Long> processes) {
        return new CpuShares(processes);
    }

    /**
     * What was used since then.
     *
     * @param operations how many were done meanwhile
     */
    Used soFar(long operations) {
        Map<String, Duration> since = new LinkedHashMap<>();
        used().forEach((process, now) -> since.put(process, now.minus(before.getOrDefault(process, Duration.ZERO))));
        return new Used(since, Duration.ofNanos(System.nanoTime() - begin), operations);
    }

    /**
     * Processor time by process.
     *
     * @param took in so much time of the clock
     * @param operations for so many operations
     */
    record Used(Map<String, Duration> processes, Duration took, long operations) {

        Used {
            processes = Map.copyOf(processes);
        }

        /** Both stretches of the same work as one. */
        Used plus(Used other) {
            Map<String, Duration> all = new HashMap<>(processes);
            other.processes.forEach((process, more) -> all.merge(process, more, Duration::plus));
            return new Used(all, took.plus(other.took), operations + other.operations);
        }

        /**
         * Cores used and what each operation took of them, such as {@code gateway 0.61 (0.55 ms), store 0.40 (0.36 ms)}; the
         * busiest first. The second figure hardly depends on what else the machine does.
         */
        String text() {
            return processes.entrySet().stream()
                    .filter(share -> cores(share.getValue()) >= WORTH_SAYING)
                    .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                    .map(share -> String.format(
                            Locale.ROOT,
                            "%s %.2f (%s)",
                            share.getKey(),
                            cores(share.getValue()),
                            millis(share.getValue().toNanos() / NANOS_PER_MILLI / Math.max(1, operations))))
                    .collect(Collectors.joining(", "));
        }

        /** To two digits that mean something. */
        private static String millis(double each) {
            return String.format(Locale.ROOT, each < SMALL ? "%.3f ms" : "%.2f ms", each);
        }

        private double cores(Duration used) {
            return (double) used.toNanos() / Math.max(1, took.toNanos());
        }
    }

    private Map<String, Duration> used() {
        Map<String, Duration> used = new LinkedHashMap<>();
        used.put(LOAD, cpu(ProcessHandle.current()));
        processes.forEach((name, pid) -> ProcessHandle.of(pid).ifPresent(process -> used.put(name, cpu(process))));
        return used;
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
