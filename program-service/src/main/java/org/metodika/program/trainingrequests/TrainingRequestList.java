package org.metodika.program.trainingrequests;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.leading.LedList;
import org.metodika.program.leading.LedRow;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** The list of training requests and how it is kept. */
public final class TrainingRequestList {

    private final LedList<TrainingRequestRow> list;
    private final MongoOperations mongo;

    public TrainingRequestList(MongoOperations mongo, Access access, Directory directory) {
        this.list = new LedList<>(mongo, access, directory, TrainingRequestAction.SEE, TrainingRequestRow.class);
        this.mongo = mongo;
    }

    /**
     * What is asked for; null for all.
     *
     * @param campaign year of a campaign; 0 for requests of none
     * @param topic beginning of the topic
     * @param plan year of the plan that placed them
     */
    record Wanted(
            @Nullable String school,
            @Nullable UUID teacher,
            TrainingRequest.@Nullable Status status,
            @Nullable Integer campaign,
            @Nullable String topic,
            @Nullable RequestPriority priority,
            @Nullable RequestSource source,
            @Nullable Integer plan) {

        LedList.Filter filter() {
            List<Criteria> more = new ArrayList<>();
            if (campaign != null) {
                more.add(where("campaign").is(campaign == 0 ? null : campaign));
            }
            if (topic != null) {
                more.add(where("topicKey").regex("^" + Pattern.quote(TrainingRequestRow.key(topic.strip()))));
            }
            if (priority != null) {
                more.add(where("priority").is(priority.name()));
            }
            if (source != null) {
                more.add(where("source").is(source.name()));
            }
            if (plan != null) {
                more.add(where("planYear").is(plan));
            }
            return new LedList.Filter(school, teacher, null, status, more);
        }
    }

    Page<LedList.Named<TrainingRequestRow>> page(Wanted wanted, PageRequest page, Actor actor) {
        return list.page(wanted.filter(), page, actor);
    }

    /** All of them, one after the other; to be closed. */
    Stream<LedList.Named<TrainingRequestRow>> all(Wanted wanted, Actor actor) {
        return list.all(wanted.filter(), actor);
    }

    /** Requests that a dismissal ends, in the order of their ids; for the watch. */
    public List<? extends LedRow> underWay(@Nullable UUID after, int limit) {
        return list.inStatus(List.of("OPEN", "PLANNED", "LEFT_OVER"), after, limit);
    }

    /**
     * Requests that the plan made from a campaign considers, whoever may see them: open ones, and those that an earlier plan left
     * over; of this campaign, of earlier ones, and of none.
     *
     * @param campaign year of the campaign
     * @param limit most of them, the oldest come first
     */
    public List<ConsideredRequest> considered(int campaign, int limit) {
        Criteria ofCampaign = new Criteria()
                .orOperator(where("campaign").is(null), where("campaign").lte(campaign));
        Criteria waiting = where("status").in("OPEN", "LEFT_OVER");
        return mongo
                .find(
                        query(new Criteria().andOperator(waiting, ofCampaign))
                                .with(Sort.by("position"))
                                .limit(limit),
                        TrainingRequestRow.class)
                .stream()
                .map(ConsideredRequest::of)
                .toList();
    }

    /** Those of these requests that are known, whoever may see them; not in any order. */
    public List<ConsideredRequest> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : mongo
                        .find(
                                query(where("_id")
                                        .in(ids.stream().map(UUID::toString).toList())),
                                TrainingRequestRow.class)
                        .stream()
                        .map(ConsideredRequest::of)
                        .toList();
    }

    /** Keeps the rows by following the service's own requests. */
    public static StateProjection<TrainingRequestState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "training-request-rows",
                        TrainingRequestCatalogue.TRAINING_REQUEST_STATE,
                        TrainingRequestRow.class,
                        TrainingRequestRow::of,
                        mongo,
                        json)
                .or(TrainingRequestCatalogue.TRAINING_REQUEST_STATE_IN_FULL, TrainingRequestRow::of);
    }
}
