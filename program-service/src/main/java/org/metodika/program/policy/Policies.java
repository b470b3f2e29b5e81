package org.metodika.program.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.acts.Act;
import org.metodika.program.acts.ActId;
import org.metodika.program.acts.ActKind;
import org.metodika.program.acts.Acts;
import org.metodika.program.acts.Standing;

/** The policies of the schools: what holds, and changing it. */
public final class Policies {

    private final AggregateStore<Policy, PolicyEvent> store;
    private final Acts acts;
    private final Directory directory;
    private final Access access;
    private final Clock clock;

    public Policies(
            AggregateStore<Policy, PolicyEvent> store, Acts acts, Directory directory, Access access, Clock clock) {
        this.store = store;
        this.acts = acts;
        this.directory = directory;
        this.access = access;
        this.clock = clock;
    }

    /** What holds at a school today; what ships where nothing was set. Three looks by id at most: policy, regulation, officer. */
    public SchoolPolicy of(String schoolId) {
        Policy policy = present(schoolId).state();
        LocalDate today = directory.today(schoolId);
        return new SchoolPolicy(
                schoolId,
                policy.version(),
                regulation(policy, today),
                officer(policy, today).map(Tenure::staffId).orElse(null),
                policy.settings());
    }

    /** The policy of a school, where the actor may see it. */
    Optional<Versioned<Policy>> find(String schoolId, Actor actor) {
        return sees(schoolId, actor) ? Optional.of(present(schoolId)) : Optional.empty();
    }

    /** Whether there is such a school and the actor may see its policy. */
    boolean sees(String schoolId, Actor actor) {
        return access.reach(actor, PolicyAction.SEE).coversSchool(schoolId)
                && directory.school(schoolId).isPresent();
    }

    /** Replaces the settings. */
    Outcome<Policy> change(String schoolId, Settings to, Actor actor, Change change) {
        return change(
                schoolId,
                actor,
                change,
                (policy, today) -> policy.change(to, unfit(schoolId, to, policy.settings(), today)));
    }

    /** Says whether programs start only when preliminary control lets them (B47). */
    Outcome<Policy> controlStart(String schoolId, StartControl control, Actor actor, Change change) {
        return change(schoolId, actor, change, (policy, today) -> policy.controlStart(control));
    }

    /** Codes of the schools where programs start only when preliminary control lets them (B47). */
    public Set<String> requiringStartControl() {
        return Set.copyOf(store.idsBy("startControl", StartControl.REQUIRED.name()));
    }

    /** Makes somebody responsible for the development of programs (B18). */
    Outcome<Policy> appoint(String schoolId, UUID staffId, LocalDate from, Actor actor, Change change) {
        return change(
                schoolId,
                actor,
                change,
                (policy, today) -> policy.appoint(
                        staffId, worksAt(schoolId, staffId, from.isAfter(today) ? from : today), from, today));
    }

    /** Releases the officer; the place is vacant then. */
    Outcome<Policy> release(String schoolId, LocalDate until, Actor actor, Change change) {
        return change(schoolId, actor, change, (policy, today) -> policy.release(until, today));
    }

    /** Takes back an appointment that was recorded by mistake. */
    Outcome<Policy> annulAppointment(String schoolId, String reason, Actor actor, Change change) {
        return change(
                schoolId,
                actor,
                change,
                (policy, today) -> policy.annulAppointment(
                        reason, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.staffId()));
    }

    /** Who is responsible on a day; empty where nobody is, or the one who is has left. */
    Optional<Tenure> officer(Policy policy, LocalDate day) {
        return policy.officerOn(day).filter(tenure -> worksAt(policy.schoolId(), tenure.staffId(), day));
    }

    SchoolPolicy.@Nullable Regulation regulation(Policy policy, LocalDate today) {
        ActId id = policy.settings().regulation();
        if (id == null) {
            return null;
        }
        Act act = acts.of(policy.schoolId(), List.of(id)).get(id);
        return act == null
                ? null
                : new SchoolPolicy.Regulation(
                        id,
                        act.facts().number(),
                        act.facts().date(),
                        act.facts().title(),
                        act.standing(today));
    }

    LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    private Outcome<Policy> change(
            String schoolId, Actor actor, Change change, BiFunction<Policy, LocalDate, Decision<PolicyEvent>> decide) {
        if (!access.reach(actor, PolicyAction.CHANGE).coversSchool(schoolId)
                || directory.school(schoolId).isEmpty()) {
            return new Outcome.Unknown<>();
        }
        LocalDate today = directory.today(schoolId);
        if (store.find(schoolId).isEmpty()) {
            Outcome<Policy> first = begin(schoolId, change, decide.apply(Policy.shipped(schoolId), today));
            if (!(first instanceof Outcome.Exists<Policy>)) {
                return first;
            }
        }
        return store.change(schoolId, change, policy -> decide.apply(policy, today));
    }

    /** The first change: nothing is stored yet, and what ships has version 0. */
    private Outcome<Policy> begin(String schoolId, Change change, Decision<PolicyEvent> decision) {
        Long expected = change.ifVersion();
        if (expected != null && expected != 0) {
            return new Outcome.Stale<>(shipped(schoolId).staleFor("policy", expected));
        }
        if (decision instanceof Decision.Accepted<PolicyEvent>(var events) && events.isEmpty()) {
            return new Outcome.Done<>(shipped(schoolId), true);
        }
        return store.create(schoolId, change, () -> decision);
    }

    private Versioned<Policy> present(String schoolId) {
        return store.find(schoolId).orElseGet(() -> shipped(schoolId));
    }

    private static Versioned<Policy> shipped(String schoolId) {
        return new Versioned<>(schoolId, 0, 0, Policy.shipped(schoolId));
    }

    private boolean worksAt(String schoolId, UUID staffId, LocalDate day) {
        return directory
                .person(staffId)
                .filter((KnownPerson person) -> person.schoolId().equals(schoolId) && person.onStaffOn(day))
                .isPresent();
    }

    /** What is wrong with acts that are referred to now and were not before: what was repealed since may stay until it is replaced. */
    private List<Flaw> unfit(String schoolId, Settings to, Settings before, LocalDate today) {
        Set<ActId> wanted = new HashSet<>();
        Set<ActId> known = new HashSet<>(before.normativeActs());
        List<Flaw> flaws = new ArrayList<>();
        Optional<ActId> regulation = Optional.ofNullable(to.regulation()).filter(id -> !id.equals(before.regulation()));
        Optional<ActId> curatorDuties =
                Optional.ofNullable(to.curatorDuties()).filter(id -> !id.equals(before.curatorDuties()));
        regulation.ifPresent(wanted::add);
        curatorDuties.ifPresent(wanted::add);
        to.normativeActs().stream()
                .limit(Settings.MOST_ACTS)
                .filter(id -> !known.contains(id))
                .forEach(wanted::add);
        Map<ActId, Act> found = acts.of(schoolId, wanted);
        regulation.ifPresent(
                id -> unfit(flaws, "/regulationId", found.get(id), ActKind.REGULATION, "not-a-regulation", today));
        curatorDuties.ifPresent(id -> unfit(
                flaws, "/curatorDutiesId", found.get(id), ActKind.JOB_DESCRIPTION, "not-a-job-description", today));
        for (int i = 0; i < to.normativeActs().size(); i++) {
            ActId id = to.normativeActs().get(i);
            if (wanted.contains(id) && !known.contains(id)) {
                cited(flaws, "/normativeActIds/" + i, found.get(id), today);
            }
        }
        return flaws;
    }

    private static void unfit(
            List<Flaw> flaws, String pointer, @Nullable Act act, ActKind kind, String otherKind, LocalDate today) {
        if (act == null) {
            flaws.add(Flaw.at(pointer, "act-unknown"));
        } else if (act.facts().kind() != kind) {
            flaws.add(Flaw.at(pointer, otherKind));
        } else if (act.standing(today) != Standing.IN_FORCE) {
            flaws.add(Flaw.at(pointer, "act-not-in-force", act.standing(today)));
        }
    }

    /** One whose time has passed may be cited all the same: the model regulation itself does (B01). */
    private static void cited(List<Flaw> flaws, String pointer, @Nullable Act act, LocalDate today) {
        if (act == null) {
            flaws.add(Flaw.at(pointer, "act-unknown"));
        } else if (act.facts().kind() != ActKind.NORMATIVE_REFERENCE) {
            flaws.add(Flaw.at(pointer, "not-a-normative-reference"));
        } else if (act.standing(today) == Standing.ANNULLED) {
            flaws.add(Flaw.at(pointer, "act-not-in-force", Standing.ANNULLED));
        }
    }
}
