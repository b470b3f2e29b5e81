package org.metodika.program.leading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a list of what specialists lead for teachers. */
public interface LedRow {

    UUID id();

    /** Where the list goes on: a day, a tilde, the id. */
    String position();

    String schoolId();

    UUID teacherId();

    /** Who leads it; null where nobody does. */
    @Nullable
    UUID leaderId();

    String status();
}
