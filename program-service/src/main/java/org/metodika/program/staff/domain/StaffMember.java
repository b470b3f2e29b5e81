package org.metodika.program.staff.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.staff.domain.StaffEvent.StaffDismissalAnnulled;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberChanged;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberDismissed;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberJoined;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberRejoined;
import org.metodika.program.staff.domain.StaffRejection.AnnulmentLacksReason;
import org.metodika.program.staff.domain.StaffRejection.DismissalDateImpossible;
import org.metodika.program.staff.domain.StaffRejection.RolesNotYoursToGrant;
import org.metodika.program.staff.domain.StaffRejection.StaffFactsInvalid;
import org.metodika.program.staff.domain.StaffRejection.StaffMemberHasLeft;
import org.metodika.program.staff.domain.StaffRejection.StaffMemberNotDismissed;

/**
 * Работник организации.
 *
 * @param schoolId code of the school
 * @param staffNumber number on the staff list of the school, unique in it; names are not
 * @param dismissedOn last day of work; null while on the staff
 */
public record StaffMember(
        StaffId id,
        String schoolId,
        String staffNumber,
        StaffFacts facts,
        @Nullable LocalDate dismissedOn,
        List<AnnulledDismissal> annulledDismissals) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-zА-Яа-яЁё][0-9A-Za-zА-Яа-яЁё./_-]{0,19}");
    private static final int LONGEST_REASON = 1000;

    /** Roles that everybody who enters a person may give. */
    private static final Set<SchoolRole> ORDINARY = Set.of(SchoolRole.TEACHER);

    public StaffMember {
        annulledDismissals = List.copyOf(annulledDismissals);
    }

    /** Whether this can be a number on a staff list. */
    public static boolean isNumber(String number) {
        return NUMBER.matcher(number).matches();
    }

    /** Natural key: school code and staff number. */
    public static String key(String schoolId, String staffNumber) {
        return schoolId + "/" + staffNumber;
    }

    public String key() {
        return key(schoolId, staffNumber);
    }

    /**
     * Enters a person in the directory.
     *
     * @param mayGrantRoles whether whoever enters the person looks after accounts and roles of the school
     * @param today the present day in the time zone of the school
     */
    public static Decision<StaffEvent> join(
            StaffId id, String schoolId, String staffNumber, StaffFacts facts, boolean mayGrantRoles, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (!isNumber(staffNumber)) {
            flaws.add(Flaw.at("/staffNumber", "bad-staff-number", staffNumber));
        }
        flaws.addAll(facts.flaws(id, today));
        if (!flaws.isEmpty()) {
            return Decision.rejected(new StaffFactsInvalid(flaws));
        }
        if (!mayGrantRoles && !ORDINARY.containsAll(facts.roles())) {
            return Decision.rejected(notYours(beyond(facts.roles(), ORDINARY)));
        }
        return Decision.accepted(new StaffMemberJoined(id, schoolId, staffNumber, facts));
    }

    /**
     * Replaces the facts; the same facts change nothing. A person who left comes back by a date of hiring after the
     * dismissal.
     */
    public Decision<StaffEvent> change(StaffFacts to, boolean mayGrantRoles, LocalDate today) {
        if (to.equals(facts) && dismissedOn == null) {
            return Decision.nothingToDo();
        }
        List<Flaw> flaws = to.flaws(id, today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new StaffFactsInvalid(flaws));
        }
        if (!mayGrantRoles && !to.roles().equals(facts.roles())) {
            return Decision.rejected(notYours(difference(to.roles(), facts.roles())));
        }
        if (dismissedOn == null) {
            return Decision.accepted(new StaffMemberChanged(to));
        }
        return to.hiredOn().isAfter(dismissedOn)
                ? Decision.accepted(new StaffMemberRejoined(to))
                : Decision.rejected(new StaffMemberHasLeft(dismissedOn));
    }

    /**
     * Lets the person belong to the association of another head, or to none; also one who has left, so that whoever heads the
     * association answers for its whole past.
     */
    public Decision<StaffEvent> joinAssociationOf(@Nullable StaffId head) {
        return Objects.equals(head, facts.associationHeadId())
                ? Decision.nothingToDo()
                : Decision.accepted(new StaffMemberChanged(facts.inAssociationOf(head)));
    }

    /** Records that the person leaves; the same day again changes nothing. */
    public Decision<StaffEvent> dismiss(LocalDate lastDay, LocalDate today) {
        if (lastDay.equals(dismissedOn)) {
            return Decision.nothingToDo();
        }
        if (dismissedOn != null) {
            return Decision.rejected(new StaffMemberHasLeft(dismissedOn));
        }
        LocalDate latest = today.plusYears(1);
        return lastDay.isBefore(facts.hiredOn()) || lastDay.isAfter(latest)
                ? Decision.rejected(new DismissalDateImpossible(facts.hiredOn(), latest))
                : Decision.accepted(new StaffMemberDismissed(lastDay));
    }

    /** Undoes a dismissal that was recorded by mistake. */
    public Decision<StaffEvent> annulDismissal(String reason, Instant at, @Nullable UUID by) {
        if (dismissedOn == null) {
            return Decision.rejected(new StaffMemberNotDismissed());
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Decision.rejected(new AnnulmentLacksReason());
        }
        return Decision.accepted(new StaffDismissalAnnulled(dismissedOn, reason.strip(), at, by));
    }

    /** The person that an event enters in the directory. */
    public static StaffMember from(StaffEvent first) {
        if (first instanceof StaffMemberJoined joined) {
            return new StaffMember(
                    joined.id(), joined.schoolId(), joined.staffNumber(), joined.facts(), null, List.of());
        }
        throw new IllegalStateException("A staff member can't begin with " + first);
    }

    /** The person after an event. */
    public StaffMember after(StaffEvent event) {
        return switch (event) {
            case StaffMemberJoined joined -> from(joined);
            case StaffMemberRejoined(var to) -> with(to, null, annulledDismissals);
            case StaffMemberChanged(var to) -> with(to, dismissedOn, annulledDismissals);
            case StaffMemberDismissed(var lastDay) -> with(facts, lastDay, annulledDismissals);
            case StaffDismissalAnnulled(var lastDay, var reason, var at, var by) -> {
                List<AnnulledDismissal> kept = new ArrayList<>(annulledDismissals);
                kept.add(new AnnulledDismissal(lastDay, reason, at, by));
                yield with(facts, null, kept);
            }
        };
    }

    private StaffMember with(StaffFacts to, @Nullable LocalDate lastDay, List<AnnulledDismissal> annulled) {
        return new StaffMember(id, schoolId, staffNumber, to, lastDay, annulled);
    }

    private static RolesNotYoursToGrant notYours(Set<SchoolRole> roles) {
        return new RolesNotYoursToGrant(roles.stream().map(SchoolRole::wireName).toList());
    }

    private static Set<SchoolRole> beyond(Set<SchoolRole> roles, Set<SchoolRole> allowed) {
        Set<SchoolRole> left = new TreeSet<>(roles);
        left.removeAll(allowed);
        return left;
    }

    private static Set<SchoolRole> difference(Set<SchoolRole> some, Set<SchoolRole> others) {
        Set<SchoolRole> different = beyond(some, others);
        different.addAll(beyond(others, some));
        return different;
    }
}
