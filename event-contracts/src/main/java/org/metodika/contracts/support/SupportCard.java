package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Карта индивидуального сопровождения. */
@Meaning("The card of one school year (C24, C25)")
public record SupportCard(
        @Meaning("Year in which the school year begins") int schoolYear,
        @Meaning("Subject taught") String subject,

        @Meaning("Total pedagogical experience in years") @Nullable
        Integer totalExperienceYears,

        @Meaning("Experience in this school in years") @Nullable
        Integer schoolExperienceYears,

        @Meaning("Load of the school year in hours") @Nullable
        Double yearLoad,

        @Meaning("Total teaching load in hours") @Nullable Double totalLoad,
        @Meaning("A row per class") List<SupportClass> classes,
        @Meaning("Day it was written last") LocalDate writtenOn) {}
