package org.metodika.monitoring.consultation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.consultation.domain.SupportLine;

/**
 * A consultation; names are absent while the directory doesn't know the people.
 *
 * @param consultantId absent for people of the centre
 * @param hours 0.25 to 8
 * @param annulledBecause why it was taken back; absent while it stands, and in lists, which show none that was taken back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsultationView(
        UUID id,
        String schoolId,
        UUID teacherId,
        @Nullable String teacherName,
        @Nullable UUID consultantId,
        @Nullable String consultantName,
        @Nullable UUID programId,
        LocalDate heldOn,
        BigDecimal hours,
        @Nullable SupportLine line,
        String topic,
        @Nullable String outcome,
        @Nullable String annulledBecause) {}
