package org.metodika.diagnostics.campaignprogress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Ход кампании в одной организации: who is on the roll, and what was given about each. Rolls and assessments come on two topics
 * and in any order, so each says what it was made from, and the two are put together when they are read.
 *
 * @param id campaign and school
 * @param revision counts the changes; null before the first
 * @param rollSequence sequence of the roll that {@code listed} was made from; 0 before the first
 * @param rollStatus OPEN, CLOSING, CLOSED or ANNULLED; empty before the first
 */
@Document("campaign_progress")
record SchoolProgress(
        @Id String id,
        @Version @Nullable Long revision,
        UUID campaignId,
        String schoolId,
        long rollSequence,
        String rollStatus,
        List<Listed> listed,
        List<Answered> answered) {

    private static final String BETWEEN = "~";

    /**
     * A line of the roll.
     *
     * @param standing PENDING, INVITED, LEFT_OUT, ASSESSED, INCOMPLETE or UNANSWERED
     * @param missing what an incomplete assessment lacks: SOURCES or CRITERIA
     */
    record Listed(
            UUID teacherId,
            String standing,
            @Nullable UUID assessmentId,
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate remindedOn,
            @Nullable String ground,
            @Nullable String missing,
            List<String> criteria,
            List<Watching> observers) {

        Listed {
            criteria = List.copyOf(criteria);
            observers = List.copyOf(observers);
        }

        boolean isLeftOut() {
            return standing.equals("LEFT_OUT");
        }
    }

    /** Somebody who is to give a sheet. */
    record Watching(String source, @Nullable String observer, UUID staffId) {}

    /**
     * An assessment of the campaign.
     *
     * @param version version of the assessment it was made from
     * @param status OPEN, CLOSED or ANNULLED
     * @param levels empty before it is closed
     */
    record Answered(
            UUID assessmentId, long version, UUID teacherId, String status, List<Given> given, List<Reached> levels) {

        Answered {
            given = List.copyOf(given);
            levels = List.copyOf(levels);
        }

        boolean isClosed() {
            return status.equals("CLOSED");
        }

        boolean isAnnulled() {
            return status.equals("ANNULLED");
        }
    }

    /** A sheet that counts. */
    record Given(String source, @Nullable String observer) {}

    /**
     * What is known of one criterion.
     *
     * @param score what counts; absent where the teacher alone was asked
     */
    record Reached(
            String code,
            @Nullable Double score,
            @Nullable String level,
            boolean deficit,
            @Nullable Double selfScore,
            @Nullable Double othersScore,
            @Nullable Double measuredScore) {}

    SchoolProgress {
        listed = List.copyOf(listed);
        answered = List.copyOf(answered);
    }

    static String id(UUID campaignId, String schoolId) {
        return campaignId + BETWEEN + schoolId;
    }

    static SchoolProgress none(UUID campaignId, String schoolId) {
        return new SchoolProgress(id(campaignId, schoolId), null, campaignId, schoolId, 0, "", List.of(), List.of());
    }

    /** The same with this roll, unless the same or a newer one is there. */
    SchoolProgress withRoll(long sequence, String status, List<Listed> roll) {
        return sequence <= rollSequence
                ? this
                : new SchoolProgress(id, revision, campaignId, schoolId, sequence, status, roll, answered);
    }

    /** The same with this state of an assessment, unless the same or a newer one is there. */
    SchoolProgress with(Answered state) {
        List<Answered> all = new ArrayList<>();
        for (Answered known : answered) {
            if (known.assessmentId().equals(state.assessmentId())) {
                if (known.version() >= state.version()) {
                    return this;
                }
            } else {
                all.add(known);
            }
        }
        all.add(state);
        all.sort(Comparator.comparing(Answered::assessmentId));
        return new SchoolProgress(id, revision, campaignId, schoolId, rollSequence, rollStatus, listed, all);
    }

    /** What is known of the assessments, by id. */
    Map<UUID, Answered> byAssessment() {
        return answered.stream().collect(Collectors.toMap(Answered::assessmentId, Function.identity()));
    }
}
