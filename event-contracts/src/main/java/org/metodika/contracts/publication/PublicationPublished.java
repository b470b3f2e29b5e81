package org.metodika.contracts.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обезличенная сводка опубликована. */
@Meaning("A person-free digest of all organisations was published (A14)")
public record PublicationPublished(
        @Meaning("Publications are counted from 1 on") int number,

        @Meaning("Day of the publication, in the time zone of most organisations")
        LocalDate publishedOn,

        @Meaning("Its tables as they are published") List<PublishedTable> tables,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
