package org.metodika.program.partners;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.partners.PartnerJson.PartnerItem;
import org.metodika.program.partners.PartnerList.Wanted;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of social partners. */
@RestController
@RequestMapping("/api/partners")
@Tag(name = "Social partners")
public final class PartnerListController {

    private final PartnerList partners;
    private final Access access;
    private final MessageSource messages;
    private final Table<PartnerItem> table;

    public PartnerListController(PartnerList partners, Access access, MessageSource messages) {
        this.partners = partners;
        this.access = access;
        this.messages = messages;
        this.table = Table.<PartnerItem>named("partners")
                .column("partner.column.school", PartnerItem::schoolId)
                .column("partner.column.name", PartnerItem::name)
                .column("partner.column.kind", row -> word(row.kind()))
                .column("partner.column.contact-person", PartnerItem::contactPerson)
                .column("partner.column.contacts", PartnerItem::contacts)
                .column("partner.column.agreement-number", PartnerItem::agreementNumber)
                .column("partner.column.agreement-date", PartnerItem::agreementDate)
                .column("partner.column.agreement-valid-until", PartnerItem::agreementValidUntil)
                .column("partner.column.links", PartnerItem::links)
                .column("partner.column.last-held-on", PartnerItem::lastHeldOn)
                .column("partner.column.ended-on", PartnerItem::endedOn)
                .column("partner.column.id", PartnerItem::id);
    }

    @Operation(summary = "Social partners of the own school and of the municipality, by name; follows within a moment")
    @GetMapping
    Page<PartnerItem> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "true: of the municipality alone; false: of schools alone")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean municipal,
            @Parameter(description = "Kind") @RequestParam(required = false) @Nullable PartnerKind kind,
            @Parameter(description = "true: goes on; false: is over") @RequestParam(required = false) @Nullable
                    Boolean active,
            @Parameter(description = "Id of what they take part in") @RequestParam(required = false) @Nullable UUID ref,
            @Parameter(description = "Beginning of the name") @RequestParam(required = false) @Nullable String q,
            PageRequest page,
            Actor actor) {
        boolean contacts = PartnerAction.SEE_CONTACTS.isGrantedTo(actor);
        List<PartnerRow> rows = partners.page(
                        access.reach(actor, PartnerAction.SEE),
                        new Wanted(school, municipal, kind, active, ref, q),
                        cursor(page),
                        page.fetch())
                .orElseThrow(page::badCursor);
        return Page.of(rows, page, row -> row.id().toString()).map(row -> PartnerItem.of(row, contacts));
    }

    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    @GetMapping(produces = {Export.CSV, Export.XLSX})
    Export<PartnerItem> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable Boolean municipal,
            @RequestParam(required = false) @Nullable PartnerKind kind,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable UUID ref,
            @RequestParam(required = false) @Nullable String q,
            Actor actor) {
        boolean contacts = PartnerAction.SEE_CONTACTS.isGrantedTo(actor);
        return table.of(partners.all(
                        access.reach(actor, PartnerAction.SEE), new Wanted(school, municipal, kind, active, ref, q))
                .map(row -> PartnerItem.of(row, contacts)));
    }

    private static @Nullable UUID cursor(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notAnId) {
            throw page.badCursor();
        }
    }

    private @Nullable String word(PartnerKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value.partner-kind." + name, null, kind.name(), LocaleContextHolder.getLocale());
    }
}
