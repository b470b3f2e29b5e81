package org.metodika.program.portfolios.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.portfolios.application.Portfolios;
import org.metodika.program.portfolios.domain.Competence;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.EvidenceKind;
import org.metodika.program.portfolios.domain.KeptFile;
import org.metodika.program.portfolios.web.PortfolioJson.EvidenceView;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The evidences of one portfolio, the newest day first. */
@RestController
@RequestMapping("/api/portfolios/{teacherId}/evidences")
@Tag(name = "Portfolios")
public final class EvidenceListController {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");
    private static final Comparator<Evidence> NEWEST_FIRST =
            Comparator.comparing(Evidence::position).reversed();

    private final Portfolios portfolios;
    private final Table<Evidence> table;

    public EvidenceListController(Portfolios portfolios, MessageSource messages) {
        this.portfolios = portfolios;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Evidence>named("portfolio")
                .column("portfolio.column.day", line -> line.facts().day())
                .column(
                        "portfolio.column.kind",
                        line -> words.of("evidence-kind", line.facts().kind().name()))
                .column("portfolio.column.title", line -> line.facts().title())
                .column("portfolio.column.description", line -> line.facts().description())
                .column("portfolio.column.competences", EvidenceListController::competences)
                .column(
                        "portfolio.column.visibility",
                        line -> words.of(
                                "evidence-visibility", line.facts().visibility().name()))
                .column("portfolio.column.files", EvidenceListController::files)
                .column(
                        "portfolio.column.withdrawn-on",
                        line -> line.withdrawal() == null
                                ? null
                                : line.withdrawal().on())
                .column(
                        "portfolio.column.withdrawn-because",
                        line -> line.withdrawal() == null
                                ? null
                                : line.withdrawal().reason())
                .column("portfolio.column.id", Evidence::id);
    }

    @Operation(summary = "Evidences that are shown to the caller, the newest day first")
    @GetMapping
    Page<EvidenceView> list(
            @PathVariable UUID teacherId,
            @Parameter(description = "Kind") @RequestParam(required = false) @Nullable EvidenceKind kind,
            @Parameter(description = "Id of the program they belong to") @RequestParam(required = false) @Nullable
                    UUID program,
            @Parameter(description = "true: withdrawn ones; false: valid ones")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean withdrawn,
            PageRequest page,
            Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        List<Evidence> found = wanted(teacherId, kind, program, withdrawn, actor)
                .filter(evidence -> after == null || evidence.position().compareTo(after) < 0)
                .limit(page.fetch())
                .toList();
        return Page.of(found, page, Evidence::position).map(EvidenceView::of);
    }

    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    @GetMapping(produces = {Export.CSV, Export.XLSX})
    Export<?> table(
            @PathVariable UUID teacherId,
            @RequestParam(required = false) @Nullable EvidenceKind kind,
            @RequestParam(required = false) @Nullable UUID program,
            @RequestParam(required = false) @Nullable Boolean withdrawn,
            Actor actor) {
        return table.of(wanted(teacherId, kind, program, withdrawn, actor));
    }

    private Stream<Evidence> wanted(
            UUID teacherId,
            @Nullable EvidenceKind kind,
            @Nullable UUID program,
            @Nullable Boolean withdrawn,
            Actor actor) {
        return portfolios.find(teacherId, actor).orElseThrow(Problems::notFound).evidences().stream()
                .filter(evidence -> kind == null || evidence.facts().kind() == kind)
                .filter(evidence -> program == null
                        || evidence.facts().links().stream()
                                .anyMatch(link -> link.programId().equals(program)))
                .filter(evidence -> withdrawn == null || withdrawn == (evidence.withdrawal() != null))
                .sorted(NEWEST_FIRST);
    }

    private static String competences(Evidence evidence) {
        return evidence.facts().competences().stream().map(Competence::code).collect(Collectors.joining(", "));
    }

    private static String files(Evidence evidence) {
        return evidence.files().stream().map(KeptFile::name).collect(Collectors.joining(", "));
    }
}
