package org.metodika.reporting.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramState;
import org.metodika.reporting.forms.ProgramCells.Direction;
import org.metodika.reporting.forms.ProgramCells.Event;
import org.metodika.reporting.forms.ProgramCells.Item;
import org.metodika.reporting.forms.ProgramCells.Need;
import org.metodika.reporting.forms.ProgramCells.Part;
import org.metodika.reporting.forms.ProgramCells.PlanPart;
import org.metodika.reporting.forms.ProgramCells.Stage;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.texts.Texts;

/** The content of a program as the rows of its tables. */
final class ProgramRows {

    /** The order in which the regulation lists them (3.2, part 2). */
    private static final List<String> KINDS =
            List.of("INVARIANT_MODULE", "VARIABLE_MODULE", "OTHER_FORM", "SELF_EDUCATION");

    private static final String NONE = "—";

    private final ProgramState program;
    private final Map<UUID, DeficitRow> deficits;
    private final Map<UUID, PlannedStage> stages;
    private final Texts texts;

    ProgramRows(Material material, Texts texts) {
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
    List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (BasisRecord basis : program.basis()) {
            if (basis.kind().equals("DIFFICULTY")) {
                needs.add(new Need(String.valueOf(needs.size() + 1), deficitName(basis), level(basis), answers(basis)));
            }
        }
        return needs;
    }

    /** What addresses no deficit, in one text. */
    String unrelated() {
        return program.activities().stream()
                .filter(activity -> activity.deficits().isEmpty())
                .map(this::title)
                .collect(Collectors.joining("; "));
    }

    /** Modules and events by their kinds with their hours (B36-B39, B05). */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (String kind : kinds()) {
            boolean known = KINDS.contains(kind);
            parts.add(new Part(
                    String.valueOf(parts.size() + 1),
                    texts.name("activity.kind", kind),
                    kind.equals("INVARIANT_MODULE"),
                    kind.equals("VARIABLE_MODULE"),
                    kind.equals("OTHER_FORM"),
                    kind.equals("SELF_EDUCATION") || !known,
                    items(of(kind), 0),
                    String.valueOf(hours(of(kind)))));
        }
        return parts;
    }

    /** The same, numbered throughout: the study-thematic plan (учебно-тематический план, B40). */
    List<PlanPart> plan() {
        List<PlanPart> parts = new ArrayList<>();
        int before = 0;
        for (String kind : kinds()) {
            List<Item> items = items(of(kind), before);
            before += items.size();
            parts.add(new PlanPart(texts.name("activity.kind", kind), items, String.valueOf(hours(of(kind)))));
        }
        return parts;
    }

    /** Needs with the events that answer them, then what answers none (B13). */
    List<Direction> directions() {
        List<Direction> directions = new ArrayList<>();
        Map<UUID, Integer> numbers = new HashMap<>();
        for (BasisRecord basis : program.basis()) {
            UUID id = basis.deficitId();
            List<PlannedActivity> answering = program.activities().stream()
                    .filter(activity -> id != null && activity.deficits().contains(id))
                    .toList();
            if (!answering.isEmpty()) {
                directions.add(direction(deficitName(basis), level(basis), answering, numbers));
            }
        }
        List<PlannedActivity> others = program.activities().stream()
                .filter(activity -> !numbers.containsKey(activity.activityId()))
                .toList();
        if (!others.isEmpty()) {
            directions.add(direction("", "", others, numbers));
        }
        return directions;
    }

    /** What answers several needs stands below the first of them, the others refer to it. */
    private Direction direction(
            String need, String level, List<PlannedActivity> activities, Map<UUID, Integer> numbers) {
        String also = activities.stream()
                .map(activity -> numbers.get(activity.activityId()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        List<Event> events = activities.stream()
                .filter(activity -> !numbers.containsKey(activity.activityId()))
                .map(activity -> {
                    int number = numbers.size() + 1;
                    numbers.put(activity.activityId(), number);
                    return event(number, activity);
                })
                .toList();
        return new Direction(need, level, also, events);
    }

    private Event event(int number, PlannedActivity activity) {
        PlannedStage stage = activity.stageId() == null ? null : stages.get(activity.stageId());
        String level = activity.level();
        String form = activity.form();
        return new Event(
                String.valueOf(number),
                task(activity),
                form == null ? title(activity) : title(activity) + " (" + texts.name("activity.form", form) + ")",
                level == null ? NONE : texts.name("activity.level", level),
                stage == null ? NONE : "до " + Russian.shortDate(stage.deadline()),
                String.valueOf(activity.hours()));
    }

    String totalHours() {
        return String.valueOf(hours(program.activities()));
    }

    List<Stage> stages() {
        return stages(program.stages());
    }

    /** Other stages in the same words, as those of an amendment. */
    List<Stage> stages(List<PlannedStage> planned) {
        return planned.stream()
                .map(stage -> new Stage(
                        String.valueOf(stage.ordinal()),
                        given(stage.title()),
                        given(stage.result()),
                        given(stage.reportForm()),
                        texts.name("checkpoint.form", stage.checkpointForm()),
                        Russian.shortDate(stage.deadline())))
                .toList();
    }

    private List<Item> items(List<PlannedActivity> activities, int before) {
        return IntStream.range(0, activities.size())
                .mapToObj(i -> item(before + i + 1, activities.get(i)))
                .toList();
    }

    private Item item(int number, PlannedActivity activity) {
        String form = activity.form();
        String provider = activity.provider();
        PlannedStage stage = activity.stageId() == null ? null : stages.get(activity.stageId());
        return new Item(
                String.valueOf(number),
                title(activity),
                given(provider),
                task(activity),
                form == null ? given(null) : texts.name("activity.form", form),
                form != null ? texts.name("activity.form", form) : provider == null ? NONE : provider,
                place(activity),
                given(activity.participation()),
                stage == null ? NONE : String.valueOf(stage.ordinal()),
                stage == null ? NONE : texts.name("checkpoint.form", stage.checkpointForm()),
                String.valueOf(activity.hours()));
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
}
