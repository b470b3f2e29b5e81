package org.metodika.reporting.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.core.ClockProvider;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.Problems;
import org.metodika.reporting.job.ReportJob.Status;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The reports that people have asked for. Waiting and leases go by the real time, whatever day is played. */
@Component
public class ReportJobs {

    private static final List<String> UNENDED = List.of(Status.WAITING.name(), Status.RUNNING.name());
    private static final FindAndModifyOptions NEW =
            FindAndModifyOptions.options().returnNew(true);
    private static final int LISTED = 50;
    private static final int AT_ONCE = 100;

    private final MongoOperations mongo;
    private final JobRows rows;
    private final JobSettings settings;
    private final Clock clock;

    ReportJobs(MongoOperations mongo, JobRows rows, JobSettings settings, Clock clock) {
        this.mongo = mongo;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks for a report. The same request on the same day finds the job that is there; one that failed or was cancelled begins anew.
     *
     * @return id of the job
     * @throws org.metodika.kit.problem.ProblemException 409 {@code too-many-report-jobs}
     */
    public UUID ask(Actor actor, String report, String parameters, Locale language) {
        UUID id = Ids.from(
                "report-job",
                String.join(
                        "\n",
                        actor.subject(),
                        report,
                        parameters,
                        language.getLanguage(),
                        LocalDate.now(clock).toString()));
        ReportJob present = mongo.findById(id, ReportJob.class);
        if (present != null && present.status() != Status.FAILED && present.status() != Status.CANCELLED) {
            return id;
        }
        Criteria mine = where("owner").is(actor.subject()).and("status").in(UNENDED);
        if (mongo.count(query(mine), ReportJob.class) >= settings.unended()) {
            throw Problems.plain("too-many-report-jobs", HttpStatus.CONFLICT);
        }
        if (present == null) {
            insert(ReportJob.asked(id, actor, report, parameters, language.getLanguage(), now()));
        } else {
            mongo.updateFirst(
                    query(where("_id").is(id).and("status").is(present.status())),
                    new Update()
                            .set("status", Status.WAITING)
                            .set("askedAt", now())
                            .set("done", 0)
                            .unset("endedAt")
                            .unset("failure"),
                    ReportJob.class);
        }
        return id;
    }

    private void insert(ReportJob job) {
        try {
            mongo.insert(job);
        } catch (DuplicateKeyException sameRequest) {
            // Asked twice at once: the other one has it.
            return;
        }
    }

    /** A job of this person. */
    Optional<ReportJob> find(UUID id, Actor actor) {
        return Optional.ofNullable(mongo.findById(id, ReportJob.class))
                .filter(job -> job.owner().equals(actor.subject()));
    }

    /** The last ones of this person, the newest first. */
    List<ReportJob> of(Actor actor) {
        return mongo.find(
                query(where("owner").is(actor.subject()))
                        .with(Sort.by(Sort.Direction.DESC, "askedAt"))
                        .limit(LISTED),
                ReportJob.class);
    }

    /** Gives it up; whoever makes it stops at its next step. One that has ended stays as it is. */
    Optional<ReportJob> cancel(UUID id, Actor actor) {
        return find(id, actor).map(job -> {
            ReportJob cancelled = change(
                    where("_id").is(id).and("status").in(UNENDED),
                    new Update().set("status", Status.CANCELLED).set("endedAt", now()));
            return cancelled == null ? find(id, actor).orElse(job) : cancelled;
        });
    }

    /** The next one to be made: one that waits, or one whose maker has been silent for a lease. */
    Optional<ReportJob> take() {
        Criteria free = new Criteria()
                .orOperator(
                        where("status").is(Status.WAITING),
                        where("status").is(Status.RUNNING).and("leaseUntil").lt(now()));
        Update taken = new Update()
                .set("status", Status.RUNNING)
                .set("leaseUntil", now().plus(settings.lease()))
                .set("done", 0)
                .inc("attempt", 1);
        return Optional.ofNullable(
                mongo.findAndModify(query(free).with(Sort.by("askedAt")), taken, NEW, ReportJob.class));
    }

    /** Says how far a job has come, and that its maker is alive; false where it isn't wanted any more or somebody else makes it. */
    boolean goesOn(ReportJob job, int done, int total) {
        return change(
                        mine(job),
                        new Update()
                                .set("done", done)
                                .set("total", total)
                                .set("leaseUntil", now().plus(settings.lease())))
                != null;
    }

    void finish(ReportJob job, List<String> headings, @Nullable String head, int count) {
        change(
                mine(job),
                new Update()
                        .set("status", Status.DONE)
                        .set("headings", headings)
                        .set("head", head)
                        .set("rows", count)
                        .set("endedAt", now()));
    }

    void fail(ReportJob job, String code) {
        change(
                mine(job),
                new Update().set("status", Status.FAILED).set("failure", code).set("endedAt", now()));
    }

    /** Deletes what has been kept long enough. */
    void deleteOld() {
        Query old = query(where("endedAt").lt(now().minus(settings.kept()))).limit(AT_ONCE);
        List<ReportJob> found = mongo.find(old, ReportJob.class);
        for (ReportJob job : found) {
            rows.delete(job.id());
            mongo.remove(query(where("_id").is(job.id()).and("endedAt").is(job.endedAt())), ReportJob.class);
        }
    }

    private @Nullable ReportJob change(Criteria which, Update update) {
        return mongo.findAndModify(query(which), update, NEW, ReportJob.class);
    }

    private static Criteria mine(ReportJob job) {
        return where("_id")
                .is(job.id())
                .and("status")
                .is(Status.RUNNING)
                .and("attempt")
                .is(job.attempt());
    }

    private static Instant now() {
        return ClockProvider.now();
    }
}
