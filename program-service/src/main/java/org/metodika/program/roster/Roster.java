package org.metodika.program.roster;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.directory.SchoolDays;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** People by name and schools by code, always cut to a reach (L1). */
public final class Roster {

    private static final String SORT_NAME = "sortName";
    private static final String SCHOOL = "schoolId";

    private final MongoOperations mongo;
    private final Clock clock;

    public Roster(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Keeps the rows. */
    public static StateProjection<StaffMemberState, PersonRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "roster", StaffCatalogue.STAFF_MEMBER_STATE, PersonRow.class, PersonRow::of, mongo, json);
    }

    /**
     * What is looked for.
     *
     * @param school school code; null for every school within reach
     * @param name beginning of the name, family name first; null for everybody
     * @param withFormer whether those who left are wanted too
     */
    record Wanted(@Nullable String school, @Nullable String name, boolean withFormer) {}

    /**
     * People in the order of their names.
     *
     * @param after the person behind whom the page begins; null for the first page
     * @return empty when {@code after} is nobody within reach
     */
    Optional<List<PersonRow>> page(Reach reach, Wanted wanted, @Nullable UUID after, int limit) {
        List<Criteria> conditions = conditions(reach, wanted);
        if (after != null) {
            PersonRow last = mongo.findById(after, PersonRow.class);
            if (last == null || !reach.covers(last.schoolId(), last.staffId())) {
                return Optional.empty();
            }
            conditions.add(where(SORT_NAME).gt(last.sortName()));
        }
        return Optional.of(mongo.find(query(conditions).limit(limit), PersonRow.class));
    }

    /** All of them; the stream is to be closed. */
    Stream<PersonRow> all(Reach reach, Wanted wanted) {
        return mongo.stream(query(conditions(reach, wanted)), PersonRow.class);
    }

    /** Names of people of one school for slips of paper, by id. */
    public Map<UUID, String> names(String schoolId) {
        Map<UUID, String> names = new HashMap<>();
        for (PersonRow row : mongo.find(new Query(where(SCHOOL).is(schoolId)), PersonRow.class)) {
            names.put(row.staffId(), fullName(row));
        }
        return names;
    }

    /** Опыт работы of one person, as the staff list has it. */
    public record Service(List<String> subjects, int totalExperienceYears, LocalDate hiredOn) {}

    /** What the staff list knows of the work of this person; empty where it doesn't know the person. */
    public Optional<Service> service(UUID staffId) {
        return Optional.ofNullable(mongo.findById(staffId, PersonRow.class))
                .map(row -> new Service(row.subjects(), row.totalExperienceYears(), row.hiredOn()));
    }

    /**
     * Pedagogical staff of one school by id, in the order of their names.
     *
     * @param day they are on the staff on that day: hired, not dismissed, and neither part-timers from outside nor on contract
     */
    public Map<UUID, String> pedagogicalStaff(String schoolId, LocalDate day) {
        Query query = query(List.of(
                where(SCHOOL).is(schoolId),
                where("staffGroup").is("PEDAGOGICAL"),
                where("employmentKind").is("STAFF"),
                where("hiredOn").lte(day.toString()),
                new Criteria()
                        .orOperator(
                                where("dismissedOn").isNull(),
                                where("dismissedOn").gte(day.toString()))));
        Map<UUID, String> staff = new LinkedHashMap<>();
        mongo.find(query, PersonRow.class).forEach(row -> staff.put(row.staffId(), fullName(row)));
        return staff;
    }

    /** Staff numbers by id, for tables in which people are named by their number. */
    Map<UUID, String> numbers(Reach reach) {
        Map<UUID, String> numbers = new HashMap<>();
        Query query = query(
                conditions(reach.everybody() ? reach : Reach.school(school(reach)), new Wanted(null, null, true)));
        query.fields().include("staffNumber");
        mongo.find(query, Document.class, mongo.getCollectionName(PersonRow.class))
                .forEach(row -> numbers.put(UUID.fromString(row.getString("_id")), row.getString("staffNumber")));
        return numbers;
    }

    /** Schools in the order of their codes. */
    List<KnownSchool> schools(Reach reach, @Nullable String after, int limit) {
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where("_id").is(school(reach)));
        }
        if (after != null) {
            conditions.add(where("_id").gt(after));
        }
        return mongo.find(all(conditions).with(Sort.by("_id")).limit(limit), KnownSchool.class);
    }

    private static String fullName(PersonRow row) {
        return String.join(
                " ",
                Stream.of(row.lastName(), row.firstName(), Objects.requireNonNullElse(row.patronymic(), ""))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String school(Reach reach) {
        return Objects.requireNonNull(reach.schoolId(), "whoever does not reach everybody reaches one school");
    }

    private List<Criteria> conditions(Reach reach, Wanted wanted) {
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(reach.within(SCHOOL, "_id"));
        }
        if (wanted.school() != null) {
            conditions.add(where(SCHOOL).is(wanted.school()));
        }
        if (wanted.name() != null && !wanted.name().isBlank()) {
            conditions.add(where(SORT_NAME).regex("^" + Pattern.quote(PersonRow.sortable(wanted.name()))));
        }
        if (!wanted.withFormer()) {
            // Whoever leaves next month works until then.
            conditions.add(new SchoolDays(mongo, clock)
                    .each(today -> new Criteria()
                            .orOperator(
                                    where("dismissedOn").isNull(),
                                    where("dismissedOn").gte(today.toString()))));
        }
        return conditions;
    }

    private static Query query(List<Criteria> conditions) {
        return all(conditions).with(Sort.by(SORT_NAME));
    }

    private static Query all(List<Criteria> conditions) {
        return conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
    }
}
