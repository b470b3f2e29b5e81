package org.metodika.reporting.document;

import static org.metodika.reporting.paper.Block.Align.CENTRE;
import static org.metodika.reporting.paper.Block.Align.LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramState;
import org.metodika.reporting.paper.Block;
import org.metodika.reporting.paper.Block.Align;
import org.metodika.reporting.paper.Block.Column;
import org.metodika.reporting.paper.Block.Grid;
import org.metodika.reporting.paper.Block.Row;
import org.metodika.reporting.paper.Block.Style;
import org.metodika.reporting.paper.Block.Text;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.texts.Texts;

/** The tables of the printed program. */
final class ProgramTables {

    /** The order in which the regulation lists them (3.2, part 2). */
    private static final List<String> KINDS =
            List.of("INVARIANT_MODULE", "VARIABLE_MODULE", "OTHER_FORM", "SELF_EDUCATION");

    private final ProgramState program;
    private final Map<UUID, DeficitRow> deficits;
    private final Map<UUID, PlannedStage> stages;
    private final Texts texts;

    ProgramTables(Material material, Texts texts) {
        this.program = material.program();
        this.deficits = material.deficits();
        this.stages = program.stages().stream()
                .collect(Collectors.toMap(PlannedStage::stageId, stage -> stage, (one, other) -> one));
        this.texts = texts;
    }

    /** The kinds of activities there are, in the order of the regulation, kinds unknown here last. */
    List<String> kinds() {
        List<String> present = program.activities().stream()
                .map(PlannedActivity::kind)
                .distinct()
                .toList();
        return Stream.concat(
                        KINDS.stream().filter(present::contains),
                        present.stream().filter(kind -> !KINDS.contains(kind)).sorted())
                .toList();
    }

