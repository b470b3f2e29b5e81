package org.metodika.reporting.attestation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.metodika.contracts.assessment.CriterionLevel;

/**
 * How those who were attested stand by one criterion of the professional standard.
 *
 * @param code code in the dictionary {@code teacher-standard}
 * @param assessed how many of them were assessed by it
 * @param meanScore mean share of the attainable points, 0 to 100
 * @param sufficient how many of them reach the required level
 */
public record StandardFigures(String code, int assessed, double meanScore, int sufficient) {

    /** Of all levels, one entry per criterion, in the order of the codes. */
    static List<StandardFigures> of(Stream<CriterionLevel> levels) {
        return merged(
                levels.map(level -> new StandardFigures(level.code(), 1, level.score(), level.deficit() ? 0 : 1)));
    }

    /** What several organisations come to together. */
    static List<StandardFigures> total(Collection<AttestationFigures> organisations) {
        return merged(organisations.stream().flatMap(organisation -> organisation.standard().stream()));
    }

    private static List<StandardFigures> merged(Stream<StandardFigures> figures) {
        Map<String, StandardFigures> byCode = new TreeMap<>();
        figures.forEach(each -> byCode.merge(each.code(), each, StandardFigures::with));
        return new ArrayList<>(byCode.values());
    }

    private StandardFigures with(StandardFigures other) {
        int people = assessed + other.assessed;
        return new StandardFigures(
                code,
                people,
                (meanScore * assessed + other.meanScore * other.assessed) / people,
                sufficient + other.sufficient);
    }
}
