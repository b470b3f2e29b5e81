package org.metodika.program.experiencebank;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.experiencebank.BestExperienceList.Named;
import org.metodika.program.experiencebank.BestExperienceList.Wanted;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bank of best experience, as pages and as a table. */
@RestController
@RequestMapping("/api/best-experience")
@Tag(name = "Best experience")
public final class BestExperienceListController {

    private final BestExperienceList bank;
    private final Table<Named> table;

    public BestExperienceListController(BestExperienceList bank, MessageSource messages) {
        this.bank = bank;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<Named>named("best-experience")
                .column("experience.column.school", line -> line.row().schoolId())
                .column("experience.column.teacher", Named::teacherName)
                .column("experience.column.title", line -> line.row().title())
                .column(
                        "experience.column.status",
                        line -> words.of("bank-status", line.row().status()))
                .column("bank.column.found-on", line -> line.row().foundOn())
                .column("bank.column.last-on", line -> line.row().lastOn())
                .column("bank.column.last-who", line -> line.row().lastWho())
                .column("bank.column.last-product", line -> line.row().lastProduct())
                .column(
                        "bank.column.presentations",
                        line -> line.row().presentations().size())
                .column("experience.column.id", line -> line.row().id());
    }

    /**
     * Experience in the list.
     *
     * @param teacherId absent for a school as a whole
     * @param lastOn day of the last step
     */
    record BestExperienceEntry(
            UUID id,
            String schoolId,
            @Nullable UUID teacherId,
            @Nullable String teacherName,
            String title,
            String status,
            LocalDate foundOn,
            LocalDate lastOn,
            List<UUID> presentations) {

        static BestExperienceEntry of(Named line) {
            BestExperienceRow row = line.row();
            return new BestExperienceEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.title(),
                    row.status(),
                    row.foundOn(),
                    row.lastOn(),
                    row.presentations());
        }
    }

    @GetMapping
    @Operation(summary = "Best experience within reach, what was found last first; follows changes within a moment")
    Page<BestExperienceEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "State") @RequestParam(required = false) @Nullable BankStatus status,
            @Parameter(description = "Calendar year in which it was found")
                    @RequestParam(required = false)
                    @Min(1990)
                    @Max(2100)
                    @Nullable
                    Integer year,
            PageRequest page,
            Actor actor) {
        return bank.page(new Wanted(school, teacher, status, year), page, actor).map(BestExperienceEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable BankStatus status,
            @RequestParam(required = false) @Min(1990) @Max(2100) @Nullable Integer year,
            Actor actor) {
        return table.of(bank.all(new Wanted(school, teacher, status, year), actor));
    }
}
