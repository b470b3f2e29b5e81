package org.metodika.monitoring.acquaintance.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.acquaintance.domain.Acquaintance;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceEvent;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceId;
import org.metodika.monitoring.acquaintance.domain.Audience;
import org.metodika.monitoring.acquaintance.domain.Report;
import org.metodika.monitoring.acquaintance.domain.Withdrawal;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.quality.application.Analyses;

/** Reports laid before the teachers of schools (A26). */
public final class Acquaintances {

    private final AggregateStore<Acquaintance, AcquaintanceEvent> store;
    private final Analyses analyses;
    private final Access access;
    private final Directory directory;

    public Acquaintances(
            AggregateStore<Acquaintance, AcquaintanceEvent> store,
            Analyses analyses,
            Access access,
            Directory directory) {
        this.store = store;
        this.analyses = analyses;
        this.access = access;
        this.directory = directory;
    }

    /**
     * What is to be laid before whom.
     *
     * @param associationHead who heads the association; null for a school
     */
    public record Wanted(
            AcquaintanceId id,
            String schoolId,
            Report report,
            Audience audience,
            @Nullable StaffId associationHead,
            @Nullable LocalDate dueOn) {}

    /** What the actor may see: what is laid before oneself, that of the school, all. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, MonitoringAction.SEE_PERSONAL);
    }

    /** An acquaintance, where the actor may see it. */
    public Optional<Versioned<Acquaintance>> find(AcquaintanceId id, Actor actor) {
        Reach reach = toSee(actor);
        return store.find(id.value().toString()).filter(found -> sees(reach, found.state()));
    }

    /** The same with all its readers, where the actor answers for the school or sees all. */
    public Optional<Versioned<Acquaintance>> findWhole(AcquaintanceId id, Actor actor) {
        Reach reach = access.reach(actor, MonitoringAction.SEE_MEETING);
        return store.find(id.value().toString())
                .filter(found -> reach.coversSchool(found.state().schoolId()));
    }

    /** What the report says; empty for another document and for an analysis that was annulled meanwhile. */
    public Optional<String> text(Acquaintance acquaintance) {
        UUID analysis = acquaintance.report().analysisId();
        return analysis == null ? Optional.empty() : analyses.standingText(analysis, acquaintance.schoolId());
    }

    /** Lays a report before the teachers who are on the staff today. */
    public Outcome<Acquaintance> lay(Wanted wanted, Actor actor, Change change) {
        String school = wanted.schoolId();
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(school)) {
            return new Outcome.Unknown<>();
        }
        LocalDate today = directory.today(school);
        UUID analysis = wanted.report().analysisId();
        Optional<String> title = analysis == null ? Optional.empty() : analyses.standingTitle(analysis, school);
        Report report = new Report(
                analysis, title.orElse(wanted.report().title()), wanted.report().reference());
        List<StaffId> readers = directory.staffOf(List.of(school)).stream()
                .filter(person -> person.is(Role.TEACHER) && person.onStaffOn(today))
                .filter(person -> wanted.audience() == Audience.SCHOOL || isLedBy(person, wanted.associationHead()))
                .map(person -> new StaffId(person.id()))
                .toList();
        AcquaintanceEvent.Laid laid = new AcquaintanceEvent.Laid(
                wanted.id(),
                school,
                report,
                wanted.audience(),
                wanted.associationHead(),
                readers,
                today,
                wanted.dueOn());
        return store.create(wanted.id().value().toString(), change, () -> Acquaintance.lay(laid, title.isPresent()));
    }

    /** The actor acknowledges what is laid before oneself. */
    public Outcome<Acquaintance> acknowledge(AcquaintanceId id, Actor actor, Change change) {
        access.reach(actor, MonitoringAction.ACKNOWLEDGE);
        UUID self = actor.staffId();
        if (self == null) {
            return new Outcome.Unknown<>();
        }
        StaffId person = new StaffId(self);
        return store.change(
                id.value().toString(),
                change,
                laid -> laid.schoolId().equals(actor.schoolId())
                        && laid.reader(person).isPresent(),
                laid -> laid.acknowledge(person, directory.today(laid.schoolId())));
    }

    /** Reminds those who have not acknowledged it and are on the staff still. */
    public Outcome<Acquaintance> remind(AcquaintanceId id, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        return store.change(id.value().toString(), change, laid -> reach.coversSchool(laid.schoolId()), laid -> {
            LocalDate today = directory.today(laid.schoolId());
            Set<StaffId> staff = onStaff(laid, today);
            return laid.remind(today, staff::contains);
        });
    }

    /** Takes it back. */
    public Outcome<Acquaintance> withdraw(AcquaintanceId id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        return store.change(
                id.value().toString(),
                change,
                laid -> reach.coversSchool(laid.schoolId()),
                laid -> laid.withdraw(new Withdrawal(reason, directory.today(laid.schoolId()))));
    }

    private Set<StaffId> onStaff(Acquaintance laid, LocalDate day) {
        Map<UUID, KnownPerson> people = directory.people(laid.readers().stream()
                .map(reader -> reader.person().value())
                .collect(Collectors.toCollection(HashSet::new)));
        return people.values().stream()
                .filter(person -> person.onStaffOn(day))
                .map(person -> new StaffId(person.id()))
                .collect(Collectors.toSet());
    }

    private static boolean sees(Reach reach, Acquaintance laid) {
        return reach.coversSchool(laid.schoolId())
                || laid.readers().stream()
                        .anyMatch(reader ->
                                reach.covers(laid.schoolId(), reader.person().value()));
    }

    private static boolean isLedBy(KnownPerson person, @Nullable StaffId head) {
        return head != null && head.value().equals(person.associationHeadId());
    }
}
