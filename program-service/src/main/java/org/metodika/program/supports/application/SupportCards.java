package org.metodika.program.supports.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.roster.Roster;
import org.metodika.program.supports.domain.CardOfYear;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportId;

/** Cards of individual support by school year, prefilled with what the directory has (C24, C25). */
public final class SupportCards {

    private final ReachedSupports reached;
    private final SupportFacts facts;
    private final Roster roster;

    public SupportCards(ReachedSupports reached, SupportFacts facts, Roster roster) {
        this.reached = reached;
        this.facts = facts;
        this.roster = roster;
    }

    /**
     * A card with the support it belongs to.
     *
     * @param written whether somebody has written it; what nobody has written is a proposal
     */
    public record CardInView(Versioned<Support> support, CardOfYear card, boolean written) {}

    /** The card of a school year, or a proposal for it; empty where there is no such support. */
    public Optional<CardInView> card(SupportId id, int schoolYear, Actor actor) {
        return reached.find(id, actor)
                .map(found -> found.state()
                        .card(schoolYear)
                        .map(card -> new CardInView(found, card, true))
                        .orElseGet(() -> new CardInView(found, proposal(found.state(), schoolYear), false)));
    }

    /** Cards of all years that were written; empty where there is no such support. */
    public Optional<List<CardOfYear>> cards(SupportId id, Actor actor) {
        return reached.find(id, actor).map(found -> found.state().cards());
    }

    public Outcome<Support> write(SupportId id, CardOfYear card, Actor actor, Change change) {
        return reached.change(id, SupportAction.WRITE, actor, change, support -> {
            LocalDate today = facts.today(support.schoolId());
            CardOfYear dated = new CardOfYear(
                    card.schoolYear(),
                    card.subject(),
                    card.totalExperienceYears(),
                    card.schoolExperienceYears(),
                    card.yearLoad(),
                    card.totalLoad(),
                    card.classes(),
                    today,
                    actor.staffId());
            return support.results().writeCard(dated, today);
        });
    }

    /** What the directory doesn't have is left open, to be typed in. */
    private CardOfYear proposal(Support support, int schoolYear) {
        LocalDate today = facts.today(support.schoolId());
        Optional<Roster.Service> service = roster.service(support.teacher());
        return new CardOfYear(
                schoolYear,
                service.map(known -> String.join(", ", known.subjects())).orElse(""),
                service.map(Roster.Service::totalExperienceYears).orElse(null),
                service.map(known -> (int) ChronoUnit.YEARS.between(known.hiredOn(), today))
                        .map(years -> Math.max(years, 0))
                        .orElse(null),
                null,
                null,
                List.of(),
                today,
                null);
    }
}
