package org.metodika.monitoring.quality.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * What somebody who answers for the school says of what was measured in a period (аналитическая справка, A25). It never changes, since
 * teachers acknowledge it: a wrong one is annulled and stays readable.
 *
 * @param indicators codes of the indicators that it is about
 * @param annulledOn null while it stands
 * @param annulledBecause null while it stands
 */
public record Analysis(
        AnalysisId id,
        String schoolId,
        Period period,
        List<String> indicators,
        String title,
        String text,
        LocalDate writtenOn,
        @Nullable StaffId author,
        @Nullable LocalDate annulledOn,
        @Nullable String annulledBecause) {

    public Analysis {
        indicators = List.copyOf(indicators);
    }

    /**
     * Writes one.
     *
     * @param known whether the school measures by an indicator of this code
     */
    public static Decision<AnalysisEvent> write(AnalysisEvent.Written written, Predicate<String> known) {
        List<Flaw> flaws = new ArrayList<>();
        if (written.title().isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        }
        if (written.text().isBlank()) {
            flaws.add(Flaw.at("/text", "not-blank"));
        }
        if (written.period().firstDay().isAfter(written.on())) {
            flaws.add(Flaw.at("/period", "period-in-future", written.period().code()));
        }
        if (written.indicators().isEmpty()) {
            flaws.add(Flaw.at("/indicators", "not-empty"));
        }
        for (int i = 0; i < written.indicators().size(); i++) {
            String code = written.indicators().get(i);
            if (!known.test(code)) {
                flaws.add(Flaw.at("/indicators/" + i, "unknown-indicator", code));
            }
        }
        if (new HashSet<>(written.indicators()).size() < written.indicators().size()) {
            flaws.add(Flaw.at("/indicators", "indicator-twice"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(written)
                : Decision.rejected(new QualityRefusal.AnalysisInvalid(flaws));
    }

    /** Annuls it, with a written reason. */
    public Decision<AnalysisEvent> annul(String reason, LocalDate today) {
        if (annulledOn != null) {
            return Decision.rejected(new QualityRefusal.AnalysisIsAnnulled());
        }
        return reason.isBlank()
                ? Decision.rejected(new QualityRefusal.AnalysisInvalid(List.of(Flaw.at("/reason", "not-blank"))))
                : Decision.accepted(new AnalysisEvent.Annulled(reason, today));
    }

    /** The analysis that the first event makes. */
    public static Analysis startedBy(AnalysisEvent first) {
        if (first
                instanceof
                AnalysisEvent.Written(
                        var id,
                        var school,
                        var period,
                        var indicators,
                        var title,
                        var text,
                        var on,
                        var author)) {
            return new Analysis(id, school, period, indicators, title, text, on, author, null, null);
        }
        throw new IllegalArgumentException("An analysis begins with its text, not with " + first);
    }

    /** The analysis after an event. */
    public Analysis evolve(AnalysisEvent event) {
        return switch (event) {
            case AnalysisEvent.Written _ -> throw new IllegalStateException("Written twice: " + id);
            case AnalysisEvent.Annulled(var reason, var on) ->
                new Analysis(id, schoolId, period, indicators, title, text, writtenOn, author, on, reason);
        };
    }
}
