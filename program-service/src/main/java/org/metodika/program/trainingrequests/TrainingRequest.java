package org.metodika.program.trainingrequests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.supports.ids.Ground;

/**
 * Запрос на повышение квалификации в системе постдипломного образования (C35, E06).
 *
 * <pre>
 *          settle
 *   OPEN ──────────▶ SATISFIED or DECLINED
 *     └── the teacher leaves ──▶ DECLINED
 *     ↺ change of the topic
 * </pre>
 *
 * @param deficits затруднения that are left
 * @param revision counts the changes, from 1
 * @param settlement null while it is open
 */
public record TrainingRequest(
        UUID id,
        String schoolId,
        UUID teacher,
        Ground ground,
        String topic,
        List<UUID> deficits,
        LocalDate madeOn,
        int revision,
        Status status,
        @Nullable Settlement settlement) {

    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_NOTE = 2_000;

    public TrainingRequest {
        deficits = List.copyOf(deficits);
    }

    /** The states. */
    public enum Status {
        /** Открыт. */
        OPEN,
        /** Исполнен. */
        SATISFIED,
        /** Отклонён. */
        DECLINED
    }

    /**
     * What came of it.
     *
     * @param note null where the dismissal of the teacher ended it
     */
    public record Settlement(LocalDate on, @Nullable String note) {

        boolean byDismissal() {
            return note == null;
        }
    }

    /** A request that a conclusion makes. */
    public static TrainingRequest made(
            UUID id, String schoolId, UUID teacher, Ground ground, String topic, List<UUID> deficits, LocalDate on) {
        return new TrainingRequest(id, schoolId, teacher, ground, topic, deficits, on, 1, Status.OPEN, null);
    }

    Decision<TrainingRequestEvent> changeTopic(String changed) {
        if (status != Status.OPEN) {
            return Decision.rejected(new TrainingRequestRejection.TrainingRequestClosed());
        }
        if (changed.isBlank()) {
            return invalid(Flaw.at("/topic", "not-blank"));
        }
        if (changed.length() > LONGEST_TOPIC) {
            return invalid(Flaw.at("/topic", "text-too-long", LONGEST_TOPIC));
        }
        return changed.equals(topic)
                ? Decision.nothingToDo()
                : Decision.accepted(new TrainingRequestEvent.TopicChanged(changed));
    }

    /** Satisfies or declines it, with a note. */
    Decision<TrainingRequestEvent> settle(Status outcome, String note, LocalDate today) {
        if (status != Status.OPEN) {
            return Decision.rejected(new TrainingRequestRejection.TrainingRequestClosed());
        }
        if (outcome == Status.OPEN) {
            return invalid(Flaw.at("/outcome", "outcome-is-no-end"));
        }
        return note.isBlank() || note.length() > LONGEST_NOTE
                ? invalid(Flaw.at("/note", "not-blank"))
                : Decision.accepted(new TrainingRequestEvent.Ended(outcome, new Settlement(today, note)));
    }

    /** Ends it because the teacher has left; nothing happens where it is settled. */
    Decision<TrainingRequestEvent> endOnDismissal(LocalDate left, LocalDate today) {
        return status == Status.OPEN && left.isBefore(today)
                ? Decision.accepted(new TrainingRequestEvent.EndedByDismissal(today))
                : Decision.nothingToDo();
    }

    private static Decision<TrainingRequestEvent> invalid(Flaw flaw) {
        return Decision.rejected(new TrainingRequestRejection.TrainingRequestInvalid(List.of(flaw)));
    }

    /** The request that the first event makes. */
    public static TrainingRequest startedBy(TrainingRequestEvent first) {
        if (first instanceof TrainingRequestEvent.Made(var request)) {
            return request;
        }
        throw new IllegalArgumentException("A request begins by being made, not with " + first);
    }

    /** The request after an event. */
    public TrainingRequest evolve(TrainingRequestEvent event) {
        return switch (event) {
            case TrainingRequestEvent.Made _ -> throw new IllegalArgumentException("Made twice: " + id);
            case TrainingRequestEvent.TopicChanged(var changed) -> next(changed, status, settlement);
            case TrainingRequestEvent.Ended(var outcome, var what) -> next(topic, outcome, what);
            case TrainingRequestEvent.EndedByDismissal(var on) ->
                next(topic, Status.DECLINED, new Settlement(on, null));
        };
    }

    private TrainingRequest next(String nextTopic, Status nextStatus, @Nullable Settlement nextSettlement) {
        return new TrainingRequest(
                id, schoolId, teacher, ground, nextTopic, deficits, madeOn, revision + 1, nextStatus, nextSettlement);
    }
}
