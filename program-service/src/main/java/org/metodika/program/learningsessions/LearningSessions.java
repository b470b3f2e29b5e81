package org.metodika.program.learningsessions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionNotYoursToPlan;
import org.metodika.program.learningsessions.SessionFacts.PlanItemRef;

/** What people do with learning sessions, one at a time (E08, D11, D13). Who takes part is in {@link SessionRolls}. */
public final class LearningSessions {

    private final AggregateStore<LearningSession, LearningSessionEvent> store;
    private final Access access;
    private final SessionReach reach;
    private final Directory directory;
    private final Links links;
    private final Clock clock;
    private final ZoneId municipality;

    /** Tells what a session may refer to. */
    public interface Links {
        /**
         * Whether there is such an association.
         *
         * @param schoolId school it must be of; null for any
         */
        boolean hasAssociation(@Nullable String schoolId, UUID association);

        /**
         * Whether the municipal plan of the year has such an item.
         *
         * @param inDraft whether an item that nobody has approved yet counts
         */
        boolean hasPlanItem(int year, UUID item, boolean inDraft);

        /** Whether diagnostics has such a difficulty, as far as this service knows. */
        boolean hasDifficulty(Difficulty difficulty);
    }

    /** @param municipality time zone of sessions of the municipality */
    public LearningSessions(
            AggregateStore<LearningSession, LearningSessionEvent> store,
            Access access,
            Directory directory,
            Links links,
            Clock clock,
            ZoneId municipality) {
        this.store = store;
        this.access = access;
        this.reach = new SessionReach(access);
        this.directory = directory;
        this.links = links;
        this.clock = clock;
        this.municipality = municipality;
    }

    /** The session; empty where there is none within reach. */
    Optional<Versioned<LearningSession>> find(UUID id, Actor actor) {
        Predicate<LearningSession> visible = reach.visible(actor);
        return store.find(id.toString()).filter(found -> visible.test(found.state()));
    }

    /**
     * Plans a session: of the municipality, or of the actor's own school.
     *
     * @param zone time zone of the organiser; null for that of the school or the municipality
     */
    Outcome<LearningSession> plan(
            UUID id, SessionFacts facts, SessionSlot slot, @Nullable ZoneId zone, Actor actor, Change change) {
        access.reach(actor, SessionAction.SEE);
        if (!reach.plans(actor, facts.setting())) {
            return new Outcome.Refused<>(new LearningSessionNotYoursToPlan());
        }
        String schoolId = facts.isMunicipal() ? null : actor.schoolId();
        ZoneId ofIt = zone != null ? zone : zoneOf(schoolId);
        LearningSessionEvent.Planned planned =
                new LearningSessionEvent.Planned(id, schoolId, actor.staffId(), facts, slot, ofIt.getId());
        LocalDate today = LocalDate.now(clock.withZone(ofIt));
        return store.create(
                id.toString(), change, () -> LearningSession.plan(planned, around(schoolId, facts, actor), today));
    }

    Outcome<LearningSession> change(UUID id, SessionFacts facts, Actor actor, Change change) {
        return write(id, actor, change, (found, _) -> found.change(facts, around(found.schoolId(), facts, actor)));
    }

    /** @param to null where no day is known yet */
    Outcome<LearningSession> postpone(UUID id, @Nullable SessionSlot to, String reason, Actor actor, Change change) {
        return write(id, actor, change, (found, today) -> found.postpone(to, reason, today, lastDays(found)));
    }

    Outcome<LearningSession> cancel(UUID id, String reason, Actor actor, Change change) {
        return write(id, actor, change, (found, today) -> found.cancel(reason, today));
    }

    Outcome<LearningSession> hold(UUID id, Actor actor, Change change) {
        return write(id, actor, change, (found, today) -> {
            PlanItemRef item = found.facts().planItem();
            return found.hold(today, item == null || links.hasPlanItem(item.year(), item.item(), true));
        });
    }

    @FunctionalInterface
    private interface Step {
        Decision<LearningSessionEvent> decide(LearningSession session, LocalDate today);
    }

    private Outcome<LearningSession> write(UUID id, Actor actor, Change change, Step step) {
        return store.change(
                id.toString(),
                change,
                reach.kept(actor),
                found -> step.decide(found, LocalDate.now(clock.withZone(ZoneId.of(found.timeZone())))));
    }

    private ZoneId zoneOf(@Nullable String schoolId) {
        return schoolId == null
                ? municipality
                : directory
                        .school(schoolId)
                        .map(KnownSchool::timeZone)
                        .map(ZoneId::of)
                        .orElse(municipality);
    }

    private SessionFacts.Around around(@Nullable String schoolId, SessionFacts facts, Actor actor) {
        PlanItemRef item = facts.planItem();
        boolean keepsPlans = SessionAction.KEEP_OF_MUNICIPALITY.isGrantedTo(actor);
        return new SessionFacts.Around(
                strangers(schoolId, facts),
                facts.association() == null || links.hasAssociation(schoolId, facts.association()),
                item == null || links.hasPlanItem(item.year(), item.item(), keepsPlans),
                facts.difficulties().stream()
                        .filter(difficulty -> !links.hasDifficulty(difficulty))
                        .collect(Collectors.toSet()));
    }

    /** Leaders who are not on the staff of the school, or of any school for the municipality. */
    private Set<UUID> strangers(@Nullable String schoolId, SessionFacts facts) {
        Map<UUID, KnownPerson> known = directory.people(facts.leaders());
        Set<UUID> strangers = new HashSet<>(facts.leaders());
        strangers.removeIf(leader -> {
            KnownPerson person = known.get(leader);
            return person != null && (schoolId == null || schoolId.equals(person.schoolId()));
        });
        return strangers;
    }

    private Map<UUID, LocalDate> lastDays(LearningSession session) {
        Map<UUID, LocalDate> lastDays = new HashMap<>();
        directory.people(session.people()).forEach((person, known) -> {
            if (known.dismissedOn() != null) {
                lastDays.put(person, known.dismissedOn());
            }
        });
        return lastDays;
    }

    /** Names of the people of sessions, for who reads them. */
    Map<UUID, String> names(List<UUID> people) {
        return directory.names(people);
    }
}
