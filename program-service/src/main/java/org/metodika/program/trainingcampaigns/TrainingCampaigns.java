package org.metodika.program.trainingcampaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.trainingcampaigns.TrainingCampaignRejection.TrainingCampaignStillOpen;

/** What people do with formation campaigns (E06). There is one in a year, so the aggregates themselves are the list. */
public final class TrainingCampaigns {

    /** Of no school. */
    public static final String OF_NO_SCHOOL = "";

    /** The centre has no time zone of its own: what it does on a day may be recorded as soon as the day has come at some school. */
    private static final ZoneOffset FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(12);

    /** More years than anybody keeps campaigns of. */
    private static final int MOST = 200;

    private final AggregateStore<TrainingCampaign, TrainingCampaignEvent> store;
    private final Access access;
    private final Clock clock;

    public TrainingCampaigns(
            AggregateStore<TrainingCampaign, TrainingCampaignEvent> store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Today at the centre. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(FIRST_TO_SEE_THE_DAY));
    }

    /** Year of the campaign that is open now; empty for none. */
    public Optional<Integer> open() {
        return stored().stream()
                .map(Versioned::state)
                .filter(campaign -> campaign.status() == TrainingCampaign.CampaignStatus.OPEN)
                .map(TrainingCampaign::year)
                .findFirst();
    }

    /** Whether there is a campaign of this year, open or closed. */
    public boolean exists(int year) {
        return store.find(TrainingCampaign.key(year)).isPresent();
    }

    /** All of them, the latest year first. */
    List<TrainingCampaign> all(Actor actor) {
        access.reach(actor, TrainingCampaignAction.SEE);
        return stored().stream()
                .map(Versioned::state)
                .sorted(Comparator.comparingInt(TrainingCampaign::year).reversed())
                .toList();
    }

    Optional<Versioned<TrainingCampaign>> find(int year, Actor actor) {
        access.reach(actor, TrainingCampaignAction.SEE);
        return store.find(TrainingCampaign.key(year));
    }

    Outcome<TrainingCampaign> open(int year, LocalDate until, String guidance, Actor actor, Change change) {
        access.reach(actor, TrainingCampaignAction.RUN);
        return store.create(
                TrainingCampaign.key(year),
                change,
                () -> open().<Decision<TrainingCampaignEvent>>map(
                                other -> Decision.rejected(new TrainingCampaignStillOpen(other)))
                        .orElseGet(() -> TrainingCampaign.open(year, until, guidance, today())));
    }

    Outcome<TrainingCampaign> close(int year, Actor actor, Change change) {
        return run(year, actor, change, TrainingCampaign::close);
    }

    Outcome<TrainingCampaign> reopen(int year, LocalDate until, String reason, Actor actor, Change change) {
        return run(year, actor, change, (campaign, today) -> campaign.reopen(until, reason, today));
    }

    private Outcome<TrainingCampaign> run(
            int year,
            Actor actor,
            Change change,
            BiFunction<TrainingCampaign, LocalDate, Decision<TrainingCampaignEvent>> decide) {
        access.reach(actor, TrainingCampaignAction.RUN);
        return store.change(TrainingCampaign.key(year), change, campaign -> decide.apply(campaign, today()));
    }

    private List<Versioned<TrainingCampaign>> stored() {
        return store.ofSchool(OF_NO_SCHOOL, null, MOST);
    }
}
