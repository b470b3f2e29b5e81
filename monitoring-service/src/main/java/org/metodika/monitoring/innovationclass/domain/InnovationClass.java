package org.metodika.monitoring.innovationclass.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.innovationclass.domain.InnovationClassRefusal.InnovationClassCancelled;
import org.metodika.monitoring.innovationclass.domain.InnovationClassRefusal.InnovationClassFull;
import org.metodika.monitoring.innovationclass.domain.InnovationClassRefusal.InnovationClassInvalid;
import org.metodika.monitoring.innovationclass.domain.InnovationClassRefusal.InnovationClassNotYetHeld;
import org.metodika.monitoring.innovationclass.domain.InnovationClassRefusal.InnovationClassOver;

/**
 * A class of the school of innovations (занятие «Школы инноваций», C14).
 *
 * <pre>
 *            change, sign up, give back
 *                 ┌────┐
 *     publish ▶ PLANNED ┴── attendance ──▶ HELD ⟲ corrected
 *                  └────── cancel ───────▶ CANCELLED
 * </pre>
 *
 * @param schoolId school that holds it for its own people; null where the centre holds it for all
 * @param signedUp who has a place, in the order of signing up
 */
public record InnovationClass(
        InnovationClassId id, @Nullable String schoolId, ClassPlan plan, Standing standing, List<Seat> signedUp) {

    private static final BigDecimal STEP = new BigDecimal("0.25");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(8);

    public InnovationClass {
        signedUp = List.copyOf(signedUp);
    }

    /** Puts a class into the schedule. */
    public static Decision<InnovationClassEvent> publish(
            InnovationClassId id, @Nullable String schoolId, ClassPlan plan, LocalDate today) {
        return invalid(flaws(plan, today))
                .<Decision<InnovationClassEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new InnovationClassEvent.Published(id, schoolId, plan)));
    }

    /** Changes what the schedule says; who has a place keeps it. */
    public Decision<InnovationClassEvent> change(ClassPlan changed, LocalDate today) {
        List<Flaw> flaws = flaws(changed, today);
        if (changed.places() < signedUp.size()) {
            flaws.add(Flaw.at("/places", "min", signedUp.size()));
        }
        return notPlanned()
                .or(() -> invalid(flaws))
                .<Decision<InnovationClassEvent>>map(Decision::rejected)
                .orElseGet(() -> changed.equals(plan)
                        ? Decision.nothingToDo()
                        : Decision.accepted(new InnovationClassEvent.Changed(changed, plan.day())));
    }

    /** Takes it out of the schedule, with a written reason. */
    public Decision<InnovationClassEvent> cancel(String reason) {
        return notPlanned()
                .or(() -> reason.isBlank() ? invalid(List.of(Flaw.at("/reason", "not-blank"))) : Optional.empty())
                .<Decision<InnovationClassEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new InnovationClassEvent.Cancelled(reason)));
    }

    /** Gives a place, while there is one. */
    public Decision<InnovationClassEvent> signUp(Seat seat, LocalDate today) {
        if (has(seat.person())) {
            return Decision.nothingToDo();
        }
        return over(today)
                .or(() -> signedUp.size() < plan.places()
                        ? Optional.empty()
                        : Optional.of(new InnovationClassFull(plan.places())))
                .<Decision<InnovationClassEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new InnovationClassEvent.SignedUp(seat)));
    }

    /** Takes a place back. */
    public Decision<InnovationClassEvent> giveBack(StaffId person, LocalDate today) {
        Optional<Seat> seat = seat(person);
        if (seat.isEmpty()) {
            return Decision.nothingToDo();
        }
        return over(today)
                .<Decision<InnovationClassEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new InnovationClassEvent.SignUpWithdrawn(
                        person, seat.get().schoolId())));
    }

    /** Records who came, whether or not they had signed up; again where that was wrong. */
    public Decision<InnovationClassEvent> hold(List<Seat> attended, LocalDate today) {
        if (standing instanceof Standing.Cancelled) {
            return Decision.rejected(new InnovationClassCancelled());
        }
        if (plan.day().isAfter(today)) {
            return Decision.rejected(new InnovationClassNotYetHeld(plan.day()));
        }
        return standing.equals(new Standing.Held(attended))
                ? Decision.nothingToDo()
                : Decision.accepted(new InnovationClassEvent.Held(attended));
    }

    /** Whether this person has a place. */
    public boolean has(StaffId person) {
        return seat(person).isPresent();
    }

    /** The class that the first event makes. */
    public static InnovationClass startedBy(InnovationClassEvent first) {
        if (first instanceof InnovationClassEvent.Published(var id, var school, var plan)) {
            return new InnovationClass(id, school, plan, new Standing.Planned(), List.of());
        }
        throw new IllegalArgumentException("A class begins in the schedule, not with " + first);
    }

    /** The class after an event. */
    public InnovationClass evolve(InnovationClassEvent event) {
        return switch (event) {
            case InnovationClassEvent.Published _ -> throw new IllegalStateException("Published twice: " + id);
            case InnovationClassEvent.Changed(var changed, var _) ->
                new InnovationClass(id, schoolId, changed, standing, signedUp);
            case InnovationClassEvent.Cancelled(var reason) ->
                new InnovationClass(id, schoolId, plan, new Standing.Cancelled(reason), signedUp);
            case InnovationClassEvent.SignedUp(var seat) -> {
                List<Seat> more = new ArrayList<>(signedUp);
                more.add(seat);
                yield new InnovationClass(id, schoolId, plan, standing, more);
            }
            case InnovationClassEvent.SignUpWithdrawn(var person, var _) ->
                new InnovationClass(
                        id,
                        schoolId,
                        plan,
                        standing,
                        signedUp.stream()
                                .filter(seat -> !seat.person().equals(person))
                                .toList());
            case InnovationClassEvent.Held(var attended) ->
                new InnovationClass(id, schoolId, plan, new Standing.Held(attended), signedUp);
        };
    }

    private Optional<Seat> seat(StaffId person) {
        return signedUp.stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    private Optional<Rejection> notPlanned() {
        return standing instanceof Standing.Planned ? Optional.empty() : Optional.of(new InnovationClassOver());
    }

    private Optional<Rejection> over(LocalDate today) {
        return notPlanned()
                .or(() -> plan.day().isBefore(today) ? Optional.of(new InnovationClassOver()) : Optional.empty());
    }

    private static List<Flaw> flaws(ClassPlan plan, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (plan.topic().isBlank()) {
            flaws.add(Flaw.at("/topic", "not-blank"));
        }
        String lecturer = plan.lecturerName();
        if ((plan.lecturer() == null) == (lecturer == null || lecturer.isBlank())) {
            flaws.add(Flaw.at("/lecturerId", "one-lecturer"));
        }
        LocalDate latest = today.plusYears(1);
        if (plan.day().isBefore(today) || plan.day().isAfter(latest)) {
            flaws.add(Flaw.at("/day", "date-between", today, latest));
        }
        if (plan.hours().compareTo(STEP) < 0
                || plan.hours().compareTo(LONGEST) > 0
                || plan.hours().remainder(STEP).signum() != 0) {
            flaws.add(Flaw.at("/hours", "consultation-hours"));
        }
        if (plan.place().isBlank()) {
            flaws.add(Flaw.at("/place", "not-blank"));
        }
        return flaws;
    }

    private static Optional<Rejection> invalid(List<Flaw> flaws) {
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new InnovationClassInvalid(flaws));
    }
}
