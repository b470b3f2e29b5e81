package org.metodika.monitoring.attestation.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.schedule.Round;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.monitoring.attestation.domain.Attestation;
import org.metodika.monitoring.attestation.domain.AttestationEvent;
import org.metodika.monitoring.attestationrows.AttestationRow;
import org.metodika.monitoring.attestationrows.AttestationRows;
import org.metodika.monitoring.daylist.DayList;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends the attestations of those who left, and finds categories whose term ends soon, by itself and not when somebody opens a page. */
public class AttestationWatch {

    private final DayList<AttestationRow> byDay;
    private final AttestationRows rows;
    private final AggregateStore<Attestation, AttestationEvent> store;
    private final Directory directory;

    public AttestationWatch(
            DayList<AttestationRow> byDay,
            AttestationRows rows,
            AggregateStore<Attestation, AttestationEvent> store,
            Directory directory) {
        this.byDay = byDay;
        this.rows = rows;
        this.store = store;
        this.directory = directory;
    }

    /** Looks at what is under way and at every category whose term is near; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.deadlines.first}", fixedDelayString = "${metodika.deadlines.every}")
    @SchedulerLock(
            name = "attestation-watch",
            lockAtMostFor = "${metodika.deadlines.longest}",
            lockAtLeastFor = "${metodika.deadlines.apart}")
    public void look() {
        Map<String, LocalDate> today = new HashMap<>();
        Round.over("attestation-watch", rows::underWay, page -> steps(page, today));
        Round.over("attestation-watch", byDay::watched, page -> steps(page, today));
    }

    private List<Round.Step> steps(List<AttestationRow> page, Map<String, LocalDate> today) {
        Map<UUID, KnownPerson> teachers =
                directory.people(page.stream().map(AttestationRow::teacherId).collect(Collectors.toSet()));
        return page.stream()
                .flatMap(row -> {
                    LocalDate day = today.computeIfAbsent(row.schoolId(), directory::today);
                    KnownPerson teacher = teachers.get(row.teacherId());
                    LocalDate left = teacher == null ? null : teacher.dismissedOn();
                    if (left != null && left.isBefore(day)) {
                        return step(row, () -> end(row.id(), left, day));
                    }
                    LocalDate quiet = row.watched();
                    return quiet != null && quiet.isBefore(day) ? step(row, () -> look(row.id(), day)) : Stream.of();
                })
                .toList();
    }

    private static Stream<Round.Step> step(AttestationRow row, Runnable action) {
        return Stream.of(new Round.Step(row.id(), action));
    }

    private void end(UUID id, LocalDate left, LocalDate today) {
        store.change(id.toString(), Change.bySystem(), attestation -> attestation.endByDismissal(left, today));
    }

    /** Rows come later than what happened; the attestation itself decides. */
    private void look(UUID id, LocalDate today) {
        store.change(id.toString(), Change.bySystem(), attestation -> attestation.lookAt(today));
    }
}
