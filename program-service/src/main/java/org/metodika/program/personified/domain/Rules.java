package org.metodika.program.personified.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Требования школы к программам (B02, B06): what its policy demands. Recommendations that may be overridden with a written
 * reason and hard limits stand side by side, since the school decides which is which.
 *
 * @param obligatory parts that a program must have before it is submitted
 * @param leastHours fewest academic hours
 * @param mostHours most academic hours
 * @param mostModules most modules, invariant and variable together
 * @param mostActivities most activities of all kinds
 * @param usualMonthsFrom shortest usual program, in months (B25)
 * @param usualMonthsTo longest usual program, in months (B25)
 * @param durationMayDiffer whether another duration is allowed with a written reason
 * @param source where they come from
 */
public record Rules(
        Set<Part> obligatory,
        int leastHours,
        int mostHours,
        int mostModules,
        int mostActivities,
        int usualMonthsFrom,
        int usualMonthsTo,
        boolean durationMayDiffer,
        Source source) {

    /**
     * Политика школы, по которой составлена программа (A16, B01, B02).
     *
     * @param policyVersion version of the policy; 0 where the school has set nothing
     * @param regulation положение, a local act of the school; null where the policy names none
     */
    public record Source(int policyVersion, @Nullable UUID regulation) {

        /** Nothing was set. */
        public static final Source SHIPPED = new Source(0, null);
    }

    /** Часть программы, обязательность которой определяет школа. */
    public enum Part {
        /** Принципы (B32). */
        PRINCIPLES,
        /** Приоритеты (B04). */
        PRIORITIES,
        /** Инвариантные модули (B36). */
        INVARIANT_MODULES,
        /** Вариативные модули (B37). */
        VARIABLE_MODULES,
        /** Иные формы (B38). */
        OTHER_FORMS,
        /** Самообразование (B05). */
        SELF_EDUCATION,
        /** Планируемые результаты (B41). */
        PLANNED_RESULTS,
        /** Ресурсы (A06). */
        RESOURCES,
        /** Финансирование (B28). */
        FUNDING
    }

    /** What holds where a school has set nothing: the regulation's own figures (B25), and no part beyond the four of the note. */
    public static final Rules USUAL = new Rules(Set.of(), 1, 2_000, 100, 100, 2, 24, true, Source.SHIPPED);

    public Rules {
        obligatory = Set.copyOf(obligatory);
    }
}