    /** Which activity addresses which deficit (B24). */
    List<Block> coverage() {
        List<Row> rows = new ArrayList<>();
        for (BasisRecord basis : program.basis()) {
            if (basis.kind().equals("DIFFICULTY")) {
                rows.add(row(String.valueOf(rows.size() + 1), deficitName(basis), level(basis), answers(basis)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                rows.isEmpty()
                        ? new Text(texts.text("paper.not-filled"), Style.GAP)
                        : new Grid(
                                List.of(
                                        column("paper.number", 6, CENTRE),
                                        column("paper.coverage.difficulty", 26, LEFT),
                                        column("paper.coverage.level", 25, LEFT),
                                        column("paper.coverage.activities", 43, LEFT)),
                                rows));
        String unrelated = program.activities().stream()
                .filter(activity -> activity.deficits().isEmpty())
                .map(this::title)
                .collect(Collectors.joining("; "));
        if (!unrelated.isEmpty()) {
            blocks.add(new Text(texts.text("paper.coverage.unrelated", unrelated), Style.GAP));
        }
        return blocks;
    }

    /** Modules or events of one kind with their hours (B36-B39, B05). */
    Grid content(String kind) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("paper.number", 6, CENTRE));
        switch (kind) {
            case "INVARIANT_MODULE" -> {
                columns.add(column("paper.content.module", 50, LEFT));
                columns.add(column("paper.content.provider", 34, LEFT));
            }
            case "VARIABLE_MODULE" -> {
                columns.add(column("paper.content.module", 34, LEFT));
                columns.add(column("paper.content.provider", 24, LEFT));
                columns.add(column("paper.content.task", 26, LEFT));
            }
            case "OTHER_FORM" -> {
                columns.add(column("paper.content.event", 31, LEFT));
                columns.add(column("paper.content.form", 17, LEFT));
                columns.add(column("paper.content.place", 20, LEFT));
                columns.add(column("paper.content.participation", 16, LEFT));
            }
            default -> {
                columns.add(column("paper.content.topic", 56, LEFT));
                columns.add(column("paper.content.task", 28, LEFT));
            }
        }
        columns.add(column("paper.content.hours", 10, CENTRE));
        List<Row> rows = new ArrayList<>();
        for (PlannedActivity activity : of(kind)) {
            String number = String.valueOf(rows.size() + 1);
            String hours = String.valueOf(activity.hours());
            rows.add(
                    switch (kind) {
                        case "INVARIANT_MODULE" -> row(number, title(activity), given(activity.provider()), hours);
                        case "VARIABLE_MODULE" ->
                            row(number, title(activity), given(activity.provider()), task(activity), hours);
                        case "OTHER_FORM" ->
                            row(
                                    number,
                                    title(activity),
                                    form(activity),
                                    place(activity),
                                    given(activity.participation()),
                                    hours);
                        default -> row(number, title(activity), task(activity), hours);
                    });
        }
        rows.add(new Row.Total(texts.text("paper.content.subtotal"), String.valueOf(hours(of(kind)))));
        return new Grid(columns, rows);
    }

    /** Stages with results, reports, checkpoints and deadlines (B26). */
    Grid stages() {
        return new Grid(
                List.of(
                        column("paper.number", 6, CENTRE),
                        column("paper.stages.title", 19, LEFT),
                        column("paper.stages.result", 24, LEFT),
                        column("paper.stages.report", 18, LEFT),
                        column("paper.stages.checkpoint", 18, LEFT),
                        column("paper.stages.deadline", 15, CENTRE)),
                program.stages().stream()
                        .map(stage -> row(
                                String.valueOf(stage.ordinal()),
                                given(stage.title()),
                                given(stage.result()),
                                given(stage.reportForm()),
                                texts.name("checkpoint.form", stage.checkpointForm()),
                                Russian.shortDate(stage.deadline())))
                        .toList());
    }

    /** Study-thematic plan (учебно-тематический план, B40). */
    Grid plan() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String kind : kinds()) {
            rows.add(new Row.Band(texts.name("activity.kind", kind)));
            for (PlannedActivity activity : of(kind)) {
                number++;
                String form = activity.form();
                String provider = activity.provider();
                rows.add(row(
                        String.valueOf(number),
                        title(activity),
                        form != null ? texts.name("activity.form", form) : provider == null ? "—" : provider,
                        stage(activity),
                        String.valueOf(activity.hours())));
            }
            rows.add(new Row.Total(texts.text("paper.content.subtotal"), String.valueOf(hours(of(kind)))));
        }
        rows.add(new Row.Total(texts.text("paper.content.total"), String.valueOf(hours(program.activities()))));
        return new Grid(
                List.of(
                        column("paper.number", 6, CENTRE),
                        column("paper.plan.what", 44, LEFT),
                        column("paper.plan.how", 28, LEFT),
                        column("paper.content.stage", 12, CENTRE),
                        column("paper.content.hours", 10, CENTRE)),
                rows);
    }

    String deficitName(BasisRecord basis) {
        String code = basis.code();
        UUID id = basis.deficitId();
        DeficitRow deficit = id == null ? null : deficits.get(id);
        return code != null
                ? texts.name("character", code)
                : deficit == null ? texts.text("paper.not-given") : texts.name("character", deficit.code());
    }

    private String level(BasisRecord basis) {
        UUID id = basis.deficitId();
        DeficitRow deficit = id == null ? null : deficits.get(id);
        String reached = deficit == null ? null : deficit.level();
        String required = deficit == null ? null : deficit.requiredLevel();
        Double score = deficit == null ? null : deficit.score();
        return reached == null || required == null || score == null
                ? texts.text("paper.not-given")
                : texts.text(
                        "paper.coverage.level-value",
                        texts.name("level", reached),
                        texts.name("level", required),
                        Russian.percent(score));
    }

    private String answers(BasisRecord basis) {
        UUID id = basis.deficitId();
        List<String> activities = program.activities().stream()
                .filter(activity -> id != null && activity.deficits().contains(id))
                .map(activity -> "— " + title(activity))
                .toList();
        String deferred = basis.deferredBecause();
        if (deferred != null) {
            return texts.text("paper.coverage.deferred", deferred);
        }
        return activities.isEmpty() ? texts.text("paper.coverage.none") : String.join("\n", activities);
    }

    /** The task that the activity solves (B37); where none is named, the deficits it addresses. */
    private String task(PlannedActivity activity) {
        String task = activity.task();
        if (task != null && !task.isBlank()) {
            return task;
        }
        List<String> names = program.basis().stream()
                .filter(basis ->
                        basis.deficitId() != null && activity.deficits().contains(basis.deficitId()))
                .map(this::deficitName)
                .distinct()
                .toList();
        return names.isEmpty()
                ? texts.text("paper.not-given")
                : texts.text(
                        "paper.content.task-deficits", String.join(", ", names).toLowerCase(texts.locale()));
    }

    private String place(PlannedActivity activity) {
        String level = activity.level();
        return given(Stream.of(activity.place(), level == null ? null : texts.name("activity.level", level))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private String form(PlannedActivity activity) {
        String form = activity.form();
        return form == null ? texts.text("paper.not-given") : texts.name("activity.form", form);
    }

    private String stage(PlannedActivity activity) {
        PlannedStage stage = activity.stageId() == null ? null : stages.get(activity.stageId());
        return stage == null ? "—" : String.valueOf(stage.ordinal());
    }

    private String title(PlannedActivity activity) {
        return given(activity.title());
    }

    private String given(@Nullable String text) {
        return text == null || text.isBlank() ? texts.text("paper.not-given") : text;
    }

    private List<PlannedActivity> of(String kind) {
        return program.activities().stream()
                .filter(activity -> activity.kind().equals(kind))
                .toList();
    }

    private static int hours(List<PlannedActivity> activities) {
        return activities.stream().mapToInt(PlannedActivity::hours).sum();
    }

    private Column column(String title, int share, Align align) {
        return new Column(texts.text(title), share, align);
    }

    private static Row row(String... cells) {
        return new Row.Cells(List.of(cells));
    }
}
