package org.metodika.program.experience;

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
import org.metodika.program.experience.ExperienceList.Named;
import org.metodika.program.experience.ExperienceList.Wanted;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of experience items. */
@RestController
@RequestMapping("/api/experience")
@Tag(name = "Experience")
public final class ExperienceListController {

    private final ExperienceList experiences;
    private final Table<Named> table;

    public ExperienceListController(ExperienceList experiences, MessageSource messages) {
        this.experiences = experiences;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Named>named("experience")
                .column("experience.column.school", line -> line.row().schoolId())
                .column("experience.column.teacher", Named::teacherName)
                .column("experience.column.title", line -> line.row().title())
                .column(
                        "experience.column.kind",
                        line -> words.of("experience-kind", line.row().kind()))
                .column(
                        "experience.column.level",
                        line -> words.of("experience-level", line.row().level()))
                .column("experience.column.place", line -> line.row().place())
                .column("experience.column.on", line -> line.row().on())
                .column("experience.column.summary", line -> line.row().summary())
                .column(
                        "experience.column.status",
                        line -> words.of("experience-status", line.row().status()))
                .column("experience.column.confirmed-on", line -> line.row().confirmedOn())
                .column("experience.column.id", line -> line.row().id());
    }

    /**
     * An item in the list.
     *
     * @param teacherId absent for the experience of the school as a whole
     */
    record ExperienceEntry(
            UUID id,
            String schoolId,
            @Nullable UUID teacherId,
            @Nullable String teacherName,
            String title,
            String kind,
            String level,
            String place,
            LocalDate on,
            @Nullable String summary,
            @Nullable UUID courseId,
            @Nullable UUID offerId,
            String status,
            @Nullable LocalDate confirmedOn) {

        static ExperienceEntry of(Named line) {
            ExperienceRow row = line.row();
            return new ExperienceEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.title(),
                    row.kind(),
                    row.level(),
                    row.place(),
                    row.on(),
                    row.summary(),
                    row.courseId(),
                    row.offerId(),
                    row.status(),
                    row.confirmedOn());
        }
    }

    @GetMapping
    @Operation(summary = "Experience items within reach, the latest day first; follows changes within a moment")
    Page<ExperienceEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "Id of an elective course") @RequestParam(required = false) @Nullable UUID course,
            @Parameter(description = "Kind") @RequestParam(required = false) @Nullable ExperienceKind kind,
            @Parameter(description = "Level") @RequestParam(required = false) @Nullable ExperienceLevel level,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable ExperienceStatus status,
            @Parameter(description = "Year in which the school year begins")
                    @RequestParam(required = false)
                    @Min(1990)
                    @Max(2100)
                    @Nullable
                    Integer schoolYear,
            PageRequest page,
            Actor actor) {
        return experiences
                .page(new Wanted(school, teacher, course, kind, level, status, schoolYear), page, actor)
                .map(ExperienceEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable UUID course,
            @RequestParam(required = false) @Nullable ExperienceKind kind,
            @RequestParam(required = false) @Nullable ExperienceLevel level,
            @RequestParam(required = false) @Nullable ExperienceStatus status,
            @RequestParam(required = false) @Min(1990) @Max(2100) @Nullable Integer schoolYear,
            Actor actor) {
        return table.of(experiences.all(new Wanted(school, teacher, course, kind, level, status, schoolYear), actor));
    }
}
