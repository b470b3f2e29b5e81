package org.metodika.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What flight recordings say about the moments of a load: where the processor was, what was allocated. */
final class Profile {

    private static final String CPU = "jdk.ExecutionSample";
    private static final String ALLOCATION = "jdk.ObjectAllocationSample";
    private static final String WEIGHT = "weight";
    private static final int FEW = 25;
    private static final int MANY = 120;
    /** Fewer samples say nothing. */
    private static final int FEWEST = 100;

    private static final double PERCENT = 100;

    private Profile() {}

    /** JVM options that record from the start to the end of a process. */
    static String option(Path folder, String process) {
        return "-XX:FlightRecorderOptions:stackdepth=256 -XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                + folder.resolve(process + ".jfr").toAbsolutePath();
    }

    /**
     * A load in time; several of one name are looked at together.
     *
     * @param name of the measurement
     */
    record Span(String name, Instant from, Instant until) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /**
     * The top frames of every process during every load.
     *
     * @param folder where the recordings are
     * @return all of it; processes that did little are left out
     */
    static String report(Path folder, List<Span> spans) throws IOException {
        StringBuilder report = new StringBuilder();
        for (Path recording : recordings(folder)) {
            List<RecordedEvent> events = RecordingFile.readAllEvents(recording).stream()
                    .filter(event -> event.getStackTrace() != null)
                    .toList();
            String process = recording.getFileName().toString().replace(".jfr", "");
            for (String name : spans.stream().map(Span::name).distinct().toList()) {
                List<RecordedEvent> within = events.stream()
                        .filter(event -> spans.stream()
                                .anyMatch(span -> span.name().equals(name) && span.holds(event.getStartTime())))
                        .toList();
                String title = process + " during " + name + ": ";
                report.append(counted(title + "processor, innermost frames", within, CPU, true));
                report.append(counted(title + "processor, anywhere in the stack", within, CPU, false));
                report.append(counted(title + "allocated bytes, anywhere in the stack", within, ALLOCATION, false));
            }
        }
        return report.toString();
    }

    private static List<Path> recordings(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jfr"))
                    .sorted()
                    .toList();
        }
    }

    private static String counted(String title, List<RecordedEvent> all, String type, boolean innermost) {
        List<RecordedEvent> events = all.stream()
                .filter(event -> event.getEventType().getName().equals(type))
                .toList();
        if (events.size() < FEWEST) {
            return "";
        }
        Map<String, Double> weights = new HashMap<>();
        double whole = 0;
        for (RecordedEvent event : events) {
            double weight = event.hasField(WEIGHT) ? event.getLong(WEIGHT) : 1;
            whole += weight;
            List<String> frames = event.getStackTrace().getFrames().stream()
                    .limit(innermost ? 1 : Integer.MAX_VALUE)
                    .map(Profile::name)
                    .distinct()
                    .toList();
            frames.forEach(frame -> weights.merge(frame, weight, Double::sum));
        }
        StringBuilder text = new StringBuilder("\n%s (%d samples)\n".formatted(title, events.size()));
        List<Map.Entry<String, Double>> top = new ArrayList<>(weights.entrySet());
        top.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        for (Map.Entry<String, Double> frame : top.subList(0, Math.min(top.size(), innermost ? FEW : MANY))) {
            text.append(
                    String.format(Locale.ROOT, "  %5.1f %%  %s%n", PERCENT * frame.getValue() / whole, frame.getKey()));
        }
        return text.toString();
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
