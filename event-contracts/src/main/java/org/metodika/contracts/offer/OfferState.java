package org.metodika.contracts.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Предложение обучения: текущее состояние. */
@Meaning("Present content of an offer of training")
public record OfferState(
        @Meaning("Id of the offer") UUID offerId,
        @Meaning("Who gives it") UUID providerId,
        @Meaning("DRAFT, PUBLISHED or WITHDRAWN") String status,
        @Meaning("Day it entered the catalogue") LocalDate draftedOn,

        @Meaning("PROGRAMME further-education programme (B09), MODULE educational module (B10) or EVENT (B38)")
        String kind,

        @Meaning(
                "For events (B38): DISTANCE_LEARNING, MASTER_CLASS, ROUND_TABLE, OPEN_LESSON, EXHIBITION, SEMINAR, WORKSHOP, CONFERENCE or FORUM")
        @Nullable
        String form,

        @Meaning("What it is called") String title,
        @Meaning("Where it takes place") @Nullable String place,
        @Meaning("Academic hours") int hours,
        @Meaning("FULL_TIME, DISTANCE or BLENDED") String studyForm,

        @Meaning("SCHOOL, DISTRICT, CITY, REGION or COUNTRY (B39)") @Nullable
        String level,

        @Meaning("Price for one person in roubles; 0 is free")
        int price,

        @Meaning("Who usually pays: BUDGET, EXTRA_BUDGET, GRANT or OWN") @Nullable
        String funding,

        @Meaning(
                "Document issued: QUALIFICATION_CERTIFICATE, DIPLOMA, PARTICIPATION_CERTIFICATE, STATEMENT or NONE (B09)")
        @Nullable
        String document,

        @Meaning("Competences that it forms (B10)") List<OfferedCompetence> competences,
        @Meaning("Its runs (L4)") List<OfferedGroup> groups,

        @Meaning("Why it was withdrawn; absent where it is not") @Nullable
        String reason) {}
