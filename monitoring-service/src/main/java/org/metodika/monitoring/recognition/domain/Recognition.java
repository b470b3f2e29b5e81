package org.metodika.monitoring.recognition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * Record of a reward (моральное и материальное поощрение, «праздники успеха», C04). It never changes: one that was recorded by
 * mistake is annulled and stays readable.
 *
 * @param ground for what, in words
 * @param givenOn day, in the time zone of the school
 * @param annulled null while it stands
 */
public record Recognition(
        RecognitionId id,
        String schoolId,
        StaffId person,
        RecognitionKind kind,
        String ground,
        LocalDate givenOn,
        @Nullable Annulment annulled) {

    /**
     * Records a reward.
     *
     * @param staff who was on the staff of the school on the day of the reward
     */
    public static Decision<RecognitionEvent> give(
            RecognitionEvent.Given given, LocalDate today, Predicate<StaffId> staff) {
        List<Flaw> flaws = new ArrayList<>();
        if (!staff.test(given.person())) {
            flaws.add(Flaw.at("/personId", "not-on-staff-here"));
        }
        if (given.ground().isBlank()) {
            flaws.add(Flaw.at("/ground", "not-blank"));
        }
        if (given.givenOn().isAfter(today)) {
            flaws.add(Flaw.at("/givenOn", "past-or-present"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(given)
                : Decision.rejected(new RecognitionRefusal.RecognitionInvalid(flaws));
    }

    /** Annuls the record, with a written reason. */
    public Decision<RecognitionEvent> annul(Annulment annulment) {
        if (annulled != null) {
            return Decision.rejected(new RecognitionRefusal.RecognitionIsAnnulled());
        }
        return annulment.reason().isBlank()
                ? Decision.rejected(new RecognitionRefusal.RecognitionInvalid(List.of(Flaw.at("/reason", "not-blank"))))
                : Decision.accepted(new RecognitionEvent.Annulled(annulment));
    }

    /** The record that the first event makes. */
    public static Recognition startedBy(RecognitionEvent first) {
        if (first instanceof RecognitionEvent.Given(var id, var school, var person, var kind, var ground, var on)) {
            return new Recognition(id, school, person, kind, ground, on, null);
        }
        throw new IllegalArgumentException("A reward begins with its record, not with " + first);
    }

    /** The record after an event. */
    public Recognition evolve(RecognitionEvent event) {
        return switch (event) {
            case RecognitionEvent.Given _ -> throw new IllegalStateException("Given twice: " + id);
            case RecognitionEvent.Annulled(var annulment) ->
                new Recognition(id, schoolId, person, kind, ground, givenOn, annulment);
        };
    }
}
