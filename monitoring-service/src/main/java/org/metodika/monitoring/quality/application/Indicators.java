package org.metodika.monitoring.quality.application;

import java.util.Optional;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.quality.domain.Indicator;
import org.metodika.monitoring.quality.domain.IndicatorEvent;
import org.metodika.monitoring.quality.domain.IndicatorId;
import org.metodika.monitoring.quality.domain.QualityRefusal;
import org.metodika.monitoring.quality.domain.Scale;
import org.metodika.monitoring.quality.domain.ShippedIndicators;

/** Indicators by which a school measures: those that ship, and its own (A25). */
public final class Indicators {

    /** Own ones of a school, those of before included; a list of them needs no pages. */
    public static final int MOST = 100;

    private final AggregateStore<Indicator, IndicatorEvent> store;
    private final Access access;
    private final Directory directory;

    public Indicators(AggregateStore<Indicator, IndicatorEvent> store, Access access, Directory directory) {
        this.store = store;
        this.access = access;
        this.directory = directory;
    }

    /** Which schools the actor sees quality of. */
    public Reach toSee(Actor actor) {
        return access.reach(actor, MonitoringAction.SEE_QUALITY);
    }

    /** By what a code measures in a school, in use or retired; empty where the school has no such indicator. */
    public Optional<Scale> scale(String schoolId, String code) {
        return ShippedIndicators.find(code)
                .or(() -> own(schoolId, code).map(own -> new Scale(own.code(), own.unit(), own.direction())));
    }

    /** Whether nothing is measured by it any more. */
    boolean isRetired(String schoolId, String code) {
        return own(schoolId, code).filter(own -> own.retiredOn() != null).isPresent();
    }

    /** Brings an indicator into a school; its code must be new there. */
    public Outcome<Indicator> define(IndicatorEvent.Defined defined, Actor actor, Change change) {
        String school = defined.schoolId();
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(school)) {
            return new Outcome.Unknown<>();
        }
        if (store.ofSchool(school, null, MOST).size() >= MOST) {
            return new Outcome.Refused<>(new QualityRefusal.TooManyIndicators(MOST));
        }
        return store.create(
                defined.id().value().toString(),
                change,
                () -> Indicator.define(
                        defined, ShippedIndicators.find(defined.code()).isPresent()));
    }

    /** Nothing is measured by it any more. */
    public Outcome<Indicator> retire(IndicatorId id, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        return store.change(
                id.value().toString(),
                change,
                own -> reach.coversSchool(own.schoolId()),
                own -> own.retire(directory.today(own.schoolId())));
    }

    private Optional<Indicator> own(String schoolId, String code) {
        return store.find(Indicator.idOf(schoolId, code).value().toString()).map(Versioned::state);
    }
}
