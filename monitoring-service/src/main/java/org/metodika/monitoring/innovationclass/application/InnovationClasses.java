package org.metodika.monitoring.innovationclass.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.innovationclass.domain.ClassPlan;
import org.metodika.monitoring.innovationclass.domain.InnovationClass;
import org.metodika.monitoring.innovationclass.domain.InnovationClassEvent;
import org.metodika.monitoring.innovationclass.domain.InnovationClassId;
import org.metodika.monitoring.innovationclass.domain.InnovationClassRefusal.InnovationClassInvalid;
import org.metodika.monitoring.innovationclass.domain.Seat;

/** What people do with the schedule of the school of innovations (C14): that of a school, and that of the centre for all schools. */
public final class InnovationClasses {

    /** The centre has no time zone of its own: its classes may be announced while the day goes on at some school. */
    private static final ZoneOffset LAST_TO_SEE_THE_DAY = ZoneOffset.ofHours(2);

    /** The attendance of its classes may be recorded as soon as the day has come at some school. */
    private static final ZoneOffset FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(12);

    private final AggregateStore<InnovationClass, InnovationClassEvent> store;
    private final Access access;
    private final Directory directory;
    private final Clock clock;

    public InnovationClasses(
            AggregateStore<InnovationClass, InnovationClassEvent> store,
            Access access,
            Directory directory,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whose schedule the actor may see; that of the centre everybody may who may see one. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, MonitoringAction.SEE_CLASSES);
    }

    /** Whose names among those who take part the actor may see; who keeps a class sees all of them. */
    public boolean seesWho(Actor actor, InnovationClass held, Seat seat) {
        return isLecturer(actor, held)
                || mayKeep(actor, held)
                || access.reach(actor, MonitoringAction.TAKE_PART)
                        .covers(seat.schoolId(), seat.person().value());
    }

    /** A class, where the actor may see it. */
    public Optional<Versioned<InnovationClass>> find(InnovationClassId id, Actor actor) {
        Reach reach = toSee(actor);
        return store.find(key(id)).filter(found -> sees(reach, found.state()));
    }

    /** Who has a place, each with their school, for whoever tells them of the class. */
    public Map<UUID, String> participants(UUID id) {
        return store.find(id.toString())
                .map(found -> found.state().signedUp().stream()
                        .collect(Collectors.toMap(seat -> seat.person().value(), Seat::schoolId)))
                .orElse(Map.of());
    }

    /** Puts a class into the schedule: the centre for all, a school for its own people. */
    public Outcome<InnovationClass> publish(
            InnovationClassId id, @Nullable String schoolId, ClassPlan plan, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_CLASSES);
        if (schoolId == null ? !reach.everybody() : !reach.coversSchool(schoolId)) {
            return new Outcome.Unknown<>();
        }
        return store.create(
                key(id),
                change,
                () -> checked(plan, schoolId, () -> InnovationClass.publish(id, schoolId, plan, today(schoolId))));
    }

    /** Changes what the schedule says. */
    public Outcome<InnovationClass> change(InnovationClassId id, ClassPlan plan, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_CLASSES);
        return store.change(
                key(id),
                change,
                held -> keeps(reach, held),
                held -> checked(plan, held.schoolId(), () -> held.change(plan, today(held.schoolId()))));
    }

    /** Takes a class out of the schedule. */
    public Outcome<InnovationClass> cancel(InnovationClassId id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_CLASSES);
        return store.change(key(id), change, held -> keeps(reach, held), held -> held.cancel(reason));
    }

    /** Signs up the actor, or somebody whom the actor answers for. */
    public Outcome<InnovationClass> signUp(InnovationClassId id, @Nullable StaffId person, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.TAKE_PART);
        KnownPerson known = known(person, actor).orElse(null);
        if (known == null || !reach.covers(known.schoolId(), known.id())) {
            return new Outcome.Unknown<>();
        }
        Seat seat = new Seat(new StaffId(known.id()), known.schoolId());
        return store.change(
                key(id),
                change,
                held -> isFor(known.schoolId(), held),
                held -> known.onStaffOn(held.plan().day())
                        ? held.signUp(seat, directory.today(known.schoolId()))
                        : refused("/personId"));
    }

    /** Takes a place back. */
    public Outcome<InnovationClass> giveBack(InnovationClassId id, StaffId person, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.TAKE_PART);
        return store.change(
                key(id),
                change,
                held -> held.signedUp().stream()
                        .anyMatch(seat -> seat.person().equals(person)
                                && reach.covers(seat.schoolId(), seat.person().value())),
                held -> held.giveBack(person, today(held.schoolId())));
    }

    /** Records who came: whoever keeps the schedule does so, and the lecturer. */
    public Outcome<InnovationClass> hold(
            InnovationClassId id, Collection<StaffId> attended, Actor actor, Change change) {
        toSee(actor);
        Map<UUID, KnownPerson> known =
                directory.people(attended.stream().map(StaffId::value).toList());
        return store.change(key(id), change, held -> isLecturer(actor, held) || mayKeep(actor, held), held -> {
            List<Seat> seats = attended.stream()
                    .distinct()
                    .flatMap(person -> Stream.ofNullable(known.get(person.value())))
                    .filter(person -> isFor(person.schoolId(), held))
                    .map(person -> new Seat(new StaffId(person.id()), person.schoolId()))
                    .toList();
            return seats.size() < attended.stream().distinct().count()
                    ? refused("/attended")
                    : held.hold(seats, dayOfAttendance(held.schoolId()));
        });
    }

    private boolean mayKeep(Actor actor, InnovationClass held) {
        return MonitoringAction.KEEP_CLASSES.grants().keySet().stream().anyMatch(actor::is)
                && keeps(access.reach(actor, MonitoringAction.KEEP_CLASSES), held);
    }

    private static boolean isLecturer(Actor actor, InnovationClass held) {
        UUID self = actor.staffId();
        return self != null && new StaffId(self).equals(held.plan().lecturer());
    }

    private static boolean keeps(Reach reach, InnovationClass held) {
        String school = held.schoolId();
        return school == null ? reach.everybody() : reach.coversSchool(school);
    }

    private static boolean sees(Reach reach, InnovationClass held) {
        String school = held.schoolId();
        return school == null || reach.coversSchool(school);
    }

    private static boolean isFor(String school, InnovationClass held) {
        return held.schoolId() == null || school.equals(held.schoolId());
    }

    /** A lecturer who is named is on the staff on that day; in a school's own class, of that school. */
    private Decision<InnovationClassEvent> checked(
            ClassPlan plan, @Nullable String schoolId, Supplier<Decision<InnovationClassEvent>> decide) {
        StaffId lecturer = plan.lecturer();
        return lecturer == null
                        || directory
                                .person(lecturer.value())
                                .filter(person -> person.onStaffOn(plan.day()))
                                .filter(person -> schoolId == null || schoolId.equals(person.schoolId()))
                                .isPresent()
                ? decide.get()
                : refused("/lecturerId");
    }

    private Optional<KnownPerson> known(@Nullable StaffId person, Actor actor) {
        UUID id = person == null ? actor.staffId() : person.value();
        return id == null ? Optional.empty() : directory.person(id);
    }

    private LocalDate today(@Nullable String schoolId) {
        return schoolId == null ? LocalDate.now(clock.withZone(LAST_TO_SEE_THE_DAY)) : directory.today(schoolId);
    }

    private LocalDate dayOfAttendance(@Nullable String schoolId) {
        return schoolId == null ? LocalDate.now(clock.withZone(FIRST_TO_SEE_THE_DAY)) : directory.today(schoolId);
    }

    private static Decision<InnovationClassEvent> refused(String pointer) {
        return Decision.rejected(new InnovationClassInvalid(List.of(Flaw.at(pointer, "not-on-staff-here"))));
    }

    private static String key(InnovationClassId id) {
        return id.value().toString();
    }
}
