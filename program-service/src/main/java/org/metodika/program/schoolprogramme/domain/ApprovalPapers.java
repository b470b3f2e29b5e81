package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * On what an approval rests, as it was given, perhaps incompletely: the decision of the pedagogical council, which owns the
 * programme (D07), and the order of the head.
 *
 * @param council what is known of the meeting; null where the school has no such meeting
 */
public record ApprovalPapers(
        @Nullable UUID meetingId,
        @Nullable Council council,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {

    private static final int LONGEST_NUMBER = 50;

    /**
     * A meeting that is to have decided.
     *
     * @param inForce whether its minutes are signed and not annulled
     * @param decisions how many decisions it took
     * @param programme which school programme it discussed; null where the minutes name none
     */
    public record Council(
            boolean pedagogical,
            LocalDate heldOn,
            boolean inForce,
            int decisions,
            @Nullable UUID programme) {}

    /** What is missing or does not fit. */
    List<Flaw> flaws(SchoolProgrammeId id, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        Council meeting = council;
        if (meetingId == null) {
            flaws.add(Flaw.at("/meetingId", "council-missing"));
        } else if (meeting == null) {
            flaws.add(Flaw.at("/meetingId", "council-unknown"));
        } else {
            flaws.addAll(flaws(meeting, id));
        }
        if (orderNumber == null || orderNumber.isBlank()) {
            flaws.add(Flaw.at("/order/number", "order-number-missing"));
        } else if (orderNumber.length() > LONGEST_NUMBER) {
            flaws.add(Flaw.at("/order/number", "text-too-long", LONGEST_NUMBER));
        }
        if (orderDate == null) {
            flaws.add(Flaw.at("/order/date", "order-date-missing"));
        } else if (orderDate.isAfter(today)) {
            flaws.add(Flaw.at("/order/date", "order-date-in-future"));
        } else if (meeting != null && orderDate.isBefore(meeting.heldOn())) {
            flaws.add(Flaw.at("/order/date", "order-before-council", meeting.heldOn()));
        }
        return flaws;
    }

    private static List<Flaw> flaws(Council meeting, SchoolProgrammeId id) {
        if (!meeting.pedagogical()) {
            return List.of(Flaw.at("/meetingId", "council-of-other-kind"));
        }
        if (!meeting.inForce() || meeting.decisions() == 0) {
            return List.of(Flaw.at("/meetingId", "council-not-signed"));
        }
        return meeting.programme() == null || meeting.programme().equals(id.value())
                ? List.of()
                : List.of(Flaw.at("/meetingId", "council-of-other-programme"));
    }

    OrderOfHead order() {
        return new OrderOfHead(
                Objects.requireNonNull(orderNumber, "number").strip(), Objects.requireNonNull(orderDate, "date"));
    }

    UUID meeting() {
        return Objects.requireNonNull(meetingId, "meeting");
    }
}
