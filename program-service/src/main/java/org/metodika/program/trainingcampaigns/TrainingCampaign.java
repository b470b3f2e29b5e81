package org.metodika.program.trainingcampaigns;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.trainingcampaigns.TrainingCampaignEvent.Closed;
import org.metodika.program.trainingcampaigns.TrainingCampaignEvent.Opened;
import org.metodika.program.trainingcampaigns.TrainingCampaignEvent.Reopened;
import org.metodika.program.trainingcampaigns.TrainingCampaignRejection.TrainingCampaignInvalid;
import org.metodika.program.trainingcampaigns.TrainingCampaignRejection.TrainingCampaignOutOfTurn;

/**
 * Кампания формирования запросов на повышение квалификации: one in a calendar year (E06).
 *
 * <pre>
 *          close
 *   OPEN ─────────▶ CLOSED
 *     ▲ ◀─ reopen ────┘
 * </pre>
 *
 * <p>Nothing ends by the calendar: the last day is what organisations are told, the methodist closes.
 *
 * @param until last day that organisations are told, within the year
 * @param guidance what the centre tells them, up to {@value #LONGEST_TEXT} characters; empty for nothing
 * @param closedOn null while it is open
 * @param reopenedBecause why it was opened again the last time; empty where it never was
 */
public record TrainingCampaign(
        int year,
        LocalDate openedOn,
        LocalDate until,
        String guidance,
        @Nullable LocalDate closedOn,
        String reopenedBecause) {

    private static final int LONGEST_TEXT = 2_000;

    /** The states. */
    public enum CampaignStatus {
        /** Открыта. */
        OPEN,
        /** Закрыта. */
        CLOSED
    }

    /** Whether organisations may ask. */
    public CampaignStatus status() {
        return closedOn == null ? CampaignStatus.OPEN : CampaignStatus.CLOSED;
    }

    /** Key of the campaign of a year. */
    static String key(int year) {
        return String.valueOf(year);
    }

    /**
     * Opens the campaign of the present year.
     *
     * @param until last day that organisations are told
     */
    static Decision<TrainingCampaignEvent> open(int year, LocalDate until, String guidance, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (year != today.getYear()) {
            flaws.add(Flaw.at("/year", "training-year-not-present", today.getYear()));
        } else {
            checkUntil(flaws, until, today);
        }
        longest(flaws, "/guidance", guidance);
        return flaws.isEmpty()
                ? Decision.accepted(new Opened(year, today, until, guidance))
                : Decision.rejected(new TrainingCampaignInvalid(flaws));
    }

    /** Lets organisations ask no more. */
    Decision<TrainingCampaignEvent> close(LocalDate today) {
        return status() == CampaignStatus.CLOSED
                ? Decision.rejected(new TrainingCampaignOutOfTurn(status()))
                : Decision.accepted(new Closed(today));
    }

    /** Lets them ask again in the same year, with a reason and another last day. */
    Decision<TrainingCampaignEvent> reopen(LocalDate newUntil, String reason, LocalDate today) {
        if (status() == CampaignStatus.OPEN) {
            return Decision.rejected(new TrainingCampaignOutOfTurn(status()));
        }
        List<Flaw> flaws = new ArrayList<>();
        if (year == today.getYear()) {
            checkUntil(flaws, newUntil, today);
        } else {
            flaws.add(Flaw.at("/year", "training-year-not-present", today.getYear()));
        }
        if (reason.isEmpty()) {
            flaws.add(Flaw.at("/reason", "not-blank"));
        }
        longest(flaws, "/reason", reason);
        return flaws.isEmpty()
                ? Decision.accepted(new Reopened(today, newUntil, reason))
                : Decision.rejected(new TrainingCampaignInvalid(flaws));
    }

    private static void checkUntil(List<Flaw> flaws, LocalDate until, LocalDate today) {
        LocalDate last = LocalDate.of(today.getYear(), Month.DECEMBER, 31);
        if (until.isBefore(today) || until.isAfter(last)) {
            flaws.add(Flaw.at("/until", "date-between", today, last));
        }
    }

    private static void longest(List<Flaw> flaws, String pointer, String text) {
        if (text.length() > LONGEST_TEXT) {
            flaws.add(Flaw.at(pointer, "text-too-long", LONGEST_TEXT));
        }
    }

    /** The campaign that the first event makes. */
    public static TrainingCampaign startedBy(TrainingCampaignEvent first) {
        if (first instanceof Opened(var year, var on, var until, var guidance)) {
            return new TrainingCampaign(year, on, until, guidance, null, "");
        }
        throw new IllegalArgumentException("A campaign begins by being opened, not with " + first);
    }

    /** The campaign after an event. */
    public TrainingCampaign evolve(TrainingCampaignEvent event) {
        return switch (event) {
            case Opened _ -> throw new IllegalArgumentException("Opened twice: " + year);
            case Closed(var on) -> new TrainingCampaign(year, openedOn, until, guidance, on, reopenedBecause);
            case Reopened(var _, var to, var reason) ->
                new TrainingCampaign(year, openedOn, to, guidance, null, reason);
        };
    }
}
