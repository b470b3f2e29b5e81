package org.metodika.monitoring.journalrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.consultation.ConsultationState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A consultation as lists show it.
 *
 * @param consultantId null for people of the centre
 * @param line FINDINGS, DESIGN or REFLECTION; null where it was no tutor support
 */
@Document("consultation_rows")
@CompoundIndex(name = "all", def = "{'heldOn': -1, '_id': -1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'heldOn': -1, '_id': -1}")
@CompoundIndex(name = "teacher", def = "{'teacherId': 1, 'heldOn': -1, '_id': -1}")
@CompoundIndex(name = "consultant", def = "{'consultantId': 1, 'heldOn': -1, '_id': -1}")
@CompoundIndex(name = "program", def = "{'programId': 1, 'heldOn': -1, '_id': -1}")
public record ConsultationRow(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        @Nullable UUID consultantId,
        @Nullable UUID programId,
        LocalDate heldOn,
        int minutes,
        @Nullable String line,
        String topic,
        @Nullable String outcome) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** An entry that was annulled is in no list and in no total. */
    static @Nullable ConsultationRow of(ConsultationState state) {
        return state.annulledBecause() == null
                ? new ConsultationRow(
                        state.consultationId(),
                        state.schoolId(),
                        state.teacherId(),
                        state.consultantId(),
                        state.programId(),
                        state.heldOn(),
                        state.minutes(),
                        state.line(),
                        state.topic(),
                        state.outcome())
                : null;
    }

    /** How long it took, in hours. */
    public BigDecimal hours() {
        return hours(minutes);
    }

    /** Minutes as hours with two decimals: entries are of whole quarters. */
    public static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.UNNECESSARY);
    }
}
