package org.metodika.demo.play;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.metodika.demo.client.Answer;
import org.metodika.demo.client.Body;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.plot.Act;

/** Elective courses of teachers, and where they show their experience. */
final class Teaching {

    private static final String COURSES = "/api/elective-courses";
    private static final String ONE = COURSES + "/{}";
    private static final String EXPERIENCE = "/api/experience";
    private static final String COURSE = "elective-course";
    private static final String RUN = "course-run";
    private static final String ITEM = "experience";

    private final Backstage backstage;

    Teaching(Backstage backstage) {
        this.backstage = backstage;
    }

    void take(Act.Elective act, LocalDate today) throws InterruptedException {
        Person author = act.about();
        switch (act.step()) {
            case DRAFT -> draft(act);
            case REVIEW ->
                post(act, Map.of("remarks", "Программа соответствует требованиям"), ONE + "/review", course(author));
            case INCLUDE -> {
                Answer included = post(act, run(act), ONE + "/runs", course(author));
                backstage.remember(author, RUN, included.json().at("/runs/0/id").asString());
            }
            case RESULTS ->
                post(act, results(today), ONE + "/runs/{}/results", course(author), backstage.recall(author, RUN));
            case PRESENT ->
                backstage.remember(
                        author,
                        ITEM,
                        post(act, presentation(author, today), EXPERIENCE).id());
            case CONFIRM ->
                backstage
                        .as(act.by())
                        .post(
                                backstage.key(act),
                                Body.NONE,
                                EXPERIENCE + "/{}/confirmation",
                                backstage.recall(author, ITEM))
                        .done();
        }
    }

    private void draft(Act.Elective act) throws InterruptedException {
        Map<String, ?> facts = Map.of(
                "authorIds",
                List.of(backstage.staffId(act.about())),
                "title",
                "Решение нестандартных задач",
                "subject",
                act.about().subjects().getFirst(),
                "gradeFrom",
                8,
                "gradeTo",
                9,
                "hours",
                34);
        String course = post(act, facts, COURSES).id();
        backstage.remember(act.about(), COURSE, course);
        String key = backstage.key(act);
        Body programme = Body.file("programme.txt", "Программа элективного курса: цели, содержание, 34 часа");
        backstage
                .as(act.by())
                .post(key + "/programme", programme, ONE + "/programmes", course)
                .done();
        backstage
                .as(act.by())
                .post(key + "/submission", Body.NONE, ONE + "/submission", course)
                .done();
    }

    private static Map<String, ?> run(Act.Elective act) {
        int schoolYear = act.endsOn().getYear() - 1;
        return Map.of(
                "schoolYear",
                schoolYear,
                "classes",
                List.of("8А", "9А"),
                "pupils",
                26,
                "startsOn",
                LocalDate.of(schoolYear, Month.SEPTEMBER, 20).toString(),
                "endsOn",
                act.endsOn().toString());
    }

    private static Map<String, ?> results(LocalDate today) {
        return Map.of(
                "enrolled",
                25,
                "finished",
                23,
                "marks",
                Map.of("marked", 23, "good", 18, "average", 4.13),
                "motivation",
                Map.of("surveyedOn", today.toString(), "answered", 22, "grown", 16));
    }

    private Map<String, ?> presentation(Person author, LocalDate today) {
        Map<String, ?> presentation = Map.of(
                "title",
                "Нестандартные задачи на элективном курсе",
                "kind",
                "MASTER_CLASS",
                "level",
                "MUNICIPAL",
                "place",
                "Городская методическая неделя",
                "on",
                today.toString(),
                "courseId",
                course(author));
        return Map.of("teacherId", backstage.staffId(author), "presentation", presentation);
    }

    private Answer post(Act.Elective act, Map<String, ?> body, String path, Object... values)
            throws InterruptedException {
        return backstage
                .as(act.by())
                .post(backstage.key(act), Body.json(body), path, values)
                .done();
    }

    private String course(Person author) {
        return backstage.recall(author, COURSE);
    }
}
