package org.metodika.monitoring.consultationrequest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.consultationrequest.application.ConsultationRequests;
import org.metodika.monitoring.consultationrequest.domain.Addressee;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequest;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestId;
import org.metodika.monitoring.consultationrequest.web.RequestBodies.AgreedDayRequest;
import org.metodika.monitoring.consultationrequest.web.RequestBodies.AnswerRequest;
import org.metodika.monitoring.consultationrequest.web.RequestBodies.AskedRequest;
import org.metodika.monitoring.consultationrequest.web.RequestBodies.HeldRequest;
import org.metodika.monitoring.consultationrequestrows.WaitingRequests;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for consultations and their answers (C14). */
@RestController
@RequestMapping("/api/monitoring/consultation-requests")
@Tag(name = "Consultation requests", description = "Запросы на консультации: кто спрашивает, кто отвечает, кто ждёт")
final class RequestController {

    private final ConsultationRequests requests;
    private final RequestList list;
    private final WaitingRequests waiting;
    private final Directory directory;

    RequestController(ConsultationRequests requests, RequestList list, WaitingRequests waiting, Directory directory) {
        this.requests = requests;
        this.list = list;
        this.waiting = waiting;
        this.directory = directory;
    }

    /** How many wait, by school and addressee. */
    record WaitingView(List<WaitingLineView> items) {}

    /**
     * Requests of one school to one kind of addressee.
     *
     * @param overdue how many of those waiting are past their day
     * @param oldestSince since when the first of them waits
     */
    record WaitingLineView(String schoolId, Addressee addressee, long waiting, long overdue, LocalDate oldestSince) {}

    @GetMapping
    @Operation(summary = "Requests within reach, by the day an answer is due; follows changes within a moment")
    Page<ListedRequest> list(@Valid @ParameterObject RequestQuery query, PageRequest page, Actor actor) {
        return list.page(query, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedRequest> table(@Valid @ParameterObject RequestQuery query, Actor actor) {
        return list.table(query, actor);
    }

    @GetMapping("/waiting")
    @Operation(summary = "How many wait for an answer, how many of them too long, since when; by school and addressee")
    WaitingView waiting(Actor actor) {
        return new WaitingView(waiting.within(requests.toSee(actor).within()).stream()
                .map(line -> new WaitingLineView(
                        line.schoolId(),
                        Addressee.valueOf(line.addressee()),
                        line.waiting(),
                        line.overdue(),
                        line.oldestSince()))
                .toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request with its answers and the consultations that came of it")
    ResponseEntity<RequestView> one(@PathVariable ConsultationRequestId id, Actor actor) {
        Versioned<ConsultationRequest> found = requests.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Asks for a consultation, for oneself")
    ResponseEntity<RequestView> ask(@Valid @RequestBody AskedRequest sent, Actor actor, Change change) {
        Versioned<ConsultationRequest> made = requests.ask(
                        new ConsultationRequestId(NewId.forRequest(change)), sent.asked(), actor, change)
                .orProblem();
        return Responses.created(made, view(made), "/api/monitoring/consultation-requests/{id}", made.id());
    }

    @PostMapping("/{id}/taking")
    @Operation(summary = "Undertakes to answer it, perhaps instead of another")
    ResponseEntity<RequestView> take(@PathVariable ConsultationRequestId id, Actor actor, Change change) {
        return ok(requests.take(id, actor, change));
    }

    @PostMapping("/{id}/agreed-day")
    @Operation(summary = "Says on which day the consultation will be; takes the request")
    ResponseEntity<RequestView> agree(
            @PathVariable ConsultationRequestId id,
            @Valid @RequestBody AgreedDayRequest sent,
            Actor actor,
            Change change) {
        return ok(requests.agree(id, Objects.requireNonNull(sent.day()), actor, change));
    }

    @PostMapping("/{id}/answers")
    @Operation(summary = "Answers in writing; takes the request")
    ResponseEntity<RequestView> answer(
            @PathVariable ConsultationRequestId id,
            @Valid @RequestBody AnswerRequest sent,
            Actor actor,
            Change change) {
        return ok(requests.answer(id, sent.given(), actor, change));
    }

    @PostMapping("/{id}/consultation")
    @Operation(summary = "The consultation was held: enters it into the log of consultations (A18)")
    ResponseEntity<RequestView> hold(
            @PathVariable ConsultationRequestId id, @Valid @RequestBody HeldRequest sent, Actor actor, Change change) {
        return ok(requests.hold(id, sent.held(), actor, change));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "The asker has what was needed, or needs it no more")
    ResponseEntity<RequestView> close(@PathVariable ConsultationRequestId id, Actor actor, Change change) {
        return ok(requests.close(id, actor, change));
    }

    @PostMapping("/{id}/reopening")
    @Operation(summary = "The asker needs more: the request waits for an answer again")
    ResponseEntity<RequestView> reopen(@PathVariable ConsultationRequestId id, Actor actor, Change change) {
        return ok(requests.reopen(id, actor, change));
    }

    private ResponseEntity<RequestView> ok(Outcome<ConsultationRequest> outcome) {
        Versioned<ConsultationRequest> written = outcome.orProblem();
        return Responses.ok(written, view(written));
    }

    private RequestView view(Versioned<ConsultationRequest> found) {
        ConsultationRequest request = found.state();
        return RequestView.of(
                request, directory.names(RequestView.people(request)), requests.today(request.schoolId()));
    }
}
