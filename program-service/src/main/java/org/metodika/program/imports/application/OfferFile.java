package org.metodika.program.imports.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.table.Headings;
import org.metodika.kit.table.RowReader;
import org.metodika.kit.table.Sheet;
import org.metodika.program.importrows.ImportChunk.OfferLine;
import org.metodika.program.imports.domain.OfferColumns;
import org.metodika.program.offerlist.CatalogueRows;
import org.metodika.program.offerlist.CatalogueRows.ListedOffer;
import org.metodika.program.offerlist.CatalogueRows.ListedProvider;
import org.metodika.program.offers.application.CatalogueEntry;
import org.metodika.program.offers.application.OfferCatalogue;

/**
 * Checks a provider's catalogue as a whole. An offer is known by its provider, its kind and its title, whoever entered it
 * first; the id of a new one follows from these, so that a file sent twice at once enters nothing twice.
 */
final class OfferFile {

    private final Sheet sheet;
    private final @Nullable UUID provider;
    private final CatalogueRows rows;
    private final OfferCatalogue catalogue;
    private final Headings headings;

    private final Map<String, List<UUID>> providers = new HashMap<>();
    private final Map<String, Integer> linesByKey = new HashMap<>();
    private final List<OfferRow> offers = new ArrayList<>();

    /** @param provider whose catalogue it is; null where each line says so */
    OfferFile(Sheet sheet, @Nullable UUID provider, CatalogueRows rows, OfferCatalogue catalogue) {
        this.sheet = sheet;
        this.provider = provider;
        this.rows = rows;
        this.catalogue = catalogue;
        this.headings =
                new Headings(sheet, OfferColumns.OFFERS, provider == null ? Set.of() : Set.of(OfferColumns.PROVIDER));
    }

    Checked check() {
        if (!headings.flaws().isEmpty()) {
            return Checked.wrong(headings.flaws());
        }
        for (ListedProvider listed : rows.providers()) {
            providers
                    .computeIfAbsent(Field.plain(listed.name()), name -> new ArrayList<>())
                    .add(listed.id());
        }
        List<String> absent = List.copyOf(headings.absent(OfferColumns.OFFERS));
        for (int i = 0; i < sheet.lines().size(); i++) {
            RowReader row = new RowReader(headings, sheet.lines().get(i), i);
            offers.add(OfferRow.read(row, provider(row), absent));
        }
        Map<String, List<UUID>> present = present();
        List<OfferLine> lines = new ArrayList<>();
        offers.forEach(offer -> lines.addAll(line(offer, present)));
        List<RowFlaw> flaws = offers.stream()
                .flatMap(offer -> offer.reader().flaws().stream())
                .sorted(Comparator.comparingInt(RowFlaw::row))
                .toList();
        return flaws.isEmpty() ? new Checked(List.of(), Checked.Rows.ofOffers(lines)) : Checked.wrong(flaws);
    }

    /** Whose offer a line is; null after a flaw. */
    private @Nullable UUID provider(RowReader row) {
        if (provider != null && !headings.has(OfferColumns.PROVIDER)) {
            return provider;
        }
        String name = row.text(OfferColumns.PROVIDER);
        if (name.isEmpty()) {
            return null;
        }
        List<UUID> named = providers.getOrDefault(Field.plain(name), List.of());
        if (named.isEmpty()) {
            row.refuse(OfferColumns.PROVIDER, "provider-not-in-catalogue", name);
        } else if (provider != null && !named.contains(provider)) {
            row.refuse(OfferColumns.PROVIDER, "another-provider", name);
        } else if (provider == null && named.size() > 1) {
            row.refuse(OfferColumns.PROVIDER, "providers-of-one-name", name);
        } else {
            return provider == null ? named.getFirst() : provider;
        }
        return null;
    }

    /** What the catalogue holds already, by what it is known by. */
    private Map<String, List<UUID>> present() {
        Set<UUID> ofFile = offers.stream()
                .map(OfferRow::entry)
                .filter(entry -> entry != null)
                .map(CatalogueEntry::providerId)
                .collect(Collectors.toSet());
        return rows.offers(ofFile).stream()
                .collect(Collectors.groupingBy(
                        OfferFile::key, Collectors.mapping(ListedOffer::id, Collectors.toList())));
    }

    private List<OfferLine> line(OfferRow offer, Map<String, List<UUID>> present) {
        CatalogueEntry entry = offer.entry();
        RowReader row = offer.reader();
        if (entry == null) {
            return List.of();
        }
        String key = key(entry.providerId(), entry.kind(), entry.title());
        Integer first = linesByKey.putIfAbsent(key, row.lineNumber());
        if (first != null) {
            row.refuse(OfferColumns.TITLE, "offer-twice", first);
            return List.of();
        }
        List<UUID> ids = present.getOrDefault(key, List.of());
        if (ids.size() > 1) {
            row.refuse(OfferColumns.TITLE, "offers-of-one-title", ids.size());
            return List.of();
        }
        UUID id = ids.isEmpty() ? Ids.from("offer", key) : ids.getFirst();
        catalogue.flaws(id, entry).forEach(flaw -> row.refuse(field(flaw), flaw));
        return List.of(new OfferLine(row.lineNumber(), id, entry));
    }

    private static String key(ListedOffer offer) {
        return key(offer.providerId(), offer.kind(), offer.title());
    }

    private static String key(UUID provider, String kind, String title) {
        return provider + "/" + kind + "/" + Field.plain(title);
    }

    private static Field field(Flaw flaw) {
        String pointer = flaw.pointer();
        if (pointer.startsWith("/groups")) {
            return pointer.endsWith("/places") ? OfferColumns.PLACES : OfferColumns.RUNS;
        }
        return Arrays.stream(new Field[] {
                    OfferColumns.HOURS,
                    OfferColumns.PRICE,
                    OfferColumns.FORM,
                    OfferColumns.PLACE,
                    OfferColumns.COMPETENCES,
                    OfferColumns.DOCUMENT
                })
                .filter(field -> pointer.equals("/" + field.name()) || pointer.startsWith("/" + field.name() + "/"))
                .findFirst()
                .orElse(OfferColumns.TITLE);
    }
}
