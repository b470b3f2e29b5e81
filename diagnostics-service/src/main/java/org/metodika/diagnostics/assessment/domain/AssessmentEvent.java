package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an assessment. */
public sealed interface AssessmentEvent {

    /**
     * Диагностика начата.
     *
     * @param campaign campaign that it belongs to; absent for one of its own
     */
    record Opened(
            AssessmentId id,
            String schoolId,
            UUID teacherId,
            String instrument,
            int instrumentVersion,
            String dictionary,
            int dictionaryVersion,
            LocalDate openedOn,
            @Nullable UUID openedBy,
            @Nullable UUID campaign)
            implements AssessmentEvent {

        /** The same as a part of a campaign. */
        public Opened in(UUID ofCampaign) {
            return new Opened(
                    id,
                    schoolId,
                    teacherId,
                    instrument,
                    instrumentVersion,
                    dictionary,
                    dictionaryVersion,
                    openedOn,
                    openedBy,
                    ofCampaign);
        }
    }

    /** Внесён лист ответов. */
    record SheetRecorded(Sheet sheet) implements AssessmentEvent {}

    /** Лист ответов аннулирован. */
    record SheetAnnulled(SheetId sheet, Annulment annulment) implements AssessmentEvent {}

    /** Диагностика завершена. */
    record Closed(Result result) implements AssessmentEvent {}

    /** Диагностика аннулирована. */
    record Annulled(Annulment annulment) implements AssessmentEvent {}
}
