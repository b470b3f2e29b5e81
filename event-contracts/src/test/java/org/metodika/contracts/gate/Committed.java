package org.metodika.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are generated from the records and yet committed, so that people and tools can read them as they are. */
final class Committed {

    /** Set to {@code true} to write the generated files before they are compared; published schemas stay as they are. */
    static final String WRITE = "contracts.write";

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path SCHEMAS = RESOURCES.resolve("schemas");
    static final Path EXAMPLES = RESOURCES.resolve("examples");
    static final Path ASYNC_API = RESOURCES.resolve("asyncapi.yaml");

    static final Path DOCS = Path.of("../docs");
    static final Path EVENTS_PAGE = DOCS.resolve("events.md");

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    static {
        if (Boolean.getBoolean(WRITE)) {
            writeGenerated();
        }
    }

    private Committed() {}

    private static void writeGenerated() {
        PublishedLock lock = PublishedLock.of(SCHEMAS);
        Catalogue.MESSAGES.stream()
                .filter(type -> !lock.holds(schemaFile(type)))
                .forEach(type -> write(SCHEMAS.resolve(schemaFile(type)), pretty(Schemas.of(type))));
        write(ASYNC_API, AsyncApi.yaml());
        write(EVENTS_PAGE, EventsPage.markdown());
    }

    /** Fails when the file differs from what is generated now, and says how to write it again. */
    static void compare(Path file, String generated) {
        String remedy = "Write it again: mvn -pl event-contracts test -D" + WRITE + "=true";
        assertThat(file).as("%s is missing. %s", file, remedy).exists();
        assertThat(read(file))
                .as("%s differs from the records. %s", file, remedy)
                .isEqualTo(generated);
    }

    /** As {@link #compare}; for a published schema the remedy is another one. */
    static void compareSchema(Path folder, PublishedLock lock, MessageType<?> type) {
        Path file = folder.resolve(schemaFile(type));
        String generated = pretty(Schemas.of(type));
        if (lock.holds(schemaFile(type))) {
            assertThat(read(file))
                    .as(
                            "%s is published and never changes. Undo the change of its record, add a version beside it",
                            file)
                    .isEqualTo(generated);
        } else {
            compare(file, generated);
        }
    }

    private static String schemaFile(MessageType<?> type) {
        return type.shortName() + ".json";
    }

    static String pretty(JsonNode node) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    /** The text of a file, with the line ends it was committed with. */
    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the JSON files in a folder, sorted. */
    static List<String> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
