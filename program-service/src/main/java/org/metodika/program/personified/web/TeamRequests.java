package org.metodika.program.personified.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.application.TeamDrafting;
import org.metodika.program.personified.application.TeamWish;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeacherCategory;
import org.metodika.program.personified.domain.TeamId;
import org.metodika.program.personified.web.Requests.DeviationJson;
import org.metodika.program.personified.web.Requests.InitiatorJson;
import org.metodika.program.personified.web.Requests.OrderJson;

/** What callers send about teams. */
final class TeamRequests {

    private static final int LONGEST_REASON = 2_000;

    /** Far more than a team has; the domain names the limit. */
    private static final int MOST_SENT = 200;

    private TeamRequests() {}

    /**
     * A deficit that the program of a member is to be based on.
     *
     * @param deferredBecause why it is left to a later program; absent where it is not
     */
    record DeficitJson(
            @NotNull @Nullable DeficitId deficitId,
            @Nullable String deferredBecause) {}

    /**
     * A member.
     *
     * @param tutorId absent for the usual tutor, or else the leader of the team
     * @param deficits absent for all open deficits of the person
     */
    record TeamMemberJson(
            @NotNull @Nullable StaffId personId,
            @NotNull @Nullable TeacherCategory category,
            @Nullable StaffId tutorId,

            @Size(max = 100) @Nullable List<@NotNull @Valid DeficitJson> deficits) {

        TeamWish read() {
            return new TeamWish(
                    Objects.requireNonNull(personId),
                    Objects.requireNonNull(category),
                    tutorId,
                    deficits == null
                            ? null
                            : deficits.stream()
                                    .map(deficit -> new TeamWish.DeficitWish(
                                            Objects.requireNonNull(deficit.deficitId()),
                                            ContentMapping.blankIsNull(deficit.deferredBecause())))
                                    .toList());
        }
    }

    /**
     * A draft by hand.
     *
     * @param initiator absent where it is the caller
     */
    record TeamByHand(
            @Nullable String title,
            @NotNull @Nullable StaffId leaderId,
            @Valid @Nullable InitiatorJson initiator,

            @NotNull @Size(max = MOST_SENT) @Nullable List<@NotNull @Valid TeamMemberJson> members,

            @NotNull @Valid @Nullable TeamContentJson content) {

        TeamDrafting.Start start(TeamId id) {
            return TeamRequests.start(id, title, leaderId, initiator);
        }
    }

    /**
     * A draft from the open deficits of a group of teachers.
     *
     * @param category of all of them; set right with PUT members where it differs
     * @param initiator absent where it is the caller
     * @param startsOn first day; today when absent
     */
    record TeamFromDeficits(
            @Nullable String title,
            @NotNull @Nullable StaffId leaderId,
            @Valid @Nullable InitiatorJson initiator,

            @NotNull @Size(max = MOST_SENT) @Nullable List<@NotNull StaffId> teacherIds,

            @NotNull @Nullable TeacherCategory category,
            @Nullable LocalDate startsOn) {

        TeamDrafting.Start start(TeamId id) {
            return TeamRequests.start(id, title, leaderId, initiator);
        }
    }

    /** Title, leader and all members from now on. */
    record TeamMembersJson(
            @Nullable String title,
            @NotNull @Nullable StaffId leaderId,

            @NotNull @Size(max = MOST_SENT) @Nullable List<@NotNull @Valid TeamMemberJson> members) {}

    /** A further member and the order. */
    record Joining(
            @NotNull @Valid @Nullable TeamMemberJson member,
            @Nullable OrderJson order) {}

    /** An order with its reason: a member leaves, or the team stops. */
    record OrderWithReason(
            @Nullable OrderJson order,
            @Size(max = LONGEST_REASON) @Nullable String reason) {}

    /**
     * A change of the shared plan.
     *
     * @param decision what the head decided about the deviation
     * @param content the whole plan as it is to become
     */
    record PlanChange(
            @NotNull @Valid @Nullable DeviationJson deviation,
            @Size(max = LONGEST_REASON) @Nullable String decision,
            @Nullable OrderJson order,
            @NotNull @Valid @Nullable TeamContentJson content) {}

    private static TeamDrafting.Start start(
            TeamId id, @Nullable String title, @Nullable StaffId leaderId, @Nullable InitiatorJson initiator) {
        return new TeamDrafting.Start(
                id, ContentMapping.text(title), Objects.requireNonNull(leaderId), InitiatorJson.read(initiator));
    }
}
