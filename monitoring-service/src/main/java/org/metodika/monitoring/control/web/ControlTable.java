package org.metodika.monitoring.control.web;

import org.jspecify.annotations.Nullable;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of controls as people print it. */
@Component
final class ControlTable {

    private final CodeWords words;

    ControlTable(MessageSource messages) {
        this.words = new CodeWords(messages);
    }

    Table<ListedControl> columns() {
        return Table.<ListedControl>named("controls")
                .column("table.control.school", ListedControl::schoolId)
                .column("table.control.teacher", ListedControl::teacherName)
                .column("table.control.kind", row -> word("control-kind", row.kind()))
                .column("table.control.object", row -> word("control-object", row.object()))
                .column("table.control.date", ListedControl::date)
                .column("table.control.controller", ListedControl::controllerName)
                .column("table.control.status", row -> word("control-status", row.status()))
                .column("table.control.overdue-since", ListedControl::overdueSince)
                .column("table.control.held-on", ListedControl::heldOn)
                .column("table.control.grade", row -> word("control-grade", row.grade()))
                .column("table.control.decision", row -> words.of("control-decision", row.decision()))
                .column("table.control.responsible", ListedControl::responsibleName)
                .column("table.control.due-on", ListedControl::dueOn)
                .column("table.control.done-on", ListedControl::doneOn)
                .column("table.control.outcome", row -> word("control-outcome", row.outcome()))
                .column("table.control.program", ListedControl::programId)
                .column("table.control.id", ListedControl::id);
    }

    private @Nullable String word(String type, @Nullable Enum<?> constant) {
        return words.of(type, constant == null ? null : constant.name());
    }
}
