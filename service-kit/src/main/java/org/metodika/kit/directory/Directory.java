package org.metodika.kit.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.identity.Relations;
import org.springframework.data.mongodb.core.MongoOperations;

/** The service's own copy of the directory, kept by following the state topics of schools and staff. */
public final class Directory implements Relations {

    private final MongoOperations mongo;
    private final Clock clock;

    public Directory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public Optional<KnownPerson> person(UUID staffId) {
        return Optional.ofNullable(mongo.findById(staffId, KnownPerson.class));
    }

    public Optional<KnownSchool> school(String schoolId) {
        return Optional.ofNullable(mongo.findById(schoolId, KnownSchool.class));
    }

    /** Full names by id, for lists; people who are not known here yet are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Set<String> wanted = ids.stream().map(UUID::toString).collect(Collectors.toUnmodifiableSet());
        return wanted.isEmpty()
                ? Map.of()
                : mongo.find(query(where("_id").in(wanted)), KnownPerson.class).stream()
                        .collect(Collectors.toUnmodifiableMap(KnownPerson::id, KnownPerson::fullName));
    }

    /** Today in the time zone of the school; in UTC for a school that is not known yet. */
    public LocalDate today(String schoolId) {
        ZoneId zone =
                school(schoolId).map(school -> ZoneId.of(school.timeZone())).orElse(ZoneOffset.UTC);
        return LocalDate.now(clock.withZone(zone));
    }

    @Override
    public Set<UUID> tutoredBy(String schoolId, UUID staffId) {
        return idsWhere(schoolId, "tutorId", staffId);
    }

    @Override
    public Set<UUID> inAssociationOf(String schoolId, UUID staffId) {
        return idsWhere(schoolId, "associationHeadId", staffId);
    }

    private Set<UUID> idsWhere(String schoolId, String relation, UUID staffId) {
        return mongo.find(query(where(relation).is(staffId).and("schoolId").is(schoolId)), KnownPerson.class).stream()
                .map(KnownPerson::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
