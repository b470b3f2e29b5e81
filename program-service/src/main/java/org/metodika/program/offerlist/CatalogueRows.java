package org.metodika.program.offerlist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What the catalogue holds already, for whoever compares it with a file: one query for all providers, one for all offers. */
public final class CatalogueRows {

    private final MongoOperations mongo;

    public CatalogueRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Организатор. */
    public record ListedProvider(UUID id, String name) {}

    /** Предложение, by what people know it by. */
    public record ListedOffer(UUID id, UUID providerId, String kind, String title) {}

    /** All providers; a catalogue has some hundred at most. */
    public List<ListedProvider> providers() {
        return mongo.findAll(ProviderRow.class).stream()
                .map(row -> new ListedProvider(row.id(), row.name()))
                .toList();
    }

    /** All offers of these providers. */
    public List<ListedOffer> offers(Collection<UUID> providers) {
        return providers.isEmpty()
                ? List.of()
                : mongo.find(new Query(where("providerId").in(providers)), OfferRow.class).stream()
                        .map(row -> new ListedOffer(row.id(), row.providerId(), row.kind(), row.title()))
                        .toList();
    }
}
