package org.metodika.program.portfolios.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.OpenToAll;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.program.portfolios.application.Portfolios;
import org.metodika.program.portfolios.application.Portfolios.Seen;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.EvidenceKind;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.web.PortfolioJson.EvidenceView;
import org.metodika.program.portfolios.web.PortfolioJson.FactsJson;
import org.metodika.program.portfolios.web.PortfolioJson.KindJson;
import org.metodika.program.portfolios.web.PortfolioJson.PortfolioView;
import org.metodika.program.portfolios.web.PortfolioJson.WithdrawalRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One portfolio and its evidences, one at a time. The id of a portfolio is that of its teacher. */
@RestController
@RequestMapping("/api/portfolios")
@Tag(name = "Portfolios")
public final class PortfolioController {

    private final Portfolios portfolios;
    private final CodeWords words;

    public PortfolioController(Portfolios portfolios, MessageSource messages) {
        this.portfolios = portfolios;
        this.words = new CodeWords(messages);
    }

    @Operation(summary = "Kinds of evidences, with their words")
    @OpenToAll("a fixed dictionary")
    @GetMapping("/kinds")
    List<KindJson> kinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> new KindJson(kind, Objects.requireNonNull(words.of("evidence-kind", kind.name()))))
                .toList();
    }

    @Operation(summary = "One portfolio, as far as its teacher shows it to the caller")
    @GetMapping("/{teacherId}")
    ResponseEntity<PortfolioView> read(@PathVariable UUID teacherId, Actor actor) {
        Seen seen = portfolios.find(teacherId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(seen.portfolio(), PortfolioView.of(seen));
    }

    @Operation(
            summary = "Put an evidence into one's own portfolio; the first one begins it",
            description = "Links lead to one's own personified programs, or to an activity or a stage of one."
                    + " Nobody but the teacher sees it unless visibility says so.")
    @PostMapping("/{teacherId}/evidences")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EvidenceView> add(
            @PathVariable UUID teacherId, @Valid @RequestBody FactsJson request, Actor actor, Change change) {
        UUID id = NewId.forRequest(change);
        Versioned<Portfolio> portfolio =
                portfolios.add(teacherId, id, request.read(), actor, change).orProblem();
        return Responses.created(
                portfolio, view(portfolio, id), "/api/portfolios/{teacherId}/evidences/{evidenceId}", teacherId, id);
    }

    @Operation(summary = "One evidence that is shown to the caller; the ETag is that of the portfolio")
    @GetMapping("/{teacherId}/evidences/{evidenceId}")
    ResponseEntity<EvidenceView> evidence(@PathVariable UUID teacherId, @PathVariable UUID evidenceId, Actor actor) {
        Seen seen = portfolios.find(teacherId, actor).orElseThrow(Problems::notFound);
        Evidence evidence = seen.find(evidenceId).orElseThrow(Problems::notFound);
        return Responses.ok(seen.portfolio(), EvidenceView.of(evidence));
    }

    @Operation(summary = "Correct an evidence of one's own portfolio, and who sees it")
    @PutMapping("/{teacherId}/evidences/{evidenceId}")
    ResponseEntity<EvidenceView> correct(
            @PathVariable UUID teacherId,
            @PathVariable UUID evidenceId,
            @Valid @RequestBody FactsJson request,
            Actor actor,
            Change change) {
        Versioned<Portfolio> portfolio = portfolios
                .correct(teacherId, evidenceId, request.read(), actor, change)
                .orProblem();
        return Responses.ok(portfolio, view(portfolio, evidenceId));
    }

    @Operation(
            summary = "Withdraw an evidence of one's own portfolio, with its files, for good",
            description = "One that belongs, or once belonged, to a program needs a reason: its line stays with it."
                    + " Any other one disappears.")
    @PostMapping("/{teacherId}/evidences/{evidenceId}/withdrawal")
    ResponseEntity<PortfolioView> withdraw(
            @PathVariable UUID teacherId,
            @PathVariable UUID evidenceId,
            @RequestBody(required = false) @Nullable WithdrawalRequest request,
            Actor actor,
            Change change) {
        String reason = request == null ? "" : request.read();
        Versioned<Portfolio> portfolio = portfolios
                .withdraw(teacherId, evidenceId, reason, actor, change)
                .orProblem();
        return Responses.ok(portfolio, PortfolioView.ofOwn(portfolio.state()));
    }

    static EvidenceView view(Versioned<Portfolio> portfolio, UUID evidenceId) {
        return portfolio.state().find(evidenceId).map(EvidenceView::of).orElseThrow(Problems::notFound);
    }
}
