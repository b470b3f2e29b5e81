package org.metodika.reporting.organisation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.projection.SchoolMarks;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Which schools have rows that are newer than their totals. However many rows of a school change, it is marked once.
 *
 * <p>A mark goes only when the school was counted twice since. Rows are marked before they are written as well, since afterwards nobody
 * knows which school a moved one came from; whoever dies between the two leaves the first mark, and the second count finds the row
 * written.
 */
@Component
public class Marks implements SchoolMarks {

    private static final String MARK = "mark";
    private static final String COUNTED = "counted";

    private final MongoOperations mongo;
    private final MongoCollection<Document> marks;

    Marks(MongoOperations mongo) {
        this.mongo = mongo;
        this.marks = mongo.getCollection("school_marks");
    }

    /**
     * A school to be counted.
     *
     * @param mark changes whenever the school is marked again
     * @param counted whether it was counted since
     */
    record Mark(String schoolId, String mark, boolean counted) {}

    @Override
    public void mark(Collection<String> schools) {
        if (schools.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> writes = schools.stream()
                .distinct()
                .map(school -> new ReplaceOneModel<>(
                        Filters.eq("_id", school),
                        new Document("_id", school)
                                .append(MARK, Ids.next().toString())
                                .append(COUNTED, false),
                        new ReplaceOptions().upsert(true)))
                .toList();
        marks.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public void markAll() {
        mark(mongo.findDistinct("_id", KnownSchool.class, String.class));
    }

    /** Whether nothing waits to be counted. */
    public boolean none() {
        return marks.find().first() == null;
    }

    /** Whether the school waits to be counted. */
    boolean on(String schoolId) {
        return marks.find(Filters.eq("_id", schoolId)).first() != null;
    }

    /** All marks by school; there are no more than schools. */
    Map<String, Mark> all() {
        Map<String, Mark> all = new TreeMap<>();
        for (Document mark : marks.find()) {
            String school = mark.getString("_id");
            all.put(school, new Mark(school, mark.getString(MARK), mark.getBoolean(COUNTED, false)));
        }
        return all;
    }

    /** The school of this mark was counted; where it has been marked again in the meantime the new mark stays. */
    void counted(Mark mark) {
        var same = Filters.and(Filters.eq("_id", mark.schoolId()), Filters.eq(MARK, mark.mark()));
        if (mark.counted()) {
            marks.deleteOne(same);
        } else {
            marks.updateOne(same, Updates.set(COUNTED, true));
        }
    }
}
