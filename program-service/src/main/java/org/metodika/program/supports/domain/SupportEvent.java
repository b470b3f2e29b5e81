package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an individual support. */
public sealed interface SupportEvent {

    /**
     * Составлен проект паспорта.
     *
     * @param follows заключение that asked for it; null where people decided it
     */
    record Drafted(
            SupportId id,
            String schoolId,
            UUID teacher,
            @Nullable UUID follows,
            LocalDate on,
            Passport passport) implements SupportEvent {}

    /** Проект паспорта изменён. */
    record PassportChanged(Passport passport) implements SupportEvent {}

    /** Паспорт выдан. */
    record Issued(Edition edition) implements SupportEvent {}

    /** Выданный паспорт изменён. */
    record Amended(Edition edition, Passport passport) implements SupportEvent {}

    /** Пункт выполнен или исключён. */
    record ItemSettled(Settled settled) implements SupportEvent {}

    /** Пункт снова в плане. */
    record ItemReopened(ItemId item, String reason) implements SupportEvent {}

    /** Карта учебного года заполнена. */
    record CardWritten(CardOfYear card) implements SupportEvent {}

    /** Анализ итогов изменён. */
    record AnalysisChanged(Analysis analysis) implements SupportEvent {}

    /** Выдано заключение. */
    record Concluded(Conclusion conclusion) implements SupportEvent {}

    /** Прекращено. */
    record Stopped(LocalDate on, StopGround ground, String reason) implements SupportEvent {}

    /** Прекращение аннулировано. */
    record StopAnnulled(String reason) implements SupportEvent {}
}
