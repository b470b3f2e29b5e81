package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.ids.Ids;
import org.metodika.program.offerlist.PublishedOffer;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.ActivityKind;
import org.metodika.program.personified.domain.Competence;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.EventLevel;
import org.metodika.program.personified.domain.OtherForm;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.proposals.Proposals;
import org.metodika.program.proposals.Ranking;

/**
 * Activities made of offers that somebody chose among the proposals (B23, B36-B39): each names the open deficits that its offer
 * covers. What an offer doesn't say is left to people.
 */
final class ChosenOffers {

    private final List<Ranking.RankedOffer> chosen = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * @param ids offers in the order of choice; one that covers none of the open deficits, or is not published, is a flaw
     */
    ChosenOffers(Proposals proposals, String schoolId, UUID teacherId, List<UUID> ids, LocalDate start, LocalDate end) {
        Map<UUID, Ranking.RankedOffer> proposed = new HashMap<>();
        if (!ids.isEmpty()) {
            proposals
                    .rank(schoolId, teacherId, new Proposals.Wish(start, end, null))
                    .offers()
                    .forEach(offer -> proposed.put(offer.offer().id(), offer));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            Ranking.RankedOffer offer = proposed.get(ids.get(i));
            if (offer == null) {
                flaws.add(Flaw.at("/offerIds/" + i, "offer-not-proposed"));
            } else if (!seen.add(ids.get(i))) {
                flaws.add(Flaw.at("/offerIds/" + i, "unique-elements"));
            } else {
                chosen.add(offer);
            }
        }
    }

    /** What is wrong with the choice; empty when nothing is. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** Open deficits that the choice covers. */
    Set<UUID> covered() {
        Set<UUID> covered = new LinkedHashSet<>();
        chosen.forEach(offer -> offer.covers().forEach(deficit -> covered.add(deficit.deficitId())));
        return covered;
    }

    /** One activity per offer, in the stage that its days lie in, or else in the stage for learning. */
    List<Activity> activities(List<Stage> stages, Stage learning) {
        return chosen.stream().map(offer -> activity(offer, stages, learning)).toList();
    }

    private static Activity activity(Ranking.RankedOffer ranked, List<Stage> stages, Stage learning) {
        PublishedOffer offer = ranked.offer();
        ActivityKind kind = kind(offer);
        PublishedOffer.Run run = ranked.runs().isEmpty() ? null : ranked.runs().getFirst();
        return new Activity(
                new ActivityId(Ids.next()),
                kind,
                offer.title(),
                kind == ActivityKind.OTHER_FORM && offer.form() != null ? OtherForm.valueOf(offer.form()) : null,
                offer.providerName(),
                null,
                offer.hours(),
                offer.place(),
                offer.level() == null ? null : EventLevel.valueOf(offer.level()),
                null,
                stage(run, stages, learning).id(),
                ranked.covers().stream()
                        .map(deficit -> new DeficitId(deficit.deficitId()))
                        .toList(),
                new Activity.Particulars(
                        offer.id(),
                        offer.competences().stream()
                                .map(formed -> new Competence(formed.dictionary(), formed.code()))
                                .toList(),
                        null,
                        run == null ? null : run.startsOn(),
                        run == null ? null : run.endsOn(),
                        null));
    }

    /** Courses of a provider are the invariant part; a module that somebody chose is the variable one (B36, B37). */
    private static ActivityKind kind(PublishedOffer offer) {
        return switch (offer.kind()) {
            case "PROGRAMME" -> ActivityKind.INVARIANT_MODULE;
            case "MODULE" -> ActivityKind.VARIABLE_MODULE;
            default -> ActivityKind.OTHER_FORM;
        };
    }

    private static Stage stage(PublishedOffer.@Nullable Run run, List<Stage> stages, Stage learning) {
        return run == null
                ? learning
                : stages.stream()
                        .filter(stage -> !run.endsOn().isAfter(stage.deadline()))
                        .findFirst()
                        .orElse(learning);
    }
}
