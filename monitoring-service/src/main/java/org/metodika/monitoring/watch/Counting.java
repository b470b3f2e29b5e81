package org.metodika.monitoring.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.monitoring.checkpointrows.CheckpointRow;
import org.metodika.monitoring.controlrows.ControlRow;
import org.metodika.monitoring.dutyrows.DutyRow;
import org.metodika.monitoring.watch.WatchContent.Share;
import org.metodika.monitoring.watch.WatchEntry.People;
import org.metodika.monitoring.watchrows.DeficitRow;
import org.metodika.monitoring.watchrows.PartakingRow;
import org.metodika.monitoring.watchrows.PlanRow;
import org.metodika.monitoring.watchrows.ReturnRow;

/** Decides what stands on which list of a school: from rows and the day alone, so that counting again gives the same. */
final class Counting {

    /** So many days ahead a last day is near. */
    static final int SOON = 14;

    private static final String OPEN = "OPEN";

    /** The best that stands in place of an open plan. */
    private static final List<String> INSTEAD = List.of("SUBMITTED", "DRAFT", "STOPPED", "COMPLETED");

    private final Facts facts;
    private final LocalDate today;
    private final Map<UUID, KnownPerson> people;
    private final Map<UUID, PlanRow> plans;
    private final Map<UUID, LocalDate> returns;
    private final List<WatchEntry> entries = new ArrayList<>();

    private Counting(Facts facts) {
        this.facts = facts;
        this.today = facts.today();
        this.people = byId(facts.people(), KnownPerson::id);
        this.plans = byId(facts.plans(), PlanRow::id);
        this.returns = facts.returns().stream().collect(Collectors.toMap(ReturnRow::id, ReturnRow::returnedOn));
    }

    /** What the lists say of a school. */
    static WatchContent of(Facts facts) {
        return new Counting(facts).content();
    }

    private WatchContent content() {
        facts.checkpoints().stream().filter(row -> row.status().equals(OPEN)).forEach(this::checkpoint);
        facts.controls().forEach(this::control);
        facts.duties().stream()
                .filter(duty -> duty.status().equals(OPEN) && duty.date().isBefore(today))
                .forEach(this::duty);
        Share coverage = coverage();
        Share participation = participation();
        return new WatchContent(
                entries.stream().sorted(WatchEntry.ORDER).toList(), coverage, participation, staff(facts.people()));
    }

    private void checkpoint(CheckpointRow row) {
        boolean returned = Boolean.TRUE.equals(row.returned());
        LocalDate deadline = row.deadline();
        if (deadline.isBefore(today)) {
            entries.add(entry(WatchList.OVERDUE, row, row.overdueSince(today)));
        } else if (!deadline.isAfter(today.plusDays(SOON))) {
            entries.add(entry(WatchList.DUE_SOON, row, null));
        }
        if (returned) {
            entries.add(entry(WatchList.RETURNED, row, returns.get(row.id())));
        } else if (Boolean.TRUE.equals(row.reportHandedIn())) {
            entries.add(entry(WatchList.WAITING, row, row.reportHandedInOn()));
        }
    }

    private WatchEntry entry(WatchList list, CheckpointRow row, @Nullable LocalDate since) {
        PlanRow plan = plans.get(row.programId());
        return new WatchEntry(
                list,
                row.id(),
                row.teacherId(),
                around(row.teacherId(), plan, row.tutorId(), null),
                row.programId(),
                row.form(),
                null,
                row.ordinal(),
                plan == null ? null : plan.title(row.stageId()),
                since,
                row.deadline(),
                returns.get(row.id()),
                row.reportHandedInOn(),
                null);
    }

    private void control(ControlRow row) {
        if (row.status().equals(OPEN) && row.date().isBefore(today)) {
            entries.add(entry(
                    WatchList.CONTROL_OVERDUE,
                    row,
                    row.controllerId(),
                    row.date().plusDays(1),
                    row.date()));
        }
        LocalDate due = row.toDo();
        if (due != null) {
            entries.add(entry(
                    WatchList.MEASURE_OPEN,
                    row,
                    row.responsibleId(),
                    due.isBefore(today) ? due.plusDays(1) : null,
                    due));
        }
    }

    private WatchEntry entry(
            WatchList list, ControlRow row, @Nullable UUID responsible, @Nullable LocalDate since, LocalDate due) {
        return new WatchEntry(
                list,
                row.id(),
                row.teacherId(),
                around(row.teacherId(), plans.get(row.programId()), null, responsible),
                row.programId(),
                row.kind(),
                row.object(),
                null,
                null,
                since,
                due,
                null,
                null,
                null);
    }

