package org.metodika.monitoring.quality.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.quality.domain.Group;
import org.metodika.monitoring.qualityrows.MeasurementRow;

/**
 * The value of a group as a caller sees it.
 *
 * @param value absent where fewer than five pupils stand behind it and the caller is not of the school
 * @param pupils absent likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupView(
        @JsonProperty("class") @Schema(description = "Absent for all classes") @Nullable
        String schoolClass,

        @Schema(description = "Absent for all subjects") @Nullable
        String subject,

        @Nullable Double value,
        @Nullable Integer pupils,

        @Schema(description = "true: fewer than five pupils; only the school sees the value") @Nullable
        Boolean hidden,

        @Schema(description = "Only the school sees it") @Nullable
        String source) {

    static GroupView of(Group group, boolean outside) {
        return group.small() && outside
                ? new GroupView(group.schoolClass(), group.subject(), null, null, true, null)
                : new GroupView(
                        group.schoolClass(),
                        group.subject(),
                        group.value(),
                        group.pupils(),
                        null,
                        outside ? null : group.source());
    }

    static GroupView of(MeasurementRow.Value value, boolean outside) {
        return of(new Group(value.schoolClass(), value.subject(), value.value(), value.pupils(), null), outside);
    }
}
