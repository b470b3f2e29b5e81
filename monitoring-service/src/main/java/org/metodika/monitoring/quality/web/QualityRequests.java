package org.metodika.monitoring.quality.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.quality.application.Analyses;
import org.metodika.monitoring.quality.domain.AnalysisId;
import org.metodika.monitoring.quality.domain.Direction;
import org.metodika.monitoring.quality.domain.Group;
import org.metodika.monitoring.quality.domain.Indicator;
import org.metodika.monitoring.quality.domain.IndicatorEvent;
import org.metodika.monitoring.quality.domain.Measurement;
import org.metodika.monitoring.quality.domain.Period;
import org.metodika.monitoring.quality.domain.Unit;

/** What is sent to indicators, measurements and analyses. */
final class QualityRequests {

    /** A school year by the year in which it begins, and its part. */
    static final String PERIOD = "20[0-9]{2}-(Q[1-4]|H[12]|YEAR)";

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_INDICATORS = 50;

    private QualityRequests() {}

    /** The period of a code that was checked before. */
    static Period period(@Nullable String code) {
        return Period.of(Objects.requireNonNull(code)).orElseThrow();
    }

    /** An indicator that a school brings in. */
    record IndicatorRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Schema(
                    description = "Latin capitals, digits and underscores, unique in the school",
                    example = "READING_SPEED")
            @NotNull
            @Size(max = LONGEST_CODE)
            @Nullable
            String code,

            @Schema(description = "What it is called; obligatory") @Size(max = LONGEST_TITLE) @Nullable
            String title,

            @NotNull @Nullable Unit unit,

            @Schema(description = "What is better") @NotNull @Nullable
            Direction direction) {

        IndicatorEvent.Defined defined() {
            String of = Objects.requireNonNull(school);
            String given = Objects.requireNonNull(code);
            return new IndicatorEvent.Defined(
                    Indicator.idOf(of, given),
                    of,
                    given,
                    Objects.requireNonNullElse(title, "").strip(),
                    Objects.requireNonNull(unit),
                    Objects.requireNonNull(direction));
        }
    }

    /** Values of one indicator in one period. */
    record MeasurementRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Schema(description = "Code of the indicator") @NotNull @Size(max = LONGEST_CODE) @Nullable
            String indicator,

            @Schema(description = "School year and part", example = "2026-Q1")
            @NotNull
            @Pattern(regexp = PERIOD)
            @Nullable
            String period,

            @Schema(description = "Values; those of other groups stay")
            @NotNull
            @Size(max = Measurement.MOST_GROUPS)
            @Nullable
            List<@Valid @NotNull GroupRequest> groups) {

        List<Group> measured() {
            return Objects.requireNonNull(groups).stream()
                    .map(GroupRequest::group)
                    .toList();
        }
    }

    /** The value of a group of pupils. */
    record GroupRequest(
            @JsonProperty("class")
            @Schema(description = "Class such as 9А, or a year such as 9; absent for all classes")
            @Size(max = 20)
            @Nullable
            String schoolClass,

            @Schema(description = "School subject; absent for all subjects") @Size(max = 80) @Nullable
            String subject,

            @Schema(description = "In the unit of the indicator, two decimals at most") @NotNull @Nullable
            Double value,

            @Schema(description = "Number of pupils of the group") @NotNull @Nullable
            Integer pupils,

            @Schema(description = "Where it comes from") @Size(max = LONGEST_TITLE) @Nullable
            String source) {

        Group group() {
            return new Group(
                    blankAsNull(schoolClass),
                    blankAsNull(subject),
                    Objects.requireNonNull(value),
                    Objects.requireNonNull(pupils),
                    source);
        }
    }

    /** Which value is annulled, and why. */
    record GroupAnnulmentRequest(
            @JsonProperty("class") @Schema(description = "Class; absent for all classes") @Size(max = 20) @Nullable
            String schoolClass,

            @Schema(description = "School subject; absent for all subjects") @Size(max = 80) @Nullable
            String subject,

            @Schema(description = "Obligatory") @Size(max = LONGEST_REASON) @Nullable
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** An analysis. */
    record AnalysisRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Schema(description = "School year and part", example = "2026-Q1")
            @NotNull
            @Pattern(regexp = PERIOD)
            @Nullable
            String period,

            @Schema(description = "Codes of the indicators that it is about")
            @NotNull
            @Size(max = MOST_INDICATORS)
            @Nullable
            List<@NotNull @Size(max = LONGEST_CODE) String> indicators,

            @Schema(description = "What it is called; obligatory") @Size(max = LONGEST_TITLE) @Nullable
            String title,

            @Schema(description = "What it says; obligatory. No names of pupils") @Size(max = LONGEST_TEXT) @Nullable
            String text) {

        Analyses.Draft draft(AnalysisId id) {
            return new Analyses.Draft(
                    id,
                    Objects.requireNonNull(school),
                    QualityRequests.period(period),
                    Objects.requireNonNull(indicators),
                    Objects.requireNonNullElse(title, "").strip(),
                    Objects.requireNonNullElse(text, "").strip());
        }
    }

    /** Why an analysis is annulled. */
    record AnnulmentRequest(
            @Schema(description = "Obligatory") @Size(max = LONGEST_REASON) @Nullable
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
