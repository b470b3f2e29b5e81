package org.metodika.contracts.attestation;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class AttestationCatalogue {

    /** Events of attestations. */
    public static final Topic ATTESTATION_EVENTS = Topic.events("attestation", "monitoring-service");

    /** Present content of attestations. */
    public static final Topic ATTESTATION_STATES = Topic.state("attestation", "monitoring-service");

    /** Events of checklists of materials; keyed by the category. */
    public static final Topic ATTESTATION_CHECKLIST_EVENTS =
            Topic.events("attestation-checklist", "monitoring-service");

    /** Present checklists of materials. */
    public static final Topic ATTESTATION_CHECKLIST_STATES = Topic.state("attestation-checklist", "monitoring-service");

    public static final MessageType<AttestationOpened> ATTESTATION_OPENED =
            new MessageType<>("org.metodika.attestation.opened.v1", AttestationOpened.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationChanged> ATTESTATION_CHANGED =
            new MessageType<>("org.metodika.attestation.changed.v1", AttestationChanged.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationMaterialChanged> ATTESTATION_MATERIAL_CHANGED = new MessageType<>(
            "org.metodika.attestation.material-changed.v1", AttestationMaterialChanged.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationConsultationLinked> ATTESTATION_CONSULTATION_LINKED = new MessageType<>(
            "org.metodika.attestation.consultation-linked.v1", AttestationConsultationLinked.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationApplied> ATTESTATION_APPLIED =
            new MessageType<>("org.metodika.attestation.applied.v1", AttestationApplied.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationDecided> ATTESTATION_DECIDED =
            new MessageType<>("org.metodika.attestation.decided.v1", AttestationDecided.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationWithdrawn> ATTESTATION_WITHDRAWN =
            new MessageType<>("org.metodika.attestation.withdrawn.v1", AttestationWithdrawn.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationEndedByDismissal> ATTESTATION_ENDED_BY_DISMISSAL = new MessageType<>(
            "org.metodika.attestation.ended-by-dismissal.v1", AttestationEndedByDismissal.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationReopened> ATTESTATION_REOPENED =
            new MessageType<>("org.metodika.attestation.reopened.v1", AttestationReopened.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationFollowed> ATTESTATION_FOLLOWED =
            new MessageType<>("org.metodika.attestation.followed.v1", AttestationFollowed.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationTermEnding> ATTESTATION_TERM_ENDING = new MessageType<>(
            "org.metodika.attestation.term-ending.v1", AttestationTermEnding.class, ATTESTATION_EVENTS);

    public static final MessageType<AttestationState> ATTESTATION_STATE =
            new MessageType<>("org.metodika.attestation.state.v1", AttestationState.class, ATTESTATION_STATES);

    public static final MessageType<AttestationChecklistChanged> ATTESTATION_CHECKLIST_CHANGED = new MessageType<>(
            "org.metodika.attestation-checklist.changed.v1",
            AttestationChecklistChanged.class,
            ATTESTATION_CHECKLIST_EVENTS);

    public static final MessageType<AttestationChecklistState> ATTESTATION_CHECKLIST_STATE = new MessageType<>(
            "org.metodika.attestation-checklist.state.v1",
            AttestationChecklistState.class,
            ATTESTATION_CHECKLIST_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            ATTESTATION_OPENED,
            ATTESTATION_CHANGED,
            ATTESTATION_MATERIAL_CHANGED,
            ATTESTATION_CONSULTATION_LINKED,
            ATTESTATION_APPLIED,
            ATTESTATION_DECIDED,
            ATTESTATION_WITHDRAWN,
            ATTESTATION_ENDED_BY_DISMISSAL,
            ATTESTATION_REOPENED,
            ATTESTATION_FOLLOWED,
            ATTESTATION_TERM_ENDING,
            ATTESTATION_STATE,
            ATTESTATION_CHECKLIST_CHANGED,
            ATTESTATION_CHECKLIST_STATE);

    private AttestationCatalogue() {}
}
