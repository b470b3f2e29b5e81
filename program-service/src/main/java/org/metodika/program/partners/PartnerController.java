package org.metodika.program.partners;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.partners.PartnerJson.EndingJson;
import org.metodika.program.partners.PartnerJson.FactsJson;
import org.metodika.program.partners.PartnerJson.NewLink;
import org.metodika.program.partners.PartnerJson.NewPartner;
import org.metodika.program.partners.PartnerJson.PartnerView;
import org.metodika.program.partners.PartnerJson.Resumption;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One social partner at a time: entered, changed, linked, ended, resumed. */
@RestController
@RequestMapping("/api/partners")
@Tag(name = "Social partners")
public final class PartnerController {

    private final Partners partners;

    public PartnerController(Partners partners) {
        this.partners = partners;
    }

    @Operation(summary = "One social partner with what it takes part in")
    @GetMapping("/{partnerId}")
    ResponseEntity<PartnerView> read(@PathVariable UUID partnerId, Actor actor) {
        return ok(partners.find(partnerId, actor).orElseThrow(Problems::notFound), actor);
    }

    @Operation(
            summary = "Enter a social partner",
            description = "Of a school by its head or a deputy; of the municipality, without schoolId, by a methodist.")
    @PostMapping
    ResponseEntity<PartnerView> register(@Valid @RequestBody NewPartner request, Actor actor, Change change) {
        Versioned<Partner> partner = partners.register(
                        NewId.forRequest(change), request.schoolId(), request.read(), actor, change)
                .orProblem();
        return Responses.created(partner, view(partner, actor), "/api/partners/{partnerId}", partner.id());
    }

    @Operation(summary = "Replace the facts of a social partner")
    @PutMapping("/{partnerId}")
    ResponseEntity<PartnerView> change(
            @PathVariable UUID partnerId, @Valid @RequestBody FactsJson request, Actor actor, Change change) {
        return ok(partners.change(partnerId, request.read(), actor, change), actor);
    }

    @Operation(summary = "Record that the partner takes part in a seminar, a survey or an activity")
    @PostMapping("/{partnerId}/links")
    ResponseEntity<PartnerView> link(
            @PathVariable UUID partnerId, @Valid @RequestBody NewLink request, Actor actor, Change change) {
        return ok(partners.link(partnerId, request.read(NewId.forRequest(change)), actor, change), actor);
    }

    @Operation(summary = "Take a link back")
    @DeleteMapping("/{partnerId}/links/{linkId}")
    ResponseEntity<PartnerView> unlink(
            @PathVariable UUID partnerId, @PathVariable UUID linkId, Actor actor, Change change) {
        return ok(partners.unlink(partnerId, linkId, actor, change), actor);
    }

    @Operation(summary = "End the partnership, with a reason that is kept")
    @PostMapping("/{partnerId}/ending")
    ResponseEntity<PartnerView> end(
            @PathVariable UUID partnerId, @Valid @RequestBody EndingJson request, Actor actor, Change change) {
        return ok(
                partners.end(
                        partnerId,
                        Objects.requireNonNull(request.on()),
                        Objects.requireNonNull(request.reason()),
                        actor,
                        change),
                actor);
    }

    @Operation(summary = "Take a partnership that was over up again")
    @PostMapping("/{partnerId}/resumption")
    ResponseEntity<PartnerView> resume(
            @PathVariable UUID partnerId, @Valid @RequestBody Resumption request, Actor actor, Change change) {
        return ok(partners.resume(partnerId, Objects.requireNonNull(request.on()), actor, change), actor);
    }

    private ResponseEntity<PartnerView> ok(Outcome<Partner> outcome, Actor actor) {
        return ok(outcome.orProblem(), actor);
    }

    private ResponseEntity<PartnerView> ok(Versioned<Partner> partner, Actor actor) {
        return Responses.ok(partner, view(partner, actor));
    }

    private PartnerView view(Versioned<Partner> partner, Actor actor) {
        return PartnerView.of(
                partner.state(),
                PartnerAction.SEE_CONTACTS.isGrantedTo(actor),
                partners.today(partner.state().schoolId()));
    }
}
