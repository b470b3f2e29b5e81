package org.metodika.program.offers;

import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PORTAL;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** Who may do what with the catalogue, with researches and with proposals, as the table of roles says. */
@PlatformTest
@Requirement({"A31", "L1", "L8"})
class OfferAccessIT {

    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, PSYCHOLOGIST, TUTOR, TEACHER, IT_OFFICER, PORTAL
    };
    private static final Role[] RESEARCH = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD};
    private static final Role[] DRAFT = {SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};
    private static final Role[] MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};

    private final Api api;
    private final Topics topics;
    private final ApplicationContext service;

    OfferAccessIT(Api api, Topics topics, ApplicationContext service) {
        this.api = api;
        this.topics = topics;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhatWithTheCatalogue() {
        Market market = new Market(api, topics);
        Market foreign = new Market(api, topics);
        UUID provider = market.provider("Институт", "INSTITUTE");
        Map<String, Object> module = market.module(provider, "Модуль", 0, "METHODICAL");
        UUID offer = market.published(module);
        UUID other = market.published(market.module(provider, "Другой", 100, "METHODICAL"));
        Supplier<UUID> draft = () -> Market.id(market.draft(module).expect(201));
        Supplier<UUID> rating = () -> UUID.fromString(market.rate(provider, 4, "НОКО", "2026-06-01")
                .expect(200)
                .at("/ratings")
                .findValuesAsString("id")
                .getLast());
        Supplier<UUID> research = () -> Market.id(market.asDeputy()
                .post("/api/offers/researches", market.research(offer, other))
                .expect(201));
        UUID kept = research.get();
        Map<String, Object> ofSchool = market.research(offer, other);
        ofSchool.put("schoolId", market.school);
        Map<String, ?> reason = Map.of("reason", "Так решено");
        Map<String, ?> facts = Map.of("name", "Институт", "kind", "INSTITUTE");

        return AuthorisationMatrix.of(api, service, market.school, foreign.school)
                .below("/api/offers")
                .row(GET, "/api/offers")
                .allows(200, SEE)
                .anySchool()
                .row(GET, "/api/offers/{offerId}", offer)
                .allows(200, SEE)
                .anySchool()
                .row(GET, "/api/offers/comparison")
                .query("?offer=" + offer + "&offer=" + other)
                .allows(200, SEE)
                .anySchool()
                .row(POST, "/api/offers")
                .body(module)
                .allows(201, METHODIST)
                .row(PUT, "/api/offers/{offerId}", draft)
                .body(module)
                .allows(200, METHODIST)
                .row(POST, "/api/offers/{offerId}/publication", draft)
                .allows(200, METHODIST)
                .row(POST, "/api/offers/{offerId}/withdrawal", draft)
                .body(reason)
                .allows(200, METHODIST)
                .row(GET, "/api/offers/providers")
                .allows(200, SEE)
                .anySchool()
                .row(GET, "/api/offers/providers/{providerId}", provider)
                .allows(200, SEE)
                .anySchool()
                .row(POST, "/api/offers/providers")
                .body(facts)
                .allows(201, METHODIST)
                .row(PUT, "/api/offers/providers/{providerId}", provider)
                .body(facts)
                .allows(200, METHODIST)
                .row(POST, "/api/offers/providers/{providerId}/ratings", provider)
                .body(Map.of("value", 5, "source", "НОКО", "ratedOn", "2026-06-01"))
                .allows(200, METHODIST)
                .row(POST, "/api/offers/providers/{providerId}/ratings/{ratingId}/annulment", provider, rating)
                .body(reason)
                .allows(200, METHODIST)
                .row(GET, "/api/offers/researches")
                .allows(200, RESEARCH)
                .foreignSchool(200)
                .row(POST, "/api/offers/researches")
                .body(ofSchool)
                .allows(201, RESEARCH)
                .foreignSchool(422)
                .row(GET, "/api/offers/researches/{researchId}", kept)
                .allows(200, RESEARCH)
                .row(POST, "/api/offers/researches/{researchId}/annulment", research)
                .body(reason)
                .allows(200, RESEARCH)
                .tests();
    }

    @TestFactory
    Stream<DynamicNode> whoMayAskForProposals() {
        Market market = new Market(api, topics);
        Market foreign = new Market(api, topics);
        return AuthorisationMatrix.of(api, service, market.school, foreign.school)
                .below("/api/proposals")
                .person(SCHOOL_HEAD, market.head, Ids.next())
                .person(DEPUTY_HEAD, market.deputy, Ids.next())
                .person(ASSOCIATION_HEAD, market.associationHead, Ids.next())
                .person(TUTOR, market.tutor, Ids.next())
                .person(PSYCHOLOGIST, market.tutor, Ids.next())
                .person(TEACHER, market.teacher, market.colleague)
                .row(GET, "/api/proposals")
                .query("?teacherId=" + market.teacher)
                .allows(200, DRAFT)
                .foreignPerson(404, MINE)
                .tests();
    }
}
