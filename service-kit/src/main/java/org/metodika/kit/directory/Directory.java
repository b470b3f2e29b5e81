package org.metodika.kit.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.kit.identity.Relations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The service's own copy of the directory, kept by following the state topics of schools and staff. */
public final class Directory implements Relations {

    private static final Duration ZONES_KEPT = Duration.ofSeconds(5);
    private static final int MOST_SCHOOLS = 10_000;

    private final MongoOperations mongo;
    private final Clock clock;
    private final Cache<String, ZoneId> zones = Caffeine.newBuilder()
            .maximumSize(MOST_SCHOOLS)
            .expireAfterWrite(ZONES_KEPT)
            .build();

    public Directory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public Optional<KnownPerson> person(UUID staffId) {
        return Optional.ofNullable(mongo.findById(staffId, KnownPerson.class));
    }

    /** People by id, in one look; those who are not known here are left out. */
    public Map<UUID, KnownPerson> people(Collection<UUID> ids) {
        Set<String> wanted = ids.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
        return wanted.isEmpty()
                ? Map.of()
                : mongo.find(query(where("_id").in(wanted)), KnownPerson.class).stream()
                        .collect(Collectors.toUnmodifiableMap(KnownPerson::id, Function.identity()));
    }

    /**
     * Everybody who is or was on the staff of these schools, in one look; of all schools where none is named.
     *
     * @param schoolIds school codes; empty for all
     */
    public List<KnownPerson> staffOf(Collection<String> schoolIds) {
        Query wanted =
                schoolIds.isEmpty() ? new Query() : query(where("schoolId").in(schoolIds));
        return mongo.find(wanted, KnownPerson.class);
    }

    public Optional<KnownSchool> school(String schoolId) {
        return Optional.ofNullable(mongo.findById(schoolId, KnownSchool.class));
    }

    /** Full names by id, for lists; people who are not known here yet are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people(ids).values().stream()
                .collect(Collectors.toUnmodifiableMap(KnownPerson::id, KnownPerson::fullName));
    }

    /**
     * Today in the time zone of the school; in UTC for a school that is not known yet. A new time zone counts a few seconds
     * after it is known here: every decision asks for the day.
     */
    public LocalDate today(String schoolId) {
        return LocalDate.now(clock.withZone(zone(schoolId)));
    }

    private ZoneId zone(String schoolId) {
        ZoneId remembered = zones.getIfPresent(schoolId);
        if (remembered != null) {
            return remembered;
        }
        Optional<ZoneId> known = school(schoolId).map(school -> ZoneId.of(school.timeZone()));
        known.ifPresent(zone -> zones.put(schoolId, zone));
        return known.orElse(ZoneOffset.UTC);
    }

    @Override
    public Set<UUID> tutoredBy(String schoolId, UUID staffId) {
        return idsWhere(schoolId, "tutorId", staffId);
    }

    @Override
    public Set<UUID> inAssociationOf(String schoolId, UUID staffId) {
        return idsWhere(schoolId, "associationHeadId", staffId);
    }

    /** Only the ids are read: this is asked with every request of a tutor. */
    private Set<UUID> idsWhere(String schoolId, String relation, UUID staffId) {
        return mongo.getCollection(mongo.getCollectionName(KnownPerson.class))
                .find(and(eq(relation, staffId.toString()), eq("schoolId", schoolId)))
                .projection(include("_id"))
                .map(person -> UUID.fromString(person.getString("_id")))
                .into(new HashSet<>());
    }
}
