package org.metodika.program.supports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.Problems;
import org.metodika.program.supports.domain.Agreement;
import org.metodika.program.supports.domain.ItemId;
import org.metodika.program.supports.domain.Passport;
import org.metodika.program.supports.domain.PassportItem;
import org.metodika.program.supports.domain.SupportLine;
import org.metodika.program.supports.ids.HelpKind;

/**
 * A passport as it is written and read.
 *
 * @param leaderId the one who writes it when absent
 * @param deficits for a new draft all open deficits of the teacher when absent
 */
record PassportJson(
        @NotNull @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable UUID leaderId,
        @Nullable List<@NotNull UUID> participants,
        @Nullable List<@NotNull UUID> deficits,
        @Nullable List<@NotNull @Valid ItemJson> items,
        @Nullable List<@NotNull @Valid PassportAgreementJson> agreements) {

    /**
     * An item.
     *
     * @param itemId absent for a new one
     * @param line line of tutor support (B12)
     */
    record ItemJson(
            @Nullable ItemId itemId,
            @Nullable String content,
            @Nullable LocalDate deadline,
            @Nullable String supportedActivity,
            @Nullable String supporterActivity,
            @Nullable String jointActivity,
            @Nullable List<@NotNull HelpKind> help,
            @Nullable SupportLine line) {}

    /** Who agreed or approved. */
    record PassportAgreementJson(
            @NotNull Agreement.@Nullable Kind kind,
            @Nullable String body,
            @Nullable String position,
            @Nullable String signatory,
            @NotNull @Nullable LocalDate on) {}

    /** @param writer who leads it where nobody else is named */
    Passport passport(@Nullable UUID writer) {
        UUID leader = leaderId == null ? writer : leaderId;
        if (leader == null) {
            throw Problems.invalid(List.of(Flaw.at("/leaderId", "not-null")));
        }
        return new Passport(
                Objects.requireNonNull(decidedOn),
                Sent.optional(decidedBy),
                leader,
                Sent.list(participants),
                Sent.list(deficits),
                Sent.list(items).stream().map(PassportJson::item).toList(),
                Sent.list(agreements).stream()
                        .map(one -> new Agreement(
                                Objects.requireNonNull(one.kind()),
                                Sent.text(one.body()),
                                Sent.text(one.position()),
                                Sent.optional(one.signatory()),
                                Objects.requireNonNull(one.on())))
                        .toList());
    }

    private static PassportItem item(ItemJson item) {
        ItemId id = item.itemId();
        return new PassportItem(
                id == null ? new ItemId(Ids.next()) : id,
                Sent.text(item.content()),
                item.deadline(),
                Sent.text(item.supportedActivity()),
                Sent.text(item.supporterActivity()),
                Sent.text(item.jointActivity()),
                new TreeSet<>(Sent.list(item.help())),
                item.line());
    }

    static PassportJson of(Passport passport) {
        return new PassportJson(
                passport.decidedOn(),
                passport.decidedBy(),
                passport.leader(),
                passport.participants(),
                passport.deficits(),
                passport.items().stream()
                        .map(item -> new ItemJson(
                                item.id(),
                                item.content(),
                                item.deadline(),
                                item.supported(),
                                item.supporter(),
                                item.joint(),
                                List.copyOf(item.help()),
                                item.line()))
                        .toList(),
                passport.agreements().stream()
                        .map(one -> new PassportAgreementJson(
                                one.kind(), one.body(), one.position(), one.signatory(), one.on()))
                        .toList());
    }
}
