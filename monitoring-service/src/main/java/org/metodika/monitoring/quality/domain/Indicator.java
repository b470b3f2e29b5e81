package org.metodika.monitoring.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.ids.Ids;

/**
 * An indicator that a school brought in (показатель качества, A25), beside those that ship. Its unit and direction never change: values
 * of before would mean something else.
 *
 * @param code unique in the school and none of a shipped one
 * @param retiredOn day from which nothing is measured by it; null while it is used
 */
public record Indicator(
        IndicatorId id,
        String schoolId,
        String code,
        String title,
        Unit unit,
        Direction direction,
        @Nullable LocalDate retiredOn) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** The id of a school's indicator: one for each code. */
    public static IndicatorId idOf(String schoolId, String code) {
        return new IndicatorId(Ids.from("quality-indicator", schoolId, code));
    }

    /**
     * Brings one in.
     *
     * @param ships whether an indicator of this code ships with the platform
     */
    public static Decision<IndicatorEvent> define(IndicatorEvent.Defined defined, boolean ships) {
        List<Flaw> flaws = new ArrayList<>();
        if (!CODE.matcher(defined.code()).matches()) {
            flaws.add(Flaw.at("/code", "indicator-code"));
        } else if (ships) {
            flaws.add(Flaw.at("/code", "indicator-ships", defined.code()));
        }
        if (defined.title().isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(defined)
                : Decision.rejected(new QualityRefusal.IndicatorInvalid(flaws));
    }

    /** Nothing is measured by it any more; what was measured stays. */
    public Decision<IndicatorEvent> retire(LocalDate today) {
        return retiredOn == null ? Decision.accepted(new IndicatorEvent.Retired(today)) : Decision.nothingToDo();
    }

    /** The indicator that the first event makes. */
    public static Indicator startedBy(IndicatorEvent first) {
        if (first instanceof IndicatorEvent.Defined(var id, var school, var code, var title, var unit, var direction)) {
            return new Indicator(id, school, code, title, unit, direction, null);
        }
        throw new IllegalArgumentException("An indicator begins with its definition, not with " + first);
    }

    /** The indicator after an event. */
    public Indicator evolve(IndicatorEvent event) {
        return switch (event) {
            case IndicatorEvent.Defined _ -> throw new IllegalStateException("Defined twice: " + id);
            case IndicatorEvent.Retired(var on) -> new Indicator(id, schoolId, code, title, unit, direction, on);
        };
    }
}
