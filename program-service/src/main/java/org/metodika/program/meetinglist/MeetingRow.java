package org.metodika.program.meetinglist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка книги протоколов.
 *
 * @param position where the list goes on: the newest meeting first
 * @param kind PEDAGOGICAL_COUNCIL, METHODICAL_COUNCIL or ASSOCIATION
 * @param status RECORDED, SIGNED or ANNULLED
 * @param firstItem first item of the agenda
 */
@Document("meeting_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
record MeetingRow(
        @Id UUID id,
        String position,
        String schoolId,
        String kind,
        LocalDate heldOn,
        int schoolYear,
        String number,
        @Nullable UUID associationHeadId,
        @Nullable String firstItem,
        int agendaItems,
        int decisions,
        @Nullable UUID schoolProgrammeId,
        String status,
        @Nullable LocalDate signedOn) {}
