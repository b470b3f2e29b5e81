package org.metodika.program.dossiers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers of programs and supports: six documents each (B50). */
@RestController
@RequestMapping("/api/dossiers/{dossierId}")
@Tag(name = "Dossiers")
public final class DossierController {

    private final Dossiers dossiers;
    private final Directory directory;
    private final CodeWords words;

    public DossierController(Dossiers dossiers, Directory directory, MessageSource messages) {
        this.dossiers = dossiers;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    /**
     * That a document is there on paper.
     *
     * @param place where it is kept
     * @param on day of the paper
     */
    record PaperJson(
            @Nullable String place, @NotNull @Nullable LocalDate on) {}

    /** Why the record of a paper is withdrawn. */
    record WithdrawalJson(@Nullable String reason) {}

    @GetMapping
    @Operation(
            summary = "The six documents of a program or support: there or missing, what proves them, who brings them",
            description = "The id is that of the program or support. It follows changes of these within a moment.")
    ResponseEntity<DossierView> dossier(@PathVariable UUID dossierId, Actor actor) {
        return ok(dossiers.find(dossierId, actor).orElseThrow(Problems::notFound));
    }

    @PutMapping("/papers/{document}")
    @Operation(summary = "Records that a document is there on paper: where it is kept, and of which day it is")
    ResponseEntity<DossierView> record(
            @PathVariable UUID dossierId,
            @PathVariable DossierDocument document,
            @Valid @RequestBody PaperJson sent,
            Actor actor,
            Change change) {
        return ok(dossiers.record(
                dossierId, document, text(sent.place()), Objects.requireNonNull(sent.on()), actor, change));
    }

    @PostMapping("/papers/{document}/withdrawal")
    @Operation(summary = "Withdraws the record of a paper that was made by mistake, with the reason")
    ResponseEntity<DossierView> withdraw(
            @PathVariable UUID dossierId,
            @PathVariable DossierDocument document,
            @Valid @RequestBody WithdrawalJson sent,
            Actor actor,
            Change change) {
        return ok(dossiers.withdraw(dossierId, document, text(sent.reason()), actor, change));
    }

    private ResponseEntity<DossierView> ok(Outcome<Dossier> outcome) {
        return ok(outcome.orProblem());
    }

    private ResponseEntity<DossierView> ok(Versioned<Dossier> found) {
        Dossier dossier = found.state();
        Set<UUID> people = new HashSet<>();
        people.add(dossier.teacher());
        dossier.standings().forEach(standing -> {
            UUID bringer = standing.bringerId();
            if (bringer != null) {
                people.add(bringer);
            }
        });
        Subject subject = Objects.requireNonNull(dossier.subject(), "nobody sees one without");
        if (subject.leader() != null) {
            people.add(subject.leader());
        }
        Map<UUID, String> names = directory.names(people);
        return Responses.ok(found, DossierView.of(dossier, subject, directory.today(dossier.schoolId()), names, words));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
