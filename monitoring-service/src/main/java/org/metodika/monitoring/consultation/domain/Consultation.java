package org.metodika.monitoring.consultation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * A consultation that was given (консультация, A18): an entry of the log. It never changes; a wrong one is annulled with a reason and
 * counts no more.
 */
public record Consultation(
        ConsultationId id,
        Parties parties,
        Subject subject,
        @Nullable Annulment annulment) {

    private static final BigDecimal STEP = new BigDecimal("0.25");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(8);
    private static final int YEARS_BACK = 1;

    /** Enters a consultation. */
    public static Decision<ConsultationEvent> record(
            ConsultationId id, Parties parties, Subject subject, LocalDate today) {
        List<Flaw> flaws = flaws(parties, subject, today);
        return flaws.isEmpty()
                ? Decision.accepted(new ConsultationEvent.Recorded(id, parties, subject))
                : Decision.rejected(new ConsultationRefusal.ConsultationInvalid(flaws));
    }

    /** Takes an entry back, with a written reason. */
    public Decision<ConsultationEvent> annul(Annulment mistake) {
        if (annulment != null) {
            return Decision.rejected(new ConsultationRefusal.ConsultationAlreadyAnnulled());
        }
        return mistake.reason().isBlank()
                ? Decision.rejected(
                        new ConsultationRefusal.ConsultationInvalid(List.of(Flaw.at("/reason", "not-blank"))))
                : Decision.accepted(new ConsultationEvent.Annulled(mistake));
    }

    /** The entry that the first event makes. */
    public static Consultation startedBy(ConsultationEvent first) {
        if (!(first instanceof ConsultationEvent.Recorded(var id, var parties, var subject))) {
            throw new IllegalArgumentException("A consultation begins with its record, not with " + first);
        }
        return new Consultation(id, parties, subject, null);
    }

    /** The entry after an event. */
    public Consultation evolve(ConsultationEvent event) {
        return switch (event) {
            case ConsultationEvent.Recorded _ -> throw new IllegalStateException("Recorded twice: " + id);
            case ConsultationEvent.Annulled(var mistake) -> new Consultation(id, parties, subject, mistake);
        };
    }

    private static List<Flaw> flaws(Parties parties, Subject subject, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (parties.teacher().equals(parties.consultant())) {
            flaws.add(Flaw.at("/teacherId", "consultation-of-oneself"));
        }
        LocalDate earliest = today.minusYears(YEARS_BACK);
        if (subject.heldOn().isAfter(today) || subject.heldOn().isBefore(earliest)) {
            flaws.add(Flaw.at("/heldOn", "date-between", earliest, today));
        }
        BigDecimal hours = subject.hours();
        if (hours.compareTo(STEP) < 0
                || hours.compareTo(LONGEST) > 0
                || hours.remainder(STEP).signum() != 0) {
            flaws.add(Flaw.at("/hours", "consultation-hours"));
        }
        if (subject.topic().isBlank()) {
            flaws.add(Flaw.at("/topic", "not-blank"));
        }
        return flaws;
    }
}
