package org.metodika.program.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.program.templates.TemplateContent.FormType;
import org.metodika.program.templates.TemplateContent.Role;

/** Content of a template as it is written; absent texts and lists are empty ones. */
record TemplateJson(
        @Nullable String aim,
        @Nullable List<@NotNull String> grounds,
        @Nullable List<@NotNull String> purposes,
        @Nullable List<@NotNull String> expectedResults,
        @Nullable List<@NotNull @Valid TemplateGoalJson> goals,
        @Nullable List<@NotNull @Valid TemplateEntryJson> learningKinds,
        @Nullable List<@NotNull @Valid TemplateFormJson> forms,
        @Nullable List<@NotNull @Valid TemplateStageJson> stages) {

    /** A goal. */
    record TemplateGoalJson(
            @Nullable String code,
            @Nullable String text,
            @Nullable String measure) {}

    /** A kind of learning. */
    record TemplateEntryJson(
            @Nullable String code, @Nullable String title) {}

    /** A form of professional development. */
    record TemplateFormJson(
            @Nullable String code,
            @NotNull @Nullable FormType type,
            @Nullable String title,
            @Nullable String program) {}

    /** A stage. */
    record TemplateStageJson(
            @Nullable String code,
            @Nullable String title,
            @Nullable String goal,
            @Nullable List<@NotNull Role> participants,
            @Nullable List<@NotNull @Valid TemplateTaskJson> tasks) {}

    /**
     * A task.
     *
     * @param obligatory true when absent
     */
    record TemplateTaskJson(
            @Nullable String code,
            @NotNull @Nullable Role participant,
            @Nullable String title,
            @Nullable String learningKind,
            @Nullable List<@NotNull String> goals,
            @Nullable Boolean obligatory) {}

    TemplateContent content() {
        return new TemplateContent(
                text(aim),
                texts(grounds),
                texts(purposes),
                texts(expectedResults),
                list(goals).stream()
                        .map(goal ->
                                new TemplateContent.Goal(text(goal.code()), text(goal.text()), text(goal.measure())))
                        .toList(),
                list(learningKinds).stream()
                        .map(kind -> new TemplateContent.Entry(text(kind.code()), text(kind.title())))
                        .toList(),
                list(forms).stream()
                        .map(form -> new TemplateContent.Form(
                                text(form.code()),
                                Objects.requireNonNull(form.type()),
                                text(form.title()),
                                text(form.program())))
                        .toList(),
                list(stages).stream().map(TemplateJson::stage).toList());
    }

    private static TemplateContent.Stage stage(TemplateStageJson stage) {
        return new TemplateContent.Stage(
                text(stage.code()),
                text(stage.title()),
                text(stage.goal()),
                list(stage.participants()).stream().distinct().toList(),
                list(stage.tasks()).stream()
                        .map(task -> new TemplateContent.Task(
                                text(task.code()),
                                Objects.requireNonNull(task.participant()),
                                text(task.title()),
                                task.learningKind(),
                                list(task.goals()),
                                !Boolean.FALSE.equals(task.obligatory())))
                        .toList());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static List<String> texts(@Nullable List<String> sent) {
        return list(sent).stream().map(String::strip).toList();
    }

    private static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
