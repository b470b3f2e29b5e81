package org.metodika.monitoring.acquaintance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * A report that was laid before teachers, each of whom acknowledges it once (ознакомление с результатами мониторинга, A26). Its readers
 * are those of the day on which it was laid: who comes later reads it anew only when it is laid anew.
 *
 * @param associationHead who heads the association; null for a school
 * @param laidOn day, in the time zone of the school
 * @param dueOn day by which it is to be acknowledged; null where none is set
 * @param remindedOn day of the last reminder; null before one
 * @param withdrawn null while it stands
 */
public record Acquaintance(
        AcquaintanceId id,
        String schoolId,
        Report report,
        Audience audience,
        @Nullable StaffId associationHead,
        List<Reader> readers,
        LocalDate laidOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate remindedOn,
        @Nullable Withdrawal withdrawn) {

    public Acquaintance {
        readers = List.copyOf(readers);
    }

    /**
     * Lays a report before teachers.
     *
     * @param analysisStands whether there is such an analysis in the school and it isn't annulled; asked for an analysis alone
     */
    public static Decision<AcquaintanceEvent> lay(AcquaintanceEvent.Laid laid, boolean analysisStands) {
        List<Flaw> flaws = new ArrayList<>();
        Report report = laid.report();
        String reference = report.reference();
        if (report.analysisId() != null && !analysisStands) {
            flaws.add(Flaw.at("/analysisId", "unknown-analysis"));
        }
        if (report.analysisId() != null && reference != null) {
            flaws.add(Flaw.at("/reference", "analysis-or-document"));
        }
        if (report.analysisId() == null && report.title().isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        }
        if (report.analysisId() == null && (reference == null || reference.isBlank())) {
            flaws.add(Flaw.at("/reference", "analysis-or-document"));
        }
        if (laid.audience() == Audience.ASSOCIATION && laid.associationHead() == null) {
            flaws.add(Flaw.at("/associationHeadId", "not-null"));
        } else if (laid.readers().isEmpty()) {
            flaws.add(Flaw.at("/audience", "nobody-there"));
        }
        LocalDate due = laid.dueOn();
        if (due != null && due.isBefore(laid.on())) {
            flaws.add(Flaw.at("/dueOn", "future-or-present"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(laid)
                : Decision.rejected(new AcquaintanceRefusal.AcquaintanceInvalid(flaws));
    }

    /** A reader acknowledges it; a second time changes nothing. */
    public Decision<AcquaintanceEvent> acknowledge(StaffId person, LocalDate today) {
        if (withdrawn != null) {
            return Decision.rejected(new AcquaintanceRefusal.AcquaintanceIsWithdrawn());
        }
        return reader(person).filter(reader -> reader.acknowledgedOn() == null).isPresent()
                ? Decision.accepted(new AcquaintanceEvent.Acknowledged(person, today))
                : Decision.nothingToDo();
    }

    /**
     * Reminds those who have not acknowledged it, once a day at most.
     *
     * @param staff who is on the staff still
     */
    public Decision<AcquaintanceEvent> remind(LocalDate today, Predicate<StaffId> staff) {
        if (withdrawn != null) {
            return Decision.rejected(new AcquaintanceRefusal.AcquaintanceIsWithdrawn());
        }
        List<StaffId> waiting = readers.stream()
                .filter(reader -> reader.acknowledgedOn() == null)
                .map(Reader::person)
                .filter(staff)
                .toList();
        if (waiting.isEmpty()) {
            return Decision.rejected(new AcquaintanceRefusal.EverybodyIsAcquainted());
        }
        return today.equals(remindedOn)
                ? Decision.rejected(new AcquaintanceRefusal.AcquaintanceRemindedToday(today))
                : Decision.accepted(new AcquaintanceEvent.Reminded(waiting, today));
    }

    /** It needs no acknowledgement any more, with a written reason; who acknowledged it stays known. */
    public Decision<AcquaintanceEvent> withdraw(Withdrawal withdrawal) {
        if (withdrawn != null) {
            return Decision.rejected(new AcquaintanceRefusal.AcquaintanceIsWithdrawn());
        }
        return withdrawal.reason().isBlank()
                ? Decision.rejected(
                        new AcquaintanceRefusal.AcquaintanceInvalid(List.of(Flaw.at("/reason", "not-blank"))))
                : Decision.accepted(new AcquaintanceEvent.Withdrawn(withdrawal));
    }

    /** One of those before whom it was laid; empty for everybody else. */
    public Optional<Reader> reader(StaffId person) {
        return readers.stream().filter(reader -> reader.person().equals(person)).findFirst();
    }

    /** The acquaintance that the first event makes. */
    public static Acquaintance startedBy(AcquaintanceEvent first) {
        if (first instanceof AcquaintanceEvent.Laid laid) {
            return new Acquaintance(
                    laid.id(),
                    laid.schoolId(),
                    laid.report(),
                    laid.audience(),
                    laid.associationHead(),
                    laid.readers().stream()
                            .map(person -> new Reader(person, null))
                            .toList(),
                    laid.on(),
                    laid.dueOn(),
                    null,
                    null);
        }
        throw new IllegalArgumentException("An acquaintance begins with a report that is laid, not with " + first);
    }

    /** The acquaintance after an event. */
    public Acquaintance evolve(AcquaintanceEvent event) {
        return switch (event) {
            case AcquaintanceEvent.Laid _ -> throw new IllegalStateException("Laid twice: " + id);
            case AcquaintanceEvent.Acknowledged(var person, var on) ->
                with(acknowledged(person, on), remindedOn, withdrawn);
            case AcquaintanceEvent.Reminded reminded -> with(readers, reminded.on(), withdrawn);
            case AcquaintanceEvent.Withdrawn(var withdrawal) -> with(readers, remindedOn, withdrawal);
        };
    }

    private List<Reader> acknowledged(StaffId person, LocalDate on) {
        return readers.stream()
                .map(reader -> reader.person().equals(person) ? new Reader(person, on) : reader)
                .toList();
    }

    private Acquaintance with(
            List<Reader> nowReaders, @Nullable LocalDate nowReminded, @Nullable Withdrawal nowWithdrawn) {
        return new Acquaintance(
                id, schoolId, report, audience, associationHead, nowReaders, laidOn, dueOn, nowReminded, nowWithdrawn);
    }
}
