package org.metodika.program.researches;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.offers.application.OfferFigures;

/**
 * Маркетинговое исследование услуг повышения квалификации (B23): what was compared, with the figures of that day, what was
 * chosen and why. Never edited; a mistake is annulled with a reason.
 *
 * @param number number at the school, from 1
 * @param question what was looked for
 * @param offers offers as they were that day
 * @param reason why this one was chosen
 * @param recordedOn day in the time zone of the school
 * @param by staff member who recorded it; null for people of the centre
 * @param annulledBecause null where it holds
 */
public record Research(
        UUID id,
        String schoolId,
        int number,
        String question,
        List<OfferFigures> offers,
        UUID chosenOfferId,
        String reason,
        LocalDate recordedOn,
        @Nullable UUID by,
        @Nullable String annulledBecause) {

    static final int LONGEST_TEXT = 2_000;

    public Research {
        offers = List.copyOf(offers);
    }

    Decision<ResearchEvent> annul(String why) {
        if (annulledBecause != null) {
            return Decision.rejected(new ResearchRejection.ResearchAlreadyAnnulled(number));
        }
        if (why.isBlank()) {
            return Decision.rejected(new ResearchRejection.ReasonMissing());
        }
        return why.length() > LONGEST_TEXT
                ? Decision.rejected(
                        new ResearchRejection.InvalidContent(List.of(Flaw.at("/reason", "size-max", 0, LONGEST_TEXT))))
                : Decision.accepted(new ResearchEvent.Annulled(why.strip()));
    }

    /** The research that an event records. */
    public static Research from(ResearchEvent first) {
        return switch (first) {
            case ResearchEvent.Recorded(Research research) -> research;
            case ResearchEvent.Annulled annulled ->
                throw new IllegalStateException("A research can't begin with " + annulled);
        };
    }

    /** The research after an event. */
    public Research after(ResearchEvent event) {
        return switch (event) {
            case ResearchEvent.Recorded recorded -> recorded.research();
            case ResearchEvent.Annulled(String why) ->
                new Research(id, schoolId, number, question, offers, chosenOfferId, reason, recordedOn, by, why);
        };
    }
}
