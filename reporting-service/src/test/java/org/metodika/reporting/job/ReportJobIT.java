package org.metodika.reporting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Printed;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.reporting.job.ReportJob.Status;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** Reports that are made in the background: once for the same request, cancelled, taken over, deleted in time. */
@ReportingTest
class ReportJobIT {

    private static final String ASK = "/api/reports/analytics/jobs";
    private static final String JOB = "/api/reports/jobs/{id}";

    private final Api api;
    private final Feeding feeding;
    private final ReportJobs jobs;
    private final MongoOperations mongo;

    ReportJobIT(Api api, Topics topics, ReportJobs jobs, MongoOperations mongo) {
        this.api = api;
        this.feeding = new Feeding(topics);
        this.jobs = jobs;
        this.mongo = mongo;
    }

    @Test
    void makesAReportOnceForTheSameRequest() {
        School school = School.general("jobs-" + Ids.next(), "МБОУ «СОШ № 51»");
        feeding.school(school);
        feeding.digest();
        Api head = api.as(Tokens.head(school.id(), school.head()));
        Map<String, Object> wanted = Map.of("query", Map.of("school", List.of(school.id())), "figure", "staff");

        String id = head.post(ASK, wanted).expect(202).at("/id").asString();
        assertThat(head.post(ASK, wanted).expect(202).at("/id").asString()).isEqualTo(id);
        Awaitility.await()
                .until(() -> head.get(JOB, id).at("/status").asString().equals("DONE"));

        Reply done = head.get(JOB, id).expect(200);
        assertThat(done.at("/rows").asInt()).isEqualTo(9);
        assertThat(done.at("/done").asInt())
                .isEqualTo(done.at("/total").asInt())
                .isPositive();
        Reply csv = head.get(done.at("/result").asString() + "?format=csv").expect(200);
        assertThat(csv.text().lines().toList()).hasSize(10);
        assertThat(csv.text()).contains("Орлова Вера Павловна");
        head.get(JOB + "/result?format=xlsx", id).expect(200);
        head.get(JOB + "/result?format=pdf", id).expectProblem(409, "report-not-for-paper");
        api.as(Tokens.head("jobs-elsewhere")).get(JOB, id).expectProblem(404, "not-found");
        assertThat(head.get("/api/reports/jobs").at("/jobs/0/id").asString()).isEqualTo(id);
        head.post(ASK, Map.of("query", Map.of(), "figure", "unheardOf")).expectProblem(400, "malformed-request");
        head.post(ASK, Map.of()).expectProblem(422, "invalid-content");

        String query = "/api/reports/analytics?by=TEACHER&school=" + school.id();
        Map<String, Object> figures = Map.of("query", Map.of("school", List.of(school.id())), "by", "TEACHER");
        String printed = head.post(ASK, figures).expect(202).at("/id").asString();
        Awaitility.await()
                .until(() -> head.get(JOB, printed).at("/status").asString().equals("DONE"));
        assertThat(Printed.pdf(head.get(JOB + "/result?format=pdf", printed)
                        .expect(200)
                        .body()))
                .as("the same paper as at once")
                .contains("Орлова Вера Павловна", "Организаций 1")
                .isEqualTo(
                        Printed.pdf(head.get(query + "&format=pdf").expect(200).body()));
    }

    @Test
    void isTakenOverWhenItsMakerIsSilent() {
        Actor actor = new Actor("nobody-" + Ids.next(), Set.of(Role.METHODIST), null, null);
        ReportJob job = running(actor, Instant.now().plusSeconds(60));
        assertThat(jobs.goesOn(job, 1, 4)).isTrue();

        mongo.updateFirst(
                query(where("_id").is(job.id())),
                Update.update("leaseUntil", Instant.now().minusSeconds(1)),
                ReportJob.class);
        // Whoever of this process or this test takes it first: it is a new attempt, and the silent maker is told so.
        Optional<ReportJob> here = jobs.take();
        Awaitility.await().until(() -> here.isPresent() || job(job.id()).attempt() > job.attempt());
        assertThat(jobs.goesOn(job, 2, 4)).as("the one before").isFalse();
    }

    @Test
    void stopsWhenItIsCancelledAndIsDeletedInTime() {
        Actor actor = new Actor("nobody-" + Ids.next(), Set.of(Role.METHODIST), null, null);
        ReportJob job = running(actor, Instant.now().plusSeconds(60));

        assertThat(jobs.cancel(job.id(), actor).map(ReportJob::status)).contains(Status.CANCELLED);
        assertThat(jobs.goesOn(job, 1, 4)).isFalse();
        jobs.finish(job, List.of(), null, 0);
        assertThat(job(job.id()).status())
                .as("what was given up isn't finished")
                .isEqualTo(Status.CANCELLED);
        jobs.deleteOld();
        assertThat(jobs.find(job.id(), actor)).isPresent();

        mongo.updateFirst(
                query(where("_id").is(job.id())),
                Update.update("endedAt", Instant.now().minus(Duration.ofDays(8))),
                ReportJob.class);
        jobs.deleteOld();
        assertThat(jobs.find(job.id(), actor)).isEmpty();
    }

    /** One that somebody else is making. */
    private ReportJob running(Actor actor, Instant leaseUntil) {
        ReportJob asked = ReportJob.asked(
                Ids.next(), actor, "figures", "{\"query\":{}}", Locale.of("ru").getLanguage(), Instant.now());
        ReportJob running = new ReportJob(
                asked.id(),
                asked.owner(),
                asked.roles(),
                null,
                null,
                asked.report(),
                asked.parameters(),
                asked.language(),
                Status.RUNNING,
                1,
                0,
                0,
                List.of(),
                null,
                0,
                asked.askedAt(),
                null,
                leaseUntil,
                null);
        return mongo.insert(running);
    }

    private ReportJob job(UUID id) {
        return Optional.ofNullable(mongo.findById(id, ReportJob.class)).orElseThrow();
    }
}
