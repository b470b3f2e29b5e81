package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/**
 * Лист ответов: the answers of one source.
 *
 * @param sourceDescription what the source was, obligatory for {@link Source#OTHER}
 * @param observer who watched the lesson (C29)
 * @param lesson the lesson (C15)
 * @param document which document was analysed (C21, D12)
 * @param answeredOn day of the measurement
 * @param recordedBy staff member who recorded it; absent for people of the centre
 * @param annulment set when it was recorded by mistake
 */
public record Sheet(
        SheetId id,
        Source source,
        @Nullable String sourceDescription,
        @Nullable Observer observer,
        @Nullable LessonFacts lesson,
        @Nullable String document,
        LocalDate answeredOn,
        LocalDate recordedOn,
        @Nullable UUID recordedBy,
        List<Answer> answers,
        @Nullable Annulment annulment)
        implements Answered {

    public Sheet {
        answers = List.copyOf(answers);
    }

    /** Whether it was not annulled. */
    public boolean valid() {
        return annulment == null;
    }

    /** Whether it says the same as another one, whenever and by whomever that was recorded. */
    boolean says(Sheet other) {
        return source == other.source
                && Objects.equals(sourceDescription, other.sourceDescription)
                && observer == other.observer
                && Objects.equals(lesson, other.lesson)
                && Objects.equals(document, other.document)
                && answers.equals(other.answers);
    }

    Sheet annulled(Annulment why) {
        return new Sheet(
                id,
                source,
                sourceDescription,
                observer,
                lesson,
                document,
                answeredOn,
                recordedOn,
                recordedBy,
                answers,
                why);
    }
}
