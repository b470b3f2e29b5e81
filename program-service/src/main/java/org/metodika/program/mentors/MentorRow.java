package org.metodika.program.mentors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.mentor.MentorState;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка реестра наставников.
 *
 * @param position where the list goes on: whoever was admitted last comes first
 * @param subjectKeys subjects as they are looked for
 * @param endedOn last day in the pool; null for whoever goes on
 */
@Document("mentor_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'position': -1}")
@CompoundIndex(def = "{'subjectKeys': 1, 'position': -1}")
record MentorRow(
        @Id UUID id,
        String position,
        String schoolId,
        List<String> subjects,
        List<String> subjectKeys,
        String ground,
        @Nullable String number,
        LocalDate groundedOn,
        @Nullable String category,
        @Nullable LocalDate validUntil,
        @Nullable Integer capacity,
        LocalDate admittedOn,
        @Nullable LocalDate endedOn)
        implements LedRow {

    static MentorRow of(MentorState mentor) {
        return new MentorRow(
                mentor.mentorId(),
                mentor.admittedOn() + "~" + mentor.mentorId(),
                mentor.schoolId(),
                mentor.subjects(),
                mentor.subjects().stream().map(MentorRow::key).toList(),
                mentor.ground(),
                mentor.number(),
                mentor.groundedOn(),
                mentor.category(),
                mentor.validUntil(),
                mentor.capacity(),
                mentor.admittedOn(),
                mentor.endedOn());
    }

    /** A subject as it is looked for: case and the letter ё make no difference. */
    static String key(String subject) {
        return subject.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The person whom the row is about. */
    @Override
    public UUID teacherId() {
        return id;
    }

    @Override
    public @Nullable UUID leaderId() {
        return null;
    }

    @Override
    public String status() {
        return endedOn == null ? "IN_POOL" : "LEFT";
    }
}
