package org.metodika.program.electiverows;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.electiverows.ElectiveRow.RunRow;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of elective courses. */
@RestController
@RequestMapping("/api/elective-courses")
@Tag(name = "Elective courses")
public final class ElectiveListController {

    private final ElectiveList courses;
    private final Table<Line> table;

    public ElectiveListController(ElectiveList courses, MessageSource messages) {
        this.courses = courses;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Line>named("elective-courses")
                .column("elective.column.school", line -> line.course().row().schoolId())
                .column("elective.column.title", line -> line.course().row().title())
                .column("elective.column.subject", line -> line.course().row().subject())
                .column(
                        "elective.column.authors",
                        line -> String.join("; ", line.course().authors()))
                .column(
                        "elective.column.grades",
                        line -> line.course().row().gradeFrom() + "–"
                                + line.course().row().gradeTo())
                .column("elective.column.hours", line -> line.course().row().hours())
                .column(
                        "elective.column.status",
                        line -> words.of("course-status", line.course().row().status()))
                .column(
                        "elective.column.school-year",
                        line -> line.of(run -> run.schoolYear() + "/" + (run.schoolYear() + 1)))
                .column("elective.column.classes", line -> line.of(run -> String.join(", ", run.classes())))
                .column("elective.column.starts-on", line -> line.of(RunRow::startsOn))
                .column("elective.column.ends-on", line -> line.of(RunRow::endsOn))
                .column("elective.column.run-status", line -> line.of(run -> words.of("run-status", run.status())))
                .column("elective.column.pupils", line -> line.of(RunRow::pupils))
                .column("elective.column.enrolled", line -> line.of(RunRow::enrolled))
                .column("elective.column.finished", line -> line.of(RunRow::finished))
                .column("elective.column.marked", line -> line.of(RunRow::marked))
                .column("elective.column.good-marks", line -> line.of(RunRow::goodMarks))
                .column("elective.column.average-mark", line -> line.of(RunRow::averageMark))
                .column("elective.column.answered", line -> line.of(RunRow::answered))
                .column("elective.column.more-motivated", line -> line.of(RunRow::moreMotivated))
                .column("elective.column.id", line -> line.course().row().id());
    }

    /** A line of the table: a run of a course; a course that was never taught has one line without a run. */
    private record Line(ElectiveList.Named course, @Nullable RunRow run) {

        static Stream<Line> of(ElectiveList.Named course) {
            List<RunRow> runs = course.row().runs();
            return runs.isEmpty()
                    ? Stream.of(new Line(course, null))
                    : runs.stream().map(run -> new Line(course, run));
        }

        <T> @Nullable T of(Function<RunRow, @Nullable T> column) {
            return run == null ? null : column.apply(run);
        }
    }

    /**
     * A course in the list.
     *
     * @param authors names of those authors whom the directory knows
     */
    record ElectiveCourseEntry(
            UUID id,
            String schoolId,
            List<UUID> authorIds,
            List<String> authors,
            String title,
            String subject,
            int gradeFrom,
            int gradeTo,
            int hours,
            int edition,
            String status,
            List<RunRow> runs) {

        static ElectiveCourseEntry of(ElectiveList.Named course) {
            ElectiveRow row = course.row();
            return new ElectiveCourseEntry(
                    row.id(),
                    row.schoolId(),
                    row.authorIds(),
                    course.authors(),
                    row.title(),
                    row.subject(),
                    row.gradeFrom(),
                    row.gradeTo(),
                    row.hours(),
                    row.edition(),
                    row.status(),
                    row.runs());
        }
    }

    @GetMapping
    @Operation(summary = "Elective courses within reach, by title; follows changes within a moment")
    Page<ElectiveCourseEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of an author") @RequestParam(required = false) @Nullable UUID author,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable ElectiveStatus status,
            @Parameter(description = "Year in which a school year begins in which the course is taught")
                    @RequestParam(required = false)
                    @Min(1990)
                    @Max(2100)
                    @Nullable
                    Integer schoolYear,
            PageRequest page,
            Actor actor) {
        return courses.page(new ElectiveList.Wanted(school, author, status, schoolYear), page, actor)
                .map(ElectiveCourseEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table with a line for each run: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID author,
            @RequestParam(required = false) @Nullable ElectiveStatus status,
            @RequestParam(required = false) @Min(1990) @Max(2100) @Nullable Integer schoolYear,
            Actor actor) {
        return table.of(courses.all(new ElectiveList.Wanted(school, author, status, schoolYear), actor)
                .flatMap(Line::of));
    }
}
