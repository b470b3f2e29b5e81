package org.metodika.monitoring.watch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.watch.WatchViews.Entry;
import org.metodika.monitoring.watch.WatchViews.SchoolWatch;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Watch lists as people print them. */
@Component
final class WatchTables {

    private final CodeWords words;

    WatchTables(MessageSource messages) {
        this.words = new CodeWords(messages);
    }

    Export<SchoolWatch> schools(List<SchoolWatch> schools) {
        Table<SchoolWatch> table = Table.<SchoolWatch>named("watch-lists")
                .column("table.watch.school", SchoolWatch::schoolId)
                .column("table.watch.school-name", SchoolWatch::schoolName);
        for (WatchList list : WatchList.values()) {
            table = table.column(
                    "value.watch-list." + list.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    school -> school.counts().of(list));
        }
        return table.column("table.watch.on", SchoolWatch::on).of(schools.stream());
    }

    Export<Entry> entries(List<Entry> entries) {
        return Table.<Entry>named("watch-list")
                .column(
                        "table.watch.list",
                        entry -> word("watch-list", entry.list().name()))
                .column("table.watch.person", Entry::personName)
                .column("table.watch.association-head", Entry::associationHeadName)
                .column("table.watch.tutor", Entry::tutorName)
                .column("table.watch.curator", Entry::curatorName)
                .column("table.watch.responsible", Entry::responsibleName)
                .column("table.watch.kind", this::kind)
                .column("table.watch.object", entry -> word("control-object", entry.object()))
                .column("table.watch.stage", Entry::stage)
                .column("table.watch.title", Entry::title)
                .column("table.watch.due", Entry::due)
                .column("table.watch.since", Entry::since)
                .column("table.watch.days", Entry::days)
                .column("table.watch.returned-on", Entry::returnedOn)
                .column("table.watch.handed-in-on", Entry::reportHandedInOn)
                .column("table.watch.deficits", this::deficits)
                .column("table.watch.program", Entry::programId)
                .column("table.watch.id", Entry::id)
                .of(entries.stream());
    }

    private @Nullable String kind(Entry entry) {
        String type = switch (entry.list()) {
            case OVERDUE, DUE_SOON, WAITING, RETURNED -> "checkpoint-form";
            case UNCOVERED -> "plan-instead";
            case CONTROL_OVERDUE, MEASURE_OPEN -> "control-kind";
            case DUTY_OVERDUE -> "duty-kind";
            case INACTIVE -> "";
        };
        return word(type, entry.kind());
    }

    private @Nullable String deficits(Entry entry) {
        List<String> codes = entry.deficits();
        return codes == null
                ? null
                : codes.stream().map(code -> word("deficit", code)).collect(Collectors.joining(", "));
    }

    private @Nullable String word(String type, @Nullable String code) {
        return words.of(type, code);
    }
}
