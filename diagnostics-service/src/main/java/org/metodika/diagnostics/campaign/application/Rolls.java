package org.metodika.diagnostics.campaign.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.campaign.domain.Campaign;
import org.metodika.diagnostics.campaign.domain.Campaign.Status;
import org.metodika.diagnostics.campaign.domain.CampaignEvent;
import org.metodika.diagnostics.campaign.domain.CampaignId;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignAdmissionInvalid;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignNotOpen;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal.CampaignObserversInvalid;
import org.metodika.diagnostics.campaign.domain.Participant;
import org.metodika.diagnostics.campaign.domain.Participant.AssignedObserver;
import org.metodika.diagnostics.campaign.domain.Roll;
import org.metodika.diagnostics.campaign.domain.RollEvent;
import org.metodika.diagnostics.campaign.domain.RollId;
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

/** What a school settles in a campaign: who else takes part, who does not, who observes whom. */
public final class Rolls {

    private static final int MOST_OBSERVERS = 20;

    private final AggregateStore<Campaign, CampaignEvent> campaigns;
    private final AggregateStore<Roll, RollEvent> store;
    private final Teachers teachers;
    private final Access access;

    public Rolls(
            AggregateStore<Campaign, CampaignEvent> campaigns,
            AggregateStore<Roll, RollEvent> store,
            Teachers teachers,
            Access access) {
        this.campaigns = campaigns;
        this.store = store;
        this.teachers = teachers;
        this.access = access;
    }

    /**
     * Adds teachers while the campaign goes on.
     *
     * @param people who is to be added; empty for everybody of the school who fits today and takes no part yet
     */
    public Outcome<Roll> admit(CampaignId id, String schoolId, List<UUID> people, Actor actor, Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.RUN_CAMPAIGN);
        Optional<Campaign> found = campaign(id, schoolId, reach, actor);
        if (found.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Campaign campaign = found.get();
        Optional<Roll> roll = store.find(RollId.of(id, schoolId).toString()).map(Versioned::state);
        if (roll.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        if (campaign.status() != Status.OPEN || campaign.isPast(teachers.today(schoolId))) {
            return new Outcome.Refused<>(new CampaignNotOpen());
        }
        List<Flaw> flaws = new ArrayList<>();
        List<UUID> wanted = people.isEmpty() ? newcomers(campaign, roll.get(), reach) : people;
        Map<UUID, KnownPerson> known = teachers.onStaff(schoolId, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.containsKey(wanted.get(i)) || !reach.covers(schoolId, wanted.get(i))) {
                flaws.add(Flaw.at("/teacherIds/" + i, "campaign-person-unknown", wanted.get(i)));
            }
        }
        return flaws.isEmpty()
                ? store.change(roll.get().id().toString(), change, now -> now.admit(wanted))
                : new Outcome.Refused<>(new CampaignAdmissionInvalid(flaws));
    }

    /** Who leaves before the last day is no newcomer; who was left out by a decision stays out until they are named. */
    private List<UUID> newcomers(Campaign campaign, Roll roll, Reach reach) {
        String schoolId = roll.schoolId();
        return teachers.fitting(campaign.plan(), schoolId, campaign.plan().lastDay()).stream()
                .filter(person -> reach.covers(schoolId, person))
                .filter(person -> roll.participant(person)
                        .filter(one -> one.takesPart()
                                || (one.omission() != null && one.omission().ground() == Participant.Ground.DECISION))
                        .isEmpty())
                .toList();
    }

    /** Leaves a teacher out, with a reason. */
    public Outcome<Roll> leaveOut(
            CampaignId id, String schoolId, UUID teacher, String reason, Actor actor, Change change) {
        return about(id, schoolId, teacher, actor, change, (campaign, roll) -> roll.leaveOut(teacher, reason));
    }

    /** Settles who observes a teacher; takes the place of what was settled before. */
    public Outcome<Roll> assign(
            CampaignId id,
            String schoolId,
            UUID teacher,
            List<AssignedObserver> observers,
            Actor actor,
            Change change) {
        Set<UUID> staff = teachers.onStaff(
                        schoolId,
                        observers.stream()
                                .limit(MOST_OBSERVERS)
                                .map(AssignedObserver::staff)
                                .toList())
                .keySet();
        return about(id, schoolId, teacher, actor, change, (campaign, roll) -> {
            List<Flaw> flaws = flaws(campaign, teacher, observers, staff);
            return flaws.isEmpty()
                    ? roll.assign(teacher, observers)
                    : Decision.rejected(new CampaignObserversInvalid(flaws));
        });
    }

    private static List<Flaw> flaws(
            Campaign campaign, UUID teacher, List<AssignedObserver> observers, Set<UUID> staff) {
        List<Flaw> flaws = new ArrayList<>();
        if (observers.size() > MOST_OBSERVERS) {
            flaws.add(Flaw.at("/observers", "campaign-too-many-observers", MOST_OBSERVERS));
        }
        Set<AssignedObserver> seen = new HashSet<>();
        for (int i = 0; i < observers.size(); i++) {
            AssignedObserver one = observers.get(i);
            boolean expected = one.source().counts()
                    && campaign.plan().sheets().stream().anyMatch(sheet -> sheet.isMetBy(one.source(), one.observer()));
            if (!expected) {
                flaws.add(Flaw.at("/observers/" + i + "/source", "campaign-sheet-not-expected"));
            }
            if (one.staff().equals(teacher)) {
                flaws.add(Flaw.at("/observers/" + i + "/staffId", "campaign-observes-themselves"));
            } else if (!staff.contains(one.staff())) {
                flaws.add(Flaw.at("/observers/" + i + "/staffId", "campaign-person-unknown", one.staff()));
            } else if (!seen.add(one)) {
                flaws.add(Flaw.at("/observers/" + i, "campaign-entry-twice", one.staff()));
            }
        }
        return flaws;
    }

    private Outcome<Roll> about(
            CampaignId id,
            String schoolId,
            UUID teacher,
            Actor actor,
            Change change,
            BiFunction<Campaign, Roll, Decision<RollEvent>> decide) {
        Reach reach = access.reach(actor, DiagnosticsAction.RUN_CAMPAIGN);
        @Nullable Campaign campaign = campaign(id, schoolId, reach, actor).orElse(null);
        if (campaign == null || !reach.covers(schoolId, teacher)) {
            return new Outcome.Unknown<>();
        }
        return store.change(
                RollId.of(id, schoolId).toString(),
                change,
                roll -> roll.participant(teacher).isPresent(),
                roll -> decide.apply(campaign, roll));
    }

    /** The campaign in a school; a campaign for the teachers of one tutor is nothing that another settles. */
    private Optional<Campaign> campaign(CampaignId id, String schoolId, Reach reach, Actor actor) {
        return campaigns
                .find(id.toString())
                .map(Versioned::state)
                .filter(campaign -> campaign.openedOn() != null
                        && campaign.plan().schools().contains(schoolId)
                        && reaches(reach, schoolId)
                        && (reach.persons() == null
                                || isOpenTo(campaign.plan().who().among(), actor)));
    }

    private static boolean isOpenTo(@Nullable UUID among, Actor actor) {
        return among == null || among.equals(actor.staffId());
    }

    private static boolean reaches(Reach reach, String schoolId) {
        return reach.everybody() || schoolId.equals(reach.schoolId());
    }
}
