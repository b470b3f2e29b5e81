package org.metodika.diagnostics.survey.domain;

import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Method;
import org.metodika.kit.domain.Decision;

/** Plans for tests. */
final class Plans {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final LocalDate LAST = TODAY.plusDays(13);
    static final String SCHOOL = "1001";
    static final UUID TEACHER = UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000101");

    private Plans() {}

    static SurveyPlan aboutTeacher(@Nullable SurveyId earlier, Respondents... groups) {
        return new SurveyPlan(
                "Уроки, весна",
                Purpose.TEACHERS_WORK,
                new Subject(SubjectKind.TEACHER, TEACHER, null),
                Method.QUESTIONNAIRE,
                null,
                List.of(groups),
                Mode.ANONYMOUS,
                TODAY,
                LAST,
                earlier);
    }

    static SurveyPlan requests() {
        return new SurveyPlan(
                "Запросы",
                Purpose.REQUESTS,
                new Subject(SubjectKind.SCHOOL, null, null),
                Method.QUESTIONNAIRE,
                null,
                List.of(Respondents.TEACHERS),
                Mode.NAMED,
                TODAY,
                LAST,
                null);
    }

    static Surroundings surroundings(@Nullable Survey earlier) {
        return new Surroundings(TODAY, true, earlier, List.of());
    }

    static Decision<SurveyEvent> draft(SurveyPlan plan, Surroundings around) {
        return Survey.draft(new SurveyId(UUID.randomUUID()), SCHOOL, "pupils", 1, plan, around, null);
    }

    static Survey drafted(SurveyPlan plan) {
        return Survey.start(event(draft(plan, surroundings(null))));
    }

    /** The state after a decision that must hold. */
    static Survey after(Survey survey, Decision<SurveyEvent> decision) {
        Survey next = survey;
        for (SurveyEvent event : events(decision)) {
            next = next.evolve(event);
        }
        return next;
    }

    static SurveyResults nothing() {
        return new SurveyResults(List.of(), null);
    }
}
