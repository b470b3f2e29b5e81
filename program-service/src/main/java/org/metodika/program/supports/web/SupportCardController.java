package org.metodika.program.supports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.Responses;
import org.metodika.program.supports.application.SupportCards;
import org.metodika.program.supports.domain.CardOfYear;
import org.metodika.program.supports.domain.SupportId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cards of individual support by school year. */
@RestController
@RequestMapping("/api/supports/{supportId}/cards")
@Tag(name = "Individual support: card")
public final class SupportCardController {

    private final SupportCards cards;
    private final SupportAnswers answers;

    public SupportCardController(SupportCards cards, SupportAnswers answers) {
        this.cards = cards;
        this.answers = answers;
    }

    /** A card as it is written. */
    record CardJson(
            @Nullable String subject,
            @Nullable Integer totalExperienceYears,
            @Nullable Integer schoolExperienceYears,
            @Nullable Double yearLoad,
            @Nullable Double totalLoad,
            @Nullable List<@NotNull @Valid ClassJson> classes) {}

    /** A class in the card. */
    record ClassJson(
            @Nullable String schoolClass,
            @Nullable String program,
            @Nullable String planning,
            @Nullable String textbooks) {}

    /**
     * A card as it is read.
     *
     * @param written false for a proposal from the directory that nobody has written yet
     * @param writtenOn absent for a proposal
     */
    record CardView(
            int schoolYear,
            boolean written,
            String subject,
            @Nullable Integer totalExperienceYears,
            @Nullable Integer schoolExperienceYears,
            @Nullable Double yearLoad,
            @Nullable Double totalLoad,
            List<CardOfYear.ClassRow> classes,
            @Nullable LocalDate writtenOn,
            @Nullable UUID writtenBy) {

        static CardView of(CardOfYear card, boolean written) {
            return new CardView(
                    card.schoolYear(),
                    written,
                    card.subject(),
                    card.totalExperienceYears(),
                    card.schoolExperienceYears(),
                    card.yearLoad(),
                    card.totalLoad(),
                    card.classes(),
                    written ? card.writtenOn() : null,
                    card.writtenBy());
        }
    }

    @GetMapping
    @Operation(summary = "Cards of all school years, the earliest first")
    List<CardView> all(@PathVariable SupportId supportId, Actor actor) {
        return cards.cards(supportId, actor).orElseThrow(Problems::notFound).stream()
                .map(card -> CardView.of(card, true))
                .toList();
    }

    @GetMapping("/{schoolYear}")
    @Operation(summary = "The card of a school year, or a proposal for it from the directory")
    ResponseEntity<CardView> card(@PathVariable SupportId supportId, @PathVariable int schoolYear, Actor actor) {
        SupportCards.CardInView found = cards.card(supportId, schoolYear, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found.support(), CardView.of(found.card(), found.written()));
    }

    @PutMapping("/{schoolYear}")
    @Operation(summary = "Writes the card of a school year; one of a year that is over stays as it was written")
    ResponseEntity<SupportView> write(
            @PathVariable SupportId supportId,
            @PathVariable int schoolYear,
            @Valid @RequestBody CardJson sent,
            Actor actor,
            Change change) {
        CardOfYear card = new CardOfYear(
                schoolYear,
                Sent.text(sent.subject()),
                sent.totalExperienceYears(),
                sent.schoolExperienceYears(),
                sent.yearLoad(),
                sent.totalLoad(),
                Sent.list(sent.classes()).stream()
                        .map(row -> new CardOfYear.ClassRow(
                                Sent.text(row.schoolClass()),
                                Sent.text(row.program()),
                                Sent.text(row.planning()),
                                Sent.text(row.textbooks())))
                        .toList(),
                LocalDate.EPOCH,
                null);
        return answers.ok(cards.write(supportId, card, actor, change));
    }
}
