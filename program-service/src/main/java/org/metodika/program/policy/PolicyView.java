package org.metodika.program.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.policy.PolicyContent;
import org.metodika.program.acts.Standing;

/**
 * The policy of a school as it is shown.
 *
 * @param id school code
 * @param version 0 where nothing was set
 * @param startControl whether programs start only when preliminary control lets them (B47)
 * @param regulation the regulation that {@code settings} name
 * @param officer who is responsible today; absent for a vacancy
 * @param vacant whether nobody is responsible today: nobody was appointed, or the one who was has left
 * @param officers everybody who was appointed, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyView(
        String id,
        int version,
        PolicyContent settings,
        StartControl startControl,
        @Nullable RegulationView regulation,
        @Nullable OfficerView officer,
        boolean vacant,
        List<OfficerView> officers) {

    /** Реквизиты положения. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RegulationView(
            UUID id, @Nullable String number, @Nullable LocalDate date, String title, Standing standing) {

        static @Nullable RegulationView of(SchoolPolicy.@Nullable Regulation regulation) {
            return regulation == null
                    ? null
                    : new RegulationView(
                            regulation.id().value(),
                            regulation.number(),
                            regulation.date(),
                            regulation.title(),
                            regulation.standing());
        }
    }

    /**
     * Ответственный.
     *
     * @param name absent while the directory does not know the person
     * @param appointedFrom first day
     * @param releasedOn last day; absent while nothing ends it
     * @param leftOn last day of work of one who has left the school
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficerView(
            UUID staffId,
            @Nullable String name,
            LocalDate appointedFrom,
            @Nullable LocalDate releasedOn,
            @Nullable LocalDate leftOn) {}
}
