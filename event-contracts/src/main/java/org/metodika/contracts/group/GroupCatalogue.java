package org.metodika.contracts.group;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class GroupCatalogue {

    /** Events of development groups. */
    public static final Topic GROUP_EVENTS = Topic.events("group", "program-service");

    /** Present content of development groups. */
    public static final Topic GROUP_STATES = Topic.state("group", "program-service");

    public static final MessageType<GroupFormed> GROUP_FORMED =
            new MessageType<>("org.metodika.group.formed.v1", GroupFormed.class, GROUP_EVENTS);

    public static final MessageType<GroupAmended> GROUP_AMENDED =
            new MessageType<>("org.metodika.group.amended.v1", GroupAmended.class, GROUP_EVENTS);

    public static final MessageType<GroupMemberLeft> GROUP_MEMBER_LEFT =
            new MessageType<>("org.metodika.group.member-left.v1", GroupMemberLeft.class, GROUP_EVENTS);

    public static final MessageType<GroupRegulationSet> GROUP_REGULATION_SET =
            new MessageType<>("org.metodika.group.regulation-set.v1", GroupRegulationSet.class, GROUP_EVENTS);

    public static final MessageType<GroupStepDone> GROUP_STEP_DONE =
            new MessageType<>("org.metodika.group.step-done.v1", GroupStepDone.class, GROUP_EVENTS);

    public static final MessageType<GroupStepReopened> GROUP_STEP_REOPENED =
            new MessageType<>("org.metodika.group.step-reopened.v1", GroupStepReopened.class, GROUP_EVENTS);

    public static final MessageType<GroupDissolved> GROUP_DISSOLVED =
            new MessageType<>("org.metodika.group.dissolved.v1", GroupDissolved.class, GROUP_EVENTS);

    public static final MessageType<GroupAnnulled> GROUP_ANNULLED =
            new MessageType<>("org.metodika.group.annulled.v1", GroupAnnulled.class, GROUP_EVENTS);

    public static final MessageType<GroupState> GROUP_STATE =
            new MessageType<>("org.metodika.group.state.v1", GroupState.class, GROUP_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            GROUP_FORMED,
            GROUP_AMENDED,
            GROUP_MEMBER_LEFT,
            GROUP_REGULATION_SET,
            GROUP_STEP_DONE,
            GROUP_STEP_REOPENED,
            GROUP_DISSOLVED,
            GROUP_ANNULLED,
            GROUP_STATE);

    private GroupCatalogue() {}
}
