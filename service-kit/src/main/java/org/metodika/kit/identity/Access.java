package org.metodika.kit.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.problem.Problems;

/** Answers how far an actor reaches with an action; the union of what the actor's roles are granted. */
public final class Access {

    private final Relations relations;

    public Access(Relations relations) {
        this.relations = relations;
    }

    /**
     * How far {@code actor} reaches with {@code action}.
     *
     * @throws org.metodika.kit.problem.ProblemException 403 {@code action-not-allowed} when no role of the actor is granted it
     */
    public Reach reach(Actor actor, Action action) {
        Set<Breadth> breadths = new HashSet<>();
        action.grants().forEach((role, breadth) -> {
            if (actor.is(role)) {
                breadths.add(breadth);
            }
        });
        if (breadths.contains(Breadth.ALL)) {
            return Reach.all();
        }
        String school = actor.schoolId();
        if (breadths.isEmpty() || school == null) {
            throw Problems.actionNotAllowed();
        }
        return breadths.contains(Breadth.SCHOOL)
                ? Reach.school(school)
                : Reach.persons(school, persons(actor, school, action));
    }

    private Set<UUID> persons(Actor actor, String school, Action action) {
        UUID self = actor.staffId();
        if (self == null) {
            throw Problems.actionNotAllowed();
        }
        Set<UUID> persons = new HashSet<>();
        action.grants().forEach((role, breadth) -> {
            if (!actor.is(role)) {
                return;
            }
            switch (breadth) {
                case OWN -> persons.add(self);
                case MINE ->
                    persons.addAll(
                            role == Role.ASSOCIATION_HEAD
                                    ? relations.inAssociationOf(school, self)
                                    : relations.tutoredBy(school, self));
                case GROUP -> {}
                case SCHOOL, ALL -> throw new IllegalStateException("answered before: " + breadth);
            }
        });
        return persons;
    }
}
