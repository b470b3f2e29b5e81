package org.metodika.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which process used how much of the processor between two moments; says where the time goes. */
final class CpuShares {

    private static final String LOAD = "load generator";
    private static final double WORTH_SAYING = 0.02;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Map<String, Duration> before;
    private final long begin = System.nanoTime();

    private CpuShares() {
        this.before = used();
    }

    /** Begins to count. */
    static CpuShares begin() {
        return new CpuShares();
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

    private static Map<String, Duration> used() {
        Map<String, Duration> used = new LinkedHashMap<>();
        ProcessHandle self = ProcessHandle.current();
        used.put(LOAD, cpu(self));
        self.children().forEach(child -> used.put(name(child), cpu(child)));
        return used;
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Processes of the platform by what stands in their command lines. */
    private static String name(ProcessHandle process) {
        List<String> arguments = Arrays.asList(process.info().arguments().orElse(new String[0]));
        String line = String.join(" ", arguments);
        return Platform.NAMES.entrySet().stream()
                .filter(known -> line.contains(known.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("process " + process.pid());
    }
}
