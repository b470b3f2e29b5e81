package org.metodika.diagnostics.campaignlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Кампания, one line of a list. There are few of them, some dozens in a year.
 *
 * @param schools the schools that take part; empty while a draft is for all
 * @param status DRAFT, OPEN, CLOSED or ANNULLED
 * @param among tutor or head of an association whose teachers alone take part
 * @param opened whether it was ever opened: a draft concerns nobody but those who plan
 */
@Document("campaign_rows")
@CompoundIndex(def = "{'firstDay': -1, '_id': -1}")
@CompoundIndex(def = "{'schools': 1, 'status': 1}")
public record CampaignRow(
        @Id UUID id,
        String title,
        String instrument,
        int instrumentVersion,
        List<String> schools,
        String status,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID among,
        boolean opened,
        @Nullable LocalDate closedOn) {

    /** Whether it goes on although its last day is over. */
    boolean isOverdue(LocalDate today) {
        return status.equals(CampaignRows.OPEN) && lastDay.isBefore(today);
    }
}