    private void duty(DutyRow row) {
        entries.add(new WatchEntry(
                WatchList.DUTY_OVERDUE,
                row.id(),
                row.ownerId(),
                around(row.ownerId(), null, null, row.ownerId()),
                null,
                row.kind(),
                null,
                null,
                row.what(),
                row.overdueSince(today),
                row.date(),
                null,
                null,
                null));
    }

    /** Teachers with open deficits, of whom each is to have an open plan: a program that binds, an issued support, an agreed route. */
    private Share coverage() {
        Map<UUID, List<DeficitRow>> open = facts.deficits().stream()
                .filter(deficit -> deficit.status().equals(OPEN))
                .filter(deficit -> isOnStaff(deficit.teacherId()))
                .collect(Collectors.groupingBy(DeficitRow::teacherId, TreeMap::new, Collectors.toList()));
        Map<UUID, List<PlanRow>> plansOf = facts.plans().stream().collect(Collectors.groupingBy(PlanRow::teacherId));
        Set<UUID> elsewhere = facts.partakings().stream()
                .flatMap(row -> row.entries().stream())
                .filter(PartakingRow.Entry::isOpenPlan)
                .map(PartakingRow.Entry::teacherId)
                .collect(Collectors.toSet());
        int covered = 0;
        for (Map.Entry<UUID, List<DeficitRow>> teacher : open.entrySet()) {
            List<PlanRow> own = plansOf.getOrDefault(teacher.getKey(), List.of());
            if (elsewhere.contains(teacher.getKey()) || own.stream().anyMatch(PlanRow::isOpen)) {
                covered++;
            } else {
                entries.add(uncovered(teacher.getKey(), teacher.getValue(), own));
            }
        }
        return new Share(open.size(), covered);
    }

    private WatchEntry uncovered(UUID teacher, List<DeficitRow> deficits, List<PlanRow> plans) {
        PlanRow instead = plans.stream()
                .filter(plan -> INSTEAD.contains(plan.status()))
                .min(Comparator.comparing((PlanRow plan) -> INSTEAD.indexOf(plan.status()))
                        .thenComparing(plan -> plan.id().toString()))
                .orElse(null);
        return new WatchEntry(
                WatchList.UNCOVERED,
                teacher,
                teacher,
                around(teacher, instead, null, null),
                instead == null ? null : instead.id(),
                instead == null ? "NONE" : instead.status(),
                null,
                null,
                null,
                deficits.stream()
                        .map(DeficitRow::detectedOn)
                        .min(Comparator.naturalOrder())
                        .orElse(today),
                null,
                null,
                null,
                deficits.stream().map(DeficitRow::code).distinct().sorted().toList());
    }

    private Share participation() {
        SchoolYear year = SchoolYear.of(today);
        List<Involvement> teachers = Involvement.of(facts, year);
        List<Involvement> inactive =
                teachers.stream().filter(teacher -> !teacher.isActive()).toList();
        inactive.forEach(teacher -> entries.add(new WatchEntry(
                WatchList.INACTIVE,
                teacher.personId(),
                teacher.personId(),
                around(teacher.personId(), null, null, null),
                null,
                null,
                null,
                null,
                null,
                year.first(),
                null,
                null,
                null,
                null)));
        return new Share(teachers.size(), teachers.size() - inactive.size());
    }

    private People around(UUID personId, @Nullable PlanRow plan, @Nullable UUID tutorId, @Nullable UUID responsibleId) {
        KnownPerson person = people.get(personId);
        UUID tutor = plan != null && plan.tutorId() != null ? plan.tutorId() : tutorId;
        return new People(
                person == null ? null : person.associationHeadId(),
                tutor != null ? tutor : person == null ? null : person.tutorId(),
                plan == null ? null : plan.curatorId(),
                responsibleId);
    }

    private boolean isOnStaff(UUID personId) {
        KnownPerson person = people.get(personId);
        return person != null && person.onStaffOn(today);
    }

    /** Names themselves are not kept. */
    private static int staff(Collection<KnownPerson> people) {
        return people.stream()
                .map(person -> "%s %s %s %s"
                        .formatted(person.id(), person.fullName(), person.tutorId(), person.associationHeadId()))
                .sorted()
                .toList()
                .hashCode();
    }

    private static <T> Map<UUID, T> byId(Collection<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
