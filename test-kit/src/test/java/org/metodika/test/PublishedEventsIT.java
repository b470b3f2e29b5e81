package org.metodika.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metodika.contracts.school.SchoolCatalogue.SCHOOL_CHANGED;
import static org.metodika.contracts.school.SchoolCatalogue.SCHOOL_EVENTS;
import static org.metodika.contracts.school.SchoolCatalogue.SCHOOL_REGISTERED;
import static org.metodika.contracts.school.SchoolCatalogue.SCHOOL_STATE;
import static org.metodika.contracts.school.SchoolCatalogue.SCHOOL_STATES;
import static org.metodika.test.PublishedEvents.event;
import static org.metodika.test.PublishedEvents.gone;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.contracts.school.SchoolChanged;
import org.metodika.contracts.school.SchoolRegistered;
import org.metodika.contracts.school.SchoolState;
import org.metodika.test.infrastructure.Infrastructure;

class PublishedEventsIT {

    private static Topics topics;

    private final String school = UUID.randomUUID().toString();
    private PublishedEvents events;

    @BeforeAll
    static void topics() {
        topics = new Topics(Infrastructure.shared().kafkaBootstrapServers());
    }

    @AfterAll
    static void closeTopics() {
        topics.close();
    }

    @BeforeEach
    void listen() {
        events = topics.record(SCHOOL_EVENTS, SCHOOL_STATES);
    }

    @AfterEach
    void stopListening() {
        events.close();
    }

    @Test
    void findsExactlyWhatWasPublishedWithAllHeaders() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        topics.publish(SCHOOL_STATE, school, state("A"), 1);

        List<PublishedEvent> came = events.exactly(
                event(SCHOOL_STATE),
                event(SCHOOL_REGISTERED, data -> data.name().equals("A")));

