package org.metodika.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.program.ProgramCatalogue;
import tools.jackson.databind.node.ObjectNode;

/** The analysts' sample is compiled as it lies in docs and replays records made from the examples. */
@Timeout(30) // a replay that waits for more than there is would never end
class ProgramsBySchoolTest {

    private static final Path SOURCE = Committed.DOCS.resolve("samples/ProgramsBySchool.java");

    private static final List<TopicPartition> PARTITIONS = List.of(
            new TopicPartition(ProgramCatalogue.PROGRAM_EVENTS.name(), 0),
            new TopicPartition(ProgramCatalogue.PROGRAM_EVENTS.name(), 1));

    @TempDir
    private static Path classes;

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    @BeforeAll
    static void compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null,
                null,
                null,
                "-Xlint:all,-path",
                "-Werror",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                SOURCE.toString());
        assertThat(result).as("compiles without a warning").isZero();
    }

    @Test
    void countsTheProgramsOfEachSchool() throws Exception {
        event(0, "a", 1, ProgramCatalogue.PROGRAM_DRAFTED, event -> {});
        event(0, "a", 2, ProgramCatalogue.PROGRAM_CONTENT_CHANGED, event -> {});
        event(1, "b", 1, ProgramCatalogue.PROGRAM_DRAFTED, event -> event.put("draftedOn", "2026-09-26"));
        event(0, "a", 3, ProgramCatalogue.PROGRAM_SUBMITTED, event -> {});
        event(1, "b", 2, ProgramCatalogue.PROGRAM_SUBMITTED, event -> {});
        event(0, "a", 4, ProgramCatalogue.PROGRAM_APPROVED, event -> {});
        event(1, "b", 3, ProgramCatalogue.PROGRAM_APPROVED, event -> {});
        event(1, "c", 1, ProgramCatalogue.PROGRAM_DRAFTED, event -> event.put("schoolId", "kindergarten-03"));
        event(1, "c", 2, ProgramCatalogue.PROGRAM_WITHDRAWN, event -> event.put("schoolId", "kindergarten-03"));

        assertThat(replay()).isEqualToNormalizingNewlines("""
                        school                     drafted submitted  approved mean days
                        kindergarten-03                  1         0         0         -
                        school-07                        2         2         2       6.0
                        9 events read, 0 duplicates dropped
                        """);
    }

    @Test
    void dropsDuplicatesEvenWhenAWholeRunOfThemComesAgain() throws Exception {
        event(0, "a", 1, ProgramCatalogue.PROGRAM_DRAFTED, event -> {});
        event(0, "a", 2, ProgramCatalogue.PROGRAM_SUBMITTED, event -> {});
        event(0, "a", 9, ProgramCatalogue.PROGRAM_APPROVED, event -> {});
        event(0, "a", 10, ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED, event -> {});
        event(0, "a", 9, ProgramCatalogue.PROGRAM_APPROVED, event -> {});
        event(0, "a", 10, ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED, event -> {});

        assertThat(replay()).containsPattern("school-07 +1 +1 +0 +-").contains("6 events read, 2 duplicates dropped");
    }

    @Test
    void saysWhichTopicIsMissing() {
        assertThatThrownBy(() -> replay(List.of())).hasMessageContaining("metodika.program.events");
    }

    private void event(int partition, String program, long sequence, MessageType<?> type, Consumer<ObjectNode> change) {
        ObjectNode data = (ObjectNode)
                Examples.JSON.readTree(Committed.read(Committed.EXAMPLES.resolve(type.shortName() + ".json")));
        change.accept(data);
        var event = new ConsumerRecord<>(
                type.topic().name(), partition, end(partition), program, Examples.JSON.writeValueAsBytes(data));
        Map.of("ce_type", type.name(), "ce_subject", program, "ce_sequence", "%020d".formatted(sequence))
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        records.add(event);
    }

    private long end(int partition) {
        return records.stream().filter(event -> event.partition() == partition).count();
    }

    private String replay() throws Exception {
        return replay(PARTITIONS);
    }

    private String replay(List<TopicPartition> partitions) throws Exception {
        try (MockConsumer<String, byte[]> consumer = new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            consumer.updatePartitions(
                    ProgramCatalogue.PROGRAM_EVENTS.name(),
                    partitions.stream().map(ProgramsBySchoolTest::info).toList());
            consumer.updateBeginningOffsets(partitions.stream().collect(Collectors.toMap(each -> each, each -> 0L)));
            consumer.updateEndOffsets(
                    partitions.stream().collect(Collectors.toMap(each -> each, each -> end(each.partition()))));
            consumer.schedulePollTask(() -> records.forEach(consumer::addRecord));
            Class<?> sample = loader.loadClass("ProgramsBySchool");
            Object result = sample.getMethod("replay", org.apache.kafka.clients.consumer.Consumer.class)
                    .invoke(null, consumer);
            return (String) sample.getMethod("report").invoke(result);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private static PartitionInfo info(TopicPartition partition) {
        Node[] nobody = {};
        return new PartitionInfo(partition.topic(), partition.partition(), Node.noNode(), nobody, nobody);
    }
}
