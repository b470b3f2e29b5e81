package org.metodika.contracts.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Обезличенная сводка: текущее состояние. */
@Meaning("Present content of a published digest; what is hidden in it is not here either")
public record PublicationState(
        @Meaning("Publications are counted from 1 on") int number,

        @Meaning("Day of the publication, in the time zone of most organisations")
        LocalDate publishedOn,

        @Meaning("Its tables as they are published") List<PublishedTable> tables,

        @Meaning("Day it was withdrawn; absent while it holds") @Nullable
        LocalDate withdrawnOn,

        @Meaning("Why it was withdrawn; published in its place") @Nullable
        String reason) {}
