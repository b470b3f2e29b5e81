package org.metodika.program.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.acts.ActEvent.ActAnnulled;
import org.metodika.program.acts.ActEvent.ActCorrected;
import org.metodika.program.acts.ActEvent.ActRegistered;
import org.metodika.program.acts.ActEvent.ActReinstated;
import org.metodika.program.acts.ActEvent.ActRepealAnnulled;
import org.metodika.program.acts.ActEvent.ActRepealed;
import org.metodika.program.acts.ActEvent.ActSuperseded;
import org.metodika.program.acts.ActRejection.ActAlreadyRepealed;
import org.metodika.program.acts.ActRejection.ActInvalid;
import org.metodika.program.acts.ActRejection.ActIsAnnulled;
import org.metodika.program.acts.ActRejection.ActNotRepealed;

/**
 * Локальный или нормативный акт (A16). Never deleted: it is repealed, superseded by a later edition, or, where it was entered by
 * mistake, annulled; it stays readable.
 *
 * @param schoolId code of the school; null for a common act of the municipality or from above it
 * @param replaces the act whose place this one takes (B02)
 * @param successor the act that takes the place of this one
 * @param annulledRepeals repeals that were recorded by mistake, the last {@value #KEPT_REPEALS}
 */
public record Act(
        ActId id,
        @Nullable String schoolId,
        ActFacts facts,
        @Nullable ActId replaces,
        @Nullable Successor successor,
        @Nullable Repeal repeal,
        @Nullable Annulment annulment,
        List<AnnulledRepeal> annulledRepeals) {

    static final int LONGEST_REASON = 1_000;
    static final int KEPT_REPEALS = 20;

    /** The later edition and its first day. */
    public record Successor(ActId id, LocalDate from) {}

    /** Отмена акта: first day without it, and the ground, e.g. an order. */
    public record Repeal(LocalDate from, String ground) {}

    /** Why the record does not count. */
    public record Annulment(
            String reason, Instant at, @Nullable UUID by) {}

    /** A repeal that was recorded by mistake, and why it does not hold. */
    public record AnnulledRepeal(
            LocalDate from,
            String reason,
            Instant at,
            @Nullable UUID by) {}

    public Act {
        annulledRepeals = List.copyOf(annulledRepeals);
    }

    /**
     * Enters an act in the register.
     *
     * @param schoolId null for a common act
     * @param replaced the act that it supersedes; null where there is none
     * @param today the present day where the act belongs
     */
    static Decision<ActEvent> register(
            ActId id, @Nullable String schoolId, ActFacts facts, @Nullable Act replaced, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>(facts.flaws(today));
        if (replaced != null) {
            flaws.addAll(replaced.unfitFor(schoolId, facts));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new ActRegistered(id, schoolId, facts, replaced == null ? null : replaced.id))
                : Decision.rejected(new ActInvalid(flaws));
    }

    /** Why this act can't be superseded by one with these facts. */
    private List<Flaw> unfitFor(@Nullable String school, ActFacts by) {
        String at = "/replacesId";
        if (!Objects.equals(schoolId, school)) {
            return List.of(Flaw.at(at, "replaced-act-unknown"));
        }
        if (facts.kind() != by.kind()) {
            return List.of(Flaw.at(at, "replaced-act-other-kind"));
        }
        if (annulment != null || repeal != null) {
            return List.of(Flaw.at(at, "replaced-act-not-valid"));
        }
        return startsTooEarly(by);
    }

    private List<Flaw> startsTooEarly(ActFacts later) {
        LocalDate from = later.validFrom();
        if (from == null) {
            return List.of(Flaw.at("/validFrom", "not-null"));
        }
        LocalDate own = facts.validFrom();
        return own == null || from.isAfter(own) ? List.of() : List.of(Flaw.at("/validFrom", "edition-not-later", own));
    }

    /**
     * Puts right what the register says; the same facts change nothing.
     *
     * @param replaced the act that this one supersedes; null where there is none
     */
    Decision<ActEvent> correct(ActFacts to, @Nullable Act replaced, LocalDate today) {
        if (annulment != null) {
            return Decision.rejected(new ActIsAnnulled());
        }
        List<Flaw> flaws = new ArrayList<>(to.flaws(today));
        if (replaced != null) {
            flaws.addAll(replaced.startsTooEarly(to));
        }
        if (successor != null && to.validFrom() != null && !to.validFrom().isBefore(successor.from())) {
            flaws.add(Flaw.at("/validFrom", "edition-not-earlier", successor.from()));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ActInvalid(flaws));
        }
        List<String> changed = facts.differences(to);
        return changed.isEmpty() ? Decision.nothingToDo() : Decision.accepted(new ActCorrected(to, changed));
    }

    /**
     * Records that it is no longer in force.
     *
     * @param from first day without it, from its own date up to a year ahead
     */
    Decision<ActEvent> repeal(LocalDate from, String ground, LocalDate today) {
        if (annulment != null) {
            return Decision.rejected(new ActIsAnnulled());
        }
        if (repeal != null) {
            return repeal.equals(new Repeal(from, ground.strip()))
                    ? Decision.nothingToDo()
                    : Decision.rejected(new ActAlreadyRepealed(repeal.from()));
        }
        List<Flaw> flaws = new ArrayList<>(wrongReason("/ground", ground));
        LocalDate earliest = Objects.requireNonNullElse(facts.date(), ActFacts.EARLIEST);
        LocalDate latest = today.plusYears(1);
        if (from.isBefore(earliest) || from.isAfter(latest)) {
            flaws.add(Flaw.at("/repealedFrom", "date-between", earliest, latest));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new ActRepealed(from, ground.strip()))
                : Decision.rejected(new ActInvalid(flaws));
    }

    /** Undoes a repeal that was recorded by mistake. */
    Decision<ActEvent> annulRepeal(String reason, Instant at, @Nullable UUID by) {
        if (annulment != null) {
            return Decision.rejected(new ActIsAnnulled());
        }
        if (repeal == null) {
            return Decision.rejected(new ActNotRepealed());
        }
        List<Flaw> flaws = wrongReason("/reason", reason);
        return flaws.isEmpty()
                ? Decision.accepted(new ActRepealAnnulled(repeal.from(), reason.strip(), at, by))
                : Decision.rejected(new ActInvalid(flaws));
    }

    /** Takes a record that was entered by mistake out of account; it stays readable. */
    Decision<ActEvent> annul(String reason, Instant at, @Nullable UUID by) {
        if (annulment != null) {
            return Decision.rejected(new ActIsAnnulled());
        }
        List<Flaw> flaws = wrongReason("/reason", reason);
        return flaws.isEmpty()
                ? Decision.accepted(new ActAnnulled(reason.strip(), at, by))
                : Decision.rejected(new ActInvalid(flaws));
    }

    /** A later act takes its place; what is known already changes nothing. */
    Decision<ActEvent> supersede(ActId later, LocalDate from) {
        return new Successor(later, from).equals(successor)
                ? Decision.nothingToDo()
                : Decision.accepted(new ActSuperseded(later, from));
    }

    /** The act that took its place was annulled. */
    Decision<ActEvent> reinstate(ActId annulled) {
        return successor != null && successor.id().equals(annulled)
                ? Decision.accepted(new ActReinstated(annulled))
                : Decision.nothingToDo();
    }

    private static List<Flaw> wrongReason(String pointer, String reason) {
        if (reason.isBlank()) {
            return List.of(Flaw.at(pointer, "not-blank"));
        }
        return reason.length() > LONGEST_REASON ? List.of(Flaw.at(pointer, "size-max", LONGEST_REASON)) : List.of();
    }

    /** The act that an event enters in the register. */
    public static Act startedBy(ActEvent first) {
        if (first instanceof ActRegistered(var id, var schoolId, var facts, var replaces)) {
            return new Act(id, schoolId, facts, replaces, null, null, null, List.of());
        }
        throw new IllegalStateException("An act can't begin with " + first);
    }

    /** The act after an event. */
    public Act evolve(ActEvent event) {
        return switch (event) {
            case ActRegistered registered -> startedBy(registered);
            case ActCorrected(var to, var changed) ->
                new Act(id, schoolId, to, replaces, successor, repeal, annulment, annulledRepeals);
            case ActSuperseded(var later, var from) ->
                new Act(id, schoolId, facts, replaces, new Successor(later, from), repeal, annulment, annulledRepeals);
            case ActReinstated reinstated ->
                new Act(id, schoolId, facts, replaces, null, repeal, annulment, annulledRepeals);
            case ActRepealed(var from, var ground) ->
                new Act(id, schoolId, facts, replaces, successor, new Repeal(from, ground), annulment, annulledRepeals);
            case ActRepealAnnulled(var from, var reason, var at, var by) -> {
                List<AnnulledRepeal> kept = new ArrayList<>(annulledRepeals);
                kept.add(new AnnulledRepeal(from, reason, at, by));
                yield new Act(
                        id,
                        schoolId,
                        facts,
                        replaces,
                        successor,
                        null,
                        annulment,
                        kept.subList(Math.max(0, kept.size() - KEPT_REPEALS), kept.size()));
            }
            case ActAnnulled(var reason, var at, var by) ->
                new Act(
                        id,
                        schoolId,
                        facts,
                        replaces,
                        successor,
                        repeal,
                        new Annulment(reason, at, by),
                        annulledRepeals);
        };
    }

    /** Whether it holds for all schools. */
    public boolean isCommon() {
        return schoolId == null;
    }

    /** What holds of it on a day. */
    public Standing standing(LocalDate day) {
        return new Standing.Period(
                        facts.validFrom(),
                        facts.validUntil(),
                        successor == null ? null : successor.from(),
                        repeal == null ? null : repeal.from(),
                        annulment != null)
                .on(day);
    }

    /** School, kind, number and date; the title where there is no number: at most one act that counts has it. */
    String naturalKey() {
        return key(schoolId, facts);
    }

    static String key(@Nullable String schoolId, ActFacts facts) {
        String number = facts.number();
        return String.join(
                "/",
                Objects.requireNonNullElse(schoolId, ""),
                facts.kind().name(),
                Objects.toString(facts.date(), ""),
                number == null ? "«" + facts.title().toLowerCase(Locale.ROOT) : number.toLowerCase(Locale.ROOT));
    }
}
