package org.metodika.reporting.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.job.ReportJob.Status;
import org.metodika.reporting.paper.Paper;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own reports that are made in the background. */
@RestController
@RequestMapping("/api/reports/jobs")
@Tag(name = "report jobs", description = "Reports that are made in the background")
class ReportJobController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReportJobs jobs;
    private final JobRows rows;
    private final List<LongReport> reports;
    private final Access access;

    ReportJobController(ReportJobs jobs, JobRows rows, List<LongReport> reports, Access access) {
        this.jobs = jobs;
        this.rows = rows;
        this.reports = List.copyOf(reports);
        this.access = access;
    }

    /**
     * A job as its owner sees it.
     *
     * @param done how many of {@code total} steps are done
     * @param rows rows of the finished report
     * @param failure too-many-rows, unknown-report or internal
     */
    @Schema(description = "A report that is made in the background")
    record JobView(
            UUID id,
            String report,
            Status status,
            int done,
            int total,
            int rows,
            Instant askedAt,
            @Nullable Instant endedAt,
            @Nullable String failure,
            @Nullable String result) {

        static JobView of(ReportJob job) {
            return new JobView(
                    job.id(),
                    job.report(),
                    job.status(),
                    job.done(),
                    job.total(),
                    job.rows(),
                    job.askedAt(),
                    job.endedAt(),
                    job.failure(),
                    job.status() == Status.DONE ? "/api/reports/jobs/" + job.id() + "/result" : null);
        }
    }

    /** @param jobs the last fifty, the newest first */
    record Jobs(List<JobView> jobs) {}

    @GetMapping
    @Operation(summary = "The own jobs, the newest first", description = "The last fifty that are still kept.")
    Jobs list(Actor actor) {
        access.reach(actor, ReportingAction.READ_FIGURES);
        return new Jobs(jobs.of(actor).stream().map(JobView::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a job has come")
    JobView one(@PathVariable UUID id, Actor actor) {
        return JobView.of(find(id, actor));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Gives a job up; one that has ended stays as it is")
    JobView cancel(@PathVariable UUID id, Actor actor) {
        access.reach(actor, ReportingAction.READ_FIGURES);
        return JobView.of(jobs.cancel(id, actor).orElseThrow(Problems::notFound));
    }

    @GetMapping(
            path = "/{id}/result",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The finished report as a table by format=csv or xlsx; figures on paper by format=pdf or docx")
    Export<List<@Nullable Object>> result(@PathVariable UUID id, Actor actor) {
        ReportJob job = finished(id, actor);
        Table<List<@Nullable Object>> table = Table.named("report");
        for (int column = 0; column < job.headings().size(); column++) {
            int place = column;
            table = table.column(job.headings().get(place), row -> place < row.size() ? row.get(place) : null);
        }
        return table.of(rows.of(job));
    }

    @GetMapping(
            path = "/{id}/result",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    Paper paper(@PathVariable UUID id, Actor actor) {
        ReportJob job = finished(id, actor);
        return reports.stream()
                .filter(report -> report.name().equals(job.report()))
                .findFirst()
                .flatMap(report -> report.paper(job.head(), job.rows(), rows.of(job), Locale.of(job.language())))
                .orElseThrow(() -> Problems.plain("report-not-for-paper", HttpStatus.CONFLICT));
    }

    private ReportJob finished(UUID id, Actor actor) {
        ReportJob job = find(id, actor);
        if (job.status() != Status.DONE) {
            throw Problems.plain("report-not-ready", HttpStatus.CONFLICT);
        }
        return job;
    }

    private ReportJob find(UUID id, Actor actor) {
        access.reach(actor, ReportingAction.READ_FIGURES);
        return jobs.find(id, actor).orElseThrow(Problems::notFound);
    }
}
