package org.metodika.program.schoolprogramme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.schoolprogramme.application.SchoolProgrammes;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.metodika.program.schoolprogramme.domain.Stage;
import org.metodika.program.schoolprogramme.domain.Task;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The matrix of participants and stages, to look at and to print (A10). */
@RestController
@RequestMapping("/api/school-programmes/{programmeId}/matrix")
@Tag(name = "School programmes")
public final class SchoolProgrammeMatrixController {

    private final SchoolProgrammes programmes;
    private final MessageSource messages;
    private final Table<Line> table;

    public SchoolProgrammeMatrixController(SchoolProgrammes programmes, MessageSource messages) {
        this.programmes = programmes;
        this.messages = messages;
        this.table = Table.<Line>named("school-programme-matrix")
                .column("school-programme.column.stage", line -> line.stage().title())
                .column(
                        "school-programme.column.stage-status",
                        line -> word(
                                "stage-status", line.stage().status().asName().name()))
                .column(
                        "school-programme.column.participant",
                        line -> word("participant", line.task().participant().name()))
                .column("school-programme.column.task", line -> line.task().title())
                .column("school-programme.column.learning-kind", Line::kind)
                .column(
                        "school-programme.column.obligatory",
                        line -> line.task().obligatory())
                .column("school-programme.column.responsibles", Line::responsibles)
                .column("school-programme.column.deadline", line -> line.task().deadline())
                .column(
                        "school-programme.column.status",
                        line -> word("task-status", line.view().status().name()))
                .column("school-programme.column.on", line -> line.view().on())
                .column("school-programme.column.outcome", line -> line.view().outcome());
    }

    /** A task as a line of the table. */
    private record Line(
            SchoolProgramme programme, Stage stage, Task task, MatrixView.MatrixTask view, Map<UUID, String> names) {

        @Nullable
        String kind() {
            return programme.content().learningKinds().stream()
                    .filter(kind -> kind.code().equals(task.learningKind()))
                    .map(kind -> kind.title())
                    .findFirst()
                    .orElse(null);
        }

        String responsibles() {
            return task.responsibles().stream()
                    .map(id -> Objects.requireNonNullElse(names.get(id), ""))
                    .collect(Collectors.joining(", "));
        }
    }

    @GetMapping
    @Operation(summary = "Participants by stages, with the tasks and their states in the cells")
    ResponseEntity<MatrixView> matrix(@PathVariable SchoolProgrammeId programmeId, Actor actor) {
        Versioned<SchoolProgramme> programme = find(programmeId, actor);
        return ResponseEntity.ok()
                .body(MatrixView.of(
                        programme.state(),
                        names(programme.state()),
                        programmes.today(programme.state().schoolId())));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The tasks as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(@PathVariable SchoolProgrammeId programmeId, Actor actor) {
        SchoolProgramme programme = find(programmeId, actor).state();
        Map<UUID, String> names = names(programme);
        LocalDate today = programmes.today(programme.schoolId());
        return table.of(programme.content().stages().stream()
                .flatMap(stage -> stage.tasks().stream()
                        .map(task -> new Line(
                                programme, stage, task, MatrixView.MatrixTask.of(task, names, today), names))));
    }

    private Versioned<SchoolProgramme> find(SchoolProgrammeId id, Actor actor) {
        return programmes.find(id, actor).orElseThrow(Problems::notFound);
    }

    private Map<UUID, String> names(SchoolProgramme programme) {
        return programmes.names(programme
                .content()
                .tasks()
                .flatMap(task -> task.responsibles().stream())
                .collect(Collectors.toSet()));
    }

    /** A code as people read it, in the language of the request. */
    private @Nullable String word(String type, String constant) {
        String name = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + type + "." + name, null, constant, LocaleContextHolder.getLocale());
    }
}
