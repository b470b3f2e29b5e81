package org.metodika.contracts.offer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Группа (поток) обучения. */
@Meaning("One run of an offer: the same training on other days (L4)")
public record OfferedGroup(
        @Meaning("Id of the group") UUID groupId,
        @Meaning("First day") LocalDate startsOn,
        @Meaning("Last day") LocalDate endsOn,

        @Meaning("How many people it takes; absent where it has no limit") @Nullable
        Integer places) {}
