package org.metodika.demo.play;

import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Caller;
import org.metodika.demo.plot.Act;

/** What people read in the course of the year. */
final class Looking {

    private final Backstage backstage;

    Looking(Backstage backstage) {
        this.backstage = backstage;
    }

    void at(Act.Look act) throws InterruptedException {
        Caller by = backstage.as(act.by());
        String school = act.by().school();
        switch (act.kind()) {
            case SCHOOL_REPORT ->
                by.get("/api/reports/organisations/{}", school).done();
            case SCHOOL_REPORT_BOOK ->
                by.get("/api/reports/organisations/{}?format=xlsx", school).done();
            case PROGRAM_PDF -> paper(act, "pdf");
            case PROGRAM_DOCX -> paper(act, "docx");
            case OVERDUE_LIST ->
                by.get("/api/monitoring/checkpoints?school={}&overdue=true", school)
                        .done();
            case PROGRAM_TABLE ->
                by.get("/api/programs?school={}&format=xlsx", school).done();
            case LEVELS ->
                by.get("/api/diagnostics/teachers/{}/levels", backstage.staffId(act.about()))
                        .done();
        }
    }

    /** The paper is there as soon as reporting has heard of the program. */
    private void paper(Act.Look act, String format) throws InterruptedException {
        backstage
                .as(act.by())
                .await(
                        Answer::isDone,
                        "/api/documents/programs/{}?format={}",
                        backstage.recall(act.about(), Programming.PROGRAM),
                        format);
    }
}
