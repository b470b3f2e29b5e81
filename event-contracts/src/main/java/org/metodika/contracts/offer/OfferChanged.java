package org.metodika.contracts.offer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Предложение обучения изменено. */
@Meaning("An offer of training changed; carries its codes, dates and numbers as they are now")
public record OfferChanged(
        @Meaning("Id of the offer") UUID offerId,
        @Meaning("Who gives it") UUID providerId,

        @Meaning("PROGRAMME further-education programme (B09), MODULE educational module (B10) or EVENT (B38)")
        String kind,

        @Meaning(
                "For events (B38): DISTANCE_LEARNING, MASTER_CLASS, ROUND_TABLE, OPEN_LESSON, EXHIBITION, SEMINAR, WORKSHOP, CONFERENCE or FORUM")
        @Nullable
        String form,

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

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
