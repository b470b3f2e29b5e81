package org.metodika.program.schoolprogramme.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Содержание программы внутришкольного повышения квалификации.
 *
 * @param fromYear первый год реализации; the years are not limited as the program of one person is (D01)
 * @param toYear последний год реализации
 * @param aim цель
 * @param grounds противоречия (D02)
 * @param purposes назначение (D02)
 * @param expectedResults ожидаемые результаты
 * @param goals задачи (A04)
 * @param learningKinds виды обучения (A05)
 * @param forms формы повышения квалификации (A15)
 * @param stages этапы, in their order (A08)
 */
public record Content(
        String title,
        int fromYear,
        int toYear,
        String aim,
        List<String> grounds,
        List<String> purposes,
        List<String> expectedResults,
        List<Goal> goals,
        List<LearningKind> learningKinds,
        List<DevelopmentForm> forms,
        List<Stage> stages) {

    public Content {
        grounds = List.copyOf(grounds);
        purposes = List.copyOf(purposes);
        expectedResults = List.copyOf(expectedResults);
        goals = List.copyOf(goals);
        learningKinds = List.copyOf(learningKinds);
        forms = List.copyOf(forms);
        stages = List.copyOf(stages);
    }

    /** All tasks of all stages. */
    public Stream<Task> tasks() {
        return stages.stream().flatMap(stage -> stage.tasks().stream());
    }

    public Optional<Stage> stage(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The stage that has this task. */
    public Optional<Stage> stageOf(TaskId id) {
        return stages.stream()
                .filter(stage ->
                        stage.tasks().stream().anyMatch(task -> task.id().equals(id)))
                .findFirst();
    }

    public Optional<Task> task(TaskId id) {
        return tasks().filter(task -> task.id().equals(id)).findFirst();
    }

    public Optional<DevelopmentForm> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** Place of a stage, from 1. */
    public int ordinal(StageId id) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No such stage: " + id);
    }

    Content with(DevelopmentForm changed) {
        return new Content(
                title,
                fromYear,
                toYear,
                aim,
                grounds,
                purposes,
                expectedResults,
                goals,
                learningKinds,
                forms.stream()
                        .map(form -> form.code().equals(changed.code()) ? changed : form)
                        .toList(),
                stages);
    }

    Content with(List<Stage> changed) {
        return new Content(
                title, fromYear, toYear, aim, grounds, purposes, expectedResults, goals, learningKinds, forms, changed);
    }

    Content with(Stage changed) {
        return with(stages.stream()
                .map(stage -> stage.id().equals(changed.id()) ? changed : stage)
                .toList());
    }

    Content with(Task changed) {
        return with(stages.stream()
                .map(stage -> stage.with(stage.tasks().stream()
                        .map(task -> task.id().equals(changed.id()) ? changed : task)
                        .toList()))
                .toList());
    }
}
