package org.metodika.program.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.policy.PolicyEvent.AppointmentAnnulled;
import org.metodika.program.policy.PolicyEvent.OfficerAppointed;
import org.metodika.program.policy.PolicyEvent.OfficerReleased;
import org.metodika.program.policy.PolicyEvent.SettingsChanged;
import org.metodika.program.policy.PolicyEvent.StartControlSet;
import org.metodika.program.policy.PolicyRejection.NoAppointmentToAnnul;
import org.metodika.program.policy.PolicyRejection.NoOfficerToRelease;
import org.metodika.program.policy.PolicyRejection.OfficerAlreadyAppointed;
import org.metodika.program.policy.PolicyRejection.PolicyInvalid;

/**
 * Порядок работы организации с персонифицированными программами. There is one for each school from the beginning; nothing is stored
 * until the school changes what ships.
 *
 * @param schoolId code of the school; the id of the policy
 * @param version counts the changes, from 1; 0 is what ships
 * @param officers who was, is and will be responsible, one at a time (B18), oldest first; the last {@value #KEPT_OFFICERS},
 *     earlier ones are in the versions
 * @param annulledAppointments appointments that were recorded by mistake, the last {@value #KEPT_ANNULLED}
 * @param startControl whether programs start only when preliminary control lets them (B47)
 */
