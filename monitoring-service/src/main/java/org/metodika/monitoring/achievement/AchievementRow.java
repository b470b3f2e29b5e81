package org.metodika.monitoring.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one record of the platform says of achievements. There is none for a record that says nothing of them any more, because it was
 * annulled or taken up again: it never counts.
 *
 * @param id key of the record
 */
@Document("achievement_rows")
@CompoundIndex(name = "person", def = "{'achievements.personId': 1}")
record AchievementRow(@Id String id, String schoolId, List<Achievement> achievements) {

    /** The row of these; none where there are none. */
    static @Nullable AchievementRow of(Object id, String schoolId, List<Achievement> achievements) {
        return achievements.isEmpty() ? null : new AchievementRow(id.toString(), schoolId, achievements);
    }
}
