package org.metodika.program.offerlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка каталога: an offer, slim.
 *
 * @param position where the list goes on: the newest first
 * @param search title and place in small letters, for looking for a text
 * @param competences {@code dictionary/code} of each competence that it forms
 */
@Document("offer_rows")
@CompoundIndex(def = "{'status': 1, 'position': -1}")
@CompoundIndex(def = "{'competences': 1, 'status': 1, 'position': -1}")
@CompoundIndex(def = "{'providerId': 1, 'position': -1}")
record OfferRow(
        @Id UUID id,
        String position,
        String status,
        UUID providerId,
        String kind,
        @Nullable String form,
        String title,
        String search,
        int hours,
        String studyForm,
        @Nullable String place,
        @Nullable String level,
        int price,
        @Nullable String funding,
        @Nullable String document,
        LocalDate draftedOn,
        List<String> competences,
        List<Run> groups) {

    static final String PUBLISHED = "PUBLISHED";

    /** Группа. */
    record Run(
            UUID id,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Integer places) {}
}
