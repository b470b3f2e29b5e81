package org.metodika.program.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.partner.PartnerLinkState;
import org.metodika.contracts.partner.PartnerState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка реестра социальных партнёров.
 *
 * @param schoolId school code; empty for a partner of the municipality
 * @param sortName name in lower case, followed by the id: sorts the list and is unique
 * @param refs what it takes part in, where the platform knows it
 */
@Document("partner_rows")
@CompoundIndex(name = "school_name", def = "{'schoolId': 1, 'sortName': 1}")
record PartnerRow(
        @Id UUID id,
        String schoolId,
        @Indexed String sortName,
        String name,
        String kind,
        @Nullable String contactPerson,
        @Nullable String contacts,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreementDate,
        @Nullable LocalDate agreementValidUntil,
        int links,
        @Indexed List<UUID> refs,
        @Nullable LocalDate lastHeldOn,
        @Nullable LocalDate endedOn) {

    /** School code of the rows of the municipality. */
    static final String MUNICIPALITY = "";

    static PartnerRow of(PartnerState partner) {
        return new PartnerRow(
                partner.partnerId(),
                Objects.requireNonNullElse(partner.schoolId(), MUNICIPALITY),
                sortable(partner.name()) + " " + partner.partnerId(),
                partner.name(),
                partner.kind(),
                partner.contactPerson(),
                partner.contacts(),
                partner.agreementNumber(),
                partner.agreementDate(),
                partner.agreementValidUntil(),
                partner.links().size(),
                partner.links().stream()
                        .map(PartnerLinkState::refId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                partner.links().stream()
                        .map(PartnerLinkState::heldOn)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                partner.endedOn());
    }

    static String sortable(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    @Nullable
    String schoolOrNull() {
        return schoolId.equals(MUNICIPALITY) ? null : schoolId;
    }
}
