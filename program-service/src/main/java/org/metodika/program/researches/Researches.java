package org.metodika.program.researches;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.research.ResearchCatalogue;
import org.metodika.contracts.research.ResearchState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.offers.application.Comparisons;
import org.metodika.program.offers.application.OfferFigures;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Records market researches and answers which there are (B23). */
public final class Researches {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");

    private final AggregateStore<Research, ResearchEvent> store;
    private final Comparisons comparisons;
    private final Directory directory;
    private final Access access;
    private final MongoOperations mongo;
    private final ResearchNumbers numbers;

    public Researches(
            AggregateStore<Research, ResearchEvent> store,
            Comparisons comparisons,
            Directory directory,
            Access access,
            MongoOperations mongo) {
        this.store = store;
        this.comparisons = comparisons;
        this.directory = directory;
        this.access = access;
        this.mongo = mongo;
        this.numbers = new ResearchNumbers(mongo);
    }

    /**
     * A research as it is sent.
     *
     * @param schoolId said by people of the centre alone; those of a school record it for their own
     */
    record Entry(@Nullable String schoolId, String question, List<UUID> offers, UUID chosenOfferId, String reason) {}

    /** Records a research with the figures that the offers have now. */
    Outcome<Research> record(UUID id, Entry entry, Actor actor, Change change) {
        Reach reach = access.reach(actor, ResearchAction.RESEARCH);
        return store.create(id.toString(), change, () -> decide(id, entry, reach, actor));
    }

    /** Takes back a research that was recorded by mistake. */
    Outcome<Research> annul(UUID id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, ResearchAction.RESEARCH);
        return store.change(
                id.toString(),
                change,
                research -> reach.coversSchool(research.schoolId()),
                research -> research.annul(reason));
    }

    /** The research; empty where there is none within reach. */
    Optional<Versioned<Research>> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, ResearchAction.RESEARCH);
        return store.find(id.toString())
                .filter(research -> reach.coversSchool(research.state().schoolId()));
    }

    /** Whether the school has a research that holds; for programs that name it as their basis. */
    public boolean holds(String schoolId, UUID id) {
        return store.find(id.toString())
                .map(Versioned::state)
                .filter(research -> research.schoolId().equals(schoolId) && research.annulledBecause() == null)
                .isPresent();
    }

    Page<ResearchRow> page(@Nullable String school, PageRequest page, Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        return Page.of(
                mongo.find(query(school, after, actor).limit(page.fetch()), ResearchRow.class),
                page,
                ResearchRow::position);
    }

    /** All of them, one after the other; to be closed. */
    Stream<ResearchRow> all(@Nullable String school, Actor actor) {
        return mongo.stream(query(school, null, actor), ResearchRow.class);
    }

    private Query query(@Nullable String school, @Nullable String after, Actor actor) {
        Reach reach = access.reach(actor, ResearchAction.RESEARCH);
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where("schoolId").is(reach.schoolId()));
        }
        if (school != null) {
            conditions.add(where("schoolId").is(school));
        }
        if (after != null) {
            conditions.add(where("position").lt(after));
        }
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return query.with(Sort.by(Sort.Direction.DESC, "position"));
    }

    private Decision<ResearchEvent> decide(UUID id, Entry entry, Reach reach, Actor actor) {
        List<Flaw> flaws = new ArrayList<>();
        String school = school(entry, reach, flaws);
        text(flaws, "/question", entry.question());
        text(flaws, "/reason", entry.reason());
        List<OfferFigures> offers = figures(entry.offers(), actor, flaws);
        if (!entry.offers().contains(entry.chosenOfferId())) {
            flaws.add(Flaw.at("/chosenOfferId", "chosen-not-compared"));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ResearchRejection.InvalidContent(flaws));
        }
        return Decision.accepted(new ResearchEvent.Recorded(new Research(
                id,
                school,
                numbers.next(school),
                entry.question().strip(),
                offers,
                entry.chosenOfferId(),
                entry.reason().strip(),
                directory.today(school),
                actor.staffId(),
                null)));
    }

    private String school(Entry entry, Reach reach, List<Flaw> flaws) {
        String said = entry.schoolId();
        String own = reach.schoolId();
        if (said == null && own == null) {
            flaws.add(Flaw.at("/schoolId", "not-null"));
            return "";
        }
        String school = said == null ? String.valueOf(own) : said;
        if (!reach.coversSchool(school) || directory.school(school).isEmpty()) {
            flaws.add(Flaw.at("/schoolId", "research-school-unknown", school));
        }
        return school;
    }

    private List<OfferFigures> figures(List<UUID> ids, Actor actor, List<Flaw> flaws) {
        if (!Comparisons.canCompare(ids)) {
            flaws.add(Flaw.at("/offerIds", "comparison-out-of-bounds", Comparisons.FEWEST, Comparisons.MOST));
            return List.of();
        }
        List<OfferFigures> figures = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<OfferFigures> found = comparisons.onOffer(ids.get(i), actor);
            if (found.isEmpty()) {
                flaws.add(Flaw.at("/offerIds/" + i, "offer-not-published"));
            }
            found.ifPresent(figures::add);
        }
        return figures;
    }

    private static void text(List<Flaw> flaws, String pointer, String text) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > Research.LONGEST_TEXT) {
            flaws.add(Flaw.at(pointer, "size-max", 0, Research.LONGEST_TEXT));
        }
    }

    /** Keeps the rows by following the service's own researches. */
    public static StateProjection<ResearchState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "research-rows", ResearchCatalogue.RESEARCH_STATE, ResearchRow.class, Researches::row, mongo, json);
    }

    private static ResearchRow row(ResearchState research) {
        return new ResearchRow(
                research.researchId(),
                research.recordedOn() + "~" + research.researchId(),
                research.schoolId(),
                research.number(),
                research.recordedOn(),
                research.question(),
                research.offers().size(),
                research.chosenOfferId(),
                research.offers().stream()
                        .filter(offer -> offer.offerId().equals(research.chosenOfferId()))
                        .findFirst()
                        .orElseThrow()
                        .title(),
                research.annulledBecause() != null);
    }
}
