package org.metodika.reporting.attestation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.rows.AttestationRow;

/**
 * What the attestations of a calendar year came to in one organisation, or in all (E12).
 *
 * @param schoolId absent for all together
 * @param cases attempts that were open on some day of the year
 * @param applied applications of the year
 * @param established decisions of the year by which a category was established
 * @param byCategory the same by category
 * @param refused decisions of the year by which it was not
 * @param byGround the same by ground
 * @param withdrawn attempts given up in the year, or ended by a dismissal
 * @param on day the staff is counted on: the last one of the year that has been
 * @param staff pedagogical staff on that day
 * @param withCategory those of them with a category, conformity with the position not counted
 * @param standard how those stand about whom was decided in the year; empty where nobody was assessed by the professional standard
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Attestations of a calendar year (E12)")
public record AttestationFigures(
        @Nullable String schoolId,
        @Nullable String name,
        @Nullable String organisationType,
        int year,
        int cases,
        int applied,
        int established,
        Map<Category, Integer> byCategory,
        int refused,
        Map<String, Integer> byGround,
        int withdrawn,
        LocalDate on,
        int staff,
        int withCategory,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StandardFigures> standard) {

    private static final int PLACES = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What may be established. */
    public enum Category {
        CONFORMITY,
        FIRST,
        HIGHEST,
        METHODIST,
        MENTOR
    }

    /** An organisation before anything is counted. */
    record Organisation(String schoolId, String name, String organisationType) {}

    /** The staff on a day. */
    record Staff(LocalDate on, int people, int withCategory) {}

    static AttestationFigures of(
            Organisation organisation,
            Year year,
            Collection<AttestationRow> rows,
            Staff staff,
            List<StandardFigures> standard) {
        Map<Category, Integer> byCategory = new EnumMap<>(Category.class);
        Map<String, Integer> byGround = new TreeMap<>();
        int refused = 0;
        int withdrawn = 0;
        int applied = 0;
        for (AttestationRow row : rows) {
            applied += year.holds(row.appliedOn()) ? 1 : 0;
            if (!year.holds(row.endedOn())) {
                continue;
            }
            if (row.is("ESTABLISHED")) {
                byCategory.merge(Category.valueOf(row.target()), 1, Integer::sum);
            } else if (row.is("REFUSED")) {
                refused++;
                byGround.merge(row.ground() == null ? "OTHER" : row.ground(), 1, Integer::sum);
            } else {
                withdrawn++;
            }
        }
        return new AttestationFigures(
                organisation.schoolId(),
                organisation.name(),
                organisation.organisationType(),
                year.number(),
                Math.toIntExact(rows.stream()
                        .filter(row -> year.touches(row.openedOn(), row.endedOn()))
                        .count()),
                applied,
                byCategory.values().stream().mapToInt(Integer::intValue).sum(),
                byCategory,
                refused,
                byGround,
                withdrawn,
                staff.on(),
                staff.people(),
                staff.withCategory(),
                standard);
    }

    /** What several organisations come to together: people and decisions are added up, shares are made from the sums. */
    static AttestationFigures total(Year year, LocalDate on, Collection<AttestationFigures> all) {
        Map<Category, Integer> byCategory = new EnumMap<>(Category.class);
        Map<String, Integer> byGround = new TreeMap<>();
        all.forEach(each -> {
            each.byCategory().forEach((category, number) -> byCategory.merge(category, number, Integer::sum));
            each.byGround().forEach((ground, number) -> byGround.merge(ground, number, Integer::sum));
        });
        return new AttestationFigures(
                null,
                null,
                null,
                year.number(),
                sum(all, AttestationFigures::cases),
                sum(all, AttestationFigures::applied),
                sum(all, AttestationFigures::established),
                byCategory,
                sum(all, AttestationFigures::refused),
                byGround,
                sum(all, AttestationFigures::withdrawn),
                on,
                sum(all, AttestationFigures::staff),
                sum(all, AttestationFigures::withCategory),
                StandardFigures.total(all));
    }

    public int established(Category category) {
        return byCategory.getOrDefault(category, 0);
    }

    /** Share of the staff with a category in percent to one place, rounded down; absent where there is no staff. */
    public @Nullable BigDecimal getPercentWithCategory() {
        return percent(withCategory, staff);
    }

    /** Share of assessed criteria that reach the required level, in the same way; absent where nobody was assessed. */
    @Nullable
    BigDecimal percentSufficient() {
        return percent(
                standard.stream().mapToInt(StandardFigures::sufficient).sum(),
                standard.stream().mapToInt(StandardFigures::assessed).sum());
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.DOWN);
    }

    private static int sum(Collection<AttestationFigures> all, ToIntFunction<AttestationFigures> part) {
        return all.stream().mapToInt(part).sum();
    }
}
