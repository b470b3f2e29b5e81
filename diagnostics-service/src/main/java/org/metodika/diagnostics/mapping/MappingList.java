package org.metodika.diagnostics.mapping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.regex.Pattern;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.contracts.dictionary.DictionaryMappingState;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.mapping.Mapping.Side;
import org.metodika.diagnostics.publication.Numbered;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The list of mappings, without their pairs. */
public final class MappingList {

    private static final Pattern CURSOR = Pattern.compile("[a-z0-9-]{1,40}~[a-z0-9-]{1,40}~[0-9]{6}");
    private static final int LAST = 999_999;

    private final MongoOperations mongo;

    public MappingList(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Every version of the mappings from or to a dictionary, by the two dictionaries, the newest version first. */
    Page<MappingRow> of(String dictionary, PageRequest page) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Criteria wanted = new Criteria()
                .orOperator(
                        where("from.dictionary").is(dictionary),
                        where("to.dictionary").is(dictionary));
        Criteria from = after == null
                ? wanted
                : new Criteria().andOperator(wanted, where("position").gt(after));
        Query query = new Query(from).with(Sort.by("position")).limit(page.fetch());
        return Page.of(mongo.find(query, MappingRow.class), page, MappingRow::position);
    }

    /** Keeps the rows by following the service's own mappings. */
    public static StateProjection<DictionaryMappingState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "dictionary-mapping-rows",
                DictionaryCatalogue.DICTIONARY_MAPPING_STATE,
                MappingRow.class,
                MappingList::row,
                mongo,
                json);
    }

    private static MappingRow row(DictionaryMappingState mapping) {
        String code = Mapping.code(mapping.fromDictionary(), mapping.toDictionary());
        return new MappingRow(
                Numbered.id(code, mapping.version()),
                "%s~%06d".formatted(code, LAST - mapping.version()),
                new Side(mapping.fromDictionary(), mapping.fromVersion()),
                new Side(mapping.toDictionary(), mapping.toVersion()),
                mapping.version(),
                new Text(mapping.title(), mapping.titleEn()),
                mapping.pairs());
    }
}
