package org.metodika.reporting.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.job.LongReport.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the reports that wait, one at a time on each instance. One that stops in the middle is taken over when its lease has ended. */
@Component
class JobMaker implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(JobMaker.class);

    private final ReportJobs jobs;
    private final JobRows rows;
    private final JobSettings settings;
    private final Map<String, LongReport> reports;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    JobMaker(ReportJobs jobs, JobRows rows, JobSettings settings, List<LongReport> reports) {
        this.jobs = jobs;
        this.rows = rows;
        this.settings = settings;
        this.reports = reports.stream().collect(Collectors.toMap(LongReport::name, Function.identity()));
    }

    /** Begins with the next one, in a thread of its own: other schedules don't wait for a report. */
    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT1S")
    void look() {
        if (busy.compareAndSet(false, true)) {
            threads.execute(() -> {
                try {
                    Optional<ReportJob> next = jobs.take();
                    while (next.isPresent()) {
                        make(next.get());
                        next = jobs.take();
                    }
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void deleteOld() {
        jobs.deleteOld();
    }

    private void make(ReportJob job) {
        LongReport report = reports.get(job.report());
        if (report == null) {
            jobs.fail(job, "unknown-report");
            return;
        }
        Keeping keeping = new Keeping(job);
        try {
            report.make(job.actor(), job.parameters(), Locale.of(job.language()), keeping);
            keeping.end();
        } catch (CancellationException e) {
            log.info("Report job {} is no longer wanted here", job.id());
        } catch (TooLong e) {
            jobs.fail(job, "too-many-rows");
        } catch (RuntimeException e) {
            log.error("Report job {} failed", job.id(), e);
            jobs.fail(job, "internal");
        }
    }

    /** Reports under way are taken over by another instance, or by this one after its start. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /** The report would be longer than any may be. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Keeps rows in portions. */
    private final class Keeping implements LongReport.Sink {
        private final ReportJob job;
        private final List<List<@Nullable Object>> portion = new ArrayList<>();
        private List<String> titles = List.of();
        private @Nullable String head;
        private int count;
        private int portions;

        Keeping(ReportJob job) {
            this.job = job;
        }

        @Override
        public void headings(List<String> given) {
            titles = List.copyOf(given);
        }

        @Override
        public void head(String given) {
            head = given;
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) {
            if (count >= settings.rows()) {
                throw new TooLong();
            }
            count++;
            portion.add(new ArrayList<>(cells));
            if (portion.size() == JobRows.IN_A_DOCUMENT) {
                flush();
            }
        }

        @Override
        public void progress(int done, int total) {
            if (Thread.currentThread().isInterrupted() || !jobs.goesOn(job, done, total)) {
                throw new CancellationException();
            }
        }

        private void flush() {
            rows.keep(job.id(), job.attempt(), portions++, List.copyOf(portion));
            portion.clear();
        }

        void end() {
            if (!portion.isEmpty()) {
                flush();
            }
            jobs.finish(job, titles, head, count);
        }
    }
}
