package org.metodika.program.portfolios.application;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.metodika.kit.files.KeptContents;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes by itself the contents that a crash left between the file and the write of the portfolio. */
public class ContentSweep {

    /** No upload takes so long. */
    static final Duration GRACE = Duration.ofDays(1);

    private final KeptContents contents;
    private final Clock clock;

    public ContentSweep(KeptContents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    /** One round over everything that has been on its way for longer than a day; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.portfolios.first}", fixedDelayString = "${metodika.portfolios.every}")
    @SchedulerLock(
            name = "portfolio-content-sweep",
            lockAtMostFor = "${metodika.portfolios.longest}",
            lockAtLeastFor = "${metodika.portfolios.apart}")
    public void goRound() {
        contents.sweep(clock.instant().minus(GRACE));
    }
}
