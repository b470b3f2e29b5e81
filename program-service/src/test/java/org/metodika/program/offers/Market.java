package org.metodika.program.offers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.contracts.provider.ProviderCatalogue;
import org.metodika.contracts.research.ResearchCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school of its own for a test, its teacher's deficits, and a methodist who fills the catalogue. */
public final class Market {

    public static final String DICTIONARY = "difficulty-characters";

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    public final String school = "market-" + SCHOOLS.incrementAndGet();
    public final UUID head = Ids.next();
    public final UUID deputy = Ids.next();
    public final UUID associationHead = Ids.next();
    public final UUID tutor = Ids.next();
    public final UUID teacher = Ids.next();
    public final UUID colleague = Ids.next();

    /** A word that only the titles of this market have. */
    public final String mark = "знак" + school.replace("-", "");

    private final Api api;
    private final Topics topics;

    public Market(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        topics.publish(
                SchoolCatalogue.SCHOOL_STATE,
                school,
                new SchoolState(school, "СОШ " + school, "GENERAL", "Asia/Irkutsk"),
                1);
        person(head, null, null, "school-head");
        person(deputy, null, null, "deputy-head");
        person(associationHead, null, null, "association-head");
        person(tutor, null, null, "tutor");
        person(teacher, tutor, associationHead, "teacher");
        person(colleague, null, null, "teacher");
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
    }

    public Api asMethodist() {
        return api.as(Tokens.methodist());
    }

    public Api asDeputy() {
        return api.as(Tokens.deputy(school, deputy));
    }

    public Api asTeacher() {
        return api.as(Tokens.teacher(school, teacher));
    }

    public UUID deficit(String code) {
        UUID id = Ids.next();
        deficit(id, code, "OPEN", 1);
        return id;
    }

    public void deficit(UUID id, String code, String status, int sequence) {
        topics.publish(
                DeficitCatalogue.DEFICIT_STATE,
                id,
                new DeficitState(
                        id,
                        school,
                        teacher,
                        new UUID(0, 1),
                        DICTIONARY,
                        1,
                        code,
                        "LOW",
                        "MEDIUM",
                        37.5,
                        status,
                        LocalDate.of(2026, 9, 18),
                        null),
                sequence);
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
    }

    public UUID provider(String name, String kind) {
        return id(asMethodist()
                .post("/api/offers/providers", Map.of("name", name, "kind", kind))
                .expect(201));
    }

    public Reply rate(UUID provider, int value, String source, String on) {
        return asMethodist()
                .post(
                        "/api/offers/providers/{id}/ratings",
                        Map.of("value", value, "source", source, "ratedOn", on),
                        provider);
    }

    /** A module that forms these characters of difficulty. */
    public Map<String, Object> module(UUID provider, String title, int price, String... codes) {
        Map<String, Object> module = new HashMap<>();
        module.put("providerId", provider);
        module.put("kind", "MODULE");
        module.put("title", title + " " + mark);
        module.put("hours", 36);
        module.put("studyForm", "BLENDED");
        module.put("place", "Областной центр");
        module.put("level", "REGION");
        module.put("price", price);
        module.put("document", "QUALIFICATION_CERTIFICATE");
        module.put(
                "competences",
                List.of(codes).stream()
                        .map(code -> Map.of("dictionary", DICTIONARY, "code", code))
                        .toList());
        return module;
    }

    public Reply draft(Map<String, ?> offer) {
        return asMethodist().post("/api/offers", offer);
    }

    public UUID published(Map<String, ?> offer) {
        UUID id = id(draft(offer).expect(201));
        publish(id).expect(200);
        return id;
    }

    public Reply publish(UUID offer) {
        return asMethodist().post("/api/offers/{id}/publication", null, offer);
    }

    /** A market research between these offers, of which the first is chosen. */
    public Map<String, Object> research(UUID... offers) {
        Map<String, Object> research = new HashMap<>();
        research.put("question", "Курсы для словесников");
        research.put("offerIds", List.of(offers));
        research.put("chosenOfferId", offers[0]);
        research.put("reason", "Больше часов");
        return research;
    }

    /** Waits until the lists know what the catalogue holds. */
    public void settle() {
        topics.awaitConsumed(
                ProviderCatalogue.PROVIDER_STATES, OfferCatalogue.OFFER_STATES, ResearchCatalogue.RESEARCH_STATES);
    }

    public static UUID id(Reply reply) {
        return UUID.fromString(reply.at("/id").asString());
    }

    private void person(UUID id, @Nullable UUID tutorId, @Nullable UUID associationHeadId, String role) {
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_STATE,
                id,
                new StaffMemberState(
                        id,
                        school,
                        id.toString(),
                        "Соколова",
                        "Мария",
                        "Андреевна",
                        null,
                        "учитель",
                        "PEDAGOGICAL",
                        List.of("русский язык"),
                        "STAFF",
                        LocalDate.of(2019, 9, 1),
                        7,
                        "NONE",
                        List.of(role),
                        tutorId,
                        associationHeadId,
                        null),
                1);
    }
}
