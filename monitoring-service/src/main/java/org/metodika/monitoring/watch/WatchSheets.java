package org.metodika.monitoring.watch;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The watch lists of all schools: reads them by the code of the school, and counts them. An older count never takes the place of a newer
 * one, and a change stays marked until a count has begun after it; so lists are right however many count at once.
 */
public final class WatchSheets {

    private static final Logger log = LoggerFactory.getLogger(WatchSheets.class);
    private static final int MOST_KEPT = 500;

    private final WatchMarks marks;
    private final FactsReader reader;
    private final Directory directory;
    private final MongoOperations mongo;

    /** What was read last, for as long as the mark of the school, which is small, says that it is the present one. */
    private final Cache<String, WatchSheet> read =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public WatchSheets(WatchMarks marks, FactsReader reader, Directory directory, MongoOperations mongo) {
        this.marks = marks;
        this.reader = reader;
        this.directory = directory;
        this.mongo = mongo;
    }

    /** The present lists of a school, counted on the spot where they never were; empty where nobody knows the school. */
    Optional<WatchSheet> find(String school) {
        WatchMark mark = marks.find(school).orElse(null);
        if (mark == null || mark.count() == null) {
            if (directory.school(school).isEmpty()) {
                return Optional.empty();
            }
            if (mark == null) {
                marks.mark(List.of(school));
            }
            marks.find(school).ifPresent(begun -> count(List.of(begun)));
            return stored(school);
        }
        WatchSheet kept = read.getIfPresent(school);
        return kept != null && kept.count() >= mark.count() ? Optional.of(kept) : stored(school);
    }

    private Optional<WatchSheet> stored(String school) {
        Optional<WatchSheet> sheet = Optional.ofNullable(mongo.findById(school, WatchSheet.class));
        sheet.ifPresent(found -> read.put(school, found));
        return sheet;
    }

    /** Counts the lists of the schools of these marks. */
    void count(List<WatchMark> due) {
        List<String> schools = due.stream().map(WatchMark::id).toList();
        // Marks and lists are read before the rows: whoever counts newer rows in the meantime is noticed when it is
        // written.
        Map<String, WatchSheet> present = new HashMap<>();
        mongo.find(query(where("_id").in(schools)), WatchSheet.class).forEach(sheet -> present.put(sheet.id(), sheet));
        Map<String, Facts> facts = reader.of(schools);
        for (WatchMark mark : due) {
            Facts known = facts.get(mark.id());
            if (known != null) {
                WatchSheet before = present.get(mark.id());
                WatchSheet sheet = WatchSheet.after(before, mark.id(), known.today(), Counting.of(known));
                if (isWritten(before, sheet)) {
                    marks.counted(mark, sheet);
                } else {
                    log.debug("The watch lists of {} were counted elsewhere in the meantime", mark.id());
                }
            }
        }
    }

    /** Writes it unless somebody has counted since {@code before} was read; then the school is still marked or up to date. */
    private boolean isWritten(@Nullable WatchSheet before, WatchSheet sheet) {
        if (before == null) {
            try {
                mongo.insert(sheet);
                return true;
            } catch (DuplicateKeyException elsewhere) {
                return false;
            }
        }
        return mongo.replace(query(where("_id").is(sheet.id()).and("count").is(before.count())), sheet)
                        .getMatchedCount()
                == 1;
    }
}
