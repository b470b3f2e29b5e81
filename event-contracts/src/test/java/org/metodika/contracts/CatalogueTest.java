package org.metodika.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramCatalogue;

class CatalogueTest {

    @Test
    void listsEveryMessageTypeOnce() {
        assertThat(Set.<Object>copyOf(Catalogue.MESSAGES)).isEqualTo(constants(MessageType.class));
        assertThat(Catalogue.MESSAGES).extracting(MessageType::name).doesNotHaveDuplicates();
        assertThat(Catalogue.MESSAGES).extracting(MessageType::data).doesNotHaveDuplicates();
    }

    @Test
    void listsEveryTopicOnce() {
        assertThat(Catalogue.TOPICS).doesNotHaveDuplicates();
        assertThat(Set.<Object>copyOf(Catalogue.TOPICS)).isEqualTo(constants(Topic.class));
    }

    @Test
    void findsATypeByItsWireName() {
        assertThat(Catalogue.find("org.metodika.program.approved.v1")).contains(ProgramCatalogue.PROGRAM_APPROVED);
        assertThat(Catalogue.find("org.metodika.program.approved.v99")).isEmpty();
    }

    @Test
    void carriesEachTypeOnATopicOfItsAggregate() {
        assertThat(Catalogue.MESSAGES).allSatisfy(type -> {
            String aggregate = type.shortName().substring(0, type.shortName().indexOf('.'));
            boolean state = type.shortName().startsWith(aggregate + ".state.");
            assertThat(type.topic().name()).isEqualTo("metodika." + aggregate + (state ? ".state" : ".events"));
            assertThat(type.topic().kind()).isEqualTo(state ? Topic.Kind.STATE : Topic.Kind.EVENTS);
        });
    }

    @Test
    void givesAllTopicsOfAnAggregateToOneOwner() {
        assertThat(Catalogue.TOPICS.stream()
                        .collect(Collectors.groupingBy(
                                topic -> topic.name().split("\\.")[1],
                                Collectors.mapping(Topic::owner, Collectors.toSet()))))
                .allSatisfy((aggregate, owners) -> assertThat(owners).hasSize(1));
    }

    @Test
    void namesSchemasAndDeadLettersAfterTheWireName() {
        assertThat(ProgramCatalogue.PROGRAM_APPROVED.schemaPath()).isEqualTo("schemas/program.approved.v1.json");
        assertThat(ProgramCatalogue.PROGRAM_APPROVED.dataSchema()).isEqualTo("urn:metodika:schema:program.approved.v1");
        assertThat(ProgramCatalogue.PROGRAM_EVENTS.deadLetters("reporting-programs"))
                .isEqualTo("metodika.program.events.reporting-programs.dlt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "program.approved.v1",
                "org.metodika.program.approved",
                "org.metodika.program.approved.v0",
                "org.metodika.program.ProgramApproved.v1",
                "org.metodika.Program.approved.v1"
            })
    void refusesNamesThatReadersCouldNotTakeApart(String name) {
        assertThatThrownBy(() -> new MessageType<>(name, ProgramApproved.class, ProgramCatalogue.PROGRAM_EVENTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    /** What the catalogues of all packages declare, found in their compiled files, so that none can be forgotten. */
    private static Set<Object> constants(Class<?> type) {
        Path classes = Path.of(Catalogue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Catalogue.class"))
                    .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
                    .flatMap(CatalogueTest::fields)
                    .filter(field -> field.getType() == type && Modifier.isPublic(field.getModifiers()))
                    .map(CatalogueTest::value)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Field> fields(String catalogue) {
        try {
            return Arrays.stream(Class.forName(catalogue).getDeclaredFields());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
