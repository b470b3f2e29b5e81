package org.metodika.program.trainingrequests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.program.leading.LedList;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for training that conclusions of support make. */
@RestController
@RequestMapping("/api/training-requests")
@Tag(name = "Training requests")
public final class TrainingRequestController {

    private static final int LONGEST_NOTE = 2_000;

    private final TrainingRequests requests;
    private final TrainingRequestList list;
    private final Table<LedList.Named<TrainingRequestRow>> table;

    public TrainingRequestController(TrainingRequests requests, TrainingRequestList list, MessageSource messages) {
        this.requests = requests;
        this.list = list;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<LedList.Named<TrainingRequestRow>>named("training-requests")
                .column("support.column.school", line -> line.row().schoolId())
                .column("support.column.teacher", LedList.Named::teacherName)
                .column(
                        "support.column.status",
                        line -> words.of("training-request-status", line.row().status()))
                .column("support.column.topic", line -> line.row().topic())
                .column("support.column.planned-on", line -> line.row().madeOn())
                .column("support.column.ended-on", line -> line.row().settledOn())
                .column("support.column.id", line -> line.row().id());
    }

    /** Another topic. */
    record TopicJson(@Nullable String topic) {}

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
     * @param endedByDismissal whether it was declined because the teacher has left
     */
    record TrainingRequestView(
            UUID id,
            String schoolId,
            UUID teacherId,
            UUID conclusionId,
            UUID supportId,
            String topic,
            List<UUID> deficits,
            LocalDate madeOn,
            TrainingRequest.Status status,
            @Nullable LocalDate settledOn,
            @Nullable String note,
            boolean endedByDismissal) {

        static TrainingRequestView of(TrainingRequest request) {
            TrainingRequest.Settlement settlement = request.settlement();
            return new TrainingRequestView(
                    request.id(),
                    request.schoolId(),
                    request.teacher(),
                    request.ground().conclusion(),
                    request.ground().support(),
                    request.topic(),
                    request.deficits(),
                    request.madeOn(),
                    request.status(),
                    settlement == null ? null : settlement.on(),
                    settlement == null ? null : settlement.note(),
                    settlement != null && settlement.byDismissal());
        }
    }

    /** A request in the list. */
    record TrainingRequestEntry(
            UUID id,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            UUID conclusionId,
            UUID supportId,
            String topic,
            List<UUID> deficits,
            LocalDate madeOn,
            String status,
            @Nullable LocalDate settledOn) {

        static TrainingRequestEntry of(LedList.Named<TrainingRequestRow> line) {
            TrainingRequestRow row = line.row();
            return new TrainingRequestEntry(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    line.teacherName(),
                    row.conclusionId(),
                    row.supportId(),
                    row.topic(),
                    row.deficits(),
                    row.madeOn(),
                    row.status(),
                    row.settledOn());
        }
    }

    @GetMapping
    @Operation(summary = "Training requests within reach, newest first; follows changes within a moment")
    Page<TrainingRequestEntry> list(
            @Parameter(description = "School code") @RequestParam(required = false) @Nullable String school,
            @Parameter(description = "Id of the teacher") @RequestParam(required = false) @Nullable UUID teacher,
            @Parameter(description = "State") @RequestParam(required = false) TrainingRequest.@Nullable Status status,
            PageRequest page,
            Actor actor) {
        return list.list()
                .page(new LedList.Filter(school, teacher, null, status), page, actor)
                .map(TrainingRequestEntry::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table: CSV or XLSX by Accept or ?format=csv|xlsx")
    Export<?> table(
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) TrainingRequest.@Nullable Status status,
            Actor actor) {
        return table.of(list.list().all(new LedList.Filter(school, teacher, null, status), actor));
    }

    @GetMapping("/{requestId}")
    @Operation(summary = "One training request")
    ResponseEntity<TrainingRequestView> request(@PathVariable UUID requestId, Actor actor) {
        Versioned<TrainingRequest> request = requests.find(requestId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(request, TrainingRequestView.of(request.state()));
    }

    @PutMapping("/{requestId}/topic")
    @Operation(summary = "Changes the topic of an open request")
    ResponseEntity<TrainingRequestView> topic(
            @PathVariable UUID requestId, @Valid @RequestBody TopicJson sent, Actor actor, Change change) {
        return ok(requests.changeTopic(requestId, text(sent.topic()), actor, change));
    }

    @PostMapping("/{requestId}/settlement")
    @Operation(summary = "Satisfies or declines a request, with a note")
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
