package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.Surveying.SURVEYS;
import static org.metodika.diagnostics.Surveying.pupil;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import org.metodika.diagnostics.JoinSearch.Cast;
import org.metodika.diagnostics.JoinSearch.Sighting;
import org.metodika.diagnostics.ballots.Hashes;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Somebody with every link, every store, topic, log line, metric and export finds nothing that joins an anonymous answer to a person,
 * a link or a moment (L6). What is searched is what is there, not what the code means to write; {@link JoinSearchTest} shows that the
 * search finds joins where there are some.
 */
@PlatformTest
@Requirement("L6")
class AnonymityIT {

    private static final int LINKS = 16;
    private static final int ANSWERS = 14;

    private final Api api;
    private final Topics topics;
    private final MongoOperations mongo;
    private final MeterRegistry metrics;
    private final School school;
    private final Surveying surveying;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    AnonymityIT(Api api, Topics topics, MongoOperations mongo, MeterRegistry metrics) {
        this.api = api;
        this.topics = topics;
        this.mongo = mongo;
        this.metrics = metrics;
        this.school = new School(topics);
        this.surveying = new Surveying(school, api);
    }

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(log);
    }

    @Test
    void nothingJoinsAnAnswerToAPersonALinkOrAMoment() {
        try (PublishedEvents messages = topics.record(Catalogue.TOPICS.stream()
                .filter(topic -> topic.owner().equals("diagnostics-service"))
                .toArray(Topic[]::new))) {
            UUID id = surveying.draft(surveying.satisfaction("ANONYMOUS", "satisfaction-pupils", "PUPILS"));
            List<String> secrets = surveying.links(id, "PUPILS", LINKS);
            surveying.open(id);
            messages.about(id);
            int before = messages.soFarAtLeast(6).size();
            List<Cast> casts = cast(secrets);

            assertThat(messages.soFarAtLeast(before))
                    .as("messages since answers came")
                    .hasSize(before);
            List<Sighting> open = sightings(messages, id);
            assertThat(JoinSearch.joins(casts, people(), open)).isEmpty();
            assertThat(mentions(open, casts)).as("the search sees the answers").isEqualTo(ANSWERS);
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(line -> line.contains(id.toString()));

            surveying.close(id);
            List<Sighting> closed = sightings(messages, id);
            closed.add(export(id, "csv"));
            closed.add(new Sighting(
                    "results",
                    surveying
                            .results(id)
                            .at("/groups/0/questions/3/texts")
                            .valueStream()
                            .map(text -> text.asString())
                            .toList(),
                    false));
            assertThat(JoinSearch.joins(casts, people(), closed)).isEmpty();
            assertThat(traces(closed, casts))
                    .as("links and used marks that are left")
                    .isZero();
        }
    }

    /** Sent in another order than the links were printed in. */
    private List<Cast> cast(List<String> secrets) {
        Random random = new Random(11);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        List<Cast> casts = new ArrayList<>();
        for (int place : places) {
            Cast cast = new Cast(secrets.get(place), place, "слова-" + random.nextInt(100_000_000) + "-");
            surveying.answer(cast.secret(), pupil(place % 4, cast.mark())).expect(200);
            casts.add(cast);
        }
        // A second one by the same link and one by a link that is none leave no more behind.
        surveying.answer(casts.getFirst().secret(), pupil(0, "второй раз")).expect(200);
        surveying.answer("00000-00000-00000-00000-000000", pupil(0, "чужой")).expect(404);
        return casts;
    }

    private List<Sighting> sightings(PublishedEvents messages, UUID id) {
        List<Sighting> all = new ArrayList<>();
        for (String collection : mongo.getCollectionNames()) {
            List<Document> documents = mongo.getCollection(collection).find().into(new ArrayList<>());
            all.add(new Sighting("store " + collection, documents, !collection.equals("survey_ballots")));
        }
        all.add(new Sighting(
                "topics",
                messages.soFarAtLeast(0).stream()
                        .map(message -> message + " " + message.headers())
                        .toList(),
                true));
        all.add(new Sighting(
                "log",
                log.list.stream()
                        .map(line -> line.getFormattedMessage() + " " + line.getMDCPropertyMap() + " "
                                + line.getThrowableProxy())
                        .toList(),
                true));
        all.add(new Sighting(
                "metrics",
                metrics.getMeters().stream()
                        .map(meter -> meter.getId().toString())
                        .toList(),
                true));
        all.add(new Sighting(
                "view",
                List.of(school.asDeputy(api)
                        .get(SURVEYS + "/{id}", id)
                        .expect(200)
                        .text()),
                true));
        all.add(new Sighting(
                "list",
                lines(school.asDeputy(api)
                        .get(SURVEYS + "?format=csv")
                        .expect(200)
                        .text()),
                true));
        return all;
    }

    private Sighting export(UUID id, String format) {
        return new Sighting(
                "export",
                lines(school.asDeputy(api)
                        .get(SURVEYS + "/{id}/results?format=" + format, id)
                        .expect(200)
                        .text()),
                false);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private Set<String> people() {
        return Set.of(school.deputy.toString(), school.teacher.toString(), school.tutor.toString());
    }

    /** How many of the answers are to be seen at all, so that an empty finding is no blindness. */
    private static long mentions(List<Sighting> sightings, List<Cast> casts) {
        String all = sightings.toString();
        return casts.stream().filter(cast -> all.contains(cast.mark())).count();
    }

    private static long traces(List<Sighting> sightings, List<Cast> casts) {
        String all = sightings.toString();
        return casts.stream()
                .filter(cast -> all.contains(Hashes.ofLink(cast.secret())) || all.contains(Hashes.ofUse(cast.secret())))
                .count();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
