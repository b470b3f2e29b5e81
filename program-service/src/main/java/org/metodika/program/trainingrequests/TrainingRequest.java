package org.metodika.program.trainingrequests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.supports.ids.Ground;
import org.metodika.program.trainingrequests.TrainingRequestEvent.Ended;
import org.metodika.program.trainingrequests.TrainingRequestEvent.EndedByDismissal;
import org.metodika.program.trainingrequests.TrainingRequestEvent.EnteredCampaign;
import org.metodika.program.trainingrequests.TrainingRequestEvent.Made;
import org.metodika.program.trainingrequests.TrainingRequestEvent.Placed;
import org.metodika.program.trainingrequests.TrainingRequestEvent.Prioritised;
import org.metodika.program.trainingrequests.TrainingRequestEvent.TopicChanged;
import org.metodika.program.trainingrequests.TrainingRequestRejection.TrainingRequestClosed;
import org.metodika.program.trainingrequests.TrainingRequestRejection.TrainingRequestInvalid;
import org.metodika.program.trainingrequests.TrainingRequestRejection.TrainingRequestPlanned;

/**
 * Запрос на повышение квалификации: from a conclusion (C35) or from an organisation in a formation campaign (E06).
 *
 * <pre>
 *          the plan                        the plan
 *   OPEN ───────────▶ PLANNED or LEFT_OVER ─────────▶ SATISFIED
 *     │  ↺ topic, priority        │
 *     ├── settle ─────────────────┴──▶ SATISFIED or DECLINED
 *     └── the teacher leaves ────────▶ DECLINED
 * </pre>
 *
 * @param ground conclusion that it follows from; null where an organisation asks
 * @param campaign year of the formation campaign that it belongs to; null for none
 * @param deficits затруднения that the training is to remove
 * @param revision counts the changes, from 1
 * @param placement what a plan made of it last; null while none did
 * @param settlement how it was settled by hand or by a dismissal; null while it was not
 */