public record Policy(
        String schoolId,
        int version,
        Settings settings,
        List<Tenure> officers,
        List<AnnulledAppointment> annulledAppointments,
        StartControl startControl) {

    static final int KEPT_OFFICERS = 50;
    static final int KEPT_ANNULLED = 20;

    private static final int LONGEST_REASON = 1_000;

    /** An appointment that was recorded by mistake, and why it does not hold. */
    public record AnnulledAppointment(
            UUID staffId,
            LocalDate from,
            String reason,
            Instant at,
            @Nullable UUID by) {}

    public Policy {
        officers = List.copyOf(officers);
        annulledAppointments = List.copyOf(annulledAppointments);
        // Policies stored by an earlier release say nothing of it.
        startControl = Objects.requireNonNullElse(startControl, StartControl.NOT_REQUIRED);
    }

    /** What holds where nothing was set. */
    static Policy shipped(String schoolId) {
        return new Policy(schoolId, 0, Settings.SHIPPED, List.of(), List.of(), StartControl.NOT_REQUIRED);
    }

    /**
     * Replaces the settings; the same ones change nothing.
     *
     * @param unfit what is wrong with acts that are newly referred to
     */
    Decision<PolicyEvent> change(Settings to, List<Flaw> unfit) {
        List<String> changed = settings.differences(to);
        if (changed.isEmpty()) {
            return Decision.nothingToDo();
        }
        List<Flaw> flaws = new ArrayList<>(to.flaws());
        flaws.addAll(unfit);
        return flaws.isEmpty()
                ? Decision.accepted(new SettingsChanged(schoolId, to, changed))
                : Decision.rejected(new PolicyInvalid(flaws));
    }

    /** Says whether programs start only when preliminary control lets them (B47); the same again changes nothing. */
    Decision<PolicyEvent> controlStart(StartControl control) {
        return control == startControl
                ? Decision.nothingToDo()
                : Decision.accepted(new StartControlSet(schoolId, control));
    }

    /**
     * Makes somebody responsible; whoever is so till then is relieved the day before (B18: one at a time).
     *
     * @param worksHere whether the person is on the staff of this school
     * @param from first day, at most a year ahead and later than the last beginning or end
     */
    Decision<PolicyEvent> appoint(UUID staffId, boolean worksHere, LocalDate from, LocalDate today) {
        Tenure last = last();
        if (last != null && last.until() == null && last.staffId().equals(staffId)) {
            return last.from().equals(from)
                    ? Decision.nothingToDo()
                    : Decision.rejected(new OfficerAlreadyAppointed(last.from()));
        }
        List<Flaw> flaws = new ArrayList<>();
        if (!worksHere) {
            flaws.add(Flaw.at("/staffId", "not-on-staff-here"));
        }
        LocalDate earliest = earliest(last);
        LocalDate latest = today.plusYears(1);
        if (from.isBefore(earliest) || from.isAfter(latest)) {
            flaws.add(Flaw.at("/appointedFrom", "date-between", earliest, latest));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new OfficerAppointed(schoolId, staffId, from))
                : Decision.rejected(new PolicyInvalid(flaws));
    }

    /** Releases the officer without anybody following: a vacancy. */
    Decision<PolicyEvent> release(LocalDate until, LocalDate today) {
        Tenure last = last();
        if (last == null || last.until() != null) {
            return last != null && until.equals(last.until())
                    ? Decision.nothingToDo()
                    : Decision.rejected(new NoOfficerToRelease());
        }
        LocalDate latest = today.plusYears(1);
        return until.isBefore(last.from()) || until.isAfter(latest)
                ? Decision.rejected(PolicyInvalid.at("/releasedOn", "date-between", last.from(), latest))
                : Decision.accepted(new OfficerReleased(schoolId, until));
    }

    /** Takes back the last appointment, which was recorded by mistake. */
    Decision<PolicyEvent> annulAppointment(String reason, Instant at, @Nullable UUID by) {
        Tenure last = last();
        if (last == null) {
            return Decision.rejected(new NoAppointmentToAnnul());
        }
        if (reason.isBlank()) {
            return Decision.rejected(PolicyInvalid.at("/reason", "not-blank"));
        }
        if (reason.length() > LONGEST_REASON) {
            return Decision.rejected(PolicyInvalid.at("/reason", "size-max", LONGEST_REASON));
        }
        return Decision.accepted(
                new AppointmentAnnulled(schoolId, last.staffId(), last.from(), reason.strip(), at, by));
    }

    private static LocalDate earliest(@Nullable Tenure last) {
        if (last == null) {
            return LocalDate.of(2000, 1, 1);
        }
        LocalDate until = last.until();
        return (until == null ? last.from() : until).plusDays(1);
    }

    /** The policy that its first change makes of what ships. */
    public static Policy startedBy(PolicyEvent first) {
        return shipped(first.schoolId()).evolve(first);
    }

    /** The policy after an event. */
    public Policy evolve(PolicyEvent event) {
        return switch (event) {
            case SettingsChanged changed ->
                new Policy(schoolId, version + 1, changed.settings(), officers, annulledAppointments, startControl);
            case StartControlSet(var school, var control) ->
                new Policy(schoolId, version + 1, settings, officers, annulledAppointments, control);
            case OfficerAppointed appointed -> {
                Tenure last = last();
                List<Tenure> next = new ArrayList<>(officers);
                if (last != null && last.until() == null) {
                    next.set(next.size() - 1, last.relievedOn(appointed.from().minusDays(1)));
                }
                next.add(Tenure.begun(appointed.staffId(), appointed.from()));
                yield with(latest(next, KEPT_OFFICERS), annulledAppointments);
            }
            case OfficerReleased released -> {
                List<Tenure> next = new ArrayList<>(officers);
                next.add(next.removeLast().releasedOn(released.until()));
                yield with(next, annulledAppointments);
            }
            case AppointmentAnnulled(var school, var staffId, var from, var reason, var at, var by) -> {
                List<Tenure> next = new ArrayList<>(officers);
                next.removeLast();
                if (!next.isEmpty() && next.getLast().relieved()) {
                    Tenure back = next.removeLast();
                    next.add(Tenure.begun(back.staffId(), back.from()));
                }
                List<AnnulledAppointment> annulled = new ArrayList<>(annulledAppointments);
                annulled.add(new AnnulledAppointment(staffId, from, reason, at, by));
                yield with(next, latest(annulled, KEPT_ANNULLED));
            }
        };
    }

    private Policy with(List<Tenure> next, List<AnnulledAppointment> annulled) {
        return new Policy(schoolId, version + 1, settings, next, annulled, startControl);
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** Who is responsible on a day, whether they still work here or not. */
    Optional<Tenure> officerOn(LocalDate day) {
        return officers.stream().filter(tenure -> tenure.covers(day)).findFirst();
    }

    /** The latest one appointed, perhaps for a day to come. */
    @Nullable
    Tenure last() {
        return officers.isEmpty() ? null : officers.getLast();
    }
}
