package org.metodika.program.learningsessions;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** What sessions of a year, or one of them, do for difficulties (E15): two looks, at the sessions and at the deficits. */
public final class Coverages {

    private final MongoOperations mongo;
    private final KnownDeficits deficits;
    private final Access access;

    public Coverages(MongoOperations mongo, KnownDeficits deficits, Access access) {
        this.mongo = mongo;
        this.deficits = deficits;
        this.access = access;
    }

    /** Of all sessions within reach of a calendar year. */
    Coverage ofYear(int year, Actor actor) {
        Reach reach = access.reach(actor, SessionAction.SEE_COVERAGE);
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        List<Criteria> conditions = within(reach);
        conditions.add(
                where("position").gte(first.toString()).lt(first.plusYears(1).toString()));
        conditions.add(where("status").ne(SessionStatus.CANCELLED.name()));
        return of(first, first.plusYears(1).minusDays(1), conditions, reach);
    }

    /** Of one session, on its day; empty where there is none within reach, or it has no day. */
    Optional<Coverage> ofSession(UUID session, Actor actor) {
        Reach reach = access.reach(actor, SessionAction.SEE_COVERAGE);
        List<Criteria> conditions = within(reach);
        conditions.add(where("_id").is(session));
        return Optional.ofNullable(mongo.findOne(query(conditions), LearningSessionRow.class))
                .map(LearningSessionRow::heldOn)
                .map(day -> of(day, day, conditions, reach));
    }

    /** Whether the actor may not see persons, and so no small groups. */
    boolean isWithoutPersons(Actor actor) {
        return SessionAction.SEE_COVERAGE.grants().keySet().stream()
                .filter(actor::is)
                .allMatch(Role.ANALYST::equals);
    }

    private Coverage of(LocalDate first, LocalDate last, List<Criteria> conditions, Reach reach) {
        List<Coverage.Addressing> sessions = mongo.find(query(conditions), LearningSessionRow.class).stream()
                .map(row -> new Coverage.Addressing(
                        row.status().equals(SessionStatus.HELD.name()) ? row.heldOn() : null,
                        row.attended(),
                        row.difficulties()))
                .toList();
        Set<String> codes = sessions.stream()
                .flatMap(session -> session.difficulties().stream())
                .map(key -> key.substring(key.indexOf('/') + 1))
                .collect(Collectors.toSet());
        return Coverage.of(
                first,
                last,
                sessions,
                deficits.withCodes(codes, reach).stream()
                        .map(Coverages::deficit)
                        .toList());
    }

    private static Coverage.Deficit deficit(KnownDeficit known) {
        return new Coverage.Deficit(
                new Difficulty(known.dictionaryOrShipped(), known.code()).key(),
                known.teacherId(),
                known.detectedOn(),
                known.isOpen() ? null : known.resolvedOn());
    }

    private static List<Criteria> within(Reach reach) {
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where("schoolId").in(LearningSessionRow.MUNICIPALITY, reach.schoolId()));
        }
        return conditions;
    }

    private static Query query(List<Criteria> conditions) {
        return new Query(new Criteria().andOperator(conditions));
    }
}
