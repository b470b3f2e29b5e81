package org.metodika.program.experiencecollections;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.experiencebank.BestExperience;
import org.metodika.program.experiencebank.ExperienceBank;

/** What methodists do with yearly collections (E09). There is one for a year, so the aggregates themselves are the list. */
public final class ExperienceCollections {

    /** Of no school. */
    public static final String OF_NO_SCHOOL = "";

    /** The centre has no time zone of its own: what it does on a day may be recorded as soon as the day has come at some school. */
    private static final ZoneOffset FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(12);

    /** More years than anybody keeps collections of. */
    private static final int MOST = 100;

    private final AggregateStore<ExperienceCollection, ExperienceCollectionEvent> store;
    private final ExperienceBank bank;
    private final Access access;
    private final Clock clock;

    public ExperienceCollections(
            AggregateStore<ExperienceCollection, ExperienceCollectionEvent> store,
            ExperienceBank bank,
            Access access,
            Clock clock) {
        this.store = store;
        this.bank = bank;
        this.access = access;
        this.clock = clock;
    }

    /** The collections that the actor may see, the latest year first. */
    List<ExperienceCollection> all(Actor actor) {
        Reach reach = access.reach(actor, ExperienceCollectionAction.SEE);
        return store.ofSchool(OF_NO_SCHOOL, null, MOST).stream()
                .map(Versioned::state)
                .filter(collection -> isShown(collection, reach))
                .sorted(Comparator.comparingInt(ExperienceCollection::year).reversed())
                .toList();
    }

    Optional<Versioned<ExperienceCollection>> find(int year, Actor actor) {
        Reach reach = access.reach(actor, ExperienceCollectionAction.SEE);
        return store.find(ExperienceCollection.key(year)).filter(found -> isShown(found.state(), reach));
    }

    private static boolean isShown(ExperienceCollection collection, Reach reach) {
        return reach.everybody() || collection.status() == CollectionStatus.ISSUED;
    }

    Outcome<ExperienceCollection> compose(int year, ExperienceCollection.Composition what, Actor actor, Change change) {
        access.reach(actor, ExperienceCollectionAction.KEEP);
        return store.create(
                ExperienceCollection.key(year),
                change,
                () -> ExperienceCollection.compose(year, what, generalised(what.items()), today()));
    }

    Outcome<ExperienceCollection> change(int year, ExperienceCollection.Composition to, Actor actor, Change change) {
        access.reach(actor, ExperienceCollectionAction.KEEP);
        return store.change(ExperienceCollection.key(year), change, found -> found.change(to, generalised(to.items())));
    }

    Outcome<ExperienceCollection> issue(int year, Actor actor, Change change) {
        access.reach(actor, ExperienceCollectionAction.KEEP);
        return store.change(
                ExperienceCollection.key(year), change, found -> found.issue(generalised(found.ids()), today()));
    }

    private Map<UUID, CollectedItem> generalised(Collection<UUID> ids) {
        return bank.withIds(ids).stream()
                .filter(BestExperience::isGeneralised)
                .map(experience -> new CollectedItem(
                        experience.id(),
                        experience.schoolId(),
                        experience.teacher(),
                        experience.title(),
                        experience.description()))
                .collect(Collectors.toMap(CollectedItem::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(FIRST_TO_SEE_THE_DAY));
    }
}
