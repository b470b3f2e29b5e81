package org.metodika.program.trainingrequests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.trainingcampaigns.TrainingCampaigns;

/** Training requests. */
public final class TrainingRequests {

    private final AggregateStore<TrainingRequest, TrainingRequestEvent> store;
    private final Access access;
    private final Directory directory;
    private final TrainingCampaigns campaigns;
    private final KnownDeficits deficits;

    public TrainingRequests(
            AggregateStore<TrainingRequest, TrainingRequestEvent> store,
            Access access,
            Directory directory,
            TrainingCampaigns campaigns,
            KnownDeficits deficits) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.campaigns = campaigns;
        this.deficits = deficits;
    }

    /** Makes the request that a conclusion asks for; one that is there already stays as it is. */
    public void because(TrainingRequest request, Change change) {
        Outcome<TrainingRequest> outcome =
                store.create(request.id().toString(), change, () -> request.begin(campaigns.open()));
        if (!(outcome instanceof Outcome.Done<TrainingRequest> || outcome instanceof Outcome.Exists<TrainingRequest>)) {
            throw new IllegalStateException("The training request came to " + outcome);
        }
    }

    /** Lets requests follow what a plan says of them; again with no further effect. */
    public void place(Map<UUID, Placement> placements, Change change) {
        List<String> ids = placements.keySet().stream().map(UUID::toString).toList();
        store.findAll(ids).stream().map(Versioned::state).forEach(request -> {
            Placement placement = Objects.requireNonNull(placements.get(request.id()));
            if (!request.place(placement).equals(Decision.nothingToDo())) {
                store.change(request.id().toString(), change, found -> found.place(placement));
            }
        });
    }

    Optional<Versioned<TrainingRequest>> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, TrainingRequestAction.SEE);
        return store.find(id.toString())
                .filter(request ->
                        reach.covers(request.state().schoolId(), request.state().teacher()));
    }

    /** Asks in the campaign that is open. */
    Outcome<TrainingRequest> ask(UUID id, TrainingRequest.Asked asked, Actor actor, Change change) {
        Reach reach = access.reach(actor, TrainingRequestAction.ASK);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody asks for all schools");
        return store.create(id.toString(), change, () -> decideOn(id, schoolId, asked));
    }

    private Decision<TrainingRequestEvent> decideOn(UUID id, String schoolId, TrainingRequest.Asked asked) {
        Optional<Integer> campaign = campaigns.open();
        if (campaign.isEmpty()) {
            return Decision.rejected(new TrainingRequestRejection.TrainingCampaignNotOpen());
        }
        LocalDate today = directory.today(schoolId);
        boolean here = directory
                .person(asked.teacher())
                .filter(known -> known.schoolId().equals(schoolId) && known.onStaffOn(today))
                .isPresent();
        return here
                ? TrainingRequest.ask(id, schoolId, asked, campaign.get(), areTheirs(asked), today)
                : Decision.rejected(new TrainingRequestRejection.TrainingRequestInvalid(
                        List.of(Flaw.at("/teacherId", "person-unknown-here"))));
    }

    private boolean areTheirs(TrainingRequest.Asked asked) {
        return deficits.withIds(asked.deficits()).stream()
                        .filter(known -> known.teacherId().equals(asked.teacher()))
                        .count()
                == asked.deficits().stream().distinct().count();
    }

    Outcome<TrainingRequest> changeTopic(UUID id, String topic, Actor actor, Change change) {
        return decide(id, actor, change, request -> request.changeTopic(topic));
    }

    Outcome<TrainingRequest> prioritise(UUID id, RequestPriority priority, Actor actor, Change change) {
        return decide(id, actor, change, request -> request.prioritise(priority));
    }

    Outcome<TrainingRequest> settle(UUID id, TrainingRequest.Status outcome, String note, Actor actor, Change change) {
        return decide(id, actor, change, request -> request.settle(outcome, note, directory.today(request.schoolId())));
    }

    /** Ends the request of a teacher who has left. */
    public void endOnDismissal(UUID id, LocalDate left, LocalDate today) {
        store.change(id.toString(), Change.bySystem(), request -> request.endOnDismissal(left, today));
    }

    private Outcome<TrainingRequest> decide(
            UUID id, Actor actor, Change change, Function<TrainingRequest, Decision<TrainingRequestEvent>> decide) {
        Reach reach = access.reach(actor, TrainingRequestAction.DECIDE);
        return store.change(
                id.toString(), change, request -> reach.covers(request.schoolId(), request.teacher()), decide);
    }
}
