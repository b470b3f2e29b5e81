package org.metodika.monitoring.consultationrequest.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestRefusal.ConsultationRequestAlreadyClosed;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestRefusal.ConsultationRequestFull;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestRefusal.ConsultationRequestInvalid;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestRefusal.ConsultationRequestNotWaiting;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestRefusal.ConsultationRequestOfOneself;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestRefusal.ConsultationRequestStillWaiting;
import org.metodika.monitoring.ids.StaffId;

/**
 * A request for a consultation (запрос на консультацию, C14).
 *
 * <pre>
 *        take        agree a day
 * OPEN ────▶ TAKEN ────▶ AGREED      each step may be left out
 *  │           │            │
 *  └─ answer in writing, or hold the consultation ─▶ ANSWERED, HELD
 *  ▲                                                     │
 *  └────────────── reopen (asker) ◀──────────────────────┤
 *                                     CLOSED ◀── close (asker, at any time)
 * </pre>
 *
 * @param asker who asks, always for oneself
 * @param replies answers in writing, oldest first
 * @param consultations entries of the log that came of it, oldest first
 */
public record ConsultationRequest(
        ConsultationRequestId id,
        String schoolId,
        StaffId asker,
        Question question,
        LocalDate askedOn,
        Waiting waiting,
        Standing standing,
        List<Reply> replies,
        List<UUID> consultations) {

    /** Most answers in writing, and most consultations, of one request. */
    public static final int MOST_ANSWERS = 50;

    public ConsultationRequest {
        replies = List.copyOf(replies);
        consultations = List.copyOf(consultations);
    }

    /**
     * Asks.
     *
     * @param answerWithin days
     */
    public static Decision<ConsultationRequestEvent> ask(
            ConsultationRequestId id,
            String schoolId,
            StaffId asker,
            Question question,
            LocalDate today,
            int answerWithin) {
        List<Flaw> flaws = new ArrayList<>();
        if (question.topic().isBlank()) {
            flaws.add(Flaw.at("/topic", "not-blank"));
        }
        if (question.text().isBlank()) {
            flaws.add(Flaw.at("/question", "not-blank"));
        }
        if (asker.equals(question.person())) {
            flaws.add(Flaw.at("/addresseeId", "request-to-oneself"));
        }
        if (question.addressee() == Addressee.CENTRE && question.person() != null) {
            flaws.add(Flaw.at("/addresseeId", "null"));
        }
        LocalDate latest = today.plusYears(1);
        for (int i = 0; i < question.wishedDays().size(); i++) {
            if (outside(question.wishedDays().get(i), today, latest)) {
                flaws.add(Flaw.at("/wishedDays/" + i, "date-between", today, latest));
            }
        }
        return flaws.isEmpty()
                ? Decision.accepted(new ConsultationRequestEvent.Asked(
                        id, schoolId, asker, question, new Waiting(today, today.plusDays(answerWithin))))
                : Decision.rejected(new ConsultationRequestInvalid(flaws));
    }

    /** Undertakes to answer it, perhaps instead of another. */
    public Decision<ConsultationRequestEvent> take(Helper helper, LocalDate today) {
        return notFor(helper)
                .<Decision<ConsultationRequestEvent>>map(Decision::rejected)
                .orElseGet(() -> helper.equals(helper())
                        ? Decision.nothingToDo()
                        : Decision.accepted(new ConsultationRequestEvent.Taken(helper, today)));
    }

    /** Says on which day the consultation will be. */
    public Decision<ConsultationRequestEvent> agree(Helper helper, LocalDate day, LocalDate today) {
        LocalDate latest = today.plusYears(1);
        return notFor(helper)
                .or(() -> outside(day, today, latest)
                        ? invalid(Flaw.at("/day", "date-between", today, latest))
                        : Optional.empty())
                .<Decision<ConsultationRequestEvent>>map(Decision::rejected)
                .orElseGet(() -> standing.equals(new Standing.Agreed(helper, day))
                        ? Decision.nothingToDo()
                        : Decision.accepted(new ConsultationRequestEvent.DayAgreed(helper, day)));
    }

    /** Answers in writing. */
    public Decision<ConsultationRequestEvent> answer(Reply reply) {
        return notFor(reply.by())
                .or(() -> reply.text().isBlank() ? invalid(Flaw.at("/text", "not-blank")) : Optional.empty())
                .or(() -> full(replies))
                .<Decision<ConsultationRequestEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ConsultationRequestEvent.Answered(reply)));
    }

    /** The consultation was held; it has its own rules. */
    public Decision<ConsultationRequestEvent> hold(Helper helper, UUID consultation, LocalDate heldOn) {
        return notFor(helper)
                .or(() -> full(consultations))
                .<Decision<ConsultationRequestEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new ConsultationRequestEvent.Held(helper, consultation, heldOn)));
    }

    /** The asker has what was needed, or needs it no more. */
    public Decision<ConsultationRequestEvent> close(LocalDate today) {
        return standing instanceof Standing.Closed
                ? Decision.rejected(new ConsultationRequestAlreadyClosed())
                : Decision.accepted(new ConsultationRequestEvent.Closed(today, !standing.waits()));
    }

    /** The asker needs more. */
    public Decision<ConsultationRequestEvent> reopen(LocalDate today, int answerWithin) {
        return standing.waits()
                ? Decision.rejected(new ConsultationRequestStillWaiting())
                : Decision.accepted(
                        new ConsultationRequestEvent.Reopened(new Waiting(today, today.plusDays(answerWithin))));
    }

    /** Last day on which nothing is late: the agreed one, or the last one for an answer; null while nobody waits. */
    public @Nullable LocalDate answerBy() {
        return switch (standing) {
            case Standing.Open _, Standing.Taken _ -> waiting.until();
            case Standing.Agreed(var _, var day) -> day;
            case Standing.Answered _, Standing.Held _, Standing.Closed _ -> null;
        };
    }

    /** Who has it; null where nobody has. */
    public @Nullable Helper helper() {
        return switch (standing) {
            case Standing.Taken(var by, var _) -> by;
            case Standing.Agreed(var by, var _) -> by;
            case Standing.Answered(var by, var _) -> by;
            case Standing.Held(var by, var _, var _) -> by;
            case Standing.Open _, Standing.Closed _ -> null;
        };
    }

    /** The request that the first event makes. */
    public static ConsultationRequest startedBy(ConsultationRequestEvent first) {
        if (first instanceof ConsultationRequestEvent.Asked(var id, var school, var asker, var question, var waiting)) {
            return new ConsultationRequest(
                    id, school, asker, question, waiting.since(), waiting, new Standing.Open(), List.of(), List.of());
        }
        throw new IllegalArgumentException("A request begins with its question, not with " + first);
    }

    /** The request after an event. */
    public ConsultationRequest evolve(ConsultationRequestEvent event) {
        return switch (event) {
            case ConsultationRequestEvent.Asked _ -> throw new IllegalStateException("Asked twice: " + id);
            case ConsultationRequestEvent.Taken(var by, var on) -> with(new Standing.Taken(by, on), waiting);
            case ConsultationRequestEvent.DayAgreed(var by, var day) -> with(new Standing.Agreed(by, day), waiting);
            case ConsultationRequestEvent.Answered(var reply) ->
                new ConsultationRequest(
                        id,
                        schoolId,
                        asker,
                        question,
                        askedOn,
                        waiting,
                        new Standing.Answered(reply.by(), reply.on()),
                        and(replies, reply),
                        consultations);
            case ConsultationRequestEvent.Held(var by, var consultation, var on) ->
                new ConsultationRequest(
                        id,
                        schoolId,
                        asker,
                        question,
                        askedOn,
                        waiting,
                        new Standing.Held(by, consultation, on),
                        replies,
                        and(consultations, consultation));
            case ConsultationRequestEvent.Closed(var on, var answered) ->
                with(new Standing.Closed(on, answered), waiting);
            case ConsultationRequestEvent.Reopened(var again) -> with(new Standing.Open(), again);
        };
    }

    private ConsultationRequest with(Standing next, Waiting since) {
        return new ConsultationRequest(id, schoolId, asker, question, askedOn, since, next, replies, consultations);
    }

    private Optional<Rejection> notFor(Helper helper) {
        if (asker.equals(helper.person())) {
            return Optional.of(new ConsultationRequestOfOneself());
        }
        return standing.waits() ? Optional.empty() : Optional.of(new ConsultationRequestNotWaiting());
    }

    private static Optional<Rejection> full(List<?> answers) {
        return answers.size() < MOST_ANSWERS
                ? Optional.empty()
                : Optional.of(new ConsultationRequestFull(MOST_ANSWERS));
    }

    private static Optional<Rejection> invalid(Flaw flaw) {
        return Optional.of(new ConsultationRequestInvalid(List.of(flaw)));
    }

    private static boolean outside(LocalDate day, LocalDate earliest, LocalDate latest) {
        return day.isBefore(earliest) || day.isAfter(latest);
    }

    private static <T> List<T> and(List<T> present, T one) {
        List<T> all = new ArrayList<>(present);
        all.add(one);
        return all;
    }
}
