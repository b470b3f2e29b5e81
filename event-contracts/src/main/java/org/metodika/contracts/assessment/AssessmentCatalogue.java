package org.metodika.contracts.assessment;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class AssessmentCatalogue {

    /** Events of assessment aggregates. */
    public static final Topic ASSESSMENT_EVENTS = Topic.events("assessment", "diagnostics-service");

    public static final MessageType<AssessmentOpened> ASSESSMENT_OPENED =
            new MessageType<>("org.metodika.assessment.opened.v1", AssessmentOpened.class, ASSESSMENT_EVENTS);

    public static final MessageType<AnswersRecorded> ANSWERS_RECORDED =
            new MessageType<>("org.metodika.assessment.answers-recorded.v1", AnswersRecorded.class, ASSESSMENT_EVENTS);

    public static final MessageType<AnswersAnnulled> ANSWERS_ANNULLED =
            new MessageType<>("org.metodika.assessment.answers-annulled.v1", AnswersAnnulled.class, ASSESSMENT_EVENTS);

    public static final MessageType<AssessmentClosed> ASSESSMENT_CLOSED =
            new MessageType<>("org.metodika.assessment.closed.v1", AssessmentClosed.class, ASSESSMENT_EVENTS);

    public static final MessageType<SelfAssessmentClosed> SELF_ASSESSMENT_CLOSED = new MessageType<>(
            "org.metodika.assessment.self-assessment-closed.v1", SelfAssessmentClosed.class, ASSESSMENT_EVENTS);

    public static final MessageType<AssessmentAnnulled> ASSESSMENT_ANNULLED =
            new MessageType<>("org.metodika.assessment.annulled.v1", AssessmentAnnulled.class, ASSESSMENT_EVENTS);

    /** Present content of assessment aggregates. */
    public static final Topic ASSESSMENT_STATES = Topic.state("assessment", "diagnostics-service");

    public static final MessageType<AssessmentState> ASSESSMENT_STATE =
            new MessageType<>("org.metodika.assessment.state.v1", AssessmentState.class, ASSESSMENT_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            ASSESSMENT_OPENED,
            ANSWERS_RECORDED,
            ANSWERS_ANNULLED,
            ASSESSMENT_CLOSED,
            SELF_ASSESSMENT_CLOSED,
            ASSESSMENT_ANNULLED,
            ASSESSMENT_STATE);

    private AssessmentCatalogue() {}
}
