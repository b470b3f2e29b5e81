package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.metodika.test.Reply;

/** What is there before a program: the catalogue of the methodist, acts and policy of the school. */
final class Groundwork {

    private static final String DICTIONARY = "difficulty-characters";

    private final RegulatedSchool school;
    private final LocalDate today;

    Groundwork(RegulatedSchool school, LocalDate today) {
        this.school = school;
        this.today = today;
    }

    /** The methodist registers and rates a provider and publishes a module against methodical difficulties; gives its id. */
    String publishModule() {
        String provider = id(school.methodist()
                .post("/api/offers/providers", Map.of("name", "Институт " + school.code, "kind", "INSTITUTE"))
                .expect(201));
        Stream.of(Map.of("value", 5, "source", "НОКО"), Map.of("value", 4, "source", "Опрос слушателей"))
                .map(rating -> Map.of(
                        "value", rating.get("value"), "source", rating.get("source"), "ratedOn", today.minusDays(30)))
                .forEach(rating -> school.methodist()
                        .post("/api/offers/providers/{id}/ratings", rating, provider)
                        .expect(200));
        String offer = id(school.methodist()
                .post(
                        "/api/offers",
                        Map.of(
                                "providerId",
                                provider,
                                "kind",
                                "MODULE",
                                "title",
                                "Современный урок физики " + school.code,
                                "hours",
                                36,
                                "studyForm",
                                "BLENDED",
                                "price",
                                9_000,
                                "document",
                                "QUALIFICATION_CERTIFICATE",
                                "groups",
                                List.of(Map.of("startsOn", today.plusDays(40), "endsOn", today.plusDays(60))),
                                "competences",
                                List.of(Map.of("dictionary", DICTIONARY, "code", "METHODICAL"))))
                .expect(201));
        school.deputy().post("/api/offers/{id}/publication", null, offer).expectProblem(403, "action-not-allowed");
        Reply published = school.methodist()
                .post("/api/offers/{id}/publication", null, offer)
                .expect(200);
        assertThat(published.at("/quality").asDouble()).isEqualTo(4.5);
        assertThat(published.at("/qualitySources").asInt()).isEqualTo(2);
        return offer;
    }

    /** The head registers the acts, sets the policy by them and names the officer; gives the id of the regulation. */
    String regulate() {
        String regulation = act("REGULATION", "Положение о персонифицированной программе повышения квалификации");
        String duties = act("JOB_DESCRIPTION", "Должностная инструкция заместителя директора");
        act("ORDER", "Приказ о введении Положения");
        String policy = "/api/policies/" + school.code;
        school.head()
                .put(
                        policy,
                        Map.of(
                                "regulationId",
                                regulation,
                                "curatorDutiesId",
                                duties,
                                "sections",
                                List.of("PRIORITIES", "PRINCIPLES", "RESOURCES", "FUNDING"),
                                "monthsFrom",
                                2,
                                "monthsTo",
                                24,
                                "durationOverridable",
                                true,
                                "discussionWith",
                                List.of("TEACHER", "ASSOCIATION", "METHODICAL_COUNCIL")))
                .expect(200);
        Map<String, ?> appointment = Map.of("staffId", school.id("Будников"), "appointedFrom", today);
        school.head().post(policy + "/officer", appointment).expect(200);
        Reply set = school.teacher().get(policy).expect(200);
        assertThat(set.at("/regulation/id").asString()).isEqualTo(regulation);
        assertThat(set.at("/officer/name").asString()).isEqualTo("Будников Олег Иванович");
        assertThat(set.at("/settings/curatorDutiesId").asString()).isEqualTo(duties);
        return regulation;
    }

    private String act(String kind, String title) {
        return id(school.head()
                .post(
                        "/api/acts",
                        Map.of(
                                "schoolId",
                                school.code,
                                "kind",
                                kind,
                                "number",
                                "31",
                                "date",
                                today.minusDays(10),
                                "title",
                                title))
                .expect(201));
    }

    private static String id(Reply created) {
        return created.at("/id").asString();
    }
}
