package org.metodika.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.program.ProgramCatalogue;

class SchemasTest {

    @SuppressWarnings("UnusedVariable") // read by FieldSource
    private static final Iterable<MessageType<?>> TYPES = Catalogue.MESSAGES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("TYPES")
    void areCommittedAsTheRecordsSayThem(MessageType<?> type) {
        Committed.compareSchema(Committed.SCHEMAS, PublishedLock.of(Committed.SCHEMAS), type);
    }

    @Test
    void refuseARecordThatLostAField() {
        commitSchemaOf(TalkGiven.class, "");
        assertThatThrownBy(() -> check(TalkWithoutHours.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs from the records")
                .hasMessageContaining("-Dcontracts.write=true");
    }

    @Test
    void refuseToChangeAPublishedSchema() {
        commitSchemaOf(TalkGiven.class, "");
        PublishedLock.of(folder).publish(List.of("talk.given.v1"));
        assertThatCode(() -> check(TalkGiven.class)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TalkWithoutHours.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is published and never changes");
    }

    @Test
    void requireWhatIsNotNullable() {
        assertThat(Schemas.of(talk(TalkGiven.class))).isEqualTo(Examples.JSON.readTree("""
                                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                                 "$id": "urn:metodika:schema:talk.given.v1",
                                 "title": "org.metodika.talk.given.v1",
                                 "description": "A talk was given",
                                 "type": "object",
                                 "properties": {
                                   "talkId": {"description": "Id", "type": "string", "format": "uuid"},
                                   "givenOn": {"description": "Day", "type": "string", "format": "date"},
                                   "hours": {"description": "Hours", "type": "integer"},
                                   "room": {"description": "Room", "type": "string"}},
                                 "required": ["talkId", "givenOn", "hours"]}
                                """));
    }

    @Test
    void refuseWhatNobodyExplained() {
        assertThatThrownBy(() -> Schemas.of(talk(TalkUnexplained.class))).hasMessageContaining("@Meaning is missing");
    }

    @Test
    void refuseTypesThatTheContractsDoNotUse() {
        assertThatThrownBy(() -> Schemas.of(talk(TalkWithAnything.class))).hasMessageContaining("java.util.Map");
        assertThatThrownBy(() -> Schemas.of(talk(TalkWithOptional.class))).hasMessageContaining("java.util.Optional");
    }

    private void commitSchemaOf(Class<? extends Record> data, String lock) {
        Committed.write(folder.resolve("published.lock"), lock);
        Committed.write(folder.resolve("talk.given.v1.json"), Committed.pretty(Schemas.of(talk(data))));
    }

    private void check(Class<? extends Record> data) {
        Committed.compareSchema(folder, PublishedLock.of(folder), talk(data));
    }

    private static <T extends Record> MessageType<T> talk(Class<T> data) {
        return new MessageType<>("org.metodika.talk.given.v1", data, ProgramCatalogue.PROGRAM_EVENTS);
    }

    @Meaning("A talk was given")
    private record TalkGiven(
            @Meaning("Id") UUID talkId,
            @Meaning("Day") LocalDate givenOn,
            @Meaning("Hours") int hours,
            @Meaning("Room") @Nullable String room) {}

    @Meaning("A talk was given")
    private record TalkWithoutHours(
            @Meaning("Id") UUID talkId,
            @Meaning("Day") LocalDate givenOn,
            @Meaning("Room") @Nullable String room) {}

    @Meaning("A talk was given")
    private record TalkUnexplained(UUID talkId) {}

    @Meaning("A talk was given")
    private record TalkWithAnything(@Meaning("Anything") Map<String, String> anything) {}

    @Meaning("A talk was given")
    private record TalkWithOptional(@Meaning("Room") Optional<String> room) {}
}
