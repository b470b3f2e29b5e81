package org.metodika.program.researches;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Numbers of the researches of each school. A number is given once; one whose research was never written, since the service
 * stopped in between, stays free.
 */
final class ResearchNumbers {

    private static final String COLLECTION = "research_numbers";
    private static final String LAST = "last";

    private final MongoOperations mongo;

    ResearchNumbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    int next(String schoolId) {
        try {
            return take(schoolId);
        } catch (DuplicateKeyException begunByAnother) {
            return take(schoolId);
        }
    }

    private int take(String schoolId) {
        Document counter = mongo.findAndModify(
                query(where("_id").is(schoolId)),
                new Update().inc(LAST, 1),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COLLECTION);
        if (counter == null) {
            throw new IllegalStateException("A counter that was just raised is there");
        }
        return counter.getInteger(LAST);
    }
}
