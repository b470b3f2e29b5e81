package org.metodika.contracts.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** До какого сообщения прочитано. */
@Meaning("Who has read up to where")
public record FeedbackMark(
        @Meaning("TEACHER, MENTOR or METHODIST") String party,

        @Meaning("Pseudonymous id of the reader; absent for the methodists of the centre, who read as one") @Nullable
        UUID personId,

        @Meaning("Number of the last message that was read") int number) {}
