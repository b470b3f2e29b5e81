package org.metodika.contracts.team;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class TeamCatalogue {

    /** Events of team programs. */
    public static final Topic TEAM_PROGRAM_EVENTS = Topic.events("team-program", "program-service");

    /** Present content of team programs. */
    public static final Topic TEAM_PROGRAM_STATES = Topic.state("team-program", "program-service");

    public static final MessageType<TeamProgramDrafted> TEAM_PROGRAM_DRAFTED =
            new MessageType<>("org.metodika.team-program.drafted.v1", TeamProgramDrafted.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramContentChanged> TEAM_PROGRAM_CONTENT_CHANGED = new MessageType<>(
            "org.metodika.team-program.content-changed.v1", TeamProgramContentChanged.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMembersChanged> TEAM_PROGRAM_MEMBERS_CHANGED = new MessageType<>(
            "org.metodika.team-program.members-changed.v1", TeamProgramMembersChanged.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramSubmitted> TEAM_PROGRAM_SUBMITTED = new MessageType<>(
            "org.metodika.team-program.submitted.v1", TeamProgramSubmitted.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramReturned> TEAM_PROGRAM_RETURNED =
            new MessageType<>("org.metodika.team-program.returned.v1", TeamProgramReturned.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramWithdrawn> TEAM_PROGRAM_WITHDRAWN = new MessageType<>(
            "org.metodika.team-program.withdrawn.v1", TeamProgramWithdrawn.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramApproved> TEAM_PROGRAM_APPROVED =
            new MessageType<>("org.metodika.team-program.approved.v1", TeamProgramApproved.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMemberJoined> TEAM_PROGRAM_MEMBER_JOINED = new MessageType<>(
            "org.metodika.team-program.member-joined.v1", TeamProgramMemberJoined.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMemberLeft> TEAM_PROGRAM_MEMBER_LEFT = new MessageType<>(
            "org.metodika.team-program.member-left.v1", TeamProgramMemberLeft.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMemberReturned> TEAM_PROGRAM_MEMBER_RETURNED = new MessageType<>(
            "org.metodika.team-program.member-returned.v1", TeamProgramMemberReturned.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramAmended> TEAM_PROGRAM_AMENDED =
            new MessageType<>("org.metodika.team-program.amended.v1", TeamProgramAmended.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramLeaderChanged> TEAM_PROGRAM_LEADER_CHANGED = new MessageType<>(
            "org.metodika.team-program.leader-changed.v1", TeamProgramLeaderChanged.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramStopped> TEAM_PROGRAM_STOPPED =
            new MessageType<>("org.metodika.team-program.stopped.v1", TeamProgramStopped.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramCompleted> TEAM_PROGRAM_COMPLETED = new MessageType<>(
            "org.metodika.team-program.completed.v1", TeamProgramCompleted.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramState> TEAM_PROGRAM_STATE =
            new MessageType<>("org.metodika.team-program.state.v1", TeamProgramState.class, TEAM_PROGRAM_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            TEAM_PROGRAM_DRAFTED,
            TEAM_PROGRAM_CONTENT_CHANGED,
            TEAM_PROGRAM_MEMBERS_CHANGED,
            TEAM_PROGRAM_SUBMITTED,
            TEAM_PROGRAM_RETURNED,
            TEAM_PROGRAM_WITHDRAWN,
            TEAM_PROGRAM_APPROVED,
            TEAM_PROGRAM_MEMBER_JOINED,
            TEAM_PROGRAM_MEMBER_LEFT,
            TEAM_PROGRAM_MEMBER_RETURNED,
            TEAM_PROGRAM_AMENDED,
            TEAM_PROGRAM_LEADER_CHANGED,
            TEAM_PROGRAM_STOPPED,
            TEAM_PROGRAM_COMPLETED,
            TEAM_PROGRAM_STATE);

    private TeamCatalogue() {}
}
