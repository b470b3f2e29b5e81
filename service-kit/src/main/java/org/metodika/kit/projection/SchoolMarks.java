package org.metodika.kit.projection;

import java.util.Collection;

/** Which schools have rows that are newer than what was counted from them. */
public interface SchoolMarks {

    /** Marks schools whose rows have changed or are about to; again with no further effect than another count. */
    void mark(Collection<String> schools);

    /** Marks every school there is. */
    void markAll();
}
