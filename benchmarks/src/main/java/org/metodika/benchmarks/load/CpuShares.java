package org.metodika.benchmarks.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which process used how much of the processor between two moments; says where the time goes. */
final class CpuShares {

    private static final String LOAD = "load generator";
    private static final double WORTH_SAYING = 0.02;
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
     * Cores used since then and what each operation took of them, such as {@code gateway 0.61 (0.55 ms), store 0.40
     * (0.36 ms)}; the busiest first. The second figure hardly depends on what else the machine does.
     */
    String soFar(long operations) {
        double took = System.nanoTime() - begin;
        Map<String, Double> nanos = new LinkedHashMap<>();
        used().forEach((process, now) -> nanos.put(process, (double)
                now.minus(before.getOrDefault(process, Duration.ZERO)).toNanos()));
        return nanos.entrySet().stream()
                .filter(share -> share.getValue() / took >= WORTH_SAYING)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(share -> String.format(
                        Locale.ROOT,
                        "%s %.2f (%.2f ms)",
                        share.getKey(),
                        share.getValue() / took,
                        share.getValue() / Math.max(1, operations) / NANOS_PER_MILLI))
                .collect(Collectors.joining(", "));
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
