package org.metodika.program.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers send and get. */
final class PartnerJson {

    private PartnerJson() {}

    /**
     * An agreement; number and date are needed.
     *
     * @param validUntil last day; absent for one without a term
     */
    record AgreementJson(
            @NotNull @Nullable String number,
            @NotNull @Nullable LocalDate date,
            @Nullable LocalDate validUntil) {

        static @Nullable Agreement read(@Nullable AgreementJson sent) {
            return sent == null
                    ? null
                    : new Agreement(
                            Objects.requireNonNull(sent.number()).strip(),
                            Objects.requireNonNull(sent.date()),
                            sent.validUntil());
        }
    }

    /** The facts that {@link PartnerFacts} explains. */
    record FactsJson(
            @NotNull @Nullable String name,
            @NotNull @Nullable PartnerKind kind,
            @Nullable String contactPerson,
            @Nullable String contacts,
            @Valid @Nullable AgreementJson agreement,
            @Nullable String note) {

        PartnerFacts read() {
            return new PartnerFacts(
                    Objects.requireNonNull(name).strip(),
                    Objects.requireNonNull(kind),
                    blankIsNull(contactPerson),
                    blankIsNull(contacts),
                    AgreementJson.read(agreement),
                    blankIsNull(note));
        }
    }

    /** @param schoolId school code; absent for a partner of the municipality */
    record NewPartner(
            @Nullable String schoolId,
            @NotNull @Nullable String name,
            @NotNull @Nullable PartnerKind kind,
            @Nullable String contactPerson,
            @Nullable String contacts,
            @Valid @Nullable AgreementJson agreement,
            @Nullable String note) {

        PartnerFacts read() {
            return new FactsJson(name, kind, contactPerson, contacts, agreement, note).read();
        }
    }

    /** What a partner takes part in, as {@link PartnerLink} explains. */
    record NewLink(
            @NotNull @Nullable LinkKind kind,
            @Nullable UUID refId,
            @NotNull @Nullable String title,
            @NotNull @Nullable LocalDate date,
            @Nullable String role) {

        PartnerLink read(UUID id) {
            return new PartnerLink(
                    id,
                    Objects.requireNonNull(kind),
                    refId,
                    Objects.requireNonNull(title).strip(),
                    Objects.requireNonNull(date),
                    blankIsNull(role));
        }
    }

    /**
     * @param on last day of the partnership
     * @param reason why it ends; kept
     */
    record EndingJson(
            @NotNull @Nullable LocalDate on,
            @NotNull @Nullable String reason) {}

    /** @param on first day of the partnership that goes on */
    record Resumption(@NotNull @Nullable LocalDate on) {}

    /**
     * The whole partner; contacts are left out for whoever may not see them.
     *
     * @param agreementHolds whether the agreement holds today; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnerView(
            UUID id,
            @Nullable String schoolId,
            String name,
            PartnerKind kind,
            @Nullable String contactPerson,
            @Nullable String contacts,
            @Nullable Agreement agreement,
            @Nullable Boolean agreementHolds,
            @Nullable String note,
            List<PartnerLink> links,
            Partner.@Nullable Ending ending) {

        static PartnerView of(Partner partner, boolean withContacts, LocalDate today) {
            PartnerFacts facts = partner.facts();
            Agreement agreement = facts.agreement();
            return new PartnerView(
                    partner.id(),
                    partner.schoolId(),
                    facts.name(),
                    facts.kind(),
                    withContacts ? facts.contactPerson() : null,
                    withContacts ? facts.contacts() : null,
                    agreement,
                    agreement == null ? null : agreement.holdsOn(today),
                    facts.note(),
                    partner.links(),
                    partner.ending());
        }
    }

    /**
     * A partner in the list.
     *
     * @param links how much it takes part in
     * @param lastHeldOn day of the latest of it
     * @param endedOn last day of a partnership that is over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnerItem(
            UUID id,
            @Nullable String schoolId,
            String name,
            PartnerKind kind,
            @Nullable String contactPerson,
            @Nullable String contacts,
            @Nullable String agreementNumber,
            @Nullable LocalDate agreementDate,
            @Nullable LocalDate agreementValidUntil,
            int links,
            @Nullable LocalDate lastHeldOn,
            @Nullable LocalDate endedOn) {

        static PartnerItem of(PartnerRow row, boolean withContacts) {
            return new PartnerItem(
                    row.id(),
                    row.schoolOrNull(),
                    row.name(),
                    PartnerKind.valueOf(row.kind()),
                    withContacts ? row.contactPerson() : null,
                    withContacts ? row.contacts() : null,
                    row.agreementNumber(),
                    row.agreementDate(),
                    row.agreementValidUntil(),
                    row.links(),
                    row.lastHeldOn(),
                    row.endedOn());
        }
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
