package org.metodika.monitoring.risk.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/** A risk with its remedy (возможные сложности и пути их преодоления, A28): entered once, revised as often as it is looked at. */
public record Risk(RiskId id, String schoolId, Assessment assessment) {

    private static final int YEARS_AHEAD = 3;

    /**
     * Enters a risk.
     *
     * @param staff who is on the staff of the school
     */
    public static Decision<RiskEvent> enter(
            RiskId id, String schoolId, Assessment assessment, LocalDate today, Predicate<StaffId> staff) {
        return refusal(assessment, null, today, staff)
                .<Decision<RiskEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new RiskEvent.Entered(id, schoolId, assessment)));
    }

    /** Says anew what is known of it. */
    public Decision<RiskEvent> revise(Assessment revised, LocalDate today, Predicate<StaffId> staff) {
        return refusal(revised, assessment, today, staff)
                .<Decision<RiskEvent>>map(Decision::rejected)
                .orElseGet(() -> revised.equals(assessment)
                        ? Decision.nothingToDo()
                        : Decision.accepted(new RiskEvent.Revised(revised)));
    }

    /** The risk that the first event makes. */
    public static Risk startedBy(RiskEvent first) {
        if (first instanceof RiskEvent.Entered(var id, var school, var assessment)) {
            return new Risk(id, school, assessment);
        }
        throw new IllegalArgumentException("A risk begins with its entry, not with " + first);
    }

    /** The risk after an event. */
    public Risk evolve(RiskEvent event) {
        return switch (event) {
            case RiskEvent.Entered _ -> throw new IllegalStateException("Entered twice: " + id);
            case RiskEvent.Revised(var revised) -> new Risk(id, schoolId, revised);
        };
    }

    /** What stood there before may stay: the owner may have left, the day may be over where it is closed. */
    private static Optional<Rejection> refusal(
            Assessment sent, @Nullable Assessment before, LocalDate today, Predicate<StaffId> staff) {
        List<Flaw> flaws = new ArrayList<>();
        if (sent.description().isBlank()) {
            flaws.add(Flaw.at("/description", "not-blank"));
        }
        if (sent.remedy().isBlank()) {
            flaws.add(Flaw.at("/remedy", "not-blank"));
        }
        if ((before == null || !sent.owner().equals(before.owner())) && !staff.test(sent.owner())) {
            flaws.add(Flaw.at("/ownerId", "not-on-staff-here"));
        }
        boolean closedAsItWas = before != null
                && sent.state() == RiskState.CLOSED
                && sent.reviewOn().equals(before.reviewOn());
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (!closedAsItWas
                && (sent.reviewOn().isBefore(today) || sent.reviewOn().isAfter(latest))) {
            flaws.add(Flaw.at("/reviewOn", "date-between", today, latest));
        }
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new RiskRefusal.RiskInvalid(flaws));
    }
}
