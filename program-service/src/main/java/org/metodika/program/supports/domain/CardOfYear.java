package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Карта индивидуального сопровождения за учебный год (C24, C25).
 *
 * @param schoolYear year in which the school year begins
 * @param subject преподаваемый предмет
 * @param totalExperienceYears общий педагогический стаж, full years
 * @param schoolExperienceYears стаж работы в организации, full years
 * @param yearLoad нагрузка в учебном году, hours
 * @param totalLoad всего учебной нагрузки, hours
 * @param classes a row per class, in their order
 */
public record CardOfYear(
        int schoolYear,
        String subject,
        @Nullable Integer totalExperienceYears,
        @Nullable Integer schoolExperienceYears,
        @Nullable Double yearLoad,
        @Nullable Double totalLoad,
        List<ClassRow> classes,
        LocalDate writtenOn,
        @Nullable UUID writtenBy) {

    public CardOfYear {
        classes = List.copyOf(classes);
    }

    /** Класс, программа, планирование, учебный комплекс (C25). */
    public record ClassRow(String schoolClass, String program, String planning, String textbooks) {}

    /** Year in which the school year of a day begins: from September to August. */
    public static int schoolYearOf(LocalDate day) {
        return day.getYear() - (day.getMonthValue() < Month.SEPTEMBER.getValue() ? 1 : 0);
    }

    /** Whether both say the same, whoever wrote it and when. */
    boolean saysTheSameAs(CardOfYear other) {
        return schoolYear == other.schoolYear
                && subject.equals(other.subject)
                && Objects.equals(totalExperienceYears, other.totalExperienceYears)
                && Objects.equals(schoolExperienceYears, other.schoolExperienceYears)
                && Objects.equals(yearLoad, other.yearLoad)
                && Objects.equals(totalLoad, other.totalLoad)
                && classes.equals(other.classes);
    }
}
