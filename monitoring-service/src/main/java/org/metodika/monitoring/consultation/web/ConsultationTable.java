package org.metodika.monitoring.consultation.web;

import org.jspecify.annotations.Nullable;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.consultation.domain.SupportLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The log of consultations as people print it. */
@Component
final class ConsultationTable {

    private final CodeWords words;

    ConsultationTable(MessageSource messages) {
        this.words = new CodeWords(messages);
    }

    Table<ConsultationView> columns() {
        return Table.<ConsultationView>named("consultations")
                .column("table.consultation.held-on", ConsultationView::heldOn)
                .column("table.consultation.school", ConsultationView::schoolId)
                .column("table.consultation.teacher", ConsultationView::teacherName)
                .column("table.consultation.consultant", ConsultationView::consultantName)
                .column("table.consultation.topic", ConsultationView::topic)
                .column("table.consultation.hours", ConsultationView::hours)
                .column("table.consultation.line", row -> word(row.line()))
                .column("table.consultation.outcome", ConsultationView::outcome)
                .column("table.consultation.program", ConsultationView::programId)
                .column("table.consultation.id", ConsultationView::id);
    }

    private @Nullable String word(@Nullable SupportLine line) {
        return words.of("support-line", line == null ? null : line.name());
    }
}
