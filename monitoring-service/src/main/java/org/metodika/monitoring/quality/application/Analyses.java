package org.metodika.monitoring.quality.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.quality.domain.Analysis;
import org.metodika.monitoring.quality.domain.AnalysisEvent;
import org.metodika.monitoring.quality.domain.AnalysisId;
import org.metodika.monitoring.quality.domain.Period;

/** Analyses of what was measured (A25). */
public final class Analyses {

    private final AggregateStore<Analysis, AnalysisEvent> store;
    private final Indicators indicators;
    private final Access access;
    private final Directory directory;

    public Analyses(
            AggregateStore<Analysis, AnalysisEvent> store, Indicators indicators, Access access, Directory directory) {
        this.store = store;
        this.indicators = indicators;
        this.access = access;
        this.directory = directory;
    }

    /** An analysis, where the actor may see quality. */
    public Optional<Versioned<Analysis>> find(AnalysisId id, Actor actor) {
        Reach reach = indicators.toSee(actor);
        return store.find(id.value().toString())
                .filter(found -> reach.coversSchool(found.state().schoolId()));
    }

    /** Title of an analysis for those before whom it is laid; empty where none of this school stands. */
    public Optional<String> standingTitle(UUID id, String schoolId) {
        return standing(id, schoolId).map(Analysis::title);
    }

    /** What it says, likewise. */
    public Optional<String> standingText(UUID id, String schoolId) {
        return standing(id, schoolId).map(Analysis::text);
    }

    private Optional<Analysis> standing(UUID id, String schoolId) {
        return store.find(id.toString())
                .map(Versioned::state)
                .filter(found -> found.schoolId().equals(schoolId) && found.annulledOn() == null);
    }

    /** What is to be written. */
    public record Draft(
            AnalysisId id, String schoolId, Period period, List<String> indicators, String title, String text) {}

    /** Writes one, as of today in the school. */
    public Outcome<Analysis> write(Draft draft, Actor actor, Change change) {
        String school = draft.schoolId();
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(school)) {
            return new Outcome.Unknown<>();
        }
        UUID self = actor.staffId();
        AnalysisEvent.Written written = new AnalysisEvent.Written(
                draft.id(),
                school,
                draft.period(),
                draft.indicators(),
                draft.title(),
                draft.text(),
                directory.today(school),
                self == null ? null : new StaffId(self));
        return store.create(
                draft.id().value().toString(),
                change,
                () -> Analysis.write(
                        written, code -> indicators.scale(school, code).isPresent()));
    }

    /** Annuls one. */
    public Outcome<Analysis> annul(AnalysisId id, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        return store.change(
                id.value().toString(),
                change,
                analysis -> reach.coversSchool(analysis.schoolId()),
                analysis -> analysis.annul(reason, directory.today(analysis.schoolId())));
    }
}
