package org.metodika.diagnostics.dictionary;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.contracts.dictionary.DictionaryState;
import org.metodika.diagnostics.publication.Numbered;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Lists of dictionaries and of their versions, without the entries. */
public final class DictionaryList {

    private static final Pattern CURSOR = Pattern.compile("[a-z0-9-]{1,40}~[0-9]{6}");
    private static final int LAST = 999_999;
    /** Stands behind the digits of every position. */
    private static final String BEHIND = "~:";

    private final MongoOperations mongo;

    public DictionaryList(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The newest version of each dictionary. */
    Page<DictionaryRow> newest(PageRequest page) {
        List<DictionaryRow> found = new ArrayList<>();
        String from = cursor(page);
        // A step for each dictionary: there are a handful, and an index leads from one to the next.
        while (found.size() < page.fetch()) {
            DictionaryRow next =
                    mongo.findOne(new Query(where("position").gt(from)).with(Sort.by("position")), DictionaryRow.class);
            if (next == null) {
                break;
            }
            found.add(next);
            from = next.code() + BEHIND;
        }
        return Page.of(found, page, row -> row.code() + "~" + LAST);
    }

    /** The versions of a dictionary, the newest first. */
    Page<DictionaryRow> versions(String code, PageRequest page) {
        String from = page.after() == null ? code + "~" : cursor(page);
        Query query = new Query(where("position").gt(from).lt(code + BEHIND))
                .with(Sort.by("position"))
                .limit(page.fetch());
        return Page.of(mongo.find(query, DictionaryRow.class), page, DictionaryRow::position);
    }

    private static String cursor(PageRequest page) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        return after == null ? "" : after;
    }

    /** Keeps the rows by following the service's own dictionaries. */
    public static StateProjection<DictionaryState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "dictionary-rows",
                DictionaryCatalogue.DICTIONARY_STATE,
                DictionaryRow.class,
                DictionaryList::row,
                mongo,
                json);
    }

    private static DictionaryRow row(DictionaryState dictionary) {
        return new DictionaryRow(
                Numbered.id(dictionary.code(), dictionary.version()),
                "%s~%06d".formatted(dictionary.code(), LAST - dictionary.version()),
                dictionary.code(),
                dictionary.version(),
                new Text(dictionary.title(), dictionary.titleEn()),
                dictionary.validFrom(),
                dictionary.entries(),
                dictionary.levels());
    }
}
