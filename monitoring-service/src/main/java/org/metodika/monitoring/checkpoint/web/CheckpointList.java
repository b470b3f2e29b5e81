package org.metodika.monitoring.checkpoint.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.Scope;
import org.metodika.monitoring.checkpoint.domain.CheckpointForm;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.checkpoint.domain.ViolationKind;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.checkpointrows.CheckpointRows;
import org.metodika.monitoring.program.KnownProgram;
import org.metodika.monitoring.program.KnownPrograms;
import org.springframework.stereotype.Component;

/** Lists of checkpoints with the words people need: whose, which stage, since when overdue. */
@Component
final class CheckpointList {

    private final CheckpointRows rows;
    private final KnownPrograms programs;
    private final Directory directory;
    private final Access access;

    CheckpointList(CheckpointRows rows, KnownPrograms programs, Directory directory, Access access) {
        this.rows = rows;
        this.programs = programs;
        this.directory = directory;
        this.access = access;
    }

    Page<ListedCheckpoint> page(CheckpointQuery query, PageRequest page, Actor actor) {
        Page<CheckpointRow> found = rows.page(query.wanted(), scope(actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    Stream<ListedCheckpoint> all(CheckpointQuery query, Actor actor) {
        return rows.pages(query.wanted(), scope(actor)).flatMap(page -> dressed(page.items()).stream());
    }

    private Scope scope(Actor actor) {
        return Scope.of(access, actor, MonitoringAction.SEE);
    }

    private List<ListedCheckpoint> dressed(List<CheckpointRow> found) {
        Map<UUID, String> people = directory.names(people(found));
        Map<UUID, KnownProgram> known =
                programs.withIds(found.stream().map(CheckpointRow::programId).collect(Collectors.toSet()));
        Map<String, LocalDate> today = new HashMap<>();
        return found.stream()
                .map(row -> listed(
                        row,
                        people,
                        Optional.ofNullable(known.get(row.programId())),
                        today.computeIfAbsent(row.schoolId(), directory::today)))
                .toList();
    }

    private static Collection<UUID> people(List<CheckpointRow> found) {
        Set<UUID> teachers = found.stream().map(CheckpointRow::teacherId).collect(Collectors.toSet());
        found.stream().map(CheckpointRow::tutorId).flatMap(Stream::ofNullable).forEach(teachers::add);
        return teachers;
    }

    private static ListedCheckpoint listed(
            CheckpointRow row, Map<UUID, String> people, Optional<KnownProgram> program, LocalDate today) {
        UUID tutor = row.tutorId();
        return new ListedCheckpoint(
                row.id(),
                row.schoolId(),
                row.programId(),
                row.teacherId(),
                people.get(row.teacherId()),
                tutor,
                tutor == null ? null : people.get(tutor),
                row.stageId(),
                row.ordinal(),
                program.flatMap(known -> known.stage(row.stageId()))
                        .map(KnownProgram.Stage::title)
                        .orElse(null),
                CheckpointForm.valueOf(row.form()),
                row.deadline(),
                Status.valueOf(row.status()),
                row.overdueSince(today),
                row.missedOn(),
                row.passedOn(),
                daysLate(row),
                Boolean.TRUE.equals(row.reportHandedIn()),
                row.reportDue(),
                Boolean.TRUE.equals(row.returned()),
                violations(row),
                row.selfMark(),
                row.assessorMark());
    }

    private static List<ViolationKind> violations(CheckpointRow row) {
        List<String> kinds = row.violations();
        return kinds == null
                ? List.of()
                : kinds.stream().map(ViolationKind::valueOf).toList();
    }

    private static @Nullable Integer daysLate(CheckpointRow row) {
        LocalDate passedOn = row.passedOn();
        return passedOn == null
                ? null
                : Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(row.deadline(), passedOn)));
    }
}
