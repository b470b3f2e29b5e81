package org.metodika.program.trainingplans.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.ids.Ids;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.trainingplans.domain.Arrangement;
import org.metodika.program.trainingplans.domain.LeftOver;
import org.metodika.program.trainingplans.domain.PlanGroup;
import org.metodika.program.trainingplans.domain.PlanRequest;
import org.metodika.program.trainingplans.domain.TopicGroups;
import org.metodika.program.trainingplans.domain.Training;
import org.metodika.program.trainingplans.domain.TrainingPlan;
import org.metodika.program.trainingrequests.ConsideredRequest;
import org.metodika.program.trainingrequests.TrainingRequestList;

/** What a methodist needs to arrange a plan: requests that wait, proposals how to group them, terms of offers. */
public final class PlanDesk {

    private final TrainingRequestList requests;
    private final KnownDeficits deficits;
    private final OfferBook offers;

    public PlanDesk(TrainingRequestList requests, KnownDeficits deficits, OfferBook offers) {
        this.requests = requests;
        this.deficits = deficits;
        this.offers = offers;
    }

    /** Requests that wait, with the groups that they make or join. */
    record Proposal(List<PlanRequest> requests, List<PlanGroup> groups) {}

    /**
     * What waits for the plan made from a campaign and is not considered by it yet; the oldest first, as many as a plan takes.
     *
     * @param present the plan; null for a new one
     */
    Proposal propose(int campaign, @Nullable TrainingPlan present) {
        Set<UUID> known = present == null ? Set.of() : present.considered();
        List<ConsideredRequest> waiting = requests.considered(campaign, TrainingPlan.MOST_REQUESTS).stream()
                .filter(request -> !known.contains(request.id()))
                .limit(TrainingPlan.MOST_REQUESTS - known.size())
                .toList();
        Map<UUID, String> codes = codes(waiting);
        List<TopicGroups.Topical> topical = waiting.stream()
                .map(request -> new TopicGroups.Topical(
                        request.id(),
                        request.topic(),
                        request.deficits().stream()
                                .map(codes::get)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())))
                .toList();
        List<PlanGroup> groups =
                present == null ? List.of() : present.arrangement().groups();
        return new Proposal(
                waiting.stream().map(PlanDesk::request).toList(), TopicGroups.propose(groups, topical, Ids::next));
    }

    /** Those of these requests that wait and that the plan does not consider yet. */
    List<PlanRequest> waiting(Stream<UUID> named, TrainingPlan plan) {
        Set<UUID> known = plan.considered();
        List<UUID> fresh = named.filter(id -> !known.contains(id))
                .distinct()
                .limit(TrainingPlan.MOST_REQUESTS)
                .toList();
        return requests.withIds(fresh).stream()
                .filter(request ->
                        request.status().equals("OPEN") || request.status().equals("LEFT_OVER"))
                .map(PlanDesk::request)
                .toList();
    }

    /**
     * The arrangement that was sent, with ids for new groups and the terms of offers.
     *
     * @param flaws takes in what is missing
     */
    Arrangement read(List<SentGroup> groups, List<LeftOver> leftOver, TrainingPlan plan, List<Flaw> flaws) {
        Set<UUID> offersBefore = plan.arrangement().groups().stream()
                .map(PlanGroup::training)
                .flatMap(Stream::ofNullable)
                .map(Training::offer)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        List<PlanGroup> read = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            SentGroup sent = groups.get(i);
            String at = "/groups/" + i;
            if (sent.id() != null && plan.arrangement().group(sent.id()).isEmpty()) {
                flaws.add(Flaw.at(at + "/groupId", "plan-group-unknown"));
            }
            read.add(new PlanGroup(
                    sent.id() == null ? Ids.next() : sent.id(),
                    sent.topic(),
                    sent.training() == null ? null : training(sent.training(), offersBefore, flaws, at + "/training"),
                    sent.requests(),
                    null));
        }
        return new Arrangement(read, leftOver);
    }

    private @Nullable Training training(
            SentGroup.SentTraining sent, Set<UUID> offersBefore, List<Flaw> flaws, String at) {
        UUID offer = sent.offer();
        Optional<OfferBook.Terms> terms = offer == null ? Optional.empty() : offers.published(offer);
        if (offer != null && terms.isEmpty() && !offersBefore.contains(offer)) {
            flaws.add(Flaw.at(at + "/offerId", "plan-offer-not-published"));
        }
        return sent.complete(flaws, at, terms.orElse(null));
    }

    private Map<UUID, String> codes(List<ConsideredRequest> waiting) {
        Set<UUID> ids =
                waiting.stream().flatMap(request -> request.deficits().stream()).collect(Collectors.toSet());
        return deficits.withIds(ids).stream()
                .collect(Collectors.toMap(
                        KnownDeficit::id, deficit -> deficit.dictionaryOrShipped() + "/" + deficit.code()));
    }

    private static PlanRequest request(ConsideredRequest request) {
        return new PlanRequest(request.id(), request.schoolId(), request.teacherId());
    }

    /** Topic, priority and state of the requests of a plan, by id; of those that are known here already. */
    public Map<UUID, ConsideredRequest> details(List<PlanRequest> of) {
        return requests.withIds(of.stream().map(PlanRequest::id).toList()).stream()
                .collect(Collectors.toMap(ConsideredRequest::id, Function.identity()));
    }
}
