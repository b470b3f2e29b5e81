package org.metodika.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes of the platform hold in memory. */
final class Memory {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final double MEGABYTE = 1024 * 1024;
    private static final double KILOBYTES = 1024;

    private Memory() {}

    /**
     * Megabytes.
     *
     * @param held heap in use after a collection, and buffers beside the heap
     * @param resident what the system counts for the processes, with heap that nothing uses any more; 0 where it doesn't say
     */
    record Use(double held, double resident) {

        Use minus(Use other) {
            return new Use(held - other.held, resident - other.resident);
        }
    }

    /** What these services hold now. */
    static Use of(Platform platform, List<String> services) throws IOException, InterruptedException {
        double held = 0;
        double resident = 0;
        for (String service : services) {
            long pid = platform.processes().getOrDefault(service, 0L);
            collect(pid);
            held += metric(platform, service, "jvm_memory_used_bytes", "area=\"heap\"") / MEGABYTE
                    + metric(platform, service, "jvm_buffer_memory_used_bytes", "") / MEGABYTE;
            resident += resident(pid);
        }
        return new Use(held, resident);
    }

    /** The sum of a metric of a service over all that carry this label. */
    static double metric(Platform platform, String service, String name, String label)
            throws IOException, InterruptedException {
        HttpRequest metrics = HttpRequest.newBuilder(platform.address(service).resolve("/actuator/prometheus"))
                .build();
        try (Stream<String> lines =
                HTTP.send(metrics, HttpResponse.BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> line.startsWith(name) && line.contains(label))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        }
    }

    private static void collect(long pid) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process collecting = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collecting.waitFor() != 0) {
            throw new IOException("jcmd can't make process %d collect".formatted(pid));
        }
    }

    private static double resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        }
    }
}