        assertThat(came).hasSize(2).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(school);
            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.header("ce_specversion")).hasValue("1.0");
            assertThat(event.header("ce_sequence")).hasValue("00000000000000000001");
            assertThat(event.header("ce_source").orElseThrow())
                    .startsWith("/program-service/")
                    .endsWith(school);
        });
    }

    @Test
    void speaksOnlyOfWhatCameSinceTheLastMatch() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        events.exactly(event(SCHOOL_REGISTERED));

        topics.publish(SCHOOL_CHANGED, school, changed("B"), 2);

        events.exactly(event(SCHOOL_CHANGED));
        events.none();
    }

    @Test
    void failsOverAnotherEvent() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        topics.publish(SCHOOL_CHANGED, school, changed("B"), 2);

        assertThatThrownBy(() -> events.exactly(event(SCHOOL_REGISTERED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("school.changed.v1 #2");
    }

    @Test
    void failsWhereAConditionDoesNotHold() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);

        assertThatThrownBy(() -> events.exactly(
                        event(SCHOOL_REGISTERED, data -> data.name().equals("B"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"name\":\"A\"");
    }

    @Test
    void failsInAnotherOrder() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        topics.publish(SCHOOL_CHANGED, school, changed("B"), 2);

        assertThatThrownBy(() -> events.exactlyInOrder(event(SCHOOL_CHANGED), event(SCHOOL_REGISTERED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("In another order");
    }

    @Test
    void dropsRepeatedDeliveries() {
        OutgoingMessage first = topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        topics.publish(SCHOOL_CHANGED, school, changed("B"), 2);
        first.send();

        events.exactlyInOrder(event(SCHOOL_REGISTERED), event(SCHOOL_CHANGED));
    }

    @Test
    void failsWhereASequenceFalls() {
        topics.publish(SCHOOL_CHANGED, school, changed("B"), 2);
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);

        assertThatThrownBy(() -> events.exactly(event(SCHOOL_CHANGED), event(SCHOOL_REGISTERED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The sequence fell");
    }

    @Test
    void failsWhereTwoEventsShareASequence() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        topics.publish(SCHOOL_CHANGED, school, changed("B"), 1);

        assertThatThrownBy(() -> events.exactly(event(SCHOOL_REGISTERED), event(SCHOOL_CHANGED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The sequence was given twice");
    }

    @Test
    void failsOverDataThatTheSchemaDoesNotAllow() {
        byte[] nameless = "{\"schoolId\":\"1\",\"organisationType\":\"GENERAL\",\"timeZone\":\"Europe/Moscow\"}"
                .getBytes(StandardCharsets.UTF_8);
        topics.broken(SCHOOL_REGISTERED, school, nameless, 1).send();

        assertThatThrownBy(() -> events.exactly(event(SCHOOL_REGISTERED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("schema: ")
                .hasMessageContaining("name");
    }

    @Test
    void failsOverAnEventWithoutAValue() {
        topics.broken(SCHOOL_REGISTERED, school, null, 1).send();

        assertThatThrownBy(() -> events.soFarAtLeast(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("an event has no value");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, 7d444840-9dc0-11d1-b245-5ffdce74fad2",
        "ce_source, /another-service/schools/1",
        "ce_specversion, 0.3",
        "ce_type, org.metodika.school.unheard-of.v1",
        "ce_type, org.metodika.school.state.v1",
        "ce_subject, another",
        "ce_time, yesterday",
        "ce_dataschema, urn:metodika:schema:school.registered.v2",
        "ce_sequence, 1",
        "ce_partitionkey, another",
        "ce_correlationid, ''",
        "ce_causationid, ''",
        "content-type, text/plain",
    })
    void failsOverEachHeaderThatIsWrongOrMissing(String name, String wrong) {
        OutgoingMessage message = topics.message(SCHOOL_REGISTERED, school, registered("A"), 1);
        message.header(name, wrong).send();

        assertThatThrownBy(() -> events.soFarAtLeast(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(name.equals("ce_type") && wrong.contains("state") ? "topic is" : name);
    }

    @ParameterizedTest
    @CsvSource({"ce_id", "ce_source", "ce_type", "ce_sequence", "ce_correlationid", "content-type"})
    void failsOverAMissingHeader(String name) {
        topics.message(SCHOOL_REGISTERED, school, registered("A"), 1)
                .without(name)
                .send();

        assertThatThrownBy(() -> events.soFarAtLeast(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(name);
    }

    @Test
    void seesThatAnAggregateIsGone() {
        topics.publish(SCHOOL_STATE, school, state("A"), 1);
        topics.publishGone(SCHOOL_STATE, school, 2);

        events.exactlyInOrder(event(SCHOOL_STATE), gone(SCHOOL_STATE, school));
    }

    @Test
    void speaksOfSomeAggregatesOnly() {
        events.about(school);
        topics.publish(SCHOOL_REGISTERED, UUID.randomUUID(), registered("late message of another test"), 1);
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);

        events.exactly(event(SCHOOL_REGISTERED));
    }

    @Test
    void takesOneAndLeavesTheOthers() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        topics.publish(SCHOOL_CHANGED, school, changed("B"), 2);

        assertThat(events.next(SCHOOL_CHANGED).name()).isEqualTo("B");
        events.exactly(event(SCHOOL_REGISTERED));
    }

    @Test
    void aNarrowExpectationIsNotRobbedByAWideOne() {
        topics.publish(SCHOOL_REGISTERED, school, registered("A"), 1);
        topics.publish(SCHOOL_REGISTERED, UUID.randomUUID(), registered("B"), 1);

        events.exactly(
                event(SCHOOL_REGISTERED),
                event(SCHOOL_REGISTERED, data -> data.name().equals("A")));
    }

    private static SchoolRegistered registered(String name) {
        return new SchoolRegistered("1001", name, "GENERAL", "Europe/Moscow");
    }

    private static SchoolChanged changed(String name) {
        return new SchoolChanged("1001", name, "GENERAL", "Europe/Moscow");
    }

    private static SchoolState state(String name) {
        return new SchoolState("1001", name, "GENERAL", "Europe/Moscow");
    }
}
