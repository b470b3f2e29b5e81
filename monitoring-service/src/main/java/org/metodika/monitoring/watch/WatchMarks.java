package org.metodika.monitoring.watch;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.projection.SchoolMarks;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which schools have rows that are newer than their lists. A change is marked when the rows are written and counted up to the mark that
 * was read before the rows were: what happens in between stays marked, whoever crashes.
 */
public final class WatchMarks implements SchoolMarks {

    private final MongoOperations mongo;

    public WatchMarks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void mark(Collection<String> schools) {
        List<UpdateOneModel<Document>> marks = schools.stream()
                .distinct()
                .map(school -> new UpdateOneModel<Document>(
                        Filters.eq("_id", school), Updates.inc("changes", 1L), new UpdateOptions().upsert(true)))
                .toList();
        if (!marks.isEmpty()) {
            mongo.getCollection(mongo.getCollectionName(WatchMark.class))
                    .bulkWrite(marks, new BulkWriteOptions().ordered(false));
        }
    }

    /** Marks all schools that the directory or a mark knows of. */
    @Override
    public void markAll() {
        mark(mongo.findDistinct("_id", KnownSchool.class, String.class));
        mark(mongo.findDistinct("_id", WatchMark.class, String.class));
    }

    /** All marks; there are no more than schools. */
    List<WatchMark> all() {
        return mongo.findAll(WatchMark.class);
    }

    Optional<WatchMark> find(String school) {
        return Optional.ofNullable(mongo.findById(school, WatchMark.class));
    }

    /** Keeps that a school was counted; an earlier count that comes late changes nothing. */
    void counted(WatchMark before, WatchSheet sheet) {
        Criteria earlier = new Criteria()
                .orOperator(where("count").exists(false), where("count").lt(sheet.count()));
        Update update = new Update()
                .set("counted", before.known())
                .set("count", sheet.count())
                .set("version", sheet.version())
                .set("on", sheet.on())
                .set("counts", WatchCounts.of(sheet.content().entries()));
        mongo.updateFirst(
                query(new Criteria().andOperator(where("_id").is(sheet.id()), earlier)), update, WatchMark.class);
    }
}
