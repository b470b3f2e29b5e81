package org.metodika.reporting.attestation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.attestation.AttestationFigures.Category;
import org.metodika.reporting.organisation.OrganisationType;
import org.metodika.reporting.texts.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attestations of a calendar year by organisation, as JSON and as a table (E12). */
@RestController
@RequestMapping("/api/reports/attestations")
@Tag(name = "reports", description = "Reports by organisation")
class AttestationReportController {

    private final AttestationReports reports;
    private final Access access;

    AttestationReportController(AttestationReports reports, Access access) {
        this.reports = reports;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "Attestations of a calendar year by organisation",
            description =
                    "Attempts, applications, decisions by category and by ground of a refusal, share of the staff with"
                            + " a category. By criteria of the professional standard only where those who were attested were"
                            + " assessed by it; standard is absent otherwise. As a table by format=xlsx or csv, then whole.")
    Page<AttestationFigures> list(
            Actor actor,
            @Parameter(description = "The present one where absent") @RequestParam(required = false) @Nullable
                    Integer year,
            @RequestParam(defaultValue = "GENERAL") OrganisationType organisationType,
            PageRequest page) {
        return Page.of(
                reports.page(reach(actor), organisationType, asked(year), page),
                page,
                figures -> String.valueOf(figures.schoolId()));
    }

    @GetMapping("/total")
    @Operation(summary = "What all organisations of the type that one may read come to together")
    AttestationFigures total(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "GENERAL") OrganisationType organisationType) {
        Year asked = asked(year);
        return reports.total(asked, reports.all(reach(actor), organisationType, asked));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    Export<AttestationFigures> table(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "GENERAL") OrganisationType organisationType,
            Locale locale) {
        Texts texts = Texts.in(locale);
        Year asked = asked(year);
        List<AttestationFigures> all = reports.all(reach(actor), organisationType, asked);
        AttestationFigures total = reports.total(asked, all);
        Table<AttestationFigures> table = Table.<AttestationFigures>named("attestations-" + asked.number())
                .column(
                        texts.text("report.organisation.code"),
                        row -> row.schoolId() == null ? texts.text("report.total") : row.schoolId())
                .column(texts.text("report.organisation.name"), AttestationFigures::name)
                .column(texts.text("report.attestation.staff"), AttestationFigures::staff)
                .column(texts.text("report.attestation.with-category"), AttestationFigures::withCategory)
                .column(texts.text("report.attestation.percent"), AttestationFigures::getPercentWithCategory)
                .column(texts.text("report.attestation.cases"), AttestationFigures::cases)
                .column(texts.text("report.attestation.applied"), AttestationFigures::applied);
        for (Category category : Category.values()) {
            table = table.column(
                    texts.text("report.attestation.established", texts.name("attestation.category", category.name())),
                    row -> row.established(category));
        }
        table = table.column(texts.text("report.attestation.refused"), AttestationFigures::refused);
        for (String ground : total.byGround().keySet()) {
            table = table.column(
                    texts.text("report.attestation.refused-because", texts.name("attestation.ground", ground)),
                    row -> row.byGround().getOrDefault(ground, 0));
        }
        table = table.column(texts.text("report.attestation.withdrawn"), AttestationFigures::withdrawn);
        if (!total.standard().isEmpty()) {
            table = table.column(texts.text("report.attestation.sufficient"), AttestationFigures::percentSufficient);
        }
        return table.of(Stream.concat(all.stream(), Stream.of(total)));
    }

    private Reach reach(Actor actor) {
        return access.reach(actor, ReportingAction.READ_ATTESTATION_REPORT);
    }

    private Year asked(@Nullable Integer year) {
        int present = reports.presentYear();
        if (year != null && (year < Year.FIRST || year > present)) {
            throw Problems.malformed(
                    Flaw.at("?year", "range", Integer.toString(Year.FIRST), Integer.toString(present)));
        }
        return new Year(year == null ? present : year);
    }
}
