package org.metodika.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.contracts.program.ProgramApproved;

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
        assertThat(Catalogue.find("org.metodika.program.approved.v1")).contains(Catalogue.PROGRAM_APPROVED);
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
        assertThat(Catalogue.PROGRAM_APPROVED.schemaPath()).isEqualTo("schemas/program.approved.v1.json");
        assertThat(Catalogue.PROGRAM_APPROVED.dataSchema()).isEqualTo("urn:metodika:schema:program.approved.v1");
        assertThat(Catalogue.PROGRAM_EVENTS.deadLetters("reporting-programs"))
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
        assertThatThrownBy(() -> new MessageType<>(name, ProgramApproved.class, Catalogue.PROGRAM_EVENTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    private static Set<Object> constants(Class<?> type) {
        return Arrays.stream(Catalogue.class.getDeclaredFields())
                .filter(field -> field.getType() == type && Modifier.isPublic(field.getModifiers()))
                .map(CatalogueTest::value)
                .collect(Collectors.toSet());
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
