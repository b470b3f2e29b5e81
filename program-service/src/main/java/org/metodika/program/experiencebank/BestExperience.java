package org.metodika.program.experiencebank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.experiencebank.BestExperienceEvent.Described;
import org.metodika.program.experiencebank.BestExperienceEvent.Dropped;
import org.metodika.program.experiencebank.BestExperienceEvent.Found;
import org.metodika.program.experiencebank.BestExperienceEvent.Generalised;
import org.metodika.program.experiencebank.BestExperienceEvent.Spread;
import org.metodika.program.experiencebank.BestExperienceEvent.Studied;
import org.metodika.program.experiencebank.BestExperienceRejection.BestExperienceInvalid;
import org.metodika.program.experiencebank.BestExperienceRejection.BestExperienceOutOfTurn;

/**
 * Лучший опыт в банке (E09).
 *
 * <pre>
 *   FOUND ──▶ STUDIED ──▶ GENERALISED ──▶ SPREAD      each ── drop, with a reason ──▶ DROPPED
 *                          ↺ describe       ↺ describe, spread further
 * </pre>
 *
 * @param teacher whose it is; null for the school as a whole
 * @param title up to {@value #LONGEST_TITLE} characters
 * @param description of the generalised experience, up to {@value #LONGEST_DESCRIPTION} characters; empty until it is generalised
 * @param steps what was done with it, the first comes first
 * @param presentations experience items by which it was spread
 * @param droppedBecause null unless it was dropped
 */
public record BestExperience(
        UUID id,
        String schoolId,
        @Nullable UUID teacher,
        String title,
        String description,
        List<StepRecord> steps,
        List<UUID> presentations,
        @Nullable String droppedBecause) {

    static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_PRESENTATIONS = 50;

    public BestExperience {
        steps = List.copyOf(steps);
        presentations = List.copyOf(presentations);
    }

    /** How far it has come. */
    public BankStatus status() {
        return droppedBecause == null
                ? BankStatus.valueOf(steps.getLast().step().name())
                : BankStatus.DROPPED;
    }

    /** Whether it may stand in a collection: there is a description of it. */
    public boolean isGeneralised() {
        return status() == BankStatus.GENERALISED || status() == BankStatus.SPREAD;
    }

    static Decision<BestExperienceEvent> find(
            UUID id, String schoolId, @Nullable UUID teacher, String title, StepRecord how, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        StepRecord.obligatory(flaws, "/title", title, LONGEST_TITLE);
        flaws.addAll(how.flaws(null, today));
        return decide(flaws, new Found(id, schoolId, teacher, title, how));
    }

    Decision<BestExperienceEvent> study(StepRecord how, LocalDate today) {
        return status() == BankStatus.FOUND ? decide(how.flaws(lastDay(), today), new Studied(how)) : outOfTurn();
    }

    /** Generalises it: with a description, which is what stands in a collection. */
    Decision<BestExperienceEvent> generalise(StepRecord how, String text, LocalDate today) {
        if (status() != BankStatus.STUDIED) {
            return outOfTurn();
        }
        List<Flaw> flaws = new ArrayList<>(how.flaws(lastDay(), today));
        StepRecord.obligatory(flaws, "/description", text, LONGEST_DESCRIPTION);
        return decide(flaws, new Generalised(how, text));
    }

    /**
     * Spreads it, or spreads it further.
     *
     * @param by experience items
     * @param confirmedTheirs whether all of them are confirmed items of this teacher or school
     */
    Decision<BestExperienceEvent> spread(StepRecord how, List<UUID> by, boolean confirmedTheirs, LocalDate today) {
        if (!isGeneralised()) {
            return outOfTurn();
        }
        List<Flaw> flaws = new ArrayList<>(how.flaws(lastDay(), today));
        if (by.isEmpty()) {
            flaws.add(Flaw.at("/presentations", "bank-lacks-presentations"));
        } else if (presentations.size() + by.size() > MOST_PRESENTATIONS) {
            flaws.add(Flaw.at("/presentations", "too-many", MOST_PRESENTATIONS));
        } else if (!confirmedTheirs
                || new HashSet<>(by).size() < by.size()
                || by.stream().anyMatch(presentations::contains)) {
            flaws.add(Flaw.at("/presentations", "bank-presentations-of-others"));
        }
        return decide(flaws, new Spread(how, by));
    }

    /** Puts title and description otherwise; the same ones change nothing. */
    Decision<BestExperienceEvent> describe(String toTitle, String text) {
        if (!isGeneralised()) {
            return outOfTurn();
        }
        List<Flaw> flaws = new ArrayList<>();
        StepRecord.obligatory(flaws, "/title", toTitle, LONGEST_TITLE);
        StepRecord.obligatory(flaws, "/description", text, LONGEST_DESCRIPTION);
        return flaws.isEmpty() && toTitle.equals(title) && text.equals(description)
                ? Decision.nothingToDo()
                : decide(flaws, new Described(toTitle, text));
    }

    /** Follows it no more, with a reason; it stays on record. */
    Decision<BestExperienceEvent> drop(String reason, LocalDate today) {
        if (status() == BankStatus.DROPPED) {
            return outOfTurn();
        }
        List<Flaw> flaws = new ArrayList<>();
        StepRecord.obligatory(flaws, "/reason", reason, LONGEST_REASON);
        return decide(flaws, new Dropped(today, reason));
    }

    private LocalDate lastDay() {
        return steps.getLast().on();
    }

    private Decision<BestExperienceEvent> outOfTurn() {
        return Decision.rejected(new BestExperienceOutOfTurn(status()));
    }

    private static Decision<BestExperienceEvent> decide(List<Flaw> flaws, BestExperienceEvent event) {
        return flaws.isEmpty() ? Decision.accepted(event) : Decision.rejected(new BestExperienceInvalid(flaws));
    }

    /** The experience that the first event makes. */
    public static BestExperience startedBy(BestExperienceEvent first) {
        if (first instanceof Found(var id, var schoolId, var teacher, var title, var how)) {
            return new BestExperience(id, schoolId, teacher, title, "", List.of(how), List.of(), null);
        }
        throw new IllegalArgumentException("Experience enters the bank by being found, not with " + first);
    }

    /** The experience after an event. */
    public BestExperience evolve(BestExperienceEvent event) {
        return switch (event) {
            case Found _ -> throw new IllegalArgumentException("Found twice: " + id);
            case Studied(var how) -> next(title, description, and(how), presentations, null);
            case Generalised(var how, var text) -> next(title, text, and(how), presentations, null);
            case Spread(var how, var by) ->
                next(
                        title,
                        description,
                        and(how),
                        Stream.concat(presentations.stream(), by.stream()).toList(),
                        null);
            case Described(var toTitle, var text) -> next(toTitle, text, steps, presentations, null);
            case Dropped(var _, var reason) -> next(title, description, steps, presentations, reason);
        };
    }

    private List<StepRecord> and(StepRecord how) {
        return Stream.concat(steps.stream(), Stream.of(how)).toList();
    }

    private BestExperience next(
            String nextTitle,
            String nextDescription,
            List<StepRecord> nextSteps,
            List<UUID> nextPresentations,
            @Nullable String dropped) {
        return new BestExperience(
                id, schoolId, teacher, nextTitle, nextDescription, nextSteps, nextPresentations, dropped);
    }
}
