package org.metodika.monitoring.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.risk.domain.Assessment;
import org.metodika.monitoring.risk.domain.Risk;
import org.metodika.monitoring.risk.domain.RiskKind;
import org.metodika.monitoring.risk.domain.RiskState;
import org.metodika.monitoring.riskrows.RiskRow;

/** A risk; the name is absent while the directory doesn't know the person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RiskView(
        UUID id,
        String schoolId,
        RiskKind kind,
        String description,
        String remedy,
        UUID ownerId,
        @Nullable String ownerName,
        RiskState state,
        LocalDate reviewOn) {

    static RiskView of(Risk risk, @Nullable String ownerName) {
        Assessment now = risk.assessment();
        return new RiskView(
                risk.id().value(),
                risk.schoolId(),
                now.kind(),
                now.description(),
                now.remedy(),
                now.owner().value(),
                ownerName,
                now.state(),
                now.reviewOn());
    }

    static RiskView of(RiskRow row, @Nullable String ownerName) {
        return new RiskView(
                row.id(),
                row.schoolId(),
                RiskKind.valueOf(row.kind()),
                row.description(),
                row.remedy(),
                row.ownerId(),
                ownerName,
                RiskState.valueOf(row.state()),
                row.date());
    }
}
