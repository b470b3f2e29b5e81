package org.metodika.reporting.analytics;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.kit.problem.Problems;
import org.metodika.reporting.rows.AssociationRow;
import org.metodika.reporting.rows.PersonRow;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds whom a question is about, within what the asker reaches. What isn't theirs is 404. */
@Component
class Scopes {

    private final Access access;
    private final MongoOperations mongo;

    Scopes(Access access, MongoOperations mongo) {
        this.access = access;
        this.mongo = mongo;
    }

    Scope of(Actor actor, Action action, AnalyticsQuery asked) {
        Reach reach = access.reach(actor, action);
        boolean personFree = reach.everybody() && !actor.is(Role.METHODIST);
        if (personFree && (asked.narrows() || !asked.isOfWholeSchoolYear())) {
            // Differences of several answers would tell of single people.
            throw Problems.malformed(Flaw.at("?", "person-free"));
        }
        UUID teacher = asked.teacher();
        if (teacher != null) {
            reach = only(teacher, reach);
        }
        UUID association = asked.association();
        if (association != null) {
            reach = members(association, reach);
        }
        return new Scope(schools(asked, reach), reach, personFree);
    }

    private Reach only(UUID teacher, Reach reach) {
        PersonRow person = mongo.findById(teacher, PersonRow.class);
        if (person == null || !reach.covers(person.schoolId(), teacher)) {
            throw Problems.notFound();
        }
        return Reach.persons(person.schoolId(), Set.of(teacher));
    }

    private Reach members(UUID association, Reach reach) {
        AssociationRow row = mongo.findById(association, AssociationRow.class);
        if (row == null || (!reach.everybody() && !row.schoolId().equals(reach.schoolId()))) {
            throw Problems.notFound();
        }
        Criteria members = where("schoolId")
                .is(row.schoolId())
                .and("associationHeadId")
                .is(row.headId().toString());
        Set<UUID> ids = mongo.find(query(members), PersonRow.class).stream()
                .map(PersonRow::id)
                .filter(id -> reach.covers(row.schoolId(), id))
                .collect(Collectors.toSet());
        return Reach.persons(row.schoolId(), ids);
    }

    private List<KnownSchool> schools(AnalyticsQuery asked, Reach reach) {
        List<String> codes = asked.school();
        String own = reach.schoolId();
        if (codes != null && own != null && !codes.stream().allMatch(own::equals)) {
            throw Problems.notFound();
        }
        @Nullable List<String> wanted = own != null ? List.of(own) : codes;
        Query query = new Query().with(Sort.by("_id"));
        if (wanted != null) {
            query.addCriteria(where("_id").in(wanted));
        }
        List<KnownSchool> found = mongo.find(query, KnownSchool.class);
        if (codes != null && found.size() < Set.copyOf(codes).size()) {
            throw Problems.notFound();
        }
        return found.stream()
                .filter(school -> asked.organisationType() == null
                        || school.organisationType()
                                .equals(asked.organisationType().name()))
                .toList();
    }
}
