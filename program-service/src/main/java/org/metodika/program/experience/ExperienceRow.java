package org.metodika.program.experience;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.experience.ExperienceState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка представлений опыта.
 *
 * @param position where the list goes on: the latest day first
 * @param teacherId null for the experience of the school as a whole
 */
@Document("experience_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'courseId': 1, 'position': -1}")
record ExperienceRow(
        @Id UUID id,
        String position,
        String schoolId,
        @Nullable UUID teacherId,
        String title,
        String kind,
        String level,
        String place,
        LocalDate on,
        @Nullable String summary,
        @Nullable UUID courseId,
        @Nullable UUID offerId,
        String status,
        @Nullable LocalDate confirmedOn) {

    static ExperienceRow of(ExperienceState item) {
        return new ExperienceRow(
                item.itemId(),
                item.presentedOn() + "~" + item.itemId(),
                item.schoolId(),
                item.teacherId(),
                item.title(),
                item.kind(),
                item.level(),
                item.place(),
                item.presentedOn(),
                item.summary(),
                item.courseId(),
                item.offerId(),
                item.status(),
                item.confirmedOn());
    }
}
