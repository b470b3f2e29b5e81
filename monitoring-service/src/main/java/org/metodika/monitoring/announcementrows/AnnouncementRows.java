package org.metodika.monitoring.announcementrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** What is shown to people and what they have read; a little behind the announcements themselves. */
public final class AnnouncementRows {

    private final MongoOperations mongo;

    public AnnouncementRows(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Facts of a person by which announcements concern them.
     *
     * @param subjects in small letters
     * @param associationHeads head of the association, and oneself for whoever heads one
     */
    public record Facts(
            String schoolId, Collection<String> subjects, Collection<String> associationHeads, String staffGroup) {}

    /** What is shown to a person on that day, newest first. */
    public List<AnnouncementRow> shownTo(Facts person, LocalDate today, int limit) {
        Criteria wanted = new Criteria()
                .andOperator(
                        where("shown").is(true),
                        where("schools").in(AnnouncementRow.ALL, person.schoolId()),
                        where("date").lte(today),
                        new Criteria()
                                .orOperator(
                                        where("validUntil").is(null),
                                        where("validUntil").gte(today)),
                        anyOf("subjects", person.subjects()),
                        anyOf("associationHeads", person.associationHeads()),
                        where("staffGroups").is(person.staffGroup()));
        return mongo.find(
                new Query(wanted)
                        .with(Sort.by(Sort.Direction.DESC, "date", "_id"))
                        .limit(limit),
                AnnouncementRow.class);
    }

    /** What a person has done with these announcements, by announcement, in one look. */
    public Map<UUID, ReadingRow> readBy(UUID person, Collection<UUID> announcements) {
        List<UUID> ids = announcements.stream()
                .map(announcement -> ReadingRow.idOf(announcement, person))
                .toList();
        return mongo.find(new Query(where("_id").in(ids)), ReadingRow.class).stream()
                .collect(Collectors.toMap(ReadingRow::announcementId, Function.identity()));
    }

    /** Who has read an announcement; as many as there are people at most. */
    public List<ReadingRow> readings(UUID announcement) {
        return mongo.find(new Query(where("announcementId").is(announcement)), ReadingRow.class);
    }

    private static Criteria anyOf(String field, Collection<String> own) {
        return new Criteria()
                .orOperator(where(field).is(AnnouncementRow.ALL), where(field).in(own));
    }
}
