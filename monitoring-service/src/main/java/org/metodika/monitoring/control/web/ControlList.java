package org.metodika.monitoring.control.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.control.application.ControlReach;
import org.metodika.monitoring.control.domain.Answer;
import org.metodika.monitoring.control.domain.ControlKind;
import org.metodika.monitoring.control.domain.ControlObject;
import org.metodika.monitoring.control.domain.Grade;
import org.metodika.monitoring.control.domain.Status;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.controlrows.ControlRows;
import org.metodika.monitoring.controlrows.WantedControls;
import org.springframework.stereotype.Component;

/** Lists of controls with the words people need. */
@Component
final class ControlList {

    private final ControlRows rows;
    private final ControlReach reach;
    private final ControlledPrograms programs;
    private final Directory directory;

    ControlList(ControlRows rows, ControlReach reach, ControlledPrograms programs, Directory directory) {
        this.rows = rows;
        this.reach = reach;
        this.programs = programs;
        this.directory = directory;
    }

    Page<ListedControl> page(ControlQuery query, PageRequest page, Actor actor) {
        Page<ControlRow> found = rows.page(wanted(query), reach.toSee(actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    Stream<ListedControl> all(ControlQuery query, Actor actor) {
        return rows.pages(wanted(query), reach.toSee(actor)).flatMap(page -> dressed(page.items()).stream());
    }

    private WantedControls wanted(ControlQuery query) {
        return new WantedControls(
                query.school(),
                query.teacher(),
                query.controller(),
                programs(query),
                name(query.kind()),
                name(query.object()),
                name(query.status()),
                query.due(),
                Boolean.TRUE.equals(query.overdue()),
                Boolean.TRUE.equals(query.measureOpen()));
    }

    /** Who curates a program changes, so it is asked of the programs and not kept with each control. */
    private @Nullable Set<UUID> programs(ControlQuery query) {
        Set<UUID> one = query.program() == null ? null : Set.of(query.program());
        if (query.curator() == null) {
            return one;
        }
        Set<UUID> curated = directory
                .person(query.curator())
                .map((KnownPerson person) -> programs.curatedBy(person.schoolId(), person.id()))
                .orElse(Set.of());
        return one == null ? curated : one.stream().filter(curated::contains).collect(Collectors.toSet());
    }

    private List<ListedControl> dressed(List<ControlRow> found) {
        Map<UUID, String> names = directory.names(found.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.teacherId(), row.controllerId()), Stream.ofNullable(row.responsibleId())))
                .collect(Collectors.toSet()));
        Map<String, LocalDate> today = new HashMap<>();
        return found.stream()
                .map(row -> listed(row, names, today.computeIfAbsent(row.schoolId(), directory::today)))
                .toList();
    }

    private static ListedControl listed(ControlRow row, Map<UUID, String> names, LocalDate today) {
        String grade = row.grade();
        String outcome = row.outcome();
        UUID responsible = row.responsibleId();
        return new ListedControl(
                row.id(),
                row.schoolId(),
                row.programId(),
                row.teacherId(),
                names.get(row.teacherId()),
                ControlKind.valueOf(row.kind()),
                ControlObject.valueOf(row.object()),
                row.date(),
                row.controllerId(),
                names.get(row.controllerId()),
                row.planned(),
                Status.valueOf(row.status()),
                row.overdueSince(today),
                row.overdueOn(),
                row.heldOn(),
                grade == null ? null : Grade.valueOf(grade),
                row.decision(),
                responsible,
                responsible == null ? null : names.get(responsible),
                row.dueOn(),
                row.doneOn(),
                outcome == null ? null : Answer.Outcome.valueOf(outcome));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
