package org.metodika.contracts.survey;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class SurveyCatalogue {

    /** Events of surveys. */
    public static final Topic SURVEY_EVENTS = Topic.events("survey", "diagnostics-service");

    /** Present content of surveys. */
    public static final Topic SURVEY_STATES = Topic.state("survey", "diagnostics-service");

    public static final MessageType<SurveyDrafted> SURVEY_DRAFTED =
            new MessageType<>("org.metodika.survey.drafted.v1", SurveyDrafted.class, SURVEY_EVENTS);

    public static final MessageType<SurveyPlanChanged> SURVEY_PLAN_CHANGED =
            new MessageType<>("org.metodika.survey.plan-changed.v1", SurveyPlanChanged.class, SURVEY_EVENTS);

    public static final MessageType<SurveyLinksIssued> SURVEY_LINKS_ISSUED =
            new MessageType<>("org.metodika.survey.links-issued.v1", SurveyLinksIssued.class, SURVEY_EVENTS);

    public static final MessageType<SurveyParticipantsInvited> SURVEY_PARTICIPANTS_INVITED = new MessageType<>(
            "org.metodika.survey.participants-invited.v1", SurveyParticipantsInvited.class, SURVEY_EVENTS);

    public static final MessageType<SurveyOpened> SURVEY_OPENED =
            new MessageType<>("org.metodika.survey.opened.v1", SurveyOpened.class, SURVEY_EVENTS);

    public static final MessageType<SurveyAnswered> SURVEY_ANSWERED =
            new MessageType<>("org.metodika.survey.answered.v1", SurveyAnswered.class, SURVEY_EVENTS);

    public static final MessageType<SurveyClosed> SURVEY_CLOSED =
            new MessageType<>("org.metodika.survey.closed.v1", SurveyClosed.class, SURVEY_EVENTS);

    public static final MessageType<SurveyAnnulled> SURVEY_ANNULLED =
            new MessageType<>("org.metodika.survey.annulled.v1", SurveyAnnulled.class, SURVEY_EVENTS);

    public static final MessageType<SurveyState> SURVEY_STATE =
            new MessageType<>("org.metodika.survey.state.v1", SurveyState.class, SURVEY_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            SURVEY_DRAFTED,
            SURVEY_PLAN_CHANGED,
            SURVEY_LINKS_ISSUED,
            SURVEY_PARTICIPANTS_INVITED,
            SURVEY_OPENED,
            SURVEY_ANSWERED,
            SURVEY_CLOSED,
            SURVEY_ANNULLED,
            SURVEY_STATE);

    private SurveyCatalogue() {}
}
