package org.metodika.benchmarks.chaos.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;

/** Reads the sources of the services: what they store is known to the checker before it ever meets it. */
class RegisterTest {

    static final List<String> SERVICES = Register.SERVICES;

    /** Of rows, aggregates, snapshots of these, and of what is written through the driver. */
    private static final Pattern COLLECTION = Pattern.compile(
            "(?:@Document\\(|\\.in\\(|\\.snapshots\\(|\\.getCollection\\(|String (?:COLLECTION|SOURCES) =)\\s*\"([a-z_]+)\"");

    private static final Pattern PROJECTION = Pattern.compile(
            "(?:new StateProjection<[A-Za-z, ]*>\\(|super\\((?=\"[a-z-]+\", mongo\\)))\\s*\"([a-z-]+)\"");
    private static final Pattern AGGREGATE =
            Pattern.compile("AggregateType(?:\\.|\\.<[A-Za-z.,<> ]+>)named\\(\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @FieldSource("SERVICES")
    void knowsEveryCollection(String service) {
        Set<String> collections = found(COLLECTION, service);

        assertThat(collections).isNotEmpty();
        assertThat(collections)
                .allSatisfy(collection -> assertThat(Register.knows(Register.databaseOf(service), collection))
                        .as("%s of %s", collection, service)
                        .isTrue());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void hasEveryProjectionRebuilt(String service) {
        Set<String> projections = found(PROJECTION, service);
        projections.addAll(found(PROJECTION, "service-kit"));

        assertThat(Register.READ_MODELS.stream()
                        .filter(model -> model.service().equals(service))
                        .map(Register.ReadModel::projection))
                .containsExactlyInAnyOrderElementsOf(projections);
    }

    @Test
    void knowsEveryAggregateAndItsTopic() {
        Set<String> aggregates = new TreeSet<>();
        SERVICES.forEach(service -> aggregates.addAll(found(AGGREGATE, service)));

        assertThat(Register.AGGREGATES.values()).containsExactlyInAnyOrderElementsOf(aggregates);
        assertThat(Catalogue.TOPICS.stream()
                        .filter(topic -> topic.kind() == Topic.Kind.EVENTS)
                        .map(topic -> topic.name().split("\\.", -1)[1]))
                .containsExactlyInAnyOrderElementsOf(aggregates);
    }

    private static Set<String> found(Pattern pattern, String module) {
        Path sources = Path.of("..", module, "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
