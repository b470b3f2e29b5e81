package org.metodika.reporting.analytics;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.metodika.reporting.analytics.Measure.Family;
import org.metodika.reporting.rows.DeficitRow;

/** Adds up the figures of a group of teachers. */
final class Tally {

    private final Map<Measure, Long> amounts = new EnumMap<>(Measure.class);
    /** Of how many different teachers the rows behind a figure are. */
    private final Map<Measure, Set<UUID>> teachers = new EnumMap<>(Measure.class);

    /** The same of each dictionary alone. */
    private final Map<String, Set<UUID>> teachersByDictionary = new TreeMap<>();

    private final Map<String, Effects> effects = new TreeMap<>();

    /** What became of the deficits of one dictionary. */
    private static final class Effects {
        private long found;
        private long resolved;
        private long open;
        private long compared;
        private double before;
        private double after;
    }

    void add(TeacherFacts facts, Span span) {
        for (Measure measure : Measure.values()) {
            measure.hits(facts, span).forEach(hit -> {
                amounts.merge(measure, hit.amount(), Long::sum);
                teachers.computeIfAbsent(measure, any -> new HashSet<>()).add(facts.teacherId());
                String code = hit.code();
                if (code != null) {
                    String dictionary = code.substring(0, code.indexOf(':'));
                    note(measure, dictionary);
                    teachersByDictionary
                            .computeIfAbsent(measure + dictionary, any -> new HashSet<>())
                            .add(facts.teacherId());
                }
            });
        }
        for (DeficitRow deficit : facts.deficits()) {
            DeficitRow.Effect effect = deficit.effect();
            if (effect != null && !deficit.status().equals("ANNULLED") && span.holds(effect.on())) {
                Effects of = effects.computeIfAbsent(deficit.dictionary(), any -> new Effects());
                of.compared++;
                of.before += effect.before();
                of.after += effect.after();
            }
        }
    }

    private void note(Measure measure, String dictionary) {
        Effects of = effects.computeIfAbsent(dictionary, any -> new Effects());
        switch (measure) {
            case DEFICITS_FOUND -> of.found++;
            case DEFICITS_RESOLVED -> of.resolved++;
            case DEFICITS_OPEN -> of.open++;
            default -> {}
        }
    }

    long of(Measure measure) {
        return amounts.getOrDefault(measure, 0L);
    }

    /** Whether somebody might be recognised by a figure of this family: it tells of at least one but fewer than so many people. */
    boolean tellsOfFewer(Family family, int people) {
        boolean fewOfOne = family == Family.DEFICITS
                && teachersByDictionary.values().stream().anyMatch(ids -> ids.size() < people);
        return fewOfOne
                || teachers.entrySet().stream()
                        .filter(entry -> entry.getKey().family() == family)
                        .map(Map.Entry::getValue)
                        .anyMatch(ids -> ids.size() < people);
    }

    /** How many people this family tells of at most. */
    int people(Family family) {
        return teachers.entrySet().stream()
                .filter(entry -> entry.getKey().family() == family)
                .mapToInt(entry -> entry.getValue().size())
                .max()
                .orElse(0);
    }

    /** The figures without those of the hidden families. */
    Analytics.Figures figures(Set<Family> hidden) {
        List<Analytics.Dictionary> dictionaries = hidden.contains(Family.DEFICITS)
                ? List.of()
                : effects.entrySet().stream()
                        .map(entry -> dictionary(entry.getKey(), entry.getValue()))
                        .toList();
        return Analytics.Figures.of(this, hidden, dictionaries);
    }

    private static Analytics.Dictionary dictionary(String dictionary, Effects of) {
        return new Analytics.Dictionary(
                dictionary,
                of.found,
                of.resolved,
                of.open,
                of.compared,
                of.compared == 0 ? null : Analytics.tenth(of.before / of.compared),
                of.compared == 0 ? null : Analytics.tenth(of.after / of.compared));
    }
}
