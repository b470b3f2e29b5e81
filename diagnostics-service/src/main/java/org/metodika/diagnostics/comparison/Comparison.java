package org.metodika.diagnostics.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;

/**
 * Сравнительный анализ «до» и «после» (C28): what people found by comparing a teacher's plans, lesson summaries and materials,
 * kept beside two assessments that can be compared. Nothing in it is ever changed or removed.
 *
 * @param before assessment before
 * @param after assessment after
 * @param entries in the order of recording; never empty
 */
public record Comparison(UUID id, String schoolId, UUID teacherId, UUID before, UUID after, List<Entry> entries) {

    /** As many entries as one document and one reader bear. */
    public static final int MOST_ENTRIES = 100;

    public Comparison {
        entries = List.copyOf(entries);
    }

    /** Что сравнивали. */
    public enum MaterialKind {
        /** План. */
        PLAN,
        /** Конспект урока. */
        LESSON_SUMMARY,
        /** Методическая разработка, материал к уроку. */
        MATERIAL,
        /** Контрольная работа, тест. */
        CONTROL_WORK,
        /** Иное. */
        OTHER
    }

    /**
     * Сравниваемые материалы.
     *
     * @param before where the one before can be found
     * @param after where the one after can be found
     */
    public record Material(MaterialKind kind, String title, String before, String after) {}

    /**
     * Запись о сравнении.
     *
     * @param note what the comparison shows
     * @param by author; absent for people of the centre
     */
    public record Entry(
            UUID id,
            String note,
            List<Material> materials,
            LocalDate on,
            @Nullable UUID by) {
        public Entry {
            materials = List.copyOf(materials);
        }
    }

    /** One more entry. */
    Decision<ComparisonEvent> record(Entry entry) {
        return entries.size() >= MOST_ENTRIES
                ? Decision.rejected(new ComparisonRejection.TooManyEntries(MOST_ENTRIES))
                : Decision.accepted(new ComparisonEvent(id, schoolId, teacherId, before, after, entry));
    }

    /** The state that the first entry makes. */
    public static Comparison start(ComparisonEvent first) {
        return new Comparison(
                first.id(), first.schoolId(), first.teacherId(), first.before(), first.after(), List.of(first.entry()));
    }

    /** The next state. */
    public Comparison evolve(ComparisonEvent event) {
        return new Comparison(
                id,
                schoolId,
                teacherId,
                before,
                after,
                Stream.concat(entries.stream(), Stream.of(event.entry())).toList());
    }
}
