package org.metodika.monitoring.announcementrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.announcement.AnnouncementCatalogue;
import org.metodika.contracts.announcement.AnnouncementState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.daylist.DayRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An announcement as lists show it.
 *
 * @param schoolId school that announces; {@code centre} for the centre
 * @param date first day it is shown
 * @param shown true while those concerned see it; absent otherwise
 * @param schools schools concerned; {@link #ALL} for all, and so with subjects and heads
 * @param staffGroups groups of the staff concerned
 */
@Document("announcement_rows")
@CompoundIndex(name = "all", def = "{'date': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'date': 1, '_id': 1}")
@CompoundIndex(
        name = "shown",
        def = "{'schools': 1, 'date': -1, '_id': -1}",
        partialFilter = "{'shown': {'$exists': true}}")
@CompoundIndex(name = "watch", def = "{'watched': 1, '_id': 1}", partialFilter = "{'watched': {'$exists': true}}")
public record AnnouncementRow(
        @Id UUID id,
        String schoolId,
        String kind,
        String title,
        LocalDate date,
        @Nullable LocalDate validUntil,
        boolean acknowledgement,
        String status,
        @Nullable Boolean shown,
        @Nullable LocalDate watched,
        List<String> schools,
        List<String> subjects,
        List<String> associationHeads,
        List<String> staffGroups)
        implements DayRow {

    /** Stands for everything where nothing is named. */
    public static final String ALL = "*";

    /** Stands for the centre: no school has this code. */
    public static final String CENTRE = "centre";

    private static final List<String> BOTH = List.of("PEDAGOGICAL", "MANAGERIAL");

    /** Keeps the rows by following the service's own announcements. */
    public static StateProjection<AnnouncementState, AnnouncementRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "announcement-rows",
                AnnouncementCatalogue.ANNOUNCEMENT_STATE,
                AnnouncementRow.class,
                AnnouncementRow::of,
                mongo,
                json);
    }

    static AnnouncementRow of(AnnouncementState state) {
        boolean published = state.status().equals("PUBLISHED");
        boolean appeared = state.appearedOn() != null;
        String group = state.staffGroup();
        return new AnnouncementRow(
                state.announcementId(),
                state.schoolId() == null ? CENTRE : state.schoolId(),
                state.kind(),
                state.title(),
                state.validFrom(),
                state.validUntil(),
                state.acknowledgement(),
                state.status(),
                published && appeared ? Boolean.TRUE : null,
                published && !appeared ? state.validFrom().minusDays(1) : null,
                orAll(state.schools()),
                orAll(state.subjects()),
                orAll(state.associationHeads().stream().map(UUID::toString).toList()),
                group == null ? BOTH : List.of(group));
    }

    private static List<String> orAll(List<String> named) {
        return named.isEmpty() ? List.of(ALL) : named;
    }
}
