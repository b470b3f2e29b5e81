package org.metodika.program.trainingrequests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.supports.ids.Ground;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for training, one at a time: those that conclusions of support make, and those that organisations ask for. */
@RestController
@RequestMapping("/api/training-requests")
@Tag(name = "Training requests")
public final class TrainingRequestController {

    private static final String ONE = "/api/training-requests/{requestId}";
    private static final int LONGEST_NOTE = 2_000;

    private final TrainingRequests requests;

    public TrainingRequestController(TrainingRequests requests) {
        this.requests = requests;
    }

    /**
     * What an organisation asks for.
     *
     * @param source any but CONCLUSION
     * @param deficits of the teacher, which the training is to remove; absent for none
     */
    record NewTrainingRequest(
            @NotNull @Nullable UUID teacherId,
            @Nullable String topic,
            @NotNull @Nullable RequestSource source,
            @NotNull @Nullable RequestPriority priority,
            @Nullable List<@NotNull UUID> deficits) {

        TrainingRequest.Asked read() {
            return new TrainingRequest.Asked(
                    Objects.requireNonNull(teacherId),
                    text(topic),
                    Objects.requireNonNull(source),
                    Objects.requireNonNull(priority),
                    deficits == null ? List.of() : deficits);
        }
    }

    /** Another topic. */
    record TopicJson(@Nullable String topic) {}

    /** Another priority. */
    record RequestPriorityJson(@NotNull @Nullable RequestPriority priority) {}

    /**
     * What came of a request.
     *
     * @param outcome SATISFIED or DECLINED
     */
    record SettlementJson(
            @NotNull TrainingRequest.@Nullable Status outcome,
            @Size(max = LONGEST_NOTE) @Nullable String note) {}

    /**
     * A request as it is read.
     *
     * @param conclusionId absent where an organisation asks
     * @param campaign year of the formation campaign; absent for none
     * @param plan what a yearly plan made of it last; absent while none did
     * @param endedByDismissal whether it was declined because the teacher has left
     */
    record TrainingRequestView(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable UUID conclusionId,
            @Nullable UUID supportId,
            RequestSource source,
            RequestPriority priority,
            @Nullable Integer campaign,
            String topic,
            List<UUID> deficits,
            LocalDate madeOn,
            TrainingRequest.Status status,
            @Nullable Placement plan,
            @Nullable LocalDate settledOn,
            @Nullable String note,
            boolean endedByDismissal) {

        static TrainingRequestView of(TrainingRequest request) {
            Ground ground = request.ground();
            TrainingRequest.Settlement settlement = request.settlement();
            return new TrainingRequestView(
                    request.id(),
                    request.schoolId(),
                    request.teacher(),
                    ground == null ? null : ground.conclusion(),
                    ground == null ? null : ground.support(),
                    request.source(),
                    request.priority(),
                    request.campaign(),
                    request.topic(),
                    request.deficits(),
                    request.madeOn(),
                    request.status(),
                    request.placement(),
                    settlement == null ? null : settlement.on(),
                    settlement == null ? null : settlement.note(),
                    settlement != null && settlement.byDismissal());
        }
    }

    @PostMapping
    @Operation(
            summary = "Asks for training of a teacher of the own organisation",
            description = "While a formation campaign is open.")
    ResponseEntity<TrainingRequestView> ask(@Valid @RequestBody NewTrainingRequest sent, Actor actor, Change change) {
        Versioned<TrainingRequest> asked = requests.ask(NewId.forRequest(change), sent.read(), actor, change)
                .orProblem();
        return Responses.created(asked, TrainingRequestView.of(asked.state()), ONE, asked.id());
    }

    @GetMapping("/{requestId}")
    @Operation(summary = "One training request")
    ResponseEntity<TrainingRequestView> request(@PathVariable UUID requestId, Actor actor) {
        Versioned<TrainingRequest> request = requests.find(requestId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(request, TrainingRequestView.of(request.state()));
    }

    @PutMapping("/{requestId}/topic")
    @Operation(summary = "Changes the topic of a request that is open or left over")
    ResponseEntity<TrainingRequestView> topic(
            @PathVariable UUID requestId, @Valid @RequestBody TopicJson sent, Actor actor, Change change) {
        return ok(requests.changeTopic(requestId, text(sent.topic()), actor, change));
    }

    @PutMapping("/{requestId}/priority")
    @Operation(summary = "Changes the priority of a request that is open or left over")
    ResponseEntity<TrainingRequestView> priority(
            @PathVariable UUID requestId, @Valid @RequestBody RequestPriorityJson sent, Actor actor, Change change) {
        return ok(requests.prioritise(requestId, Objects.requireNonNull(sent.priority()), actor, change));
    }

    @PostMapping("/{requestId}/settlement")
    @Operation(summary = "Satisfies or declines by hand a request that is open or left over, with a note")
    ResponseEntity<TrainingRequestView> settle(
            @PathVariable UUID requestId, @Valid @RequestBody SettlementJson sent, Actor actor, Change change) {
        return ok(requests.settle(requestId, Objects.requireNonNull(sent.outcome()), text(sent.note()), actor, change));
    }

    private static ResponseEntity<TrainingRequestView> ok(Outcome<TrainingRequest> outcome) {
        Versioned<TrainingRequest> request = outcome.orProblem();
        return Responses.ok(request, TrainingRequestView.of(request.state()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
