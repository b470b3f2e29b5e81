package org.metodika.reporting.publication.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * A person-free digest of all organisations (обезличенная сводка для сайтов организаций, A14): always the same tables, with small
 * numbers hidden. It never changes; one that is wrong is withdrawn with a reason, which is shown in its place.
 *
 * @param publishedOn day it was published, in the time zone of most organisations
 * @param sections its tables with all numbers; what is hidden never leaves the service, and is kept so that the next publication gives
 *     nothing of it away
 * @param withdrawn null while it holds
 */
public record Publication(
        PublicationNumber number,
        LocalDate publishedOn,
        List<School> schools,
        List<Section> sections,
        @Nullable Withdrawal withdrawn) {

    public Publication {
        schools = List.copyOf(schools);
        sections = List.copyOf(sections);
    }

    /**
     * Publishes what was counted.
     *
     * @param counted the tables, nothing hidden in them
     * @param before the publication before this one, withdrawn or not: whoever has read it knows its numbers; null for the first
     */
    public static Decision<PublicationEvent> publish(
            PublicationNumber number,
            LocalDate today,
            List<School> schools,
            List<Section> counted,
            @Nullable Publication before) {
        return schools.isEmpty()
                ? Decision.rejected(new PublicationRefusal.NothingToPublish())
                : Decision.accepted(new PublicationEvent.Published(number, today, schools, hide(counted, before)));
    }

    /** The tables with what must be hidden hidden. */
    public static List<Section> hide(List<Section> counted, @Nullable Publication before) {
        return counted.stream()
                .map(section -> section.hiding(
                        before == null
                                ? null
                                : Section.of(section.subject(), before.sections())
                                        .orElse(null)))
                .toList();
    }

    /** Withdraws it, with a written reason. */
    public Decision<PublicationEvent> withdraw(Withdrawal withdrawal) {
        if (withdrawn != null) {
            return Decision.rejected(new PublicationRefusal.PublicationIsWithdrawn(withdrawn.on()));
        }
        return withdrawal.reason().isBlank()
                ? Decision.rejected(new PublicationRefusal.PublicationInvalid(List.of(Flaw.at("/reason", "not-blank"))))
                : Decision.accepted(new PublicationEvent.Withdrawn(withdrawal));
    }

    /** The publication that the first event makes. */
    public static Publication startedBy(PublicationEvent first) {
        if (first instanceof PublicationEvent.Published(var number, var on, var schools, var sections)) {
            return new Publication(number, on, schools, sections, null);
        }
        throw new IllegalArgumentException("A publication begins with being published, not with " + first);
    }

    /** The publication after an event. */
    public Publication evolve(PublicationEvent event) {
        return switch (event) {
            case PublicationEvent.Published _ -> throw new IllegalStateException("Published twice: " + number);
            case PublicationEvent.Withdrawn(var withdrawal) ->
                new Publication(number, publishedOn, schools, sections, withdrawal);
        };
    }
}
