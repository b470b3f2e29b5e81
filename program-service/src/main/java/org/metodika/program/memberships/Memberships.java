package org.metodika.program.memberships;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.association.AssociationState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.associations.application.AssociationAction;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Which associations there are and who belongs to them, within the reach of the one who asks (L1). */
public final class Memberships {

    private static final String SCHOOL = "schoolId";
    private static final String POSITION = "position";

    private final MongoOperations mongo;
    private final Directory directory;
    private final Access access;

    public Memberships(MongoOperations mongo, Directory directory, Access access) {
        this.mongo = mongo;
        this.directory = directory;
        this.access = access;
    }

    /** Keeps the rows by following the service's own associations. */
    public static StateProjection<AssociationState, AssociationRow> projection(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "association-rows",
                AssociationCatalogue.ASSOCIATION_STATE,
                AssociationRow.class,
                AssociationRow::of,
                mongo,
                json);
    }

    /**
     * What is looked for.
     *
     * @param school school code; null for all within reach
     * @param withDissolved whether those that exist no more are wanted too
     */
    record Wanted(@Nullable String school, boolean withDissolved) {}

    /** A member, by name alone. */
    record Member(UUID id, String name) {}

    Page<AssociationItem> page(Wanted wanted, PageRequest page, Actor actor) {
        List<Criteria> conditions = conditions(wanted, actor);
        String after = page.after();
        if (after != null) {
            AssociationRow last = mongo.findById(id(page), AssociationRow.class);
            if (last == null || !reach(actor).coversSchool(last.schoolId())) {
                throw page.badCursor();
            }
            conditions.add(where(POSITION).gt(last.position()));
        }
        Staffs staffs = new Staffs();
        return Page.of(
                        mongo.find(query(conditions).limit(page.fetch()), AssociationRow.class),
                        page,
                        row -> row.id().toString())
                .map(row -> item(row, staffs));
    }

    /** All of them, and those behind them that nobody registered; to be closed. */
    Stream<AssociationItem> all(Wanted wanted, Actor actor) {
        Staffs staffs = new Staffs();
        List<String> schools = schools(wanted.school(), null, actor);
        return Stream.concat(
                mongo.stream(query(conditions(wanted, actor)), AssociationRow.class)
                        .map(row -> item(row, staffs)),
                schools.stream().flatMap(school -> unregistered(school, staffs).stream()));
    }

    /**
     * Heads whom people name in the directory though no association is registered for them, school by school. An import can make
     * such; it is not registered by itself, since nobody said its name and its subject area.
     */
    Page<AssociationItem> unregistered(@Nullable String school, PageRequest page, Actor actor) {
        String after = page.after();
        String[] cursor = after == null ? new String[] {"", ""} : after.split("~", 2);
        if (cursor.length != 2) {
            throw page.badCursor();
        }
        Staffs staffs = new Staffs();
        List<AssociationItem> found = new ArrayList<>();
        for (String code : schools(school, cursor[0], actor)) {
            for (AssociationItem item : unregistered(code, staffs)) {
                boolean seen =
                        code.equals(cursor[0]) && item.headId().toString().compareTo(cursor[1]) <= 0;
                if (!seen && found.size() < page.fetch()) {
                    found.add(item);
                }
            }
            if (found.size() == page.fetch()) {
                break;
            }
        }
        return Page.of(found, page, item -> item.schoolId() + "~" + item.headId());
    }

    /**
     * Members by name; those who left the school are not among them.
     *
     * @return empty where the association is unknown or not within reach
     */
    Optional<List<Member>> members(UUID association, Actor actor) {
        Reach reach = reach(actor);
        return Optional.ofNullable(mongo.findById(association, AssociationRow.class))
                .filter(row -> reach.coversSchool(row.schoolId()))
                .map(row -> new Staffs()
                        .of(row.schoolId(), row.headId())
                        .sorted(Comparator.comparing(KnownPerson::fullName).thenComparing(KnownPerson::id))
                        .map(person -> new Member(person.id(), person.fullName()))
                        .toList());
    }

    private List<AssociationItem> unregistered(String school, Staffs staffs) {
        Set<UUID> registered =
                mongo
                        .find(
                                new Query(where(SCHOOL)
                                        .is(school)
                                        .and("dissolvedOn")
                                        .isNull()),
                                AssociationRow.class)
                        .stream()
                        .flatMap(row -> Stream.of(Optional.of(row.headId()), Optional.ofNullable(row.formerHeadId())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        Set<UUID> named = staffs.of(school)
                .map(KnownPerson::associationHeadId)
                .filter(Objects::nonNull)
                .filter(head -> !registered.contains(head))
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(UUID::toString))));
        return named.stream()
                .map(head -> new AssociationItem(
                        null,
                        school,
                        null,
                        null,
                        head,
                        staffs.name(school, head),
                        AssociationStatus.UNREGISTERED,
                        null,
                        null,
                        staffs.count(school, head)))
                .toList();
    }

    private AssociationItem item(AssociationRow row, Staffs staffs) {
        return new AssociationItem(
                row.id(),
                row.schoolId(),
                row.name(),
                row.subjectArea(),
                row.headId(),
                staffs.name(row.schoolId(), row.headId()),
                row.statusOn(directory.today(row.schoolId())),
                row.vacantSince(),
                row.dissolvedOn(),
                row.dissolvedOn() == null ? staffs.count(row.schoolId(), row.headId()) : 0);
    }

    private Reach reach(Actor actor) {
        return access.reach(actor, AssociationAction.SEE);
    }

    /** Codes of the schools within reach, sorted, from {@code from} on. */
    private List<String> schools(@Nullable String school, @Nullable String from, Actor actor) {
        Reach reach = reach(actor);
        List<String> codes;
        if (school != null) {
            codes = reach.coversSchool(school) ? List.of(school) : List.of();
        } else if (reach.everybody()) {
            codes = mongo.findAll(KnownSchool.class).stream()
                    .map(KnownSchool::id)
                    .sorted()
                    .toList();
        } else {
            codes = List.of(Objects.requireNonNull(reach.schoolId()));
        }
        return codes.stream()
                .filter(code -> from == null || code.compareTo(from) >= 0)
                .toList();
    }

    private List<Criteria> conditions(Wanted wanted, Actor actor) {
        Reach reach = reach(actor);
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where(SCHOOL).is(reach.schoolId()));
        }
        if (wanted.school() != null) {
            conditions.add(where(SCHOOL).is(wanted.school()));
        }
        if (!wanted.withDissolved()) {
            conditions.add(where("dissolvedOn").isNull());
        }
        return conditions;
    }

    private static Query query(List<Criteria> conditions) {
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return query.with(Sort.by(POSITION));
    }

    private static UUID id(PageRequest page) {
        try {
            return UUID.fromString(Objects.requireNonNull(page.after()));
        } catch (IllegalArgumentException notAnId) {
            throw page.badCursor();
        }
    }

    /** The people of the schools met so far; each school is read once. */
    private final class Staffs {

        private final Map<String, List<KnownPerson>> people = new HashMap<>();

        /** Those on the staff today. */
        Stream<KnownPerson> of(String school) {
            LocalDate today = directory.today(school);
            return everybody(school).filter(person -> person.onStaffOn(today));
        }

        Stream<KnownPerson> of(String school, UUID head) {
            return of(school).filter(person -> head.equals(person.associationHeadId()));
        }

        int count(String school, UUID head) {
            return (int) of(school, head).count();
        }

        @Nullable
        String name(String school, UUID person) {
            return everybody(school)
                    .filter(known -> known.id().equals(person))
                    .map(KnownPerson::fullName)
                    .findFirst()
                    .orElse(null);
        }

        private Stream<KnownPerson> everybody(String school) {
            return people
                    .computeIfAbsent(
                            school, code -> mongo.find(new Query(where(SCHOOL).is(code)), KnownPerson.class))
                    .stream();
        }
    }
}
