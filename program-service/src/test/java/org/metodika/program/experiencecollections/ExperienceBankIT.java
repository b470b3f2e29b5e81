package org.metodika.program.experiencecollections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.bestexperience.BestExperienceCatalogue;
import org.metodika.contracts.experiencecollection.ExperienceCollectionCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.offers.Market;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Experience goes through the bank into the collection of a year; and who may do that. */
@PlatformTest
@Requirement("E09")
class ExperienceBankIT {

    private static final String BANK = "/api/best-experience";
    private static final String ONE = BANK + "/{experienceId}";
    private static final String COLLECTIONS = "/api/experience-collections";
    private static final String COLLECTION = COLLECTIONS + "/{year}";
    private static final int NEVER = 1999;

    private final Api api;
    private final Topics topics;
    private final ApplicationContext service;
    private final Market market;
    private final LocalDate today;

    ExperienceBankIT(Api api, Topics topics, Directory directory, ApplicationContext service) {
        this.api = api;
        this.service = service;
        this.market = new Market(api, topics);
        this.topics = topics;
        this.today = directory.today(market.school);
    }

    @Test
    void experienceIsFoundStudiedGeneralisedSpreadAndCollected() {
        int year = today.getYear();
        try (PublishedEvents events = topics.record(
                BestExperienceCatalogue.BEST_EXPERIENCE_EVENTS,
                ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_EVENTS)) {
            UUID id = Market.id(market.asMethodist().post(BANK, found()).expect(201));
            events.about(id, year);
            Map<String, Object> composition =
                    Map.of("year", year, "title", "Лучший опыт", "editor", "Методический центр", "items", List.of(id));
            market.asMethodist().post(COLLECTIONS, composition).expectProblem(422, "experience-collection-invalid");
            market.asMethodist()
                    .post(ONE + "/generalisation", step(Map.of("description", "Текст")), id)
                    .expectProblem(409, "best-experience-out-of-turn");
            market.asMethodist().post(ONE + "/study", step(Map.of()), id).expect(200);
            market.asMethodist()
                    .post(ONE + "/generalisation", step(Map.of("description", "Описание опыта")), id)
                    .expect(200);
            market.asMethodist()
                    .post(ONE + "/spreading", step(Map.of("presentations", List.of(Ids.next()))), id)
                    .expectProblem(422, "best-experience-invalid");
            Reply spread = market.asMethodist()
                    .post(ONE + "/spreading", step(Map.of("presentations", List.of(masterClass()))), id)
                    .expect(200);
            assertThat(spread.at("/status").asString()).isEqualTo("SPREAD");
            topics.awaitConsumed(BestExperienceCatalogue.BEST_EXPERIENCE_STATES);
            assertThat(market.asDeputy()
                            .get(BANK + "?status=SPREAD&year={y}&format=csv", year)
                            .expect(200)
                            .text())
                    .contains("Смысловое чтение", "Соколова", "распространён");

            market.asMethodist().post(COLLECTIONS, composition).expect(201);
            market.asTeacher().get(COLLECTION, year).expect(404);
            market.asMethodist()
                    .header("If-Match", spread.etag())
                    .put(ONE + "/description", Map.of("title", "Смысловое чтение", "description", "Новые слова"), id)
                    .expect(200);
            market.asMethodist().post(COLLECTION + "/issue", null, year).expect(200);
            Reply issued = market.asTeacher().get(COLLECTION, year).expect(200);
            assertThat(issued.at("/items/0/description").asString()).isEqualTo("Новые слова");
            assertThat(issued.at("/items/0/teacherName").asString()).startsWith("Соколова");
            events.exactly(
                    event(BestExperienceCatalogue.BEST_EXPERIENCE_FOUND),
                    event(BestExperienceCatalogue.BEST_EXPERIENCE_STUDIED),
                    event(BestExperienceCatalogue.BEST_EXPERIENCE_GENERALISED),
                    event(
                            BestExperienceCatalogue.BEST_EXPERIENCE_SPREAD,
                            e -> e.presentations().size() == 1),
                    event(BestExperienceCatalogue.BEST_EXPERIENCE_DESCRIBED),
                    event(ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_COMPOSED),
                    event(
                            ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_ISSUED,
                            e -> e.items().equals(List.of(id))));
        }
    }

    private UUID masterClass() {
        Map<String, ?> presentation = Map.of(
                "title",
                "Смысловое чтение",
                "kind",
                "INTERNSHIP",
                "level",
                "MUNICIPAL",
                "place",
                "Методическая неделя",
                "on",
                today.toString());
        UUID item = Market.id(market.asTeacher()
                .post("/api/experience", Map.of("teacherId", market.teacher, "presentation", presentation))
                .expect(201));
        market.asDeputy().post("/api/experience/{id}/confirmation", null, item).expect(200);
        return item;
    }

    private Map<String, Object> found() {
        return step(Map.of("schoolId", market.school, "teacherId", market.teacher, "title", "Смысловое чтение"));
    }

    private Map<String, Object> step(Map<String, ?> more) {
        Map<String, Object> step = new HashMap<>(more);
        step.putAll(Map.of("on", today.toString(), "who", "Методист центра", "product", "Справка"));
        return step;
    }

    private AuthorisationMatrix matrix(String below) {
        return AuthorisationMatrix.of(api, service, market.school, "elsewhere")
                .below(below)
                .person(SCHOOL_HEAD, market.head, Ids.next())
                .person(DEPUTY_HEAD, market.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, market.associationHead, Ids.next())
                .person(TEACHER, market.teacher, market.colleague);
    }

    @TestFactory
    @Requirement({"A31", "L1"})
    Stream<DynamicNode> bank() {
        Supplier<UUID> fresh =
                () -> Market.id(market.asMethodist().post(BANK, found()).expect(201));
        UUID one = fresh.get();
        return matrix(BANK)
                .row(GET, BANK)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TEACHER)
                .foreignSchool(200)
                .foreignPerson(200, ASSOCIATION_HEAD, TEACHER)
                .row(POST, BANK)
                .body(found())
                .allows(201, METHODIST)
                .row(GET, ONE, one)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TEACHER)
                .foreignPerson(404, ASSOCIATION_HEAD, TEACHER)
                .row(POST, ONE + "/generalisation", one)
                .body(step(Map.of("description", "Текст")))
                .allows(409, METHODIST)
                .row(POST, ONE + "/spreading", one)
                .body(step(Map.of()))
                .allows(409, METHODIST)
                .row(PUT, ONE + "/description", one)
                .header("If-Match", "\"1\"")
                .body(Map.of("title", "Иначе"))
                .allows(409, METHODIST)
                .row(POST, ONE + "/dropping", one)
                .body(Map.of())
                .allows(422, METHODIST)
                .row(POST, ONE + "/study", fresh)
                .body(step(Map.of()))
                .allows(200, METHODIST)
                .tests();
    }

    /** Of a year that never was, so that the rows depend on no other test. */
    @TestFactory
    @Requirement({"A31", "L1"})
    Stream<DynamicNode> collections() {
        return matrix(COLLECTIONS)
                .row(GET, COLLECTIONS)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .foreignSchool(200)
                .row(POST, COLLECTIONS)
                .body(Map.of("year", NEVER))
                .allows(422, METHODIST)
                .row(GET, COLLECTION, NEVER)
                .allows(404, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .row(PUT, COLLECTION + "/composition", NEVER)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .allows(404, METHODIST)
                .row(POST, COLLECTION + "/issue", NEVER)
                .allows(404, METHODIST)
                .tests();
    }
}
