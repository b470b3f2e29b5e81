package org.metodika.program.experiencebank;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to experience in the bank. */
public sealed interface BestExperienceEvent {

    /** Выявлен. */
    record Found(UUID id, String schoolId, @Nullable UUID teacher, String title, StepRecord how)
            implements BestExperienceEvent {}

    /** Изучен. */
    record Studied(StepRecord how) implements BestExperienceEvent {}

    /** Обобщён. */
    record Generalised(StepRecord how, String description) implements BestExperienceEvent {}

    /** Распространён, or spread further. */
    record Spread(StepRecord how, List<UUID> presentations) implements BestExperienceEvent {}

    /** Описание изменено. */
    record Described(String title, String description) implements BestExperienceEvent {}

    /** Работа прекращена. */
    record Dropped(LocalDate on, String reason) implements BestExperienceEvent {}
}
