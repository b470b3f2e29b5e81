package org.metodika.monitoring.quality.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;
import org.metodika.kit.ids.Ids;

/** What was measured in a school by one indicator in one period. */
public record MeasurementId(UUID value) implements Id {

    /** There is one for these three. */
    public static MeasurementId of(String schoolId, String indicator, Period period) {
        return new MeasurementId(Ids.from("quality-measurement", schoolId, indicator, period.code()));
    }
}
