package org.metodika.program.supportlist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportConclusion;
import org.metodika.contracts.support.SupportItem;
import org.metodika.contracts.support.SupportState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.leading.Led;
import org.metodika.program.leading.LedList;
import org.metodika.program.supports.application.SupportAction;
import org.metodika.program.supports.application.SupportWatch;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which supports there are, within the reach of the one who asks. */
public final class SupportOverview {

    private static final String SCHOOL = "schoolId";
    private static final String SUCCESSFUL = "SUCCESSFUL";

    private final MongoOperations mongo;
    private final LedList<SupportRow> list;

    public SupportOverview(MongoOperations mongo, Access access, Directory directory) {
        this.mongo = mongo;
        this.list = new LedList<>(mongo, access, directory, SupportAction.SEE, SupportRow.class);
    }

    LedList<SupportRow> list() {
        return list;
    }

    /**
     * What worked.
     *
     * @param supports closed supports whose conclusion says so
     * @param successful those of them that were successful
     */
    record Way(String tag, int supports, int successful) {}

    /** What worked in the closed supports within reach, the most successful first (C36). */
    List<Way> ways(Actor actor) {
        Map<String, Way> ways = new HashMap<>();
        try (Stream<LedList.Named<SupportRow>> closed =
                list.all(new LedList.Filter(null, null, null, SupportStatusFilter.CLOSED), actor)) {
            closed.map(LedList.Named::row).forEach(row -> {
                int success = SUCCESSFUL.equals(row.success()) ? 1 : 0;
                row.tags()
                        .forEach(tag -> ways.merge(
                                tag,
                                new Way(tag, 1, success),
                                (some, more) ->
                                        new Way(tag, some.supports() + 1, some.successful() + more.successful())));
            });
        }
        return ways.values().stream()
                .sorted(Comparator.comparingInt(Way::successful)
                        .thenComparingInt(Way::supports)
                        .reversed()
                        .thenComparing(Way::tag))
                .toList();
    }

    /** States to ask for. */
    enum SupportStatusFilter {
        DRAFT,
        ISSUED,
        CLOSED,
        STOPPED
    }

    /** Supports that a dismissal stops, in the order of their ids; for the watch. */
    public List<SupportWatch.UnderWay> underWay(@Nullable UUID after, int limit) {
        Criteria open = where("status").in("DRAFT", "ISSUED");
        Query query = new Query(after == null ? open : open.and("_id").gt(after.toString()))
                .with(Sort.by("_id"))
                .limit(limit);
        return mongo.find(query, SupportRow.class).stream()
                .map(row -> new SupportWatch.UnderWay(row.id(), row.schoolId(), row.teacherId()))
                .toList();
    }

    /** Whom people lead by passports that are issued. */
    public static Led.Source leading(MongoOperations mongo) {
        return Led.in(mongo, SupportRow.class, "leaderId", List.of("ISSUED"));
    }

    /** Teachers whose issued, running support this person leads or takes part in. */
    public Set<UUID> teachersLedBy(String schoolId, UUID staffId) {
        Criteria issued = where(SCHOOL).is(schoolId).and("status").is("ISSUED");
        Criteria theirs = new Criteria()
                .orOperator(where("leaderId").is(staffId), where("participants").is(staffId));
        return mongo
                .findDistinct(
                        new Query(new Criteria().andOperator(issued, theirs)),
                        "teacherId",
                        SupportRow.class,
                        String.class)
                .stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps the rows by following the service's own supports. */
    public static StateProjection<SupportState, SupportRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "support-rows", SupportCatalogue.SUPPORT_STATE, SupportRow.class, SupportOverview::row, mongo, json);
    }

    private static SupportRow row(SupportState support) {
        List<SupportItem> open = support.items().stream()
                .filter(item -> item.standing().equals("PLANNED"))
                .toList();
        SupportConclusion conclusion = support.conclusion();
        return new SupportRow(
                support.supportId(),
                support.draftedOn() + "~" + support.supportId(),
                support.schoolId(),
                support.teacherId(),
                support.leaderId(),
                support.participants(),
                support.status(),
                support.decidedOn(),
                support.draftedOn(),
                support.issuedOn(),
                support.followsConclusionId(),
                support.items().size(),
                open.size(),
                open.stream()
                        .map(SupportItem::deadline)
                        .flatMap(Stream::ofNullable)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                conclusion == null ? support.stoppedOn() : conclusion.issuedOn(),
                conclusion == null ? null : conclusion.success(),
                conclusion == null ? null : conclusion.need(),
                conclusion == null ? null : conclusion.nextStep(),
                conclusion == null ? null : conclusion.nextStepId(),
                conclusion == null ? List.of() : conclusion.tags());
    }
}
