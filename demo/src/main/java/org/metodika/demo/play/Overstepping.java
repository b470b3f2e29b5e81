package org.metodika.demo.play;

import java.time.LocalDate;
import java.util.Map;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.client.Caller;
import org.metodika.demo.plot.Act;

/** What people try and the platform refuses, today and whenever it is tried again. */
final class Overstepping {

    private static final String PROGRAM = "/api/programs/{}/";

    private final Backstage backstage;
    private final Checking checking;

    Overstepping(Backstage backstage, Checking checking) {
        this.backstage = backstage;
        this.checking = checking;
    }

    void tried(Act.Overstep act, LocalDate today) throws InterruptedException {
        Caller by = backstage.as(act.by());
        String key = backstage.key(act);
        Answer answer = switch (act.kind()) {
            case APPROVE_WITHOUT_ORDER -> by.post(key, Body.json(Map.of()), PROGRAM + "approval", program(act));
            case APPROVE_AS_DEPUTY, APPROVE_ELSEWHERE ->
                by.post(key, Programming.order("1", today), PROGRAM + "approval", program(act));
            case SUBMIT_AS_TUTOR -> by.post(key, Body.NONE, PROGRAM + "submission", program(act));
            case PASS_WITHOUT_REPORT ->
                by.post(
                        key,
                        Body.json(Map.of("passedOn", today.toString(), "assessorMark", 4, "counterpart", "MENTOR")),
                        "/api/monitoring/checkpoints/{}/result",
                        checking.checkpoint(act.about(), 1));
            case DRAFT_FOR_PART_TIMER ->
                by.post(
                        key,
                        Body.json(Map.of("teacherId", staffId(act), "category", "CATEGORY_APPLICANT")),
                        "/api/programs/drafts");
            case ASSESS_WHO_LEFT ->
                by.post(
                        key,
                        Body.json(Map.of("teacherId", staffId(act), "instrument", "teacher-difficulties")),
                        "/api/diagnostics/assessments");
        };
        Backstage.refused(answer);
    }

    private String program(Act act) {
        return backstage.recall(act.about(), Programming.PROGRAM);
    }

    private String staffId(Act act) {
        return backstage.staffId(act.about());
    }
}
