package org.metodika.monitoring.duty.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyEvent;
import org.metodika.monitoring.duty.domain.DutyId;
import org.metodika.monitoring.duty.domain.DutyRefusal;
import org.metodika.monitoring.duty.domain.Origin;
import org.metodika.monitoring.duty.domain.Standing;
import org.metodika.monitoring.duty.domain.Term;
import org.metodika.monitoring.ids.StaffId;

/** What people owe by a day: reports of heads of associations (D08), corrective actions (A23). */
public final class Duties {

    private final AggregateStore<Duty, DutyEvent> store;
    private final Access access;
    private final Directory directory;

    public Duties(AggregateStore<Duty, DutyEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** What the actor may see: the own ones, those of the school, all. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, MonitoringAction.SEE_PERSONAL);
    }

    /** A duty, where the actor may see it. */
    public Optional<Versioned<Duty>> find(DutyId id, Actor actor) {
        Reach reach = toSee(actor);
        return store.find(key(id)).filter(found -> covers(reach, found.state()));
    }

    /**
     * Lays the report of a school year on heads of associations; whoever owes it already goes on owing it as it is, so that again
     * has no further effect.
     *
     * @param wanted who owes it; empty for everybody whom the directory knows as head of an association of the school
     * @return the reports, in the order of the names; the first refusal where there is one; empty where the school is out of reach
     */
    public List<Outcome<Duty>> drawUpReports(
            String schoolId, int schoolYear, Term term, Set<StaffId> wanted, Actor actor, Change change) {
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(schoolId)) {
            return List.of();
        }
        LocalDate today = directory.today(schoolId);
        List<KnownPerson> staff = directory.staffOf(List.of(schoolId)).stream()
                .filter(person -> person.onStaffOn(today))
                .sorted(Comparator.comparing(KnownPerson::fullName).thenComparing(KnownPerson::id))
                .toList();
        List<StaffId> owners = owners(staff, wanted);
        if (owners.size() < wanted.size()) {
            return List.of(new Outcome.Refused<>(
                    new DutyRefusal.DutyInvalid(List.of(Flaw.at("/people", "not-on-staff-here")))));
        }
        if (owners.isEmpty()) {
            return List.of(new Outcome.Refused<>(new DutyRefusal.NobodyOwesReport()));
        }
        Origin origin = new Origin.YearlyReport(schoolYear);
        return owners.stream()
                .map(owner -> {
                    DutyId id = new DutyId(Ids.from("yearly-report", schoolId, schoolYear, owner.value()));
                    return present(
                            store.create(key(id), change, () -> Duty.assign(id, schoolId, origin, owner, term, today)));
                })
                .toList();
    }

    /** Changes by when an open duty is owed. */
    public Outcome<Duty> change(DutyId id, Term term, Actor actor, Change change) {
        return decided(id, MonitoringAction.KEEP_REGISTER, actor, change, (duty, today) -> duty.change(term, today));
    }

    /** Nobody owes it any more. */
    public Outcome<Duty> withdraw(DutyId id, String reason, Actor actor, Change change) {
        return decided(id, MonitoringAction.KEEP_REGISTER, actor, change, (duty, _) -> duty.withdraw(reason));
    }

    /** It is owed again. */
    public Outcome<Duty> reopen(DutyId id, String reason, Actor actor, Change change) {
        return decided(
                id,
                MonitoringAction.KEEP_REGISTER,
                actor,
                change,
                (duty, today) -> duty.reopen(reason, today, staff(actor)));
    }

    /** Records that it was handed in or carried out: by who owes it, or for the school. */
    public Outcome<Duty> handIn(DutyId id, LocalDate doneOn, String reference, Actor actor, Change change) {
        Standing.Done done = new Standing.Done(doneOn, reference, staff(actor));
        return decided(id, MonitoringAction.HAND_IN_DUTY, actor, change, (duty, today) -> duty.handIn(done, today));
    }

    private Outcome<Duty> decided(
            DutyId id,
            MonitoringAction action,
            Actor actor,
            Change change,
            BiFunction<Duty, LocalDate, Decision<DutyEvent>> decide) {
        Reach reach = access.reach(actor, action);
        return store.change(
                key(id),
                change,
                duty -> covers(reach, duty),
                duty -> decide.apply(duty, directory.today(duty.schoolId())));
    }

    private static List<StaffId> owners(List<KnownPerson> staff, Set<StaffId> wanted) {
        Set<UUID> heads = staff.stream()
                .flatMap(person -> Stream.ofNullable(person.associationHeadId()))
                .collect(Collectors.toSet());
        return staff.stream()
                .filter(person -> wanted.isEmpty()
                        ? person.is(Role.ASSOCIATION_HEAD) || heads.contains(person.id())
                        : wanted.contains(new StaffId(person.id())))
                .map(person -> new StaffId(person.id()))
                .toList();
    }

    /** Whoever owes it already goes on owing it as it is. */
    private static Outcome<Duty> present(Outcome<Duty> outcome) {
        return outcome instanceof Outcome.Exists<Duty>(var there) ? new Outcome.Done<>(there, true) : outcome;
    }

    private static boolean covers(Reach reach, Duty duty) {
        return reach.covers(duty.schoolId(), duty.owner().value());
    }

    private static @Nullable StaffId staff(Actor actor) {
        UUID id = actor.staffId();
        return id == null ? null : new StaffId(id);
    }

    static String key(DutyId id) {
        return id.value().toString();
    }
}
