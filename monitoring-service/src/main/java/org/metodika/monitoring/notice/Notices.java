package org.metodika.monitoring.notice;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What people were told, the newest first, and how they want to be told. */
public final class Notices {

    /** News that is older than this is none any more, e.g. where events of years are read for the first time. */
    private static final int STALE_AFTER_DAYS = 30;

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "_id");

    private final MongoOperations mongo;
    private final Directory directory;
    private final Clock clock;
    private final boolean mailed;

    /** @param mailed whether there is a server that mail is given to */
    public Notices(MongoOperations mongo, Directory directory, Clock clock, boolean mailed) {
        this.mongo = mongo;
        this.directory = directory;
        this.clock = clock;
        this.mailed = mailed;
    }

    /** Whether something of that day is worth being told at the school. */
    boolean isNews(String schoolId, LocalDate day) {
        return !day.isBefore(directory.today(schoolId).minusDays(STALE_AFTER_DAYS));
    }

    /** Tells a person something; again with no further effect. */
    public void tell(News news, UUID recipient) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Mailing mailing = mailed ? mailing(news, preferences(recipient), zone(news.schoolId()), now) : null;
        try {
            mongo.insert(notice(news, recipient, now, mailing));
        } catch (DuplicateKeyException toldBefore) {
            // The event came once more.
        }
    }

    /** Tells many people of a school the same, in three looks and one write; again with no further effect. */
    void tellAll(News news, Collection<UUID> recipients) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<UUID, Preferences> chosen = mailed ? preferences(recipients) : Map.of();
        ZoneId zone = zone(news.schoolId());
        Map<UUID, Notice> notices = new LinkedHashMap<>();
        for (UUID recipient : recipients) {
            Preferences preferences = chosen.getOrDefault(recipient, Preferences.usual(recipient));
            Notice notice = notice(news, recipient, now, mailed ? mailing(news, preferences, zone, now) : null);
            notices.put(notice.id(), notice);
        }
        mongo.find(query(where("_id").in(notices.keySet())), Notice.class)
                .forEach(toldBefore -> notices.remove(toldBefore.id()));
        mongo.insert(notices.values(), Notice.class);
    }

    private static Notice notice(News news, UUID recipient, Instant now, @Nullable Mailing mailing) {
        return new Notice(
                news.idFor(recipient),
                news.schoolId(),
                recipient,
                news.kind(),
                now,
                news.subjectId(),
                news.programId(),
                recipient.equals(news.teacherId()) ? null : news.teacherId(),
                news.detail(),
                news.number(),
                news.due(),
                null,
                mailing);
    }

    private static @Nullable Mailing mailing(News news, Preferences preferences, ZoneId zone, Instant now) {
        return switch (preferences.way(news.kind())) {
            case AT_ONCE -> Mailing.waiting(Way.AT_ONCE, now);
            case DIGEST -> Mailing.waiting(Way.DIGEST, nextDigest(zone, preferences.digestHour(), now));
            case INBOX_ONLY -> null;
        };
    }

    private ZoneId zone(String schoolId) {
        return directory
                .school(schoolId)
                .map(school -> ZoneId.of(school.timeZone()))
                .orElse(ZoneOffset.UTC);
    }

    private static Instant nextDigest(ZoneId zone, int hour, Instant now) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(hour, 0).atZone(zone);
        return (today.isAfter(here)
                        ? today
                        : here.toLocalDate().plusDays(1).atTime(hour, 0).atZone(zone))
                .toInstant();
    }

    private Map<UUID, Preferences> preferences(Collection<UUID> people) {
        return mongo
                .find(query(where("_id").in(people.stream().map(UUID::toString).toList())), Preferences.class)
                .stream()
                .collect(Collectors.toMap(Preferences::id, Function.identity()));
    }

    Preferences preferences(UUID person) {
        return Objects.requireNonNullElseGet(
                mongo.findById(person, Preferences.class), () -> Preferences.usual(person));
    }

    /** Languages in which mails speak to these people, in one look; those who chose none are left out. */
    public Map<UUID, String> languages(Collection<UUID> people) {
        return preferences(people).values().stream()
                .collect(Collectors.toUnmodifiableMap(Preferences::id, Preferences::language));
    }

    void save(Preferences preferences) {
        mongo.save(preferences);
    }

    /** @param unread only those that are not read yet */
    Page<Notice> page(UUID person, boolean unread, PageRequest page) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where("recipientId").is(person));
        if (unread) {
            conditions.add(where("readAt").is(null));
        }
        String after = page.after();
        if (after != null) {
            Place last = Place.parse(after).orElseThrow(page::badCursor);
            conditions.add(new Criteria()
                    .orOperator(
                            where("at").lt(last.at()),
                            where("at").is(last.at()).and("_id").lt(last.id())));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(NEWEST_FIRST);
        return Page.of(
                mongo.find(query.limit(page.fetch()), Notice.class),
                page,
                notice -> new Place(notice.at(), notice.id()).toString());
    }

    long unread(UUID person) {
        return mongo.count(query(where("recipientId").is(person).and("readAt").is(null)), Notice.class);
    }

    /** Marks a notice of the person as read; false where there is none. */
    boolean read(UUID id, UUID person) {
        Query own = query(where("_id").is(id).and("recipientId").is(person));
        if (!mongo.exists(own, Notice.class)) {
            return false;
        }
        mongo.updateFirst(
                query(where("_id")
                        .is(id)
                        .and("recipientId")
                        .is(person)
                        .and("readAt")
                        .is(null)),
                new Update().set("readAt", clock.instant()),
                Notice.class);
        return true;
    }

    /** Marks everything of the person as read that had come by that moment. */
    void readAll(UUID person, Instant upTo) {
        mongo.updateMulti(
                query(where("recipientId")
                        .is(person)
                        .and("readAt")
                        .is(null)
                        .and("at")
                        .lte(upTo)),
                new Update().set("readAt", clock.instant()),
                Notice.class);
    }

    /** A place in the inbox. */
    private record Place(Instant at, UUID id) {

        static Optional<Place> parse(String cursor) {
            int middle = cursor.indexOf('_');
            try {
                return middle < 1
                        ? Optional.empty()
                        : Optional.of(new Place(
                                Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, middle))),
                                UUID.fromString(cursor.substring(middle + 1))));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return at.toEpochMilli() + "_" + id;
        }
    }
}
