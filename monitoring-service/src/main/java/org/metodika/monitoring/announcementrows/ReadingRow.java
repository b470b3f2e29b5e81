package org.metodika.monitoring.announcementrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.announcement.AnnouncementCatalogue;
import org.metodika.contracts.announcement.AnnouncementReadingState;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody read an announcement.
 *
 * @param id follows from announcement and person
 * @param acknowledgedOn null before
 */
@Document("announcement_reading_rows")
@CompoundIndex(name = "announcement", def = "{'announcementId': 1, 'schoolId': 1, '_id': 1}")
public record ReadingRow(
        @Id UUID id,
        UUID announcementId,
        String schoolId,
        UUID personId,
        LocalDate readOn,
        @Nullable LocalDate acknowledgedOn) {

    /** Id of what a person does with an announcement, known before it is done. */
    public static UUID idOf(UUID announcement, UUID person) {
        return Ids.from("announcement-reading", announcement, person);
    }

    /** Keeps the rows by following the service's own readings. */
    public static StateProjection<AnnouncementReadingState, ReadingRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "announcement-reading-rows",
                AnnouncementCatalogue.ANNOUNCEMENT_READING_STATE,
                ReadingRow.class,
                ReadingRow::of,
                mongo,
                json);
    }

    static ReadingRow of(AnnouncementReadingState state) {
        return new ReadingRow(
                idOf(state.announcementId(), state.personId()),
                state.announcementId(),
                state.schoolId(),
                state.personId(),
                state.readOn(),
                state.acknowledgedOn());
    }
}
