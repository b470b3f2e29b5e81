package org.metodika.reporting.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.organisation.Marks.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts the totals of schools whose rows have changed, and of all schools after their midnight, since what is overdue changes with the
 * day. One instance at a time; a school is counted once however many of its rows changed in between.
 */
@Component
class TotalsKeeper {

    private static final Logger log = LoggerFactory.getLogger(TotalsKeeper.class);
    /** So many schools are counted with the same queries. */
    private static final int AT_ONCE = 20;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Marks marks;
    private final OrganisationReports reports;
    private final MongoOperations mongo;
    private final LockingTaskExecutor lease;
    private final Timer counting;

    TotalsKeeper(
            Marks marks,
            OrganisationReports reports,
            MongoOperations mongo,
            LockProvider locks,
            MeterRegistry metrics) {
        this.marks = marks;
        this.reports = reports;
        this.mongo = mongo;
        this.lease = new DefaultLockingTaskExecutor(locks);
        this.counting = Timer.builder("reports.totals.counting")
                .description("Counting the totals of schools whose rows have changed")
                .register(metrics);
    }

    /** Counts what is marked. Nothing is asked of the lock while nothing is. */
    @Scheduled(initialDelayString = "${metodika.totals.every}", fixedDelayString = "${metodika.totals.every}")
    void count() {
        if (marks.none()) {
            return;
        }
        lease.executeWithLock(
                (Runnable) () -> counting.record(this::countMarked),
                new LockConfiguration(ClockProvider.now(), "school-totals", LONGEST, Duration.ZERO));
    }

    /** Marks the schools where another day has begun since they were counted, and those that never were. */
    @Scheduled(initialDelayString = "${metodika.totals.every}", fixedDelayString = "${metodika.totals.days}")
    void lookAtDays() {
        List<KnownSchool> schools = mongo.findAll(KnownSchool.class);
        Map<String, SchoolTotals> present =
                reports.totals(schools.stream().map(KnownSchool::id).toList());
        marks.mark(schools.stream()
                .filter(school -> !countedToday(school, present))
                .map(KnownSchool::id)
                .toList());
    }

    private boolean countedToday(KnownSchool school, Map<String, SchoolTotals> present) {
        SchoolTotals totals = present.get(school.id());
        LocalDate today = reports.today(school);
        return totals != null && totals.madeOn().equals(today);
    }

    private void countMarked() {
        List<Mark> all = new ArrayList<>(marks.all().values());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            count(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void count(Collection<Mark> marked) {
        List<String> codes = marked.stream().map(Mark::schoolId).toList();
        // Read before the rows are: whoever counts in the meantime is noticed by the version.
        Map<String, SchoolTotals> present = reports.totals(codes);
        Map<String, OrganisationReport> counted =
                reports.count(mongo.find(query(where("_id").in(codes)), KnownSchool.class)).stream()
                        .collect(Collectors.toMap(OrganisationReport::schoolId, Function.identity()));
        for (Mark mark : marked) {
            OrganisationReport report = counted.get(mark.schoolId());
            SchoolTotals before = present.get(mark.schoolId());
            // A school that the directory doesn't tell of yet is found missing when it does.
            if (report == null || kept(SchoolTotals.of(report, before == null ? null : before.version()))) {
                marks.counted(mark);
            }
        }
    }

    private boolean kept(SchoolTotals totals) {
        try {
            mongo.save(totals);
            return true;
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            log.info("The totals of {} were counted elsewhere in the meantime", totals.schoolId());
            return false;
        }
    }
}
