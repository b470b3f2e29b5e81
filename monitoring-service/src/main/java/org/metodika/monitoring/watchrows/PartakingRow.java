package org.metodika.monitoring.watchrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.measure.SupportMeasureState;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.route.RouteState;
import org.metodika.contracts.selflearning.SelfLearningSchoolState;
import org.metodika.contracts.support.SupportState;
import org.metodika.contracts.trainingrequest.TrainingRequestState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody took part in besides programs, checkpoints and consultations (D05): one row per contest participation, training
 * request, individual support, route, measure of support, or school that builds itself as a self-learning one.
 *
 * @param id key of the aggregate
 * @param entries who took part when; empty while nobody has
 */
@Document("partakings")
public record PartakingRow(@Id String id, @Indexed String schoolId, List<Entry> entries) {

    private static final Set<String> TOOK_PART = Set.of("TOOK_PART", "FINISHED");

    /**
     * Somebody who took part.
     *
     * @param kind CONTEST, TRAINING_REQUEST, SUPPORT, ROUTE, MEASURE, SELF_LEARNING or SESSION
     * @param from first day
     * @param until last day; null while it goes on
     */
    public record Entry(
            UUID teacherId,
            String kind,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Whether it is a plan of one's own development that goes on: an issued support, an agreed route. */
        public boolean isOpenPlan() {
            return until == null;
        }
    }

    static PartakingRow of(ParticipationState contest) {
        LocalDate day = contest.tookPartOn() != null
                ? contest.tookPartOn()
                : contest.resultOn() != null ? contest.resultOn() : contest.startsOn();
        boolean counts = TOOK_PART.contains(contest.status());
        return row(contest.participationId(), contest.schoolId(), counts, contest.teacherId(), "CONTEST", day, day);
    }

    static PartakingRow of(TrainingRequestState request) {
        boolean counts = !request.status().equals("DECLINED");
        return row(
                request.requestId(),
                request.schoolId(),
                counts,
                request.teacherId(),
                "TRAINING_REQUEST",
                request.madeOn(),
                request.madeOn());
    }

    /** Counts from the issue of the passport to the conclusion. */
    static PartakingRow of(SupportState support) {
        LocalDate end = support.conclusion() != null ? support.conclusion().issuedOn() : support.stoppedOn();
        return row(
                support.supportId(),
                support.schoolId(),
                support.issuedOn() != null,
                support.teacherId(),
                "SUPPORT",
                support.issuedOn() == null ? support.draftedOn() : support.issuedOn(),
                end);
    }

    /** Counts from its agreement on. */
    static PartakingRow of(RouteState route) {
        return row(
                route.routeId(),
                route.schoolId(),
                route.agreedOn() != null,
                route.teacherId(),
                "ROUTE",
                route.agreedOn() == null ? route.draftedOn() : route.agreedOn(),
                route.closedOn());
    }

    static PartakingRow of(SupportMeasureState measure) {
        LocalDate day = measure.settledOn() == null ? measure.plannedOn() : measure.settledOn();
        boolean counts = measure.status().equals("DONE");
        return row(measure.measureId(), measure.schoolId(), counts, measure.teacherId(), "MEASURE", day, day);
    }

    /** Whoever answers for a step takes part on the day it was done. */
    static PartakingRow of(String id, SelfLearningSchoolState school) {
        return new PartakingRow(
                id,
                school.schoolId(),
                school.steps().stream()
                        .filter(step -> step.responsibleId() != null && step.doneOn() != null)
                        .map(step -> new Entry(
                                Objects.requireNonNull(step.responsibleId()),
                                "SELF_LEARNING",
                                Objects.requireNonNull(step.doneOn()),
                                step.doneOn()))
                        .toList());
    }

    private static PartakingRow row(
            UUID id,
            String schoolId,
            boolean counts,
            UUID teacherId,
            String kind,
            LocalDate from,
            @Nullable LocalDate until) {
        return new PartakingRow(
                id.toString(), schoolId, counts ? List.of(new Entry(teacherId, kind, from, until)) : List.of());
    }
}
