package org.metodika.program.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.partners.PartnerEvent.PartnerChanged;
import org.metodika.program.partners.PartnerEvent.PartnerLinked;
import org.metodika.program.partners.PartnerEvent.PartnerRegistered;
import org.metodika.program.partners.PartnerEvent.PartnerUnlinked;
import org.metodika.program.partners.PartnerEvent.PartnershipEnded;
import org.metodika.program.partners.PartnerEvent.PartnershipResumed;
import org.metodika.program.partners.PartnerRejection.EndingLacksReason;
import org.metodika.program.partners.PartnerRejection.PartnerAlreadyLinked;
import org.metodika.program.partners.PartnerRejection.PartnerFactsInvalid;
import org.metodika.program.partners.PartnerRejection.PartnershipDateImpossible;
import org.metodika.program.partners.PartnerRejection.PartnershipIsOver;
import org.metodika.program.partners.PartnerRejection.PartnershipNotOver;

/**
 * Социальный партнёр (A07).
 *
 * @param schoolId code of the school; null for a partner of the municipality
 * @param links what the partner takes part in, as entered, at most {@value #MOST_LINKS}
 * @param ending null while people work together
 */
public record Partner(
        UUID id,
        @Nullable String schoolId,
        PartnerFacts facts,
        List<PartnerLink> links,
        @Nullable Ending ending) {

    static final int MOST_LINKS = 300;
    private static final int LONGEST_REASON = 1_000;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    public Partner {
        links = List.copyOf(links);
    }

    /** Сотрудничество прекращено. */
    public record Ending(LocalDate on, String reason) {}

    /** Enters a partner in the register; {@code today} is the present day where the partner belongs. */
    static Decision<PartnerEvent> register(UUID id, @Nullable String schoolId, PartnerFacts facts, LocalDate today) {
        List<Flaw> flaws = facts.flaws(today);
        return flaws.isEmpty()
                ? Decision.accepted(new PartnerRegistered(id, schoolId, facts))
                : Decision.rejected(new PartnerFactsInvalid(flaws));
    }

    /** Replaces the facts; the same facts change nothing. */
    Decision<PartnerEvent> change(PartnerFacts to, LocalDate today) {
        List<Flaw> flaws = to.flaws(today);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new PartnerFactsInvalid(flaws));
        }
        return to.equals(facts) ? Decision.nothingToDo() : Decision.accepted(new PartnerChanged(to));
    }

    /** Records that the partner takes part in something; after the ending only what was held before it. */
    Decision<PartnerEvent> link(PartnerLink link) {
        List<Flaw> flaws = new ArrayList<>(link.flaws());
        if (links.size() >= MOST_LINKS) {
            flaws.add(Flaw.at("", "too-many", MOST_LINKS));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new PartnerFactsInvalid(flaws));
        }
        if (ending != null && link.date().isAfter(ending.on())) {
            return Decision.rejected(new PartnershipIsOver(ending.on()));
        }
        return links.stream().anyMatch(link::saysTheSameAs)
                ? Decision.rejected(new PartnerAlreadyLinked())
                : Decision.accepted(new PartnerLinked(link));
    }

    /** Takes a link back; one that is not there changes nothing. */
    Decision<PartnerEvent> unlink(UUID linkId) {
        return find(linkId)
                .map(link -> Decision.<PartnerEvent>accepted(new PartnerUnlinked(link)))
                .orElseGet(Decision::nothingToDo);
    }

    Optional<PartnerLink> find(UUID linkId) {
        return links.stream().filter(link -> link.id().equals(linkId)).findFirst();
    }

    /** Ends the partnership with a reason; the name stays taken, so that whoever comes back is found again. */
    Decision<PartnerEvent> end(LocalDate on, String reason, LocalDate today) {
        if (ending != null) {
            return Decision.rejected(new PartnershipIsOver(ending.on()));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Decision.rejected(new EndingLacksReason());
        }
        Agreement agreement = facts.agreement();
        LocalDate earliest = agreement == null ? EARLIEST : agreement.date();
        return on.isBefore(earliest) || on.isAfter(today)
                ? Decision.rejected(new PartnershipDateImpossible(earliest, today))
                : Decision.accepted(new PartnershipEnded(on, reason.strip()));
    }

    /** Takes the partnership up again. */
    Decision<PartnerEvent> resume(LocalDate on, LocalDate today) {
        if (ending == null) {
            return Decision.rejected(new PartnershipNotOver());
        }
        return on.isBefore(ending.on()) || on.isAfter(today)
                ? Decision.rejected(new PartnershipDateImpossible(ending.on(), today))
                : Decision.accepted(new PartnershipResumed(on));
    }

    /** The partner that an event enters in the register. */
    public static Partner from(PartnerEvent first) {
        if (first instanceof PartnerRegistered(var id, var schoolId, var facts)) {
            return new Partner(id, schoolId, facts, List.of(), null);
        }
        throw new IllegalStateException("A partner can't begin with " + first);
    }

    /** The partner after an event. */
    public Partner after(PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered registered -> from(registered);
            case PartnerChanged(var to) -> new Partner(id, schoolId, to, links, ending);
            case PartnerLinked(var link) -> {
                List<PartnerLink> more = new ArrayList<>(links);
                more.add(link);
                yield new Partner(id, schoolId, facts, more, ending);
            }
            case PartnerUnlinked(var gone) ->
                new Partner(
                        id,
                        schoolId,
                        facts,
                        links.stream().filter(link -> !link.equals(gone)).toList(),
                        ending);
            case PartnershipEnded(var on, var reason) ->
                new Partner(id, schoolId, facts, links, new Ending(on, reason));
            case PartnershipResumed resumed -> new Partner(id, schoolId, facts, links, null);
        };
    }

    /** School code for the store; empty for a partner of the municipality. */
    public String schoolOrNone() {
        return schoolId == null ? "" : schoolId;
    }

    /** Where nobody else may have the same name: the school and the name as names are compared. */
    String nameKey() {
        return nameKey(schoolId, facts);
    }

    static String nameKey(@Nullable String schoolId, PartnerFacts facts) {
        return (schoolId == null ? "" : schoolId) + "/" + facts.comparableName();
    }
}
