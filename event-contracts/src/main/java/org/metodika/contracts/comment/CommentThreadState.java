package org.metodika.contracts.comment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Комментарии к разделу программы. */
@Meaning("A thread of comments as it is now")
public record CommentThreadState(
        @Meaning("Id of the thread") UUID threadId,
        @Meaning("Program concerned") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Section of the program: NOTE, BASIS, PERIOD, ACTIVITIES, STAGES, RESULTS, RESOURCES, PEOPLE or WHOLE")
        String section,

        @Meaning("Activity or stage concerned; absent where it is the section") @Nullable
        UUID itemId,

        @Meaning("Whether it is still to be settled") boolean open,

        @Meaning("Entries, oldest first; the first began the thread")
        List<CommentEntry> entries) {}
