package org.metodika.program.personified.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.ActivityKind;
import org.metodika.program.personified.domain.CheckpointForm;
import org.metodika.program.personified.domain.EventLevel;
import org.metodika.program.personified.domain.OtherForm;

/**
 * Образец проекта: what a draft made from deficits proposes. Data, read from {@code drafting/template.json}; a methodist may
 * change it without code.
 *
 * @param months length of a program
 * @param difficulties second part of the explanatory note; {@code %s} stands for the list of difficulties
 * @param plannedResult what is planned for each difficulty (B41)
 * @param learningStage place of the stage that chosen offers go to when their days say no other, from 1
 * @param proposals what to propose, by code of the difficulty (C19)
 * @param otherwise what to propose for a code of another dictionary
 */
public record DraftTemplate(
        int months,
        String difficulties,
        String finalResult,
        String finalReportForm,
        ResultTemplate plannedResult,
        List<StageTemplate> stages,
        int learningStage,
        Map<String, Proposal> proposals,
        Proposal otherwise) {

    public DraftTemplate {
        stages = List.copyOf(stages);
        proposals = Map.copyOf(proposals);
    }

    /**
     * Планируемый результат; {@code %s} stands for the difficulty.
     *
     * @param measure by what it is measured
     */
    public record ResultTemplate(String goal, String result, String measure) {}

    /**
     * Этап.
     *
     * @param afterMonths months from the start of the program to the end of the stage
     */
    public record StageTemplate(
            String title, String result, String reportForm, int afterMonths, CheckpointForm checkpointForm) {}

    /**
     * Предлагаемое мероприятие.
     *
     * @param difficulty how the difficulty is called in a sentence
     * @param stage place of its stage, from 1
     */
    public record Proposal(
            String difficulty,
            ActivityKind kind,
            String title,
            @Nullable OtherForm form,
            @Nullable String provider,
            @Nullable String task,
            int hours,
            @Nullable String place,
            @Nullable EventLevel level,
            @Nullable String participation,
            int stage) {}

    /** What is proposed for a difficulty with this code. */
    Proposal proposalFor(String code) {
        return proposals.getOrDefault(code, otherwise);
    }
}
