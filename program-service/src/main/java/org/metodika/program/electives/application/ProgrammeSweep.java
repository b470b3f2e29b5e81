package org.metodika.program.electives.application;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes by itself the contents that a crash left between a file of a programme and the write of its course. */
public class ProgrammeSweep {

    /** No upload takes so long. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final ElectiveProgrammes programmes;
    private final Clock clock;

    public ProgrammeSweep(ElectiveProgrammes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** One round over everything that has been on its way for longer than a day; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.electives.first}", fixedDelayString = "${metodika.electives.every}")
    @SchedulerLock(
            name = "elective-programme-sweep",
            lockAtMostFor = "${metodika.electives.longest}",
            lockAtLeastFor = "${metodika.electives.apart}")
    public void goRound() {
        programmes.sweep(clock.instant().minus(GRACE));
    }
}
