package org.metodika.monitoring.checkpoint.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of checkpoints as people print it. */
@Component
final class CheckpointTable {

    private final MessageSource messages;

    CheckpointTable(MessageSource messages) {
        this.messages = messages;
    }

    Table<ListedCheckpoint> columns() {
        Locale language = LocaleContextHolder.getLocale();
        return Table.<ListedCheckpoint>named("checkpoints")
                .column("table.checkpoint.school", ListedCheckpoint::schoolId)
                .column("table.checkpoint.teacher", ListedCheckpoint::teacherName)
                .column("table.checkpoint.tutor", ListedCheckpoint::tutorName)
                .column("table.checkpoint.ordinal", ListedCheckpoint::ordinal)
                .column("table.checkpoint.stage", ListedCheckpoint::stageTitle)
                .column("table.checkpoint.form", row -> word("checkpoint-form", row.form(), language))
                .column("table.checkpoint.deadline", ListedCheckpoint::deadline)
                .column("table.checkpoint.status", row -> word("status", row.status(), language))
                .column("table.checkpoint.overdue-since", ListedCheckpoint::overdueSince)
                .column("table.checkpoint.passed-on", ListedCheckpoint::passedOn)
                .column("table.checkpoint.days-late", ListedCheckpoint::daysLate)
                .column("table.checkpoint.report", ListedCheckpoint::reportHandedIn)
                .column("table.checkpoint.report-due", ListedCheckpoint::reportDue)
                .column("table.checkpoint.returned", ListedCheckpoint::returned)
                .column(
                        "table.checkpoint.violations",
                        row -> row.violations().stream()
                                .map(kind -> word("violation", kind, language))
                                .collect(Collectors.joining(", ")))
                .column("table.checkpoint.self-mark", ListedCheckpoint::selfMark)
                .column("table.checkpoint.assessor-mark", ListedCheckpoint::assessorMark)
                .column("table.checkpoint.id", ListedCheckpoint::id);
    }

    private String word(String type, Enum<?> constant, Locale language) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + type + "." + name, null, language);
    }
}
