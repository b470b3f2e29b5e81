package org.metodika.monitoring.resources;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
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

/** Resources of programs: plan, fact, deviation, forecast, mark of control (B28, B42). */
@RestController
@RequestMapping("/api/monitoring/resources")
@Tag(name = "Resources", description = "Ресурсы программ: финансовые, материальные, методические")
final class ResourceController {

    private final ResourceRegister register;
    private final Table<ProgramResources> table;

    ResourceController(ResourceRegister register, MessageSource messages) {
        this.register = register;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<ProgramResources>named("resources")
                .column("table.resource.school", ProgramResources::schoolId)
                .column("table.resource.teacher", ProgramResources::teacherName)
                .column("table.resource.planned", row -> row.money().planned())
                .column("table.resource.spent", row -> row.money().spent())
                .column("table.resource.deviation", row -> row.money().deviation())
                .column("table.resource.expected", row -> row.money().expected())
                .column("table.resource.lacking", row -> row.money().lacking())
                .column("table.resource.to-provide", ProgramResources::lacking)
                .column("table.resource.controlled-on", row -> {
                    ProgramResources.Mark mark = row.control();
                    return mark == null ? null : mark.heldOn();
                })
                .column("table.resource.grade", row -> {
                    ProgramResources.Mark mark = row.control();
                    return mark == null ? null : words.of("control-grade", mark.grade());
                })
                .column("table.resource.decision", row -> {
                    ProgramResources.Mark mark = row.control();
                    return mark == null ? null : words.of("control-decision", mark.decision());
                })
                .column("table.resource.program", ProgramResources::programId);
    }

    @GetMapping
    @Operation(summary = "Programs within reach with their resources; follows changes within a moment")
    Page<ProgramResources> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the program") @RequestParam(required = false) @Nullable UUID program,
            PageRequest page,
            Actor actor) {
        return register.page(school, program, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ProgramResources> table(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the program") @RequestParam(required = false) @Nullable UUID program,
            Actor actor) {
        return table.of(register.all(school, program, actor));
    }

    @GetMapping("/total")
    @Operation(summary = "All programs of a school together")
    SchoolResources total(@Parameter(description = "School code") @RequestParam String school, Actor actor) {
        return register.total(school, actor).orElseThrow(Problems::notFound);
    }
}
