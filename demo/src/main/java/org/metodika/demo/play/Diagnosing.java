package org.metodika.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.plot.Act;
import tools.jackson.databind.JsonNode;

/** Assessments and deficits. */
final class Diagnosing {

    private static final String INSTRUMENT = "teacher-difficulties";
    private static final String ONE = "/api/diagnostics/assessments/{}";
    private static final Set<String> PERSON_NOT_KNOWN_YET = Set.of("not-found");

    private final Backstage backstage;
    private volatile @Nullable List<Criterion> criteria;

    Diagnosing(Backstage backstage) {
        this.backstage = backstage;
    }

    /** A criterion of the instrument with its items. */
    private record Criterion(String code, List<String> items) {}

    void open(Act.OpenAssessment act) throws InterruptedException {
        Body body = Body.json(Map.of("teacherId", backstage.staffId(act.about()), "instrument", INSTRUMENT));
        Answer opened = backstage.insist(
                PERSON_NOT_KNOWN_YET,
                () -> backstage.as(act.by()).post(backstage.key(act), body, "/api/diagnostics/assessments"));
        backstage.remember(act.about(), act.assessment(), opened.id());
    }

    void record(Act.RecordSheet act, LocalDate today) throws InterruptedException {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Criterion criterion : criteria(act.by())) {
            boolean weak = act.weak().contains(criterion.code());
            for (int i = 0; i < criterion.items().size(); i++) {
                answers.add(Map.of("item", criterion.items().get(i), "points", points(weak, i, act.number())));
            }
        }
        Body body = Body.json(Map.of("source", act.source(), "answeredOn", today.toString(), "answers", answers));
        Answer recorded = backstage.insist(
                PERSON_NOT_KNOWN_YET,
                () -> backstage
                        .as(act.by())
                        .post(backstage.key(act), body, ONE + "/sheets", assessment(act.about(), act.assessment())));
        backstage.remember(act.about(), sheet(act.assessment(), act.number()), recorded.id());
    }

    void annul(Act.AnnulSheet act) throws InterruptedException {
        backstage
                .as(act.by())
                .post(
                        backstage.key(act),
                        reason("Лист заполнен по другому педагогу"),
                        ONE + "/sheets/{}/annulment",
                        assessment(act.about(), act.assessment()),
                        backstage.recall(act.about(), sheet(act.assessment(), act.number())))
                .done();
    }

    /** Refused while there is one source only; on a repeated run it was closed long ago by the same request. */
    void closeTooEarly(Act.CloseTooEarly act) throws InterruptedException {
        Answer answer = close(act, act.assessment());
        if (!answer.code().equals("too-few-sources")) {
            answer.done();
        }
    }

    /** Closes, and looks until the deficits have followed. */
    void close(Act.CloseAssessment act) throws InterruptedException {
        close((Act) act, act.assessment()).done();
        Person teacher = act.about();
        Answer list = deficits(
                act.by(),
                teacher,
                items -> act.weak().stream().allMatch(code -> find(items, code) != null)
                        && items.stream()
                                .filter(item -> item.path("status").asString().equals("OPEN"))
                                .map(item -> item.path("code").asString())
                                .noneMatch(code -> backstage.knows(teacher, "deficit/" + code)
                                        && !act.weak().contains(code)));
        act.weak().forEach(code -> {
            JsonNode found = find(items(list), code);
            if (found != null) {
                backstage.remember(teacher, "deficit/" + code, found.path("id").asString());
            }
        });
    }

    void annul(Act.AnnulAssessment act) throws InterruptedException {
        String id = assessment(act.about(), act.assessment());
        backstage
                .as(act.by())
                .post(backstage.key(act), reason("Диагностика проведена по ошибке"), ONE + "/annulment", id)
                .done();
        deficits(
                act.by(),
                act.about(),
                items -> items.stream()
                        .noneMatch(item -> item.path("assessmentId").asString().equals(id)
                                && item.path("status").asString().equals("OPEN")));
    }

    void annul(Act.AnnulDeficit act) throws InterruptedException {
        backstage
                .as(act.by())
                .post(
                        backstage.key(act),
                        reason("Затруднение отмечено ошибочно"),
                        "/api/diagnostics/deficits/{}/annulment",
                        backstage.recall(act.about(), "deficit/" + act.code()))
                .done();
    }

    private Answer close(Act act, String assessment) throws InterruptedException {
        return backstage
                .as(act.by())
                .post(backstage.key(act), Body.NONE, ONE + "/closing", assessment(act.about(), assessment));
    }

    @FunctionalInterface
    private interface Wanted {
        boolean test(List<JsonNode> items);
    }

    private Answer deficits(Person by, Person teacher, Wanted wanted) throws InterruptedException {
        return backstage
                .as(by)
                .await(
                        answer -> answer.isDone() && wanted.test(items(answer)),
                        "/api/diagnostics/deficits?teacher={}&limit=200",
                        backstage.staffId(teacher));
    }

    private static List<JsonNode> items(Answer answer) {
        List<JsonNode> items = new ArrayList<>();
        answer.json().path("items").forEach(items::add);
        return items;
    }

    private static @Nullable JsonNode find(List<JsonNode> items, String code) {
        return items.stream()
                .filter(item -> item.path("code").asString().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Clearly below or above the middle level, whatever the source: 38 % at most, 62 % at least. */
    private static int points(boolean weak, int item, int sheet) {
        int varied = (item + sheet) % 2;
        return weak ? 1 + (item % 2 == 0 ? 0 : varied) : 2 + (item % 2 == 0 ? 1 : varied);
    }

    private List<Criterion> criteria(Person by) throws InterruptedException {
        List<Criterion> known = criteria;
        if (known == null) {
            List<Criterion> read = new ArrayList<>();
            for (JsonNode criterion : backstage
                    .as(by)
                    .get("/api/diagnostics/instruments/" + INSTRUMENT)
                    .done()
                    .json()
                    .path("criteria")) {
                List<String> items = new ArrayList<>();
                criterion
                        .path("items")
                        .forEach(item -> items.add(item.path("code").asString()));
                read.add(new Criterion(criterion.path("code").asString(), items));
            }
            known = List.copyOf(read);
            criteria = known;
        }
        return known;
    }

    private String assessment(Person teacher, String name) {
        return backstage.recall(teacher, name);
    }

    private static String sheet(String assessment, int number) {
        return assessment + "/sheet/" + number;
    }

    private static Body reason(String text) {
        return Body.json(Map.of("reason", text));
    }
}
