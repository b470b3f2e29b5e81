package org.metodika.monitoring.duty.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.duty.application.Duties;
import org.metodika.monitoring.duty.domain.DutyKind;
import org.metodika.monitoring.duty.domain.Status;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists of duties with the names of people. */
@Component
final class DutyList {

    private final DayList<DutyRow> rows;
    private final Duties duties;
    private final Directory directory;
    private final CodeWords words;

    DutyList(DayList<DutyRow> rows, Duties duties, Directory directory, MessageSource messages) {
        this.rows = rows;
        this.duties = duties;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    Page<ListedDuty> page(DutyQuery query, PageRequest page, Actor actor) {
        Page<DutyRow> found = rows.page(wanted(query, actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    /** The list as people print it, all of it. */
    Export<ListedDuty> table(DutyQuery query, Actor actor) {
        return Table.<ListedDuty>named("duties")
                .column("table.duty.school", ListedDuty::schoolId)
                .column("table.duty.owner", ListedDuty::ownerName)
                .column(
                        "table.duty.kind",
                        row -> words.of("duty-kind", row.kind().name()))
                .column("table.duty.school-year", ListedDuty::schoolYear)
                .column("table.duty.what", ListedDuty::what)
                .column("table.duty.due-on", ListedDuty::dueOn)
                .column(
                        "table.duty.status",
                        row -> words.of("duty-status", row.status().name()))
                .column("table.duty.overdue-since", ListedDuty::overdueSince)
                .column("table.duty.done-on", ListedDuty::doneOn)
                .column("table.duty.id", ListedDuty::id)
                .of(rows.pages(wanted(query, actor)).flatMap(page -> dressed(page.items()).stream()));
    }

    private List<Criteria> wanted(DutyQuery query, Actor actor) {
        DayFilter wanted = DayFilter.within(duties.toSee(actor).within("schoolId", "ownerId"))
                .equal("schoolId", query.school())
                .equal("ownerId", query.person())
                .equal("kind", query.kind())
                .equal("schoolYear", query.schoolYear())
                .equal("meetingId", query.meeting())
                .equal("status", query.status())
                .until(query.due());
        if (Boolean.TRUE.equals(query.overdue())) {
            wanted.equal("status", Status.OPEN).and(rows.dayIsOver());
        }
        return wanted.conditions();
    }

    private List<ListedDuty> dressed(List<DutyRow> found) {
        Map<UUID, String> names =
                directory.names(found.stream().map(DutyRow::ownerId).collect(Collectors.toSet()));
        Map<String, LocalDate> today = new HashMap<>();
        return found.stream()
                .map(row ->
                        listed(row, names.get(row.ownerId()), today.computeIfAbsent(row.schoolId(), directory::today)))
                .toList();
    }

    private static ListedDuty listed(DutyRow row, @Nullable String name, LocalDate today) {
        return new ListedDuty(
                row.id(),
                row.schoolId(),
                row.ownerId(),
                name,
                DutyKind.valueOf(row.kind()),
                row.schoolYear(),
                row.meetingId(),
                row.what(),
                row.date(),
                Status.valueOf(row.status()),
                row.overdueSince(today),
                row.overdueOn(),
                row.doneOn());
    }
}
