package org.metodika.program.supports.application;

import java.util.Objects;
import java.util.UUID;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.measures.Measure;
import org.metodika.program.measures.Measures;
import org.metodika.program.routes.application.Routes;
import org.metodika.program.supports.domain.Conclusion;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;
import org.metodika.program.supports.ids.Ground;
import org.metodika.program.trainingrequests.TrainingRequest;
import org.metodika.program.trainingrequests.TrainingRequests;

/**
 * Does what an issued conclusion asks for (C35). The id of the step depends on the conclusion alone and the conclusion never changes:
 * however often it is told, the step is there once.
 */
public final class NextSteps {

    private final AggregateStore<Support, SupportEvent> supports;
    private final Measures measures;
    private final TrainingRequests requests;
    private final Routes routes;

    public NextSteps(
            AggregateStore<Support, SupportEvent> supports,
            Measures measures,
            TrainingRequests requests,
            Routes routes) {
        this.supports = supports;
        this.measures = measures;
        this.requests = requests;
        this.routes = routes;
    }

    /** Takes the next step of the conclusion that closed this support; again with no further effect. */
    public void take(UUID supportId, Cause cause) {
        Support support = supports.find(supportId.toString())
                .map(Versioned::state)
                .orElseThrow(() -> new IllegalStateException("A conclusion of no support: " + supportId));
        Conclusion conclusion = support.conclusion()
                .orElseThrow(() -> new IllegalStateException("A conclusion that was never issued: " + supportId));
        Change change = Change.causedBy(cause);
        switch (conclusion.next().kind()) {
            case PASSPORT -> passport(support, conclusion, change);
            case MEASURE -> measures.because(measure(support, conclusion), change);
            case TRAINING_REQUEST -> requests.because(request(support, conclusion), change);
            case ROUTE -> routes.because(NextRoute.of(support, conclusion), change);
            case CLOSING -> {}
        }
    }

    private void passport(Support support, Conclusion conclusion, Change change) {
        SupportEvent.Drafted next = Support.following(support, conclusion);
        Outcome<Support> outcome =
                supports.create(ReachedSupports.key(next.id()), change, () -> Decision.accepted(next));
        if (!(outcome instanceof Outcome.Done<Support> || outcome instanceof Outcome.Exists<Support>)) {
            throw new IllegalStateException("The next passport came to " + outcome);
        }
    }

    private static Measure measure(Support support, Conclusion conclusion) {
        return Measure.planned(
                stepOf(conclusion),
                support.schoolId(),
                support.teacher(),
                groundOf(support, conclusion),
                new Measure.Plan(
                        support.passport().leader(),
                        conclusion.analysis().ways(),
                        support.passport().help(),
                        null),
                conclusion.problemsLeft(),
                conclusion.on());
    }

    private static TrainingRequest request(Support support, Conclusion conclusion) {
        return TrainingRequest.made(
                stepOf(conclusion),
                support.schoolId(),
                support.teacher(),
                groundOf(support, conclusion),
                conclusion.analysis().topic(),
                conclusion.deficitsLeft(),
                conclusion.on());
    }

    static UUID stepOf(Conclusion conclusion) {
        return Objects.requireNonNull(conclusion.next().id(), "a step that creates something has an id");
    }

    static Ground groundOf(Support support, Conclusion conclusion) {
        return new Ground(conclusion.id(), support.id().value());
    }
}
