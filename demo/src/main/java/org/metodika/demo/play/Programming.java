package org.metodika.demo.play;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;
import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.ProgramText;

/** Programs from the draft to the order. */
final class Programming {

    static final String PROGRAM = "program";

    /** How many approvals a program has had, and how many checkpoints each lays out. */
    static final String APPROVALS = "approvals";

    static final String STAGES = "stages";

    private static final String ONE = "/api/programs/{}";
    private static final Set<String> NOT_HEARD_OF_YET =
            Set.of("not-found", "teacher-unknown", "no-open-deficit", "category-demands-difficulty", "invalid-content");

    private final Backstage backstage;

    Programming(Backstage backstage) {
        this.backstage = backstage;
    }

    void draft(Act.DraftFromDeficits act, LocalDate today) throws InterruptedException {
        Map<String, Object> body = start(act, today);
        body.put("category", act.category());
        begin(act, Body.json(body), "/api/programs/drafts");
    }

    void draft(Act.DraftByHand act, LocalDate today) throws InterruptedException {
        Map<String, Object> body = start(act, today);
        body.put("content", content(act, act.text()));
        begin(act, Body.json(body), "/api/programs");
        keepStages(act.about(), act.text());
    }

    private void begin(Act act, Body body, String path) throws InterruptedException {
        Answer drafted =
                backstage.insist(NOT_HEARD_OF_YET, () -> backstage.as(act.by()).post(backstage.key(act), body, path));
        backstage.remember(act.about(), PROGRAM, drafted.id());
    }

    /** The draft, read and written back completed; program-service may not have heard of all deficits yet. */
    void complete(Act.Complete act) throws InterruptedException {
        String etag = backstage.as(act.by()).get(ONE, program(act)).done().etag();
        Body body = Body.json(content(act, act.text()));
        backstage.insist(
                NOT_HEARD_OF_YET,
                () -> backstage.as(act.by()).put(backstage.key(act), etag, body, ONE + "/content", program(act)));
        keepStages(act.about(), act.text());
    }

    void submit(Act.Submit act) throws InterruptedException {
        decide(act, Body.NONE, "/submission");
    }

    void sendBack(Act.SendBack act) throws InterruptedException {
        decide(act, reason("Увеличьте объём практики"), "/return");
    }

    void defer(Act.Defer act) throws InterruptedException {
        Body body = Body.json(Map.of(
                "deficitId",
                deficit(act.about(), act.code()),
                "reason",
                act.time() == 1 ? "Позже" : "Курсы по этой теме начнутся в следующем учебном году"));
        decide(act, body, "/deferrals");
    }

    void lift(Act.LiftDeferral act) throws InterruptedException {
        backstage
                .as(act.by())
                .delete(backstage.key(act), ONE + "/deferrals/{}", program(act), deficit(act.about(), act.code()))
                .done();
    }

    /** Refused while a deficit is uncovered; on a repeated run it was approved long ago by the same request. */
    void approveUncovered(Act.ApproveUncovered act) throws InterruptedException {
        Answer answer = backstage
                .as(act.by())
                .post(backstage.key(act), order(act.order(), act.on()), ONE + "/approval", program(act));
        if (!answer.code().equals("deficits-uncovered")) {
            answer.done();
        }
    }

    void approve(Act.Approve act) throws InterruptedException {
        decide(act, order(act.order(), act.on()), "/approval");
        int before = backstage.knows(act.about(), APPROVALS)
                ? Integer.parseInt(backstage.recall(act.about(), APPROVALS))
                : 0;
        backstage.remember(act.about(), APPROVALS, Integer.toString(before + 1));
    }

    void annul(Act.AnnulApproval act) throws InterruptedException {
        decide(act, reason("Приказ внесён под неверным номером"), "/approval/annulment");
    }

    void withdraw(Act.Withdraw act) throws InterruptedException {
        decide(act, reason("Педагог проходит переподготовку в другой организации"), "/withdrawal");
    }

    /** The body of an order. */
    static Body order(String number, LocalDate on) {
        return Body.json(Map.of("order", Map.of("number", number, "date", on.toString())));
    }

    private void decide(Act act, Body body, String what) throws InterruptedException {
        backstage
                .as(act.by())
                .post(backstage.key(act), body, ONE + what, program(act))
                .done();
    }

    private Map<String, Object> start(Act act, LocalDate today) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("teacherId", backstage.staffId(act.about()));
        if (!act.by().equals(act.about())) {
            String deputy = backstage.staffId(backstage.schoolOf(act.about()).deputy());
            body.put("initiator", Map.of("kind", "ADMINISTRATION", "personId", deputy, "on", today.toString()));
        }
        return body;
    }

    private Map<String, Object> content(Act act, ProgramText text) {
        Person teacher = act.about();
        School school = backstage.schoolOf(teacher);
        Person tutor = school.person(Objects.requireNonNull(teacher.tutor()));
        return new ContentBody(
                        backstage.plan().size().name() + "/" + teacher.key(), text, code -> deficit(teacher, code))
                .json(backstage.staffId(tutor), backstage.staffId(school.deputy()));
    }

    private void keepStages(Person teacher, ProgramText text) {
        backstage.remember(teacher, STAGES, Integer.toString(text.stages().size()));
    }

    private String program(Act act) {
        return backstage.recall(act.about(), PROGRAM);
    }

    private String deficit(Person teacher, String code) {
        return backstage.recall(teacher, "deficit/" + code);
    }

    private static Body reason(String text) {
        return Body.json(Map.of("reason", text));
    }
}
