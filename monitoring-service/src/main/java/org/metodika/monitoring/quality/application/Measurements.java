package org.metodika.monitoring.quality.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.table.ImportFileUnreadable;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.quality.domain.Group;
import org.metodika.monitoring.quality.domain.Measurement;
import org.metodika.monitoring.quality.domain.MeasurementEvent;
import org.metodika.monitoring.quality.domain.MeasurementId;
import org.metodika.monitoring.quality.domain.Period;
import org.metodika.monitoring.quality.domain.QualityRefusal;
import org.metodika.monitoring.quality.domain.Scale;

/** Measurements of schools (A25). */
public final class Measurements {

    private final AggregateStore<Measurement, MeasurementEvent> store;
    private final Indicators indicators;
    private final Access access;
    private final Directory directory;

    public Measurements(
            AggregateStore<Measurement, MeasurementEvent> store,
            Indicators indicators,
            Access access,
            Directory directory) {
        this.store = store;
        this.indicators = indicators;
        this.access = access;
        this.directory = directory;
    }

    /** What an import comes to. */
    public sealed interface Imported {
        record Unreadable(ImportFileUnreadable reason) implements Imported {}

        /** Nothing of it is kept. */
        record Flawed(List<RowFlaw> flaws) implements Imported {}

        record Answered(Outcome<Measurement> outcome) implements Imported {}
    }

    /** A measurement, where the actor may see it. */
    public Optional<Versioned<Measurement>> find(MeasurementId id, Actor actor) {
        Reach reach = indicators.toSee(actor);
        return store.find(id.value().toString())
                .filter(found -> reach.coversSchool(found.state().schoolId()));
    }

    /** Records values, all of them or none; values of groups that are not sent stay. */
    public Outcome<Measurement> record(
            String school, String code, Period period, List<Group> groups, Actor actor, Change change) {
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(school)) {
            return new Outcome.Unknown<>();
        }
        Optional<Scale> scale = indicators.scale(school, code);
        if (scale.isEmpty()) {
            return new Outcome.Refused<>(
                    new QualityRefusal.MeasurementInvalid(List.of(Flaw.at("/indicator", "unknown-indicator", code))));
        }
        if (indicators.isRetired(school, code)) {
            return new Outcome.Refused<>(new QualityRefusal.IndicatorIsRetired(code));
        }
        LocalDate today = directory.today(school);
        Measurement none = Measurement.none(school, code, period);
        String id = none.id().value().toString();
        Outcome<Measurement> changed = store.change(
                id, change, present -> present.record(groups, scale.get().unit(), today));
        if (!(changed instanceof Outcome.Unknown)) {
            return changed;
        }
        Outcome<Measurement> created =
                store.create(id, change, () -> none.record(groups, scale.get().unit(), today));
        return created instanceof Outcome.Exists
                ? store.change(
                        id,
                        change,
                        present -> present.record(groups, scale.get().unit(), today))
                : created;
    }

    /** Records the values of a table, all of them or none. */
    public Imported take(String school, String code, Period period, byte[] file, Actor actor, Change change) {
        if (!access.reach(actor, MonitoringAction.KEEP_REGISTER).coversSchool(school)) {
            return new Imported.Answered(new Outcome.Unknown<>());
        }
        return switch (MeasurementFile.read(file)) {
            case MeasurementFile.Reading.Unreadable(var reason) -> new Imported.Unreadable(reason);
            case MeasurementFile.Reading.Flawed(var flaws) -> new Imported.Flawed(flaws);
            case MeasurementFile.Reading.Read(var table) -> {
                Outcome<Measurement> outcome = record(school, code, period, table.groups(), actor, change);
                List<RowFlaw> placed =
                        outcome instanceof Outcome.Refused<Measurement>(QualityRefusal.MeasurementInvalid(var flaws))
                                ? table.placed(flaws)
                                : List.of();
                yield placed.isEmpty() ? new Imported.Answered(outcome) : new Imported.Flawed(placed);
            }
        };
    }

    /** Annuls the value of a group. */
    public Outcome<Measurement> annul(
            MeasurementId id,
            @Nullable String schoolClass,
            @Nullable String subject,
            String reason,
            Actor actor,
            Change change) {
        Reach reach = access.reach(actor, MonitoringAction.KEEP_REGISTER);
        return store.change(
                id.value().toString(),
                change,
                measured -> reach.coversSchool(measured.schoolId()),
                measured -> measured.annul(schoolClass, subject, reason));
    }
}
