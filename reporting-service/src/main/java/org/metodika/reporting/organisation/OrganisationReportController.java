package org.metodika.reporting.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.organisation.OrganisationReports.Made;
import org.metodika.reporting.texts.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report by organisation: as JSON, or as a table by Accept or {@code ?format=xlsx|csv}. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "reports", description = "Reports by organisation")
class OrganisationReportController {

    private final OrganisationReports reports;
    private final Access access;
    private final Clock clock;

    OrganisationReportController(OrganisationReports reports, Access access, Clock clock) {
        this.reports = reports;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/organisations/{schoolId}")
    @Operation(
            summary = "Report of one organisation",
            description =
                    "Programs by state, checkpoints by standing, deficits by character, staff, and how many"
                            + " teachers have an individual development plan this school year. Today is that of the organisation; asOf says how fresh the numbers are. As a table by format=xlsx or csv.")
    OrganisationReport one(Actor actor, @PathVariable String schoolId) {
        return made(actor, schoolId).reports().getFirst();
    }

    @GetMapping(path = "/organisations/{schoolId}", produces = Export.XLSX)
    ResponseEntity<byte[]> book(Actor actor, @PathVariable String schoolId, Locale locale) {
        Texts texts = Texts.in(locale);
        return file(texts.text("report.file-name-one", schoolId), ReportBook.one(made(actor, schoolId), texts));
    }

    @GetMapping(path = "/organisations/{schoolId}", produces = Export.CSV)
    Export<Line> table(Actor actor, @PathVariable String schoolId, Locale locale) {
        return table(made(actor, schoolId).reports(), false, locale);
    }

    @GetMapping("/organisations")
    @Operation(
            summary = "Reports of all organisations",
            description = "In the order of their codes. As one table with totals by format=xlsx or csv, then whole.")
    ResponseEntity<Page<OrganisationReport>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable OrganisationType organisationType,
            PageRequest page) {
        access.reach(actor, ReportingAction.READ_MUNICIPAL_REPORTS);
        return tagged(Page.of(reports.page(organisationType, page).reports(), page, OrganisationReport::schoolId));
    }

    @GetMapping(path = "/organisations", produces = Export.XLSX)
    ResponseEntity<byte[]> municipalBook(
            Actor actor, @RequestParam(required = false) @Nullable OrganisationType organisationType, Locale locale) {
        access.reach(actor, ReportingAction.READ_MUNICIPAL_REPORTS);
        Texts texts = Texts.in(locale);
        Made made = reports.all(organisationType);
        return file(texts.text("report.file-name"), ReportBook.many(made, today(made), texts));
    }

    @GetMapping(path = "/organisations", produces = Export.CSV)
    Export<Line> municipalTable(
            Actor actor, @RequestParam(required = false) @Nullable OrganisationType organisationType, Locale locale) {
        access.reach(actor, ReportingAction.READ_MUNICIPAL_REPORTS);
        return table(reports.all(organisationType).reports(), true, locale);
    }

    @GetMapping("/municipality")
    @Operation(
            summary = "What all organisations come to together",
            description =
                    "People and papers are added up, shares are made from the sums. Numbers only, from the totals"
                            + " that are kept of each organisation; asOf says how fresh they are, the ETag whether they have changed.")
    ResponseEntity<MunicipalReport> municipality(
            Actor actor, @RequestParam(required = false) @Nullable OrganisationType organisationType) {
        access.reach(actor, ReportingAction.READ_MUNICIPAL_REPORTS);
        Made made = reports.all(organisationType);
        return tagged(MunicipalReport.of(made.reports(), today(made)));
    }

    /** With a tag that changes when any number does. */
    private static <T extends Record> ResponseEntity<T> tagged(T content) {
        return ResponseEntity.ok()
                .eTag(DigestUtils.md5DigestAsHex(content.toString().getBytes(StandardCharsets.UTF_8)))
                .body(content);
    }

    private Made made(Actor actor, String schoolId) {
        if (!access.reach(actor, ReportingAction.READ_SCHOOL_PAPERS).coversSchool(schoolId)) {
            throw Problems.notFound();
        }
        return reports.one(schoolId).orElseThrow(Problems::notFound);
    }

    private LocalDate today(Made made) {
        return LocalDate.now(clock.withZone(made.zone()));
    }

    /** A line of the table: one organisation, or all of them. */
    private record Line(@Nullable OrganisationReport one, List<OrganisationReport> reports) {}

    private static Function<Line, @Nullable Object> of(Function<OrganisationReport, @Nullable Object> fact) {
        return line -> line.one() == null ? null : fact.apply(line.one());
    }

    private static Export<Line> table(List<OrganisationReport> reports, boolean total, Locale locale) {
        Texts texts = Texts.in(locale);
        Table<Line> table = Table.<Line>named("organisations")
                .column(
                        texts.text("report.organisation.code"),
                        line -> line.one() == null
                                ? texts.text("report.total")
                                : line.one().schoolId())
                .column(texts.text("report.organisation.name"), of(OrganisationReport::name))
                .column(
                        texts.text("report.organisation.type"),
                        of(report -> texts.name("organisation-type", report.organisationType())))
                .column(texts.text("report.made-on"), of(OrganisationReport::madeOn))
                .column(texts.text("report.as-of"), of(OrganisationReport::asOf));
        for (Indicator indicator : Indicator.of(texts)) {
            table = table.column(indicator.group() + ": " + indicator.title(), line -> indicator.of(line.reports()));
        }
        Stream<Line> lines = reports.stream().map(report -> new Line(report, List.of(report)));
        return table.of(total ? Stream.concat(lines, Stream.of(new Line(null, reports))) : lines);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
