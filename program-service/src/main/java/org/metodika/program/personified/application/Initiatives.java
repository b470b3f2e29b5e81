package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Role;
import org.metodika.program.personified.domain.Initiative;
import org.metodika.program.personified.domain.InitiatorKind;
import org.metodika.program.personified.domain.StaffId;

/** Finds out who initiated a program: as it was said, or else whoever drafts it (B17). */
final class Initiatives {

    private final Surroundings surroundings;

    Initiatives(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * What is wrong with the initiative that was named; empty also when none was named.
     *
     * @param teachers whom the program is for
     */
    List<Flaw> flaws(@Nullable Initiative named, String schoolId, Set<StaffId> teachers) {
        if (named == null) {
            return List.of();
        }
        List<Flaw> flaws = new ArrayList<>();
        LocalDate today = surroundings.today(schoolId);
        if (named.on().isAfter(today)) {
            flaws.add(Flaw.at("/initiator/on", "date-in-future"));
        }
        Optional<KnownPerson> person = surroundings.colleague(schoolId, named.by(), today);
        boolean fits = person.isPresent()
                && switch (named.kind()) {
                    case ADMINISTRATION ->
                        person.get().is(Role.SCHOOL_HEAD) || person.get().is(Role.DEPUTY_HEAD);
                    case ASSOCIATION_HEAD -> person.get().is(Role.ASSOCIATION_HEAD);
                    case TEACHER -> teachers.contains(named.by());
                };
        if (!fits) {
            flaws.add(Flaw.at("/initiator/personId", "initiator-does-not-fit", named.kind()));
        }
        return flaws;
    }

    /** The one who drafts as the initiator; empty for tutors and psychologists, who have to say who it was. */
    Optional<Initiative> of(Actor actor, Set<StaffId> teachers, LocalDate today) {
        UUID self = actor.staffId();
        if (self == null) {
            return Optional.empty();
        }
        return kind(actor, teachers.equals(Set.of(new StaffId(self))))
                .map(kind -> new Initiative(kind, new StaffId(self), today));
    }

    private static Optional<InitiatorKind> kind(Actor actor, boolean forOneself) {
        if (forOneself) {
            return Optional.of(InitiatorKind.TEACHER);
        }
        if (actor.is(Role.SCHOOL_HEAD) || actor.is(Role.DEPUTY_HEAD)) {
            return Optional.of(InitiatorKind.ADMINISTRATION);
        }
        return actor.is(Role.ASSOCIATION_HEAD) ? Optional.of(InitiatorKind.ASSOCIATION_HEAD) : Optional.empty();
    }
}
