package org.metodika.program.associations.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.identity.Role;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Versioned;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationEvent;
import org.metodika.program.associations.domain.AssociationId;
import org.metodika.program.associations.domain.Candidate;
import org.metodika.program.associations.domain.StaffId;
import org.metodika.program.claims.Claims;
import org.metodika.program.staff.application.StaffList;

/** Who heads which association; one person never heads two, whoever asks at the same time. */
public final class Leadership {

    private final AggregateStore<Association, AssociationEvent> store;
    private final Claims heads;
    private final StaffList staff;

    /** @param heads which association holds which person as its head */
    public Leadership(AggregateStore<Association, AssociationEvent> store, Claims heads, StaffList staff) {
        this.store = store;
        this.heads = heads;
        this.staff = staff;
    }

    /** The association that this person heads, or whose members are still leaving them. */
    Optional<UUID> ledBy(UUID person) {
        return Optional.ofNullable(heads.holders(List.of(person.toString())).get(person.toString()))
                .filter(association -> occupied(association, person.toString()));
    }

    /** Whoever may hold this person: the association to be asked about news of them. */
    Optional<UUID> holderOf(UUID person) {
        return Optional.ofNullable(heads.holders(List.of(person.toString())).get(person.toString()));
    }

    /** Holds the person for the association; false where another one has them. */
    boolean claim(UUID person, AssociationId association) {
        return heads.claim(person.toString(), association.value(), this::occupied);
    }

    /** Lets the person head another association; nothing where the association took them again since {@code begun}. */
    void release(StaffId person, AssociationId association, Instant begun) {
        heads.release(person.value().toString(), association.value(), begun);
    }

    Candidate candidate(UUID person, String schoolId) {
        Optional<StaffList.Known> known =
                staff.find(person).filter(member -> member.schoolId().equals(schoolId) && member.dismissedOn() == null);
        return new Candidate(
                new StaffId(person),
                known.isPresent(),
                known.filter(member -> member.roles().contains(Role.ASSOCIATION_HEAD.wireName()))
                        .isPresent());
    }

    private boolean occupied(UUID association, String person) {
        return store.find(association.toString())
                .map(Versioned::state)
                .filter(found -> found.occupies(new StaffId(UUID.fromString(person))))
                .isPresent();
    }
}
