package org.metodika.contracts.experiencecollection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сборник: текущее содержание. */
@Meaning("Present content of a collection, with free text: for services only")
public record ExperienceCollectionState(
        @Meaning("Calendar year of the collection, its key") int year,
        @Meaning("DRAFT or ISSUED") String status,
        @Meaning("Title") String title,
        @Meaning("Who answers for its text") String editor,
        @Meaning("Experience in it, in its order") List<CollectedExperience> items,

        @Meaning("Day of the issue; absent until then") @Nullable
        LocalDate issuedOn) {}
