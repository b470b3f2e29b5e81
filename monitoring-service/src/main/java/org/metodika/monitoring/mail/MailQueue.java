package org.metodika.monitoring.mail;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.notice.Mailing;
import org.metodika.monitoring.notice.Notice;
import org.metodika.monitoring.notice.Way;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The notices that are to go out by mail, and what became of each. */
final class MailQueue {

    private static final String STATE = "mailing.state";
    private static final String AT = "mailing.at";

    private final MongoOperations mongo;

    MailQueue(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What became of a letter. */
    record Result(Letter letter, Mailing.State state, Instant at, String reason) {}

    /**
     * Letters whose time has come. What a digest tells is fixed before it is tried, so that a repetition tells the same under the same
     * id.
     *
     * @param most notices that are read at once
     */
    List<Letter> due(Instant now, int most) {
        Query due = query(where(STATE).is(Mailing.State.WAITING).and(AT).lte(now))
                .with(Sort.by(AT, "recipientId", "_id"))
                .limit(most);
        Map<Object, List<Notice>> groups = new LinkedHashMap<>();
        List<Notice> found = mongo.find(due, Notice.class);
        for (Notice notice : found) {
            groups.computeIfAbsent(groupOf(notice), key -> new ArrayList<>()).add(notice);
        }
        if (found.size() == most && groups.size() > 1) {
            // The last one may go on behind what was read.
            groups.remove(groupOf(found.getLast()));
        }
        List<Letter> letters = groups.values().stream().map(MailQueue::letter).toList();
        fix(letters);
        return letters;
    }

    private static Object groupOf(Notice notice) {
        Mailing mailing = mailing(notice);
        if (mailing.mailId() != null) {
            return mailing.mailId();
        }
        return mailing.way() == Way.DIGEST ? "digest of " + notice.recipientId() : notice.id();
    }

    private static Letter letter(List<Notice> notices) {
        Notice first = notices.getFirst();
        Mailing mailing = mailing(first);
        UUID id = mailing.mailId();
        if (id == null) {
            id = mailing.way() == Way.DIGEST ? Ids.from("digest", first.id()) : first.id();
        }
        return new Letter(id, first.recipientId(), notices);
    }

    private void fix(List<Letter> letters) {
        List<Letter> fresh = letters.stream()
                .filter(letter -> letter.notices().stream()
                        .anyMatch(notice -> mailing(notice).mailId() == null))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        BulkOperations writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Notice.class);
        fresh.forEach(letter -> writes.updateMulti(
                ofIds(letter.noticeIds()),
                new Update().set("mailing.mailId", letter.id().toString())));
        writes.execute();
    }

    /** Writes down what became of letters. */
    void settle(List<Result> results) {
        if (results.isEmpty()) {
            return;
        }
        BulkOperations writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Notice.class);
        for (Result result : results) {
            Update update = new Update()
                    .set(STATE, result.state().name())
                    .set("mailing.attempts", result.letter().attempts() + 1)
                    .set(AT, result.at());
            if (result.state() == Mailing.State.SENT) {
                update.set("mailing.sentAt", result.at()).unset("mailing.reason");
            } else {
                update.set("mailing.reason", result.reason());
            }
            writes.updateMulti(ofIds(result.letter().noticeIds()), update);
        }
        writes.execute();
    }

    /** How many notices are in this state. */
    long count(Mailing.State state) {
        return mongo.count(query(where(STATE).is(state)), Notice.class);
    }

    private static Query ofIds(Collection<UUID> ids) {
        return query(where("_id").in(ids.stream().map(UUID::toString).toList()));
    }

    private static Mailing mailing(Notice notice) {
        return Objects.requireNonNull(notice.mailing(), "it goes out by mail");
    }
}
