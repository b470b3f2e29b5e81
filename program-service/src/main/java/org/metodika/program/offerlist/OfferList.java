package org.metodika.program.offerlist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.contracts.offer.OfferState;
import org.metodika.contracts.provider.ProviderCatalogue;
import org.metodika.contracts.provider.ProviderState;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.offers.application.OfferAction;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which offers and which providers there are. */
public final class OfferList {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");

    private final MongoOperations mongo;
    private final Access access;

    public OfferList(MongoOperations mongo, Access access) {
        this.mongo = mongo;
        this.access = access;
    }

    Page<OfferSummary> page(OfferFilter filter, PageRequest page, Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Query query = query(filter, after, actor).limit(page.fetch());
        Map<UUID, ProviderRow> providers = new HashMap<>();
        return Page.of(mongo.find(query, OfferRow.class), page, OfferRow::position)
                .map(row -> summary(row, providers));
    }

    /** All of them, one after the other; to be closed. */
    Stream<OfferSummary> all(OfferFilter filter, Actor actor) {
        Map<UUID, ProviderRow> providers = new HashMap<>();
        return mongo.stream(query(filter, null, actor), OfferRow.class).map(row -> summary(row, providers));
    }

    Page<ProviderRow> providers(PageRequest page, Actor actor) {
        Query query = providerQuery(page.after(), actor).limit(page.fetch());
        return Page.of(mongo.find(query, ProviderRow.class), page, ProviderRow::position);
    }

    Stream<ProviderRow> allProviders(Actor actor) {
        return mongo.stream(providerQuery(null, actor), ProviderRow.class);
    }

    private Query providerQuery(@Nullable String after, Actor actor) {
        access.reach(actor, OfferAction.SEE);
        Query query = after == null ? new Query() : new Query(where("position").gt(after));
        return query.with(Sort.by("position"));
    }

    private OfferSummary summary(OfferRow row, Map<UUID, ProviderRow> met) {
        ProviderRow provider = met.computeIfAbsent(row.providerId(), id -> mongo.findById(id, ProviderRow.class));
        return OfferSummary.of(row, provider);
    }

    private Query query(OfferFilter filter, @Nullable String after, Actor actor) {
        access.reach(actor, OfferAction.SEE);
        List<Criteria> conditions = new ArrayList<>();
        OfferFilter.Status status = Objects.requireNonNullElse(filter.status(), OfferFilter.Status.PUBLISHED);
        conditions.add(where("status").is(status.name()));
        if (!OfferAction.keeps(actor)) {
            conditions.add(where("status").ne(OfferFilter.Status.DRAFT.name()));
        }
        equal(conditions, "kind", filter.kind());
        equal(conditions, "form", filter.form());
        equal(conditions, "studyForm", filter.studyForm());
        equal(conditions, "providerId", filter.provider());
        if (filter.competence() != null) {
            conditions.add(forming(filter.competence()));
        }
        if (filter.free()) {
            conditions.add(where("price").is(0));
        }
        if (filter.startsFrom() != null || filter.startsTo() != null) {
            conditions.add(where("groups").elemMatch(starting(filter)));
        }
        if (filter.text() != null) {
            conditions.add(
                    where("search").regex(Pattern.quote(small(filter.text().strip()))));
        }
        if (after != null) {
            conditions.add(where("position").lt(after));
        }
        return new Query(new Criteria().andOperator(conditions)).with(Sort.by(Sort.Direction.DESC, "position"));
    }

    private static void equal(List<Criteria> conditions, String field, @Nullable Object wanted) {
        if (wanted != null) {
            conditions.add(where(field).is(wanted.toString()));
        }
    }

    private static Criteria forming(String competence) {
        return competence.contains("/")
                ? where("competences").is(competence)
                : where("competences").regex("/" + Pattern.quote(competence) + "$");
    }

    private static Criteria starting(OfferFilter filter) {
        Criteria starts = where("startsOn");
        if (filter.startsFrom() != null) {
            starts = starts.gte(filter.startsFrom());
        }
        return filter.startsTo() == null ? starts : starts.lte(filter.startsTo());
    }

    /** Keeps the rows of offers by following the service's own offers. */
    public static StateProjection<OfferState, OfferRow> offerRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "offer-rows", OfferCatalogue.OFFER_STATE, OfferRow.class, OfferList::row, mongo, json);
    }

    /** Keeps the rows of providers by following the service's own providers. */
    public static StateProjection<ProviderState, ProviderRow> providerRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "provider-rows",
                ProviderCatalogue.PROVIDER_STATE,
                ProviderRow.class,
                provider -> new ProviderRow(
                        provider.providerId(),
                        small(provider.name()) + "~" + provider.providerId(),
                        provider.name(),
                        provider.kind(),
                        provider.quality(),
                        provider.sources()),
                mongo,
                json);
    }

    private static OfferRow row(OfferState offer) {
        return new OfferRow(
                offer.offerId(),
                offer.draftedOn() + "~" + offer.offerId(),
                offer.status(),
                offer.providerId(),
                offer.kind(),
                offer.form(),
                offer.title(),
                small(offer.title() + " " + Objects.requireNonNullElse(offer.place(), "")),
                offer.hours(),
                offer.studyForm(),
                offer.place(),
                offer.level(),
                offer.price(),
                offer.funding(),
                offer.document(),
                offer.draftedOn(),
                offer.competences().stream()
                        .map(competence -> competence.dictionary() + "/" + competence.code())
                        .toList(),
                offer.groups().stream()
                        .map(group ->
                                new OfferRow.Run(group.groupId(), group.startsOn(), group.endsOn(), group.places()))
                        .toList());
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
