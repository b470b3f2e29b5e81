package org.metodika.diagnostics.assessment.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.assessment.AnswersAnnulled;
import org.metodika.contracts.assessment.AnswersRecorded;
import org.metodika.contracts.assessment.AssessmentAnnulled;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.assessment.AssessmentClosed;
import org.metodika.contracts.assessment.AssessmentOpened;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.contracts.assessment.SelfAssessmentClosed;
import org.metodika.contracts.assessment.SelfLevel;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentEvent;
import org.metodika.diagnostics.assessment.domain.Result;
import org.metodika.diagnostics.assessment.domain.SelfResult;
import org.metodika.diagnostics.assessment.domain.Sheet;
import org.metodika.diagnostics.assessment.domain.SheetId;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Turns what happens to assessments into messages; answers, descriptions and reasons stay behind. */
public final class AssessmentMessages implements AggregateMessages<Assessment, AssessmentEvent> {

    @Override
    public Message<?> event(Assessment after, AssessmentEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        return switch (event) {
            case AssessmentEvent.Opened opened ->
                new Message<>(
                        AssessmentCatalogue.ASSESSMENT_OPENED,
                        new AssessmentOpened(
                                id,
                                after.schoolId(),
                                after.teacherId(),
                                opened.instrument(),
                                opened.instrumentVersion(),
                                opened.openedOn(),
                                by));
            case AssessmentEvent.SheetRecorded(Sheet sheet) ->
                new Message<>(
                        AssessmentCatalogue.ANSWERS_RECORDED,
                        new AnswersRecorded(
                                id,
                                after.schoolId(),
                                after.teacherId(),
                                sheet.id().value(),
                                sheet.source().name(),
                                sheet.answeredOn(),
                                by));
            case AssessmentEvent.SheetAnnulled(SheetId sheet, var why) ->
                new Message<>(
                        AssessmentCatalogue.ANSWERS_ANNULLED,
                        new AnswersAnnulled(id, after.schoolId(), after.teacherId(), sheet.value(), by));
            case AssessmentEvent.Closed(Result result) -> closed(after, result, by);
            case AssessmentEvent.Annulled(var why) ->
                new Message<>(
                        AssessmentCatalogue.ASSESSMENT_ANNULLED,
                        new AssessmentAnnulled(id, after.schoolId(), after.teacherId(), by));
        };
    }

    private static Message<?> closed(Assessment after, Result result, @Nullable UUID by) {
        UUID id = after.id().value();
        List<SelfResult> own = result.selfLevels();
        return own == null
                ? new Message<>(
                        AssessmentCatalogue.ASSESSMENT_CLOSED,
                        new AssessmentClosed(
                                id,
                                after.schoolId(),
                                after.teacherId(),
                                after.dictionary(),
                                after.dictionaryVersion(),
                                result.closedOn(),
                                codes(result.sources()),
                                levels(result),
                                by))
                : new Message<>(
                        AssessmentCatalogue.SELF_ASSESSMENT_CLOSED,
                        new SelfAssessmentClosed(
                                id,
                                after.schoolId(),
                                after.teacherId(),
                                after.dictionary(),
                                after.dictionaryVersion(),
                                result.closedOn(),
                                own.stream()
                                        .map(level -> new SelfLevel(level.code(), level.score(), level.level()))
                                        .toList(),
                                by));
    }

    @Override
    public Message<?> state(Assessment assessment) {
        Result result = assessment.result();
        return new Message<>(
                AssessmentCatalogue.ASSESSMENT_STATE,
                new AssessmentState(
                        assessment.id().value(),
                        assessment.schoolId(),
                        assessment.teacherId(),
                        assessment.instrument(),
                        assessment.instrumentVersion(),
                        assessment.dictionary(),
                        assessment.dictionaryVersion(),
                        assessment.status().name(),
                        assessment.openedOn(),
                        result == null ? null : result.closedOn(),
                        (int) assessment.sheets().stream().filter(Sheet::valid).count(),
                        codes(assessment.sources()),
                        result == null ? List.of() : levels(result)));
    }

    private static List<String> codes(List<Source> sources) {
        return sources.stream().map(Source::name).toList();
    }

    private static List<CriterionLevel> levels(Result result) {
        return result.levels().stream()
                .map(level -> new CriterionLevel(
                        level.code(), level.score(), level.level(), level.requiredLevel(), level.deficit()))
                .toList();
    }
}
