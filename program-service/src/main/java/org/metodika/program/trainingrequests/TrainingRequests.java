package org.metodika.program.trainingrequests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** Training requests. */
public final class TrainingRequests {

    private final AggregateStore<TrainingRequest, TrainingRequestEvent> store;
    private final Access access;
    private final Directory directory;

    public TrainingRequests(
            AggregateStore<TrainingRequest, TrainingRequestEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** Makes the request that a conclusion asks for; one that is there already stays as it is. */
    public void because(TrainingRequest request, Change change) {
        Outcome<TrainingRequest> outcome = store.create(
                request.id().toString(), change, () -> Decision.accepted(new TrainingRequestEvent.Made(request)));
        if (!(outcome instanceof Outcome.Done<TrainingRequest> || outcome instanceof Outcome.Exists<TrainingRequest>)) {
            throw new IllegalStateException("The training request came to " + outcome);
        }
    }

    Optional<Versioned<TrainingRequest>> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, TrainingRequestAction.SEE);
        return store.find(id.toString())
                .filter(request ->
                        reach.covers(request.state().schoolId(), request.state().teacher()));
    }

    Outcome<TrainingRequest> changeTopic(UUID id, String topic, Actor actor, Change change) {
        return decide(id, actor, change, request -> request.changeTopic(topic));
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
