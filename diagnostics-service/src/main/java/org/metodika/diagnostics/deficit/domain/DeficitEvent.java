package org.metodika.diagnostics.deficit.domain;

import java.util.List;
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
}
