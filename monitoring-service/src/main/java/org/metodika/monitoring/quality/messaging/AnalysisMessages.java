package org.metodika.monitoring.quality.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.quality.AnalysisAnnulled;
import org.metodika.contracts.quality.AnalysisState;
import org.metodika.contracts.quality.AnalysisWritten;
import org.metodika.contracts.quality.QualityCatalogue;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.quality.domain.Analysis;
import org.metodika.monitoring.quality.domain.AnalysisEvent;

/** Events of analyses as messages of the contract; words stay in the state. */
public final class AnalysisMessages implements AggregateMessages<Analysis, AnalysisEvent> {

    @Override
    public Message<?> event(Analysis after, AnalysisEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String period = after.period().code();
        return switch (event) {
            case AnalysisEvent.Written _ ->
                new Message<>(
                        QualityCatalogue.ANALYSIS_WRITTEN,
                        new AnalysisWritten(id, after.schoolId(), period, after.indicators(), after.writtenOn(), by));
            case AnalysisEvent.Annulled _ ->
                new Message<>(
                        QualityCatalogue.ANALYSIS_ANNULLED, new AnalysisAnnulled(id, after.schoolId(), period, by));
        };
    }

    @Override
    public Message<?> state(Analysis analysis) {
        StaffId author = analysis.author();
        return new Message<>(
                QualityCatalogue.ANALYSIS_STATE,
                new AnalysisState(
                        analysis.id().value(),
                        analysis.schoolId(),
                        analysis.period().code(),
                        analysis.indicators(),
                        analysis.title(),
                        analysis.text(),
                        analysis.writtenOn(),
                        author == null ? null : author.value(),
                        analysis.annulledOn() != null));
    }
}
