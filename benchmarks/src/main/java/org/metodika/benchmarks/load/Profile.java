package org.metodika.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What flight recordings say about the moments of a load: where the processor was, what was allocated. */
final class Profile {

    private static final int SHOWN = 25;
    private static final double PERCENT = 100;

    private Profile() {}

    /** JVM option that records from the start to the end of a process. */
    static String option(Path folder, String process) {
        return "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                + folder.resolve(process + ".jfr").toAbsolutePath();
    }

    /**
     * A load in time.
     *
     * @param name of the measurement
     */
    record Span(String name, Instant from, Instant until) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /** The top frames of every process during every load, as text. */
    static String report(Path folder, List<Span> spans) throws IOException {
        StringBuilder report = new StringBuilder();
        List<Path> recordings;
        try (var files = Files.list(folder)) {
            recordings = files.filter(file -> file.toString().endsWith(".jfr"))
                    .sorted()
                    .toList();
        }
        for (Path recording : recordings) {
            List<RecordedEvent> events = RecordingFile.readAllEvents(recording).stream()
                    .filter(event -> event.getStackTrace() != null)
                    .toList();
            for (Span span : spans) {
                List<RecordedEvent> within = events.stream()
                        .filter(event -> span.holds(event.getStartTime()))
                        .toList();
                String process = recording.getFileName().toString().replace(".jfr", "");
                report.append(
                        counted("%s, %s: processor, innermost".formatted(process, span.name()), within, false, true));
                report.append(
                        counted("%s, %s: processor, anywhere".formatted(process, span.name()), within, false, false));
                report.append(
                        counted("%s, %s: allocation, anywhere".formatted(process, span.name()), within, true, false));
            }
        }
        return report.toString();
    }

    private static String counted(String title, List<RecordedEvent> events, boolean allocation, boolean innermost) {
        Map<String, Double> weights = new HashMap<>();
        double all = 0;
        for (RecordedEvent event : events) {
            String type = event.getEventType().getName();
            boolean wanted = type.equals(allocation ? "jdk.ObjectAllocationSample" : "jdk.ExecutionSample");
            if (!wanted) {
                continue;
            }
            double weight = allocation ? event.getLong("weight") : 1;
            all += weight;
            Set<String> seen = new HashSet<>();
            for (RecordedFrame frame : event.getStackTrace().getFrames()) {
                if (seen.add(name(frame))) {
                    weights.merge(name(frame), weight, Double::sum);
                }
                if (innermost) {
                    break;
                }
            }
        }
        List<Map.Entry<String, Double>> top = new ArrayList<>(weights.entrySet());
        top.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        StringBuilder text = new StringBuilder();
        double whole = all;
        if (whole > 0) {
            text.append('\n').append(title).append('\n');
            top.stream()
                    .limit(innermost ? SHOWN : SHOWN * 4L)
                    .forEach(frame -> text.append(String.format(
                            Locale.ROOT, "  %5.1f %%  %s%n", PERCENT * frame.getValue() / whole, frame.getKey())));
        }
        return text.toString();
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
