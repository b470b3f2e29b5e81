package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a deficit. */
public sealed interface DeficitEvent {

    /** Затруднение выявлено. */
    record Detected(DeficitId id, Difficulty difficulty, Finding finding) implements DeficitEvent {}

    /** Затруднение подтверждено ещё одной диагностикой. */
    record Confirmed(Finding finding) implements DeficitEvent {}

    /** Затруднение снято. */
    record Resolved(Finding finding) implements DeficitEvent {}

    /** Снятие отменено: the assessment that had shown the required level reached was annulled. */
    record Reopened(List<Finding> evidence) implements DeficitEvent {
        public Reopened {
            evidence = List.copyOf(evidence);
        }
    }

    /** Основания уточнены: the status stays, but it rests on other findings than before. */
    record Revised(List<Finding> evidence, @Nullable Finding resolution) implements DeficitEvent {
        public Revised {
            evidence = List.copyOf(evidence);
        }
    }

    /** Запись аннулирована. */
    record Annulled(Annulment annulment) implements DeficitEvent {}

    /** What happens between the detection and the end, whatever the status. */
    sealed interface OfLife extends DeficitEvent {}

    /** Программа начала работать над затруднением. */
    record Addressed(UUID programId, LocalDate since) implements OfLife {}

    /** Программа больше не работает над затруднением; for one whose approval was annulled it is as if it never had. */
    record Released(
            UUID programId, Addressing.Ending why, @Nullable LocalDate until) implements OfLife {}

    /** Исход измерен, или измеренный сравнивается теперь с другим. */
    record OutcomeMeasured(MeasuredOutcome outcome) implements OfLife {}

    /** Измеренный исход больше не действует. */
    record OutcomeWithdrawn(UUID assessmentId) implements OfLife {}

    /** Исход указан человеком. */
    record OutcomeStated(StatedOutcome outcome) implements OfLife {}
}
