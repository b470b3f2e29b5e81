package org.metodika.diagnostics.assessment.domain;

import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Yardstick.Criterion;
import org.metodika.diagnostics.assessment.domain.Yardstick.Item;
import org.metodika.diagnostics.assessment.domain.Yardstick.Level;
import org.metodika.diagnostics.assessment.domain.Yardstick.Limits;
import org.metodika.diagnostics.assessment.domain.Yardstick.Placed;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.AnswerRule;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Decision;

/** A small yardstick and an assessment with it: criterion A has two items, the second of double weight, B has one. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
    static final Instant NOW = Instant.parse("2026-09-18T09:00:00Z");
    static final UUID TEACHER = UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000101");
    static final UUID DEPUTY = UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000103");

    static final Yardstick YARDSTICK = new Yardstick(
            "sample",
            1,
            "letters",
            1,
            List.of(
                    new Criterion("A", "MIDDLE", 1, List.of(item("a1", 1), item("a2", 2))),
                    new Criterion("B", "HIGH", 1, List.of(item("b1", 1)))),
            List.of(),
            List.of(new Level("LOW", 0), new Level("MIDDLE", 50), new Level("HIGH", 75)),
            new Limits(List.of(), List.of(), Placed.NOTHING, 2, 30, 366));

    private Sample() {}

    /** An item of 0 to 4 points. */
    static Item item(String code, int weight) {
        return new Item(code, weight, 4, false, new AnswerRule.Points(List.of(0, 1, 2, 3, 4), false));
    }

    static Assessment opened() {
        return Assessment.start(event(Assessment.open(
                new AssessmentId(UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000301")),
                "school-07",
                TEACHER,
                null,
                YARDSTICK,
                DEPUTY,
                TODAY)));
    }

    static RecordSheet sheet(Source source, @Nullable UUID by, Object... answers) {
        return new RecordSheet(
                new SheetId(UUID.randomUUID()),
                new Evidence(source, source == Source.OTHER ? "Портфолио" : null, null, null, null),
                TODAY,
                answers(answers),
                by,
                TODAY);
    }

    /** Pairs of item and points. */
    static List<Answer> answers(Object... pairs) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.add(Answer.points((String) pairs[i], (Integer) pairs[i + 1]));
        }
        return answers;
    }

    static Assessment with(Assessment assessment, RecordSheet... sheets) {
        Assessment next = assessment;
        for (RecordSheet sheet : sheets) {
            next = after(next, next.recordSheet(sheet, YARDSTICK));
        }
        return next;
    }

    static Assessment after(Assessment before, Decision<AssessmentEvent> decision) {
        Assessment next = before;
        for (AssessmentEvent event : events(decision)) {
            next = next.evolve(event);
        }
        return next;
    }
}