public record TrainingRequest(
        UUID id,
        String schoolId,
        UUID teacher,
        @Nullable Ground ground,
        RequestSource source,
        RequestPriority priority,
        @Nullable Integer campaign,
        String topic,
        List<UUID> deficits,
        LocalDate madeOn,
        int revision,
        Status status,
        @Nullable Placement placement,
        @Nullable Settlement settlement) {

    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_DEFICITS = 20;

    /** What an earlier release stored has neither source nor priority: it came from a conclusion. */
    public TrainingRequest {
        source = Objects.requireNonNullElse(source, RequestSource.CONCLUSION);
        priority = Objects.requireNonNullElse(priority, RequestPriority.MIDDLE);
        deficits = List.copyOf(deficits);
    }

    /** The states. */
    public enum Status {
        /** Открыт. */
        OPEN,
        /** В плане. */
        PLANNED,
        /** Не вошёл в план. */
        LEFT_OVER,
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

    /**
     * What an organisation asks for.
     *
     * @param topic up to {@value TrainingRequest#LONGEST_TOPIC} characters
     * @param source any but a conclusion
     * @param deficits up to {@value TrainingRequest#MOST_DEFICITS} of the teacher
     */
    record Asked(UUID teacher, String topic, RequestSource source, RequestPriority priority, List<UUID> deficits) {}

    /** A request that a conclusion makes. */
    public static TrainingRequest made(
            UUID id, String schoolId, UUID teacher, Ground ground, String topic, List<UUID> deficits, LocalDate on) {
        return new TrainingRequest(
                id,
                schoolId,
                teacher,
                ground,
                RequestSource.CONCLUSION,
                RequestPriority.MIDDLE,
                null,
                topic,
                deficits,
                on,
                1,
                Status.OPEN,
                null,
                null);
    }

    /** What makes it: a conclusion's belongs to the campaign that is open, or to none. */
    Decision<TrainingRequestEvent> begin(Optional<Integer> openCampaign) {
        List<TrainingRequestEvent> events = new ArrayList<>(List.of(new Made(this)));
        openCampaign.ifPresent(year -> events.add(new EnteredCampaign(year)));
        return Decision.accepted(events);
    }

    /**
     * A request of an organisation.
     *
     * @param deficitsTheirs whether all deficits are known as those of the teacher
     */
    static Decision<TrainingRequestEvent> ask(
            UUID id, String schoolId, Asked asked, int campaign, boolean deficitsTheirs, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>(topicFlaws(asked.topic()));
        if (asked.source() == RequestSource.CONCLUSION) {
            flaws.add(Flaw.at("/source", "training-source-conclusion"));
        }
        if (asked.deficits().size() > MOST_DEFICITS) {
            flaws.add(Flaw.at("/deficits", "too-many", MOST_DEFICITS));
        } else if (!deficitsTheirs
                || new HashSet<>(asked.deficits()).size() < asked.deficits().size()) {
            flaws.add(Flaw.at("/deficits", "training-deficits-of-others"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new Made(new TrainingRequest(
                        id,
                        schoolId,
                        asked.teacher(),
                        null,
                        asked.source(),
                        asked.priority(),
                        campaign,
                        asked.topic(),
                        asked.deficits(),
                        today,
                        1,
                        Status.OPEN,
                        null,
                        null)))
                : Decision.rejected(new TrainingRequestInvalid(flaws));
    }

    Decision<TrainingRequestEvent> changeTopic(String changed) {
        List<Flaw> flaws = topicFlaws(changed);
        return !isChangeable() ? fixed() : !flaws.isEmpty() ? invalid(flaws.getFirst()) : topicChanged(changed);
    }

    private Decision<TrainingRequestEvent> topicChanged(String changed) {
        return changed.equals(topic) ? Decision.nothingToDo() : Decision.accepted(new TopicChanged(changed));
    }

    private static List<Flaw> topicFlaws(String topic) {
        if (topic.isBlank()) {
            return List.of(Flaw.at("/topic", "not-blank"));
        }
        return topic.length() > LONGEST_TOPIC ? List.of(Flaw.at("/topic", "text-too-long", LONGEST_TOPIC)) : List.of();
    }

    Decision<TrainingRequestEvent> prioritise(RequestPriority to) {
        if (!isChangeable()) {
            return fixed();
        }
        return to == priority ? Decision.nothingToDo() : Decision.accepted(new Prioritised(to));
    }

    /** Satisfies or declines it by hand, with a note. */
    Decision<TrainingRequestEvent> settle(Status outcome, String note, LocalDate today) {
        if (!isChangeable()) {
            return fixed();
        }
        if (outcome != Status.SATISFIED && outcome != Status.DECLINED) {
            return invalid(Flaw.at("/outcome", "outcome-is-no-end"));
        }
        return note.isBlank() || note.length() > LONGEST_NOTE
                ? invalid(Flaw.at("/note", "not-blank"))
                : Decision.accepted(new Ended(outcome, new Settlement(today, note)));
    }

    /** Follows what a plan says; what is settled otherwise, or placed by a later plan, stays as it is. */
    Decision<TrainingRequestEvent> place(Placement to) {
        boolean later = placement != null && placement.planYear() > to.planYear();
        boolean same = placement != null && placement.saysTheSame(to);
        return settlement != null || later || same ? Decision.nothingToDo() : Decision.accepted(new Placed(to));
    }

    /** Ends it because the teacher has left; nothing happens where it is satisfied or declined. */
    Decision<TrainingRequestEvent> endOnDismissal(LocalDate left, LocalDate today) {
        boolean over = status == Status.SATISFIED || status == Status.DECLINED;
        return !over && left.isBefore(today) ? Decision.accepted(new EndedByDismissal(today)) : Decision.nothingToDo();
    }

    private boolean isChangeable() {
        return status == Status.OPEN || status == Status.LEFT_OVER;
    }

    private Decision<TrainingRequestEvent> fixed() {
        return Decision.rejected(
                status == Status.PLANNED && placement != null
                        ? new TrainingRequestPlanned(placement.planYear())
                        : new TrainingRequestClosed());
    }

    private static Decision<TrainingRequestEvent> invalid(Flaw flaw) {
        return Decision.rejected(new TrainingRequestInvalid(List.of(flaw)));
    }

    /** The request that the first event makes. */
    public static TrainingRequest startedBy(TrainingRequestEvent first) {
        if (first instanceof Made(var request)) {
            return request;
        }
        throw new IllegalArgumentException("A request begins by being made, not with " + first);
    }

    /** The request after an event. */
    public TrainingRequest evolve(TrainingRequestEvent event) {
        return switch (event) {
            case Made _ -> throw new IllegalArgumentException("Made twice: " + id);
            case EnteredCampaign(var year) -> next(priority, year, topic, status, placement, settlement);
            case TopicChanged(var changed) -> next(priority, campaign, changed, status, placement, settlement);
            case Prioritised(var to) -> next(to, campaign, topic, status, placement, settlement);
            case Placed(var to) -> next(priority, campaign, topic, to.status(), to, settlement);
            case Ended(var outcome, var what) -> next(priority, campaign, topic, outcome, placement, what);
            case EndedByDismissal(var on) ->
                next(priority, campaign, topic, Status.DECLINED, placement, new Settlement(on, null));
        };
    }

    private TrainingRequest next(
            RequestPriority nextPriority,
            @Nullable Integer nextCampaign,
            String nextTopic,
            Status nextStatus,
            @Nullable Placement nextPlacement,
            @Nullable Settlement nextSettlement) {
        return new TrainingRequest(
                id,
                schoolId,
                teacher,
                ground,
                source,
                nextPriority,
                nextCampaign,
                nextTopic,
                deficits,
                madeOn,
                revision + 1,
                nextStatus,
                nextPlacement,
                nextSettlement);
    }
}
