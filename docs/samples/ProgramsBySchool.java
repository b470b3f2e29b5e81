import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replays all events of programs from the beginning and prints, per school, how many programs were drafted, submitted
 * and approved, and how many days lie between draft and approval order on average. How to run it: docs/analysts.md.
 */
public final class ProgramsBySchool {

    private static final String TOPIC = "metodika.program.events";

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, Long> lastSequences = new HashMap<>();
    private final Map<String, Program> programs = new HashMap<>();
    private int events;
    private int duplicates;

    /**
     * Prints the report to standard output.
     *
     * @param args address of a broker, {@code 127.0.0.1:9092} when left out; optionally a file of Kafka client
     *     properties (how to log in to a cluster)
     */
    public static void main(String... args) throws IOException {
        Properties properties = new Properties();
        if (args.length > 1) {
            try (Reader file = Files.newBufferedReader(Path.of(args[1]))) {
                properties.load(file);
            }
        }
        properties.put("bootstrap.servers", args.length > 0 ? args[0] : "127.0.0.1:9092");
        properties.put("allow.auto.create.topics", "false");
        properties.put("enable.auto.commit", "false");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            System.out.print(replay(consumer).report());
        }
    }

    /** Reads everything that was in the topic when the call began. Belongs to no consumer group and leaves no trace. */
    public static ProgramsBySchool replay(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("The broker has no topic " + TOPIC + "; has program-service ever run?");
        }
        ProgramsBySchool result = new ProgramsBySchool();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofSeconds(1)).forEach(result::read);
        }
        return result;
    }

    /** One table row per school, in the order of their codes. */
    public String report() {
        SortedMap<String, List<Program>> bySchool = programs.values().stream()
                .collect(Collectors.groupingBy(Program::school, TreeMap::new, Collectors.toList()));
        StringBuilder report = new StringBuilder(row("school", "drafted", "submitted", "approved", "mean days"));
        bySchool.forEach((school, its) -> report.append(row(
                school,
                its.size(),
                its.stream().filter(Program::submitted).count(),
                its.stream().filter(program -> program.approvedOn != null).count(),
                meanDays(its))));
        return report.append("%d events read, %d duplicates dropped%n".formatted(events, duplicates)).toString();
    }

    /** Delivery is at least once and in order per program: a sequence not greater than the last is a duplicate. */
    private void read(ConsumerRecord<String, byte[]> record) {
        events++;
        String programId = header(record, "ce_subject");
        long sequence = Long.parseLong(header(record, "ce_sequence"));
        if (sequence <= lastSequences.getOrDefault(programId, Long.MIN_VALUE)) {
            duplicates++;
            return;
        }
        lastSequences.put(programId, sequence);
        apply(programId, header(record, "ce_type"), json.readTree(record.value()));
    }

    /** Types that the report doesn't need, and those added after it was written, change nothing. */
    private void apply(String programId, String type, JsonNode event) {
        Program program = programs.get(programId);
        Program next =
                switch (type) {
                    case "org.metodika.program.drafted.v1" ->
                        new Program(text(event, "schoolId"), date(event, "draftedOn"), false, null);
                    case "org.metodika.program.submitted.v1" -> program.submit();
                    case "org.metodika.program.approved.v1" -> program.approve(date(event.path("order"), "date"));
                    case "org.metodika.program.approval-annulled.v1" -> program.approve(null);
                    default -> program;
                };
        programs.put(programId, next);
    }

    private static String meanDays(Collection<Program> programs) {
        OptionalDouble mean = programs.stream()
                .filter(program -> program.approvedOn != null)
                .mapToLong(program -> ChronoUnit.DAYS.between(program.draftedOn, program.approvedOn))
                .average();
        return mean.isPresent() ? String.format(Locale.ROOT, "%.1f", mean.getAsDouble()) : "-";
    }

    private static String row(Object... cells) {
        return "%-24s %9s %9s %9s %9s%n".formatted(cells);
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("No header " + name + " at offset " + record.offset());
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String text(JsonNode event, String field) {
        return event.path(field).stringValue();
    }

    private static LocalDate date(JsonNode event, String field) {
        return LocalDate.parse(text(event, field));
    }

    /** What the report needs to know of one program; {@code approvedOn} is null until an order approves it. */
    private record Program(String school, LocalDate draftedOn, boolean submitted, LocalDate approvedOn) {

        Program submit() {
            return new Program(school, draftedOn, true, approvedOn);
        }

        Program approve(LocalDate orderDate) {
            return new Program(school, draftedOn, submitted, orderDate);
        }
    }
}
