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

    private final Map<String, Duration> before;
    private final long begin = System.nanoTime();

    private CpuShares() {
        this.before = used();
    }

    /** Begins to count. */
    static CpuShares begin() {
        return new CpuShares();
    }

    /** Cores used since then, such as {@code gateway 0.61, store 0.40}; the busiest first. */
    String soFar() {
        double took = System.nanoTime() - begin;
        Map<String, Double> cores = new LinkedHashMap<>();
        used().forEach((process, now) -> cores.put(
                process, now.minus(before.getOrDefault(process, Duration.ZERO)).toNanos() / took));
        return cores.entrySet().stream()
                .filter(share -> share.getValue() >= WORTH_SAYING)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(share -> String.format(Locale.ROOT, "%s %.2f", share.getKey(), share.getValue()))
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
