package org.metodika.monitoring.contacts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Addresses of staff members. */
public final class Contacts {

    private final MongoOperations mongo;

    public Contacts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps the addresses by following the staff lists. */
    public static StateProjection<StaffMemberState, Contact> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "contacts",
                StaffCatalogue.STAFF_MEMBER_STATE,
                Contact.class,
                person -> new Contact(
                        person.staffId(), person.schoolId(), blankToNull(person.email()), person.dismissedOn()),
                mongo,
                json);
    }

    private static @Nullable String blankToNull(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip();
    }

    public Optional<Contact> find(UUID staffId) {
        return Optional.ofNullable(mongo.findById(staffId, Contact.class));
    }

    /** Those of these people that are known, by id, in one look. */
    public Map<UUID, Contact> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : mongo
                        .find(
                                query(where("_id")
                                        .in(people.stream().map(UUID::toString).toList())),
                                Contact.class)
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Contact::id, Function.identity()));
    }

    /** People of a school whom no mail reaches, by id; those who left are not among them. */
    public Page<Contact> missing(String schoolId, LocalDate today, PageRequest page) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where("schoolId").is(schoolId).and("email").is(null));
        conditions.add(new Criteria()
                .orOperator(where("dismissedOn").is(null), where("dismissedOn").gte(today)));
        String after = page.after();
        if (after != null) {
            try {
                conditions.add(where("_id").gt(UUID.fromString(after)));
            } catch (IllegalArgumentException noId) {
                throw page.badCursor();
            }
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(Sort.by("_id"));
        return Page.of(
                mongo.find(query.limit(page.fetch()), Contact.class),
                page,
                contact -> contact.id().toString());
    }
}
