package org.metodika.program.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.act.ActCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.acts.ActRejection.ActAlreadyRegistered;
import org.metodika.program.acts.ActRejection.ActAlreadyReplaced;
import org.metodika.program.acts.ActRejection.ActInvalid;
import org.metodika.program.claims.Claims;

/** The register of local acts (A16): entering them, reading one, and everything that happens to them. */
public final class Acts {

    /** The day that has begun in the easternmost school: a common act belongs to no time zone. */
    private static final ZoneOffset FIRST_IN_THE_COUNTRY = ZoneOffset.ofHours(12);

    private final AggregateStore<Act, ActEvent> store;
    private final Claims keys;
    private final Claims places;
    private final Directory directory;
    private final Access access;
    private final Clock clock;

    /**
     * @param keys which act has which school, kind, number and date
     * @param places which act takes the place of which
     */
    public Acts(
            AggregateStore<Act, ActEvent> store,
            Claims keys,
            Claims places,
            Directory directory,
            Access access,
            Clock clock) {
        this.store = store;
        this.keys = keys;
        this.places = places;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    /** Those of these acts that hold for a school: its own and the common ones; others are left out. */
    public Map<ActId, Act> of(String schoolId, Collection<ActId> ids) {
        Map<ActId, Act> acts = new HashMap<>();
        for (ActId id : ids) {
            present(id)
                    .filter(act -> act.isCommon() || schoolId.equals(act.schoolId()))
                    .ifPresent(act -> acts.put(id, act));
        }
        return acts;
    }

    /** The act, where the actor may see it. */
    Optional<Versioned<Act>> find(ActId id, Actor actor) {
        Reach reach = access.reach(actor, ActAction.SEE);
        return store.find(key(id)).filter(act -> sees(reach, act.state()));
    }

    /** Enters an act; {@code schoolId} is null for a common one. */
    Outcome<Act> register(
            ActId id, @Nullable String schoolId, ActFacts facts, @Nullable ActId replaces, Actor actor, Change change) {
        refuseStrangers(actor);
        if (schoolId == null && !ActAction.KEEP_COMMON.isGrantedTo(actor)) {
            return new Outcome.Refused<>(ActInvalid.at("/schoolId", "act-school-missing"));
        }
        if (schoolId != null
                && !(ActAction.KEEP.isGrantedTo(actor)
                        && access.reach(actor, ActAction.KEEP).coversSchool(schoolId))) {
            return new Outcome.Refused<>(ActInvalid.at("/schoolId", "act-school-not-yours", schoolId));
        }
        return store.create(key(id), change, () -> {
            Optional<Act> replaced = Optional.ofNullable(replaces).flatMap(this::present);
            if (replaces != null && replaced.isEmpty()) {
                return Decision.rejected(ActInvalid.at("/replacesId", "replaced-act-unknown"));
            }
            return claimed(
                    id,
                    Act.key(schoolId, facts),
                    replaces,
                    Act.register(id, schoolId, facts, replaced.orElse(null), today(schoolId)));
        });
    }

    /** Puts right what the register says of an act. */
    Outcome<Act> correct(ActId id, ActFacts.Entry entry, Actor actor, Change change) {
        String[] before = {null};
        Outcome<Act> outcome = change(id, actor, change, (act, today) -> {
            before[0] = act.naturalKey();
            ActFacts to = entry.as(act.facts().kind());
            Act replaced =
                    Optional.ofNullable(act.replaces()).flatMap(this::present).orElse(null);
            return claimed(id, Act.key(act.schoolId(), to), null, act.correct(to, replaced, today));
        });
        if (outcome instanceof Outcome.Done<Act>(var act, var repeated)
                && before[0] != null
                && !before[0].equals(act.state().naturalKey())) {
            keys.release(before[0], id.value());
        }
        return outcome;
    }

    Outcome<Act> repeal(ActId id, LocalDate from, String ground, Actor actor, Change change) {
        return change(id, actor, change, (act, today) -> act.repeal(from, ground, today));
    }

    Outcome<Act> annulRepeal(ActId id, String reason, Actor actor, Change change) {
        return change(
                id,
                actor,
                change,
                (act, today) ->
                        act.annulRepeal(reason, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.staffId()));
    }

    /** Takes a mistaken record out of account; its number may be used again. */
    Outcome<Act> annul(ActId id, String reason, Actor actor, Change change) {
        Outcome<Act> outcome = change(
                id,
                actor,
                change,
                (act, today) -> act.annul(reason, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.staffId()));
        if (outcome instanceof Outcome.Done<Act>(var act, var repeated)) {
            keys.release(act.state().naturalKey(), id.value());
            ActId replaces = act.state().replaces();
            if (replaces != null) {
                places.release(key(replaces), id.value());
            }
        }
        return outcome;
    }

    /** Lets an earlier edition know of the later one: of two documents each is written by itself. */
    public Follower succession(ContractJson json) {
        return Reaction.named("act-succession", json)
                .on(
                        ActCatalogue.ACT_REGISTERED,
                        (act, cause) -> superseded(act.replacesId(), act.actId(), act.validFrom(), cause))
                .on(
                        ActCatalogue.ACT_CORRECTED,
                        (act, cause) -> superseded(act.replacesId(), act.actId(), act.validFrom(), cause))
                .on(ActCatalogue.ACT_ANNULLED, (act, cause) -> {
                    if (act.replacesId() != null) {
                        store.change(
                                act.replacesId().toString(),
                                Change.onceInOrder(cause),
                                earlier -> earlier.reinstate(new ActId(act.actId())));
                    }
                })
                .build();
    }

    private void superseded(@Nullable UUID earlier, UUID later, @Nullable LocalDate from, Cause cause) {
        if (earlier != null && from != null) {
            store.change(earlier.toString(), Change.onceInOrder(cause), act -> act.supersede(new ActId(later), from));
        }
    }

    /** Today where an act of this school belongs. */
    LocalDate today(@Nullable String schoolId) {
        return schoolId == null ? LocalDate.now(clock.withZone(FIRST_IN_THE_COUNTRY)) : directory.today(schoolId);
    }

    private Outcome<Act> change(
            ActId id, Actor actor, Change change, BiFunction<Act, LocalDate, Decision<ActEvent>> decide) {
        refuseStrangers(actor);
        Reach seen = access.reach(actor, ActAction.SEE);
        Optional<Act> present = present(id).filter(act -> sees(seen, act));
        if (present.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        // Seen and yet not theirs to keep: the head has no part in common acts, the methodist none in a school's.
        access.reach(actor, present.get().isCommon() ? ActAction.KEEP_COMMON : ActAction.KEEP);
        LocalDate today = today(present.get().schoolId());
        return store.change(key(id), change, act -> decide.apply(act, today));
    }

    /** What is accepted holds only if nobody else has the number or the place. */
    private Decision<ActEvent> claimed(
            ActId id, String naturalKey, @Nullable ActId place, Decision<ActEvent> decision) {
        if (!(decision instanceof Decision.Accepted<ActEvent>(var events)) || events.isEmpty()) {
            return decision;
        }
        if (!keys.claim(naturalKey, id.value(), this::has)) {
            return Decision.rejected(new ActAlreadyRegistered(holder(keys, naturalKey)));
        }
        if (place != null && !places.claim(key(place), id.value(), this::replaces)) {
            keys.release(naturalKey, id.value());
            return Decision.rejected(new ActAlreadyReplaced(holder(places, key(place))));
        }
        return decision;
    }

    private static UUID holder(Claims claims, String key) {
        return Objects.requireNonNullElse(claims.holders(List.of(key)).get(key), new UUID(0, 0));
    }

    private boolean has(UUID holder, String naturalKey) {
        return counting(holder)
                .filter(act -> act.naturalKey().equals(naturalKey))
                .isPresent();
    }

    private boolean replaces(UUID holder, String earlier) {
        return counting(holder)
                .map(Act::replaces)
                .filter(replaced -> key(replaced).equals(earlier))
                .isPresent();
    }

    private Optional<Act> counting(UUID id) {
        return present(new ActId(id)).filter(act -> act.annulment() == null);
    }

    private Optional<Act> present(ActId id) {
        return store.find(key(id)).map(Versioned::state);
    }

    private static void refuseStrangers(Actor actor) {
        if (!ActAction.KEEP.isGrantedTo(actor) && !ActAction.KEEP_COMMON.isGrantedTo(actor)) {
            throw Problems.actionNotAllowed();
        }
    }

    private static boolean sees(Reach reach, Act act) {
        String school = act.schoolId();
        return school == null || reach.coversSchool(school);
    }

    private static String key(ActId id) {
        return id.value().toString();
    }
}
