package org.metodika.program.experiencebank;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.bestexperience.BestExperienceState;
import org.metodika.contracts.bestexperience.BestExperienceStep;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка лучшего опыта.
 *
 * @param position where the list goes on: what was found last first
 * @param teacherId null for a school as a whole
 * @param lastOn day of the last step
 */
@Document("best_experience_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, 'position': -1}")
record BestExperienceRow(
        @Id UUID id,
        String position,
        String schoolId,
        @Nullable UUID teacherId,
        String title,
        String status,
        LocalDate foundOn,
        LocalDate lastOn,
        String lastWho,
        String lastProduct,
        List<UUID> presentations) {

    static BestExperienceRow of(BestExperienceState experience) {
        BestExperienceStep first = experience.steps().getFirst();
        BestExperienceStep last = experience.steps().getLast();
        return new BestExperienceRow(
                experience.experienceId(),
                first.on() + "~" + experience.experienceId(),
                experience.schoolId(),
                experience.teacherId(),
                experience.title(),
                experience.status(),
                first.on(),
                last.on(),
                last.who(),
                last.product(),
                experience.presentations());
    }
}
