package org.metodika.contracts.campaign;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class CampaignCatalogue {

    /** Events of campaign aggregates. */
    public static final Topic CAMPAIGN_EVENTS = Topic.events("campaign", "diagnostics-service");

    /** Present content of campaign aggregates. */
    public static final Topic CAMPAIGN_STATES = Topic.state("campaign", "diagnostics-service");

    /** Events of the rolls of campaigns, one roll per school. */
    public static final Topic CAMPAIGN_ROLL_EVENTS = Topic.events("campaign-roll", "diagnostics-service");

    /** Present content of the rolls of campaigns. */
    public static final Topic CAMPAIGN_ROLL_STATES = Topic.state("campaign-roll", "diagnostics-service");

    public static final MessageType<CampaignDrafted> CAMPAIGN_DRAFTED =
            new MessageType<>("org.metodika.campaign.drafted.v1", CampaignDrafted.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignChanged> CAMPAIGN_CHANGED =
            new MessageType<>("org.metodika.campaign.changed.v1", CampaignChanged.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignOpened> CAMPAIGN_OPENED =
            new MessageType<>("org.metodika.campaign.opened.v1", CampaignOpened.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignExtended> CAMPAIGN_EXTENDED =
            new MessageType<>("org.metodika.campaign.extended.v1", CampaignExtended.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignClosed> CAMPAIGN_CLOSED =
            new MessageType<>("org.metodika.campaign.closed.v1", CampaignClosed.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignAnnulled> CAMPAIGN_ANNULLED =
            new MessageType<>("org.metodika.campaign.annulled.v1", CampaignAnnulled.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignState> CAMPAIGN_STATE =
            new MessageType<>("org.metodika.campaign.state.v1", CampaignState.class, CAMPAIGN_STATES);

    public static final MessageType<CampaignRollOpened> CAMPAIGN_ROLL_OPENED =
            new MessageType<>("org.metodika.campaign-roll.opened.v1", CampaignRollOpened.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignTeachersAdmitted> CAMPAIGN_TEACHERS_ADMITTED = new MessageType<>(
            "org.metodika.campaign-roll.teachers-admitted.v1", CampaignTeachersAdmitted.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignTeachersInvited> CAMPAIGN_TEACHERS_INVITED = new MessageType<>(
            "org.metodika.campaign-roll.teachers-invited.v1", CampaignTeachersInvited.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignTeachersLeftOut> CAMPAIGN_TEACHERS_LEFT_OUT = new MessageType<>(
            "org.metodika.campaign-roll.teachers-left-out.v1", CampaignTeachersLeftOut.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignObserversAssigned> CAMPAIGN_OBSERVERS_ASSIGNED = new MessageType<>(
            "org.metodika.campaign-roll.observers-assigned.v1", CampaignObserversAssigned.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignReminded> CAMPAIGN_REMINDED =
            new MessageType<>("org.metodika.campaign-roll.reminded.v1", CampaignReminded.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollClosing> CAMPAIGN_ROLL_CLOSING =
            new MessageType<>("org.metodika.campaign-roll.closing.v1", CampaignRollClosing.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollClosed> CAMPAIGN_ROLL_CLOSED =
            new MessageType<>("org.metodika.campaign-roll.closed.v1", CampaignRollClosed.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollAnnulled> CAMPAIGN_ROLL_ANNULLED = new MessageType<>(
            "org.metodika.campaign-roll.annulled.v1", CampaignRollAnnulled.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollState> CAMPAIGN_ROLL_STATE =
            new MessageType<>("org.metodika.campaign-roll.state.v1", CampaignRollState.class, CAMPAIGN_ROLL_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            CAMPAIGN_DRAFTED,
            CAMPAIGN_CHANGED,
            CAMPAIGN_OPENED,
            CAMPAIGN_EXTENDED,
            CAMPAIGN_CLOSED,
            CAMPAIGN_ANNULLED,
            CAMPAIGN_STATE,
            CAMPAIGN_ROLL_OPENED,
            CAMPAIGN_TEACHERS_ADMITTED,
            CAMPAIGN_TEACHERS_INVITED,
            CAMPAIGN_TEACHERS_LEFT_OUT,
            CAMPAIGN_OBSERVERS_ASSIGNED,
            CAMPAIGN_REMINDED,
            CAMPAIGN_ROLL_CLOSING,
            CAMPAIGN_ROLL_CLOSED,
            CAMPAIGN_ROLL_ANNULLED,
            CAMPAIGN_ROLL_STATE);

    private CampaignCatalogue() {}
}
