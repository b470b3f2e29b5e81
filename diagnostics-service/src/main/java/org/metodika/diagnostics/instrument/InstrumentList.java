package org.metodika.diagnostics.instrument;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.instrument.InstrumentState;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.instrument.InstrumentRow.NamedLevel;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What is published, by code, and what the levels are called. */
public final class InstrumentList {

    /** More versions than a centre publishes in its life. */
    private static final int MOST = 5_000;

    private final MongoOperations mongo;
    private final Map<LevelKey, Text> levels = new ConcurrentHashMap<>();

    private record LevelKey(String dictionary, int version, String level) {}

    public InstrumentList(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The newest version of each instrument, by code. */
    Collection<InstrumentRow> newest() {
        Query query = new Query()
                .with(Sort.by(Sort.Order.asc("code"), Sort.Order.desc("version")))
                .limit(MOST);
        Map<String, InstrumentRow> newest = new LinkedHashMap<>();
        mongo.find(query, InstrumentRow.class).forEach(row -> newest.putIfAbsent(row.code(), row));
        return newest.values();
    }

    /** Title of a level that criteria of this dictionary are measured by; the code itself where it is unknown. */
    public String levelTitle(String dictionary, int version, String level, Locale locale) {
        Text title = levels.computeIfAbsent(new LevelKey(dictionary, version, level), this::title);
        return title == null ? level : title.in(locale);
    }

    private @Nullable Text title(LevelKey key) {
        Query query = new Query(where("dictionary")
                        .is(key.dictionary())
                        .and("dictionaryVersion")
                        .is(key.version()))
                .with(Sort.by(Sort.Direction.DESC, "code", "version"))
                .limit(MOST);
        return mongo.find(query, InstrumentRow.class).stream()
                .map(InstrumentRow::levels)
                .flatMap(List::stream)
                .filter(level -> level.code().equals(key.level()))
                .map(NamedLevel::title)
                .findFirst()
                .orElse(null);
    }

    /** Keeps the rows by following the service's own instruments. */
    public static StateProjection<InstrumentState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "instrument-rows",
                Catalogue.INSTRUMENT_STATE,
                InstrumentRow.class,
                instrument -> new InstrumentRow(
                        instrument.instrumentVersionId(),
                        instrument.instrumentId(),
                        instrument.version(),
                        instrument.kind(),
                        new Text(instrument.title(), instrument.titleEn()),
                        instrument.dictionary(),
                        instrument.dictionaryVersion(),
                        instrument.sources(),
                        instrument.levels().stream()
                                .map(level -> new NamedLevel(level.code(), new Text(level.title(), level.titleEn())))
                                .toList(),
                        instrument.criteria().size(),
                        instrument.items(),
                        instrument.maxPoints(),
                        instrument.publishedOn(),
                        instrument.retiredOn()),
                mongo,
                json);
    }
}
