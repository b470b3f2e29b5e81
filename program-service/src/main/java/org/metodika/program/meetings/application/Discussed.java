package org.metodika.program.meetings.application;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What a meeting may have discussed, asked of the features that keep it; put together in the wiring, since they look at meetings in turn. */
public interface Discussed {

    /** Whether the school has this school programme. */
    boolean schoolProgramme(UUID id, String schoolId);

    /** Those of the personified programs that the school has. */
    Set<UUID> programs(Collection<UUID> ids, String schoolId);
}
