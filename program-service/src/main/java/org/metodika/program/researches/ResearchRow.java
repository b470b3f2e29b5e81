package org.metodika.program.researches;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка исследований.
 *
 * @param position where the list goes on: the newest first
 * @param offers how many were compared
 * @param chosenTitle title of the chosen offer, as it was that day
 */
@Document("research_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
record ResearchRow(
        @Id UUID id,
        String position,
        String schoolId,
        int number,
        LocalDate recordedOn,
        String question,
        int offers,
        UUID chosenOfferId,
        String chosenTitle,
        boolean annulled) {}
