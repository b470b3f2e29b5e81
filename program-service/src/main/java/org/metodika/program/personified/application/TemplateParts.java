package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.PlannedResult;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.StageId;

/** Parts of a draft as the template proposes them, for one teacher and for a team. */
final class TemplateParts {

    static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final DraftTemplate template;

    TemplateParts(DraftTemplate template) {
        this.template = template;
    }

    /** The last day of a program that begins on this one. */
    LocalDate end(LocalDate start) {
        return lastDay(start, template.months());
    }

    List<Stage> stages(LocalDate start) {
        return template.stages().stream()
                .map(stage -> new Stage(
                        new StageId(Ids.next()),
                        stage.title(),
                        stage.result(),
                        stage.reportForm(),
                        lastDay(start, stage.afterMonths()),
                        stage.checkpointForm(),
                        null))
                .toList();
    }

    /** The activity that is proposed for a difficulty. */
    Activity activity(String code, List<Stage> stages, List<DeficitId> deficits) {
        DraftTemplate.Proposal proposal = template.proposalFor(code);
        return new Activity(
                new ActivityId(Ids.next()),
                proposal.kind(),
                proposal.title(),
                proposal.form(),
                proposal.provider(),
                proposal.task(),
                proposal.hours(),
                proposal.place(),
                proposal.level(),
                proposal.participation(),
                stages.get(proposal.stage() - 1).id(),
                deficits,
                null);
    }

    /** Each difficulty is overcome when the next diagnosis says so: that is how it is measured (B41). */
    PlannedResult result(String code) {
        String difficulty = word(code);
        DraftTemplate.ResultTemplate result = template.plannedResult();
        return new PlannedResult(
                String.format(RUSSIAN, result.goal(), difficulty),
                String.format(RUSSIAN, result.result(), difficulty),
                result.measure());
    }

    /** How the difficulty is called in a sentence. */
    String word(String code) {
        return template.proposalFor(code).difficulty();
    }

    /** Second part of the explanatory note. */
    String difficulties(List<String> described) {
        return String.format(RUSSIAN, template.difficulties(), String.join("; ", described));
    }

    String finalResult() {
        return template.finalResult();
    }

    String finalReportForm() {
        return template.finalReportForm();
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }
}
