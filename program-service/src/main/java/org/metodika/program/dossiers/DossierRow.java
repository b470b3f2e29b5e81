package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.leading.LedRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня комплектов.
 *
 * @param position where the list goes on: the newest draft first
 * @param missingFrom first day on which something is missing, also a day to come; null where nothing is
 * @param lacking documents that lack something, now or on a day to come
 */
@Document("dossier_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1, 'missingFrom': 1}")
@CompoundIndex(def = "{'position': -1, 'missingFrom': 1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'leaderId': 1, 'position': -1}")
@CompoundIndex(def = "{'schoolId': 1, 'lacking.document': 1, 'position': -1}")
@CompoundIndex(def = "{'lacking.document': 1, 'position': -1}")
record DossierRow(
        @Id UUID id,
        String position,
        String kind,
        String schoolId,
        UUID teacherId,
        @Nullable UUID leaderId,
        String status,
        LocalDate draftedOn,
        @Nullable LocalDate judgedFrom,
        @Nullable LocalDate missingFrom,
        List<Lack> lacking)
        implements LedRow {

    /**
     * A document that lacks something.
     *
     * @param since first day on which something of it is missing
     */
    record Lack(
            String document,
            LocalDate since,
            List<LackingPart> parts,
            String bringer,
            @Nullable UUID bringerId) {

        boolean isDue(LocalDate day) {
            return !since.isAfter(day);
        }
    }

    /** What it lacks, and since when. */
    record LackingPart(String kind, @Nullable UUID itemId, LocalDate since) {}

    /** Documents that lack something on a day. */
    List<Lack> missing(LocalDate day) {
        return lacking.stream().filter(lack -> lack.isDue(day)).toList();
    }
}
