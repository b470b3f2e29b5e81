package org.metodika.program.partners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.claims.Claims;
import org.metodika.program.partners.PartnerRejection.PartnerFactsInvalid;
import org.metodika.program.partners.PartnerRejection.PartnerNameTaken;
import org.metodika.program.partners.PartnerRejection.PartnerNotYoursToEnter;
import org.metodika.program.school.application.Schools;

/** What people do with social partners, one at a time (A07). */
public final class Partners {

    private final AggregateStore<Partner, PartnerEvent> store;
    private final Claims names;
    private final Schools schools;
    private final Access access;
    private final Clock clock;

    /** @param names who holds which {@code <school code>/<name>} */
    public Partners(
            AggregateStore<Partner, PartnerEvent> store, Claims names, Schools schools, Access access, Clock clock) {
        this.store = store;
        this.names = names;
        this.schools = schools;
        this.access = access;
        this.clock = clock;
    }

    /** The partner, where the actor may see it: of the own school or of the municipality. */
    Optional<Versioned<Partner>> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, PartnerAction.SEE);
        return store.find(id.toString()).filter(partner -> {
            String school = partner.state().schoolId();
            return school == null || reach.coversSchool(school);
        });
    }

    /** Enters a partner; the name must be free in the school, or among those of the municipality. */
    Outcome<Partner> register(UUID id, @Nullable String schoolId, PartnerFacts facts, Actor actor, Change change) {
        if (!writable(actor).test(schoolId)) {
            return new Outcome.Refused<>(new PartnerNotYoursToEnter());
        }
        if (schoolId != null && schools.known(schoolId).isEmpty()) {
            return new Outcome.Refused<>(
                    new PartnerFactsInvalid(List.of(Flaw.at("/schoolId", "unknown-school", schoolId))));
        }
        Decision<PartnerEvent> decision = Partner.register(id, schoolId, facts, today(schoolId));
        if (decision instanceof Decision.Rejected<PartnerEvent>(var reason)) {
            return new Outcome.Refused<>(reason);
        }
        return names.claim(Partner.nameKey(schoolId, facts), id, this::isNamed)
                ? store.create(id.toString(), change, () -> decision)
                : new Outcome.Refused<>(new PartnerNameTaken(facts.name()));
    }

    /** Replaces the facts. */
    Outcome<Partner> change(UUID id, PartnerFacts facts, Actor actor, Change change) {
        Predicate<@Nullable String> writable = writable(actor);
        Optional<Partner> present =
                store.find(id.toString()).map(Versioned::state).filter(partner -> writable.test(partner.schoolId()));
        if (present.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Instant begun = clock.instant();
        String schoolId = present.get().schoolId();
        LocalDate today = today(schoolId);
        if (present.get().change(facts, today) instanceof Decision.Rejected<PartnerEvent>(var reason)) {
            return new Outcome.Refused<>(reason);
        }
        String before = present.get().nameKey();
        String after = Partner.nameKey(schoolId, facts);
        if (!names.claim(after, id, this::isNamed)) {
            return new Outcome.Refused<>(new PartnerNameTaken(facts.name()));
        }
        Outcome<Partner> outcome = store.change(id.toString(), change, partner -> partner.change(facts, today));
        if (outcome instanceof Outcome.Done<Partner> && !before.equals(after)) {
            names.release(before, id, begun);
        }
        return outcome;
    }

    /** Records that the partner takes part in something. */
    Outcome<Partner> link(UUID id, PartnerLink link, Actor actor, Change change) {
        return within(id, actor, change, partner -> partner.link(link));
    }

    /** Takes a link back. */
    Outcome<Partner> unlink(UUID id, UUID linkId, Actor actor, Change change) {
        return within(id, actor, change, partner -> partner.unlink(linkId));
    }

    /** Ends the partnership. */
    Outcome<Partner> end(UUID id, LocalDate on, String reason, Actor actor, Change change) {
        return within(id, actor, change, partner -> partner.end(on, reason, today(partner.schoolId())));
    }

    /** Takes the partnership up again. */
    Outcome<Partner> resume(UUID id, LocalDate on, Actor actor, Change change) {
        return within(id, actor, change, partner -> partner.resume(on, today(partner.schoolId())));
    }

    /** Today where the partner belongs; the municipality as a whole has no time zone, so UTC stands for it. */
    LocalDate today(@Nullable String schoolId) {
        Optional<KnownSchool> school = schoolId == null ? Optional.empty() : schools.known(schoolId);
        return school.map(schools::today).orElseGet(() -> LocalDate.now(clock));
    }

    private Outcome<Partner> within(
            UUID id, Actor actor, Change change, Function<Partner, Decision<PartnerEvent>> decide) {
        Predicate<@Nullable String> writable = writable(actor);
        return store.change(id.toString(), change, partner -> writable.test(partner.schoolId()), decide);
    }

    /**
     * Whose partners the actor may write: those of the own school, those of the municipality (a null school), or both.
     *
     * @throws org.metodika.kit.problem.ProblemException 403 where it is neither
     */
    private static Predicate<@Nullable String> writable(Actor actor) {
        String own = PartnerAction.MANAGE_OF_SCHOOL.isGrantedTo(actor) ? actor.schoolId() : null;
        boolean municipal = PartnerAction.MANAGE_OF_MUNICIPALITY.isGrantedTo(actor);
        if (own == null && !municipal) {
            throw Problems.actionNotAllowed();
        }
        return school -> school == null ? municipal : school.equals(own);
    }

    private boolean isNamed(UUID holder, String key) {
        return store.find(holder.toString())
                .map(Versioned::state)
                .filter(partner -> partner.nameKey().equals(key))
                .isPresent();
    }
}
