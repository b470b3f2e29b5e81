package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;

/** A plan of a year that nobody else plans, for tests; plans are one for the whole platform. */
final class MunicipalYear {

    static final String PLANS = "/api/municipal-plans";
    static final String PLAN = PLANS + "/{year}";

    private final Api methodist;
    final int year;

    MunicipalYear(Api api, int year) {
        this.methodist = api.as(Tokens.methodist());
        this.year = year;
    }

    Reply begun(String from) {
        return methodist.post(PLANS, Map.of("year", year, "from", from)).expect(201);
    }

    /** Begun with one item, that somebody answers for. */
    Reply drafted() {
        Reply begun = begun("EMPTY");
        return methodist
                .header("If-Match", begun.etag())
                .put(PLAN + "/items", Map.of("items", List.of(item(null, 1, "Семинары"))), year)
                .expect(200);
    }

    Reply approved() {
        drafted();
        return methodist
                .post(PLAN + "/approval", Map.of("order", order(LocalDate.of(year - 1, 12, 24))), year)
                .expect(200);
    }

    static Map<String, String> order(LocalDate on) {
        return Map.of("number", "214-од", "date", on.toString());
    }

    static Map<String, Object> item(@Nullable UUID id, int number, String what) {
        Map<String, Object> item = new HashMap<>(Map.of(
                "number",
                number,
                "direction",
                "COMPETENCE",
                "what",
                what,
                "term",
                Map.of("kind", "QUARTERS", "quarters", List.of(4, 1)),
                "responsible",
                "Методисты центра"));
        if (id != null) {
            item.put("id", id);
        }
        return item;
    }

    static UUID itemOf(Reply plan, int index) {
        return UUID.fromString(plan.at("/items/" + index + "/item/id").asString());
    }

    /** Facts of a session; of the municipality unless changed. */
    static Map<String, Object> facts() {
        return new HashMap<>(Map.of(
                "title",
                "Смысловое чтение",
                "setting",
                "MUNICIPAL",
                "kind",
                "MASTER_CLASS",
                "place",
                "Методический центр",
                "hours",
                3));
    }

    static Map<String, Object> inSchool() {
        Map<String, Object> facts = facts();
        facts.putAll(
                Map.of("setting", "IN_SCHOOL", "kind", "TEACHER_SEMINAR", "workLine", "PSYCHOLOGICAL_PEDAGOGICAL"));
        return facts;
    }

    static Map<String, Object> session(Map<String, Object> facts, LocalDate on) {
        return Map.of("facts", facts, "slot", Map.of("on", on.toString(), "at", "14:30"));
    }

    static Map<String, ?> people(UUID... people) {
        return Map.of("staffIds", List.of(people));
    }

    static Map<String, ?> mark(UUID person, String presence) {
        return Map.of("staffId", person, "presence", presence);
    }

    static UUID id(Reply reply) {
        return UUID.fromString(reply.at("/id").asString());
    }

    static List<String> pointers(Reply reply, String problem) {
        return reply.expectProblem(422, problem).at("/errors").findValuesAsString("pointer");
    }

    static List<Object> ids(Reply list, String pointer) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(item -> item.at(pointer).asString())
                .<Object>map(text -> text.length() == 36 ? UUID.fromString(text) : text)
                .toList();
    }
}
