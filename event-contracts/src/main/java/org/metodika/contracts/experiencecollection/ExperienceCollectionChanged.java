package org.metodika.contracts.experiencecollection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Состав сборника изменён. */
@Meaning("The collection was composed otherwise")
public record ExperienceCollectionChanged(
        @Meaning("Calendar year of the collection, its key") int year,

        @Meaning("Experience in it, in the order of the collection")
        List<UUID> items,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
