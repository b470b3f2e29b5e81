package org.metodika.diagnostics.survey.messaging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.survey.SurveyAnnulled;
import org.metodika.contracts.survey.SurveyAnswered;
import org.metodika.contracts.survey.SurveyCatalogue;
import org.metodika.contracts.survey.SurveyClosed;
import org.metodika.contracts.survey.SurveyCount;
import org.metodika.contracts.survey.SurveyDrafted;
import org.metodika.contracts.survey.SurveyGroupResult;
import org.metodika.contracts.survey.SurveyItemResult;
import org.metodika.contracts.survey.SurveyLinksIssued;
import org.metodika.contracts.survey.SurveyOpened;
import org.metodika.contracts.survey.SurveyParticipantsInvited;
import org.metodika.contracts.survey.SurveyPlanChanged;
import org.metodika.contracts.survey.SurveyState;
import org.metodika.diagnostics.survey.domain.LinksIssued;
import org.metodika.diagnostics.survey.domain.Participant;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyEvent;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyPlan;
import org.metodika.diagnostics.survey.domain.SurveyResults;
import org.metodika.diagnostics.survey.domain.SurveyResults.GroupResult;
import org.metodika.diagnostics.survey.domain.SurveyResults.QuestionResult;
import org.metodika.diagnostics.survey.domain.SurveyStatus;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Turns what happens to surveys into messages; answers, links, texts and reasons stay behind. */
public final class SurveyMessages implements AggregateMessages<Survey, SurveyEvent> {

    @Override
    public Message<?> event(Survey after, SurveyEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        return switch (event) {
            case SurveyEvent.Drafted drafted -> new Message<>(SurveyCatalogue.SURVEY_DRAFTED, drafted(after, by));
            case SurveyEvent.PlanChanged changed ->
                new Message<>(SurveyCatalogue.SURVEY_PLAN_CHANGED, planChanged(after, by));
            case SurveyEvent.LinksGiven(var links) ->
                new Message<>(
                        SurveyCatalogue.SURVEY_LINKS_ISSUED,
                        new SurveyLinksIssued(id, school, links.group().name(), links.count(), by));
            case SurveyEvent.ParticipantsInvited(List<Participant> invited) ->
                new Message<>(
                        SurveyCatalogue.SURVEY_PARTICIPANTS_INVITED,
                        new SurveyParticipantsInvited(
                                id, school, invited.getFirst().group().name(), people(invited), by));
            case SurveyEvent.Opened(var on) ->
                new Message<>(SurveyCatalogue.SURVEY_OPENED, new SurveyOpened(id, school, on, by));
            case SurveyEvent.Answered(UUID staffId) ->
                new Message<>(SurveyCatalogue.SURVEY_ANSWERED, new SurveyAnswered(id, school, staffId));
            case SurveyEvent.Closed(var on, var results) ->
                new Message<>(SurveyCatalogue.SURVEY_CLOSED, new SurveyClosed(id, school, on, results(results), by));
            case SurveyEvent.Annulled(var why) ->
                new Message<>(SurveyCatalogue.SURVEY_ANNULLED, new SurveyAnnulled(id, school, by));
        };
    }

    @Override
    public Message<?> state(Survey survey) {
        SurveyPlan plan = survey.plan();
        SurveyResults results = survey.results();
        return new Message<>(
                SurveyCatalogue.SURVEY_STATE,
                new SurveyState(
                        survey.id().value(),
                        survey.schoolId(),
                        plan.title(),
                        plan.purpose().name(),
                        plan.mode().name(),
                        plan.method().name(),
                        name(plan.form()),
                        plan.subject().kind().name(),
                        plan.subject().id(),
                        groups(plan),
                        survey.instrument(),
                        survey.instrumentVersion(),
                        plan.firstDay(),
                        plan.lastDay(),
                        earlier(plan),
                        plan.subject().title(),
                        survey.status().name(),
                        survey.draftedOn(),
                        survey.openedOn(),
                        survey.closedOn(),
                        survey.invited().links().stream()
                                .mapToInt(LinksIssued::count)
                                .sum(),
                        people(survey.invited().participants()),
                        survey.invited().answered(),
                        results == null || survey.status() != SurveyStatus.CLOSED ? List.of() : results(results)));
    }

    private static SurveyDrafted drafted(Survey survey, @Nullable UUID by) {
        SurveyPlan plan = survey.plan();
        return new SurveyDrafted(
                survey.id().value(),
                survey.schoolId(),
                plan.purpose().name(),
                plan.mode().name(),
                plan.method().name(),
                name(plan.form()),
                plan.subject().kind().name(),
                plan.subject().id(),
                groups(plan),
                survey.instrument(),
                survey.instrumentVersion(),
                plan.firstDay(),
                plan.lastDay(),
                earlier(plan),
                by);
    }

    private static SurveyPlanChanged planChanged(Survey survey, @Nullable UUID by) {
        SurveyDrafted same = drafted(survey, by);
        return new SurveyPlanChanged(
                same.surveyId(),
                same.schoolId(),
                same.purpose(),
                same.mode(),
                same.method(),
                same.form(),
                same.subjectKind(),
                same.subjectId(),
                same.groups(),
                same.instrumentId(),
                same.instrumentVersion(),
                same.firstDay(),
                same.lastDay(),
                same.earlierWaveId(),
                by);
    }

    private static List<SurveyGroupResult> results(SurveyResults results) {
        GroupResult all = results.all();
        return Stream.concat(results.groups().stream(), Stream.ofNullable(all))
                .map(SurveyMessages::result)
                .toList();
    }

    private static SurveyGroupResult result(GroupResult result) {
        return new SurveyGroupResult(
                name(result.group()),
                result.respondents(),
                result.questions().stream().map(SurveyMessages::result).toList());
    }

    private static SurveyItemResult result(QuestionResult result) {
        return new SurveyItemResult(
                result.item(),
                result.answered(),
                result.mean(),
                result.counts().stream()
                        .map(count -> new SurveyCount(count.code(), count.times()))
                        .toList());
    }

    private static List<UUID> people(List<Participant> participants) {
        return participants.stream().map(Participant::staffId).toList();
    }

    private static List<String> groups(SurveyPlan plan) {
        return plan.groups().stream().map(Respondents::name).toList();
    }

    private static @Nullable UUID earlier(SurveyPlan plan) {
        SurveyId earlier = plan.earlierWave();
        return earlier == null ? null : earlier.value();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
