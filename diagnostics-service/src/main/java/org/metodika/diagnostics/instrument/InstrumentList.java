package org.metodika.diagnostics.instrument;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.instrument.InstrumentCatalogue;
import org.metodika.contracts.instrument.InstrumentState;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.instrument.InstrumentRow.NamedLevel;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What is published, by code, and what the levels are called. */
public final class InstrumentList {

    /** More versions than a centre publishes in its life. */
    private static final int MOST = 5_000;

    /** Versions that are read at a time. */
    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final Map<LevelKey, Text> levels = new ConcurrentHashMap<>();

    private record LevelKey(String dictionary, int version, String level) {}

    public InstrumentList(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The newest version of each instrument, by code.
     *
     * @param wanted which newest versions are shown; an older one never takes the place of one that is not
     */
    Page<InstrumentRow> newest(Predicate<InstrumentRow> wanted, PageRequest page) {
        String after = page.after();
        if (after != null && !Findings.isCode(after)) {
            throw page.badCursor();
        }
        return Page.of(newest(wanted, after, page.fetch()), page, InstrumentRow::code);
    }

    /** The same from the beginning, so many at most. */
    List<InstrumentRow> newest(Predicate<InstrumentRow> wanted, int most) {
        return newest(wanted, null, most);
    }

    private List<InstrumentRow> newest(Predicate<InstrumentRow> wanted, @Nullable String after, int most) {
        List<InstrumentRow> found = new ArrayList<>();
        String last = after;
        int read = BATCH;
        while (read == BATCH && found.size() < most) {
            Query query = (last == null ? new Query() : new Query(where("code").gt(last)))
                    .with(Sort.by(Sort.Order.asc("code"), Sort.Order.desc("version")))
                    .limit(BATCH);
            List<InstrumentRow> rows = mongo.find(query, InstrumentRow.class);
            read = rows.size();
            for (InstrumentRow row : rows) {
                if (!row.code().equals(last) && wanted.test(row)) {
                    found.add(row);
                }
                last = row.code();
            }
        }
        return found.size() > most ? found.subList(0, most) : found;
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
                InstrumentCatalogue.INSTRUMENT_STATE,
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
