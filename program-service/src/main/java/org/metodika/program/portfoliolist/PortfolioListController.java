package org.metodika.program.portfoliolist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.portfoliolist.PortfolioList.Shown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of portfolios. */
@RestController
@RequestMapping("/api/portfolios")
@Tag(name = "Portfolios")
public final class PortfolioListController {

    private static final Table<Shown> TABLE = Table.<Shown>named("portfolios")
            .column("portfolio.column.school", Shown::schoolId)
            .column("portfolio.column.teacher", Shown::teacherName)
            .column("portfolio.column.evidences", Shown::evidences)
            .column("portfolio.column.teacher-id", Shown::teacherId);

    private final PortfolioList portfolios;

    public PortfolioListController(PortfolioList portfolios) {
        this.portfolios = portfolios;
    }

    @Operation(summary = "Portfolios of which something is shown to the caller; follows changes within a moment")
    @GetMapping
    Page<Shown> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            PageRequest page,
            Actor actor) {
        return portfolios.page(school, page, actor);
    }

    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    @GetMapping(produces = {Export.CSV, Export.XLSX})
    Export<Shown> table(@RequestParam(required = false) @Nullable String school, Actor actor) {
        return TABLE.of(portfolios.all(school, actor));
    }
}
