package org.metodika.program.selflearning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which step each school stands on. */
@RestController
@RequestMapping("/api/self-learning-schools")
@Tag(name = "Self-learning school")
public final class SelfLearningListController {

    private static final int LAST_YEAR = 2100;

    private final SelfLearningOverview overview;
    private final Table<SchoolStanding> table;

    public SelfLearningListController(SelfLearningOverview overview, MessageSource messages) {
        this.overview = overview;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<SchoolStanding>named("self-learning-schools")
                .column("support.column.school", SchoolStanding::schoolId)
                .column("self-learning.column.name", SchoolStanding::schoolName)
                .column("self-learning.column.year", SchoolStanding::schoolYear)
                .column("self-learning.column.begun", SchoolStanding::begun)
                .column("self-learning.column.done", SchoolStanding::done)
                .column("self-learning.column.stands-on", line -> words.of("building-step", line.standsOn()))
                .column("self-learning.column.planned-on", SchoolStanding::plannedOn);
    }

    /**
     * Where a school stands.
     *
     * @param begun whether it has begun in that school year
     * @param done how many of the five steps are done
     * @param standsOn the first step that is not done; absent where it has not begun or all are done
     * @param responsibleId who answers for it; absent until it is planned
     * @param plannedOn by when; absent until it is planned
     */
    record SchoolStanding(
            String schoolId,
            String schoolName,
            int schoolYear,
            boolean begun,
            int done,
            @Nullable String standsOn,
            @Nullable UUID responsibleId,
            @Nullable LocalDate plannedOn) {

        static SchoolStanding of(SelfLearningOverview.Standing standing, int schoolYear) {
            SelfLearningRow row = standing.row();
            return new SchoolStanding(
                    standing.school().id(),
                    standing.school().name(),
                    schoolYear,
                    row != null,
                    row == null ? 0 : row.done(),
                    row == null ? null : row.standsOn(),
                    row == null ? null : row.responsibleId(),
                    row == null ? null : row.plannedOn());
        }
    }

    @GetMapping
    @Operation(
            summary = "Which step each school within reach stands on, by school code; follows changes within a moment",
            description = "Schools that have not begun are there too.")
    Page<SchoolStanding> list(
            @Parameter(description = "Year in which the school year begins; the present one when absent")
                    @RequestParam(required = false)
                    @Min(SelfLearningSchool.FIRST_YEAR)
                    @Max(LAST_YEAR)
                    @Nullable
                    Integer schoolYear,
            PageRequest page,
            Actor actor) {
        int year = overview.yearOrPresent(schoolYear);
        return overview.page(year, page, actor).map(standing -> SchoolStanding.of(standing, year));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Min(SelfLearningSchool.FIRST_YEAR) @Max(LAST_YEAR) @Nullable
                    Integer schoolYear,
            Actor actor) {
        int year = overview.yearOrPresent(schoolYear);
        return table.of(overview.all(year, actor).map(standing -> SchoolStanding.of(standing, year)));
    }
}
