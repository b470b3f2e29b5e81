package org.metodika.diagnostics.assessment.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.assessment.application.Yardsticks.Beginning;
import org.metodika.diagnostics.assessment.domain.Annulment;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentEvent;
import org.metodika.diagnostics.assessment.domain.AssessmentId;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AssessmentAlreadyOpen;
import org.metodika.diagnostics.assessment.domain.Evidence;
import org.metodika.diagnostics.assessment.domain.RecordSheet;
import org.metodika.diagnostics.assessment.domain.Result;
import org.metodika.diagnostics.assessment.domain.SelfResult;
import org.metodika.diagnostics.assessment.domain.SheetId;
import org.metodika.diagnostics.assessment.domain.Yardstick;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.level.Measurement;
import org.metodika.diagnostics.level.Measurement.MeasuredLevel;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** The assessments of teachers: opened, filled from several sources, closed (C19-C21, A03, A29). */
public final class Assessments {

    private final AggregateStore<Assessment, AssessmentEvent> store;
    private final Yardsticks yardsticks;
    private final Directory directory;
    private final Access access;
    private final SheetWindow window;
    private final Clock clock;

    public Assessments(
            AggregateStore<Assessment, AssessmentEvent> store,
            Instruments instruments,
            Directory directory,
            Access access,
            SheetWindow window,
            Clock clock) {
        this.store = store;
        this.yardsticks = new Yardsticks(instruments);
        this.directory = directory;
        this.access = access;
        this.window = window;
        this.clock = clock;
    }

    /** The assessment, where the actor may see it. */
    public Optional<Versioned<Assessment>> find(AssessmentId id, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        return store.find(id.toString()).filter(found -> covers(reach, found.state()));
    }

    /**
     * Opens an assessment.
     *
     * @param version version of the instrument; null for the newest
     */
    public Outcome<Assessment> open(
            AssessmentId id, UUID teacherId, String instrument, @Nullable Integer version, Actor actor, Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.ASSESS);
        Optional<KnownPerson> teacher =
                directory.person(teacherId).filter(person -> reach.covers(person.schoolId(), person.id()));
        if (teacher.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Outcome<Assessment> outcome = store.create(
                id.toString(), change, () -> open(id, teacher.get(), instrument, version, actor.staffId()));
        return outcome instanceof Outcome.Exists<Assessment>(var open)
                ? new Outcome.Refused<>(new AssessmentAlreadyOpen(open.state().id()))
                : outcome;
    }

    private Decision<AssessmentEvent> open(
            AssessmentId id, KnownPerson teacher, String instrument, @Nullable Integer version, @Nullable UUID by) {
        String school = teacher.schoolId();
        return switch (yardsticks.toBegin(instrument, version)) {
            case Beginning.Refused(var reason) -> Decision.rejected(reason);
            case Beginning.With(Yardstick yardstick) ->
                Assessment.open(
                        id, school, teacher.id(), teacher.dismissedOn(), yardstick, by, directory.today(school));
        };
    }

    /** Adds a sheet of answers from one source. */
    public Outcome<Assessment> recordSheet(
            AssessmentId id,
            SheetId sheet,
            Evidence evidence,
            LocalDate answeredOn,
            List<Answer> answers,
            Actor actor,
            Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.ASSESS);
        return store.change(
                id.toString(),
                change,
                assessment ->
                        covers(reach, assessment) || window.isOpenTo(assessment, actor.staffId(), evidence.source()),
                assessment -> {
                    // What was recorded in time is there, whenever the request comes again.
                    Optional<AssessmentRefusal> late =
                            assessment.sheet(sheet).isPresent() ? Optional.empty() : outOfPeriod(assessment);
                    return late.isPresent()
                            ? Decision.rejected(late.get())
                            : assessment.recordSheet(
                                    new RecordSheet(
                                            sheet, evidence, answeredOn, answers, actor.staffId(), today(assessment)),
                                    yardsticks.of(assessment));
                });
    }

    /** What the period of its campaign has against answers today. */
    Optional<AssessmentRefusal> outOfPeriod(Assessment assessment) {
        return window.against(assessment, today(assessment));
    }

    /** Annuls a sheet; an unknown sheet is answered like an unknown assessment. */
    public Outcome<Assessment> annulSheet(AssessmentId id, SheetId sheet, String reason, Actor actor, Change change) {
        Reach reach = access.reach(actor, DiagnosticsAction.ASSESS);
        return store.change(
                id.toString(),
                change,
                assessment ->
                        covers(reach, assessment) && assessment.sheet(sheet).isPresent(),
                assessment -> assessment.annulSheet(sheet, annulment(assessment, reason, actor)));
    }

    /** Computes the levels and ends the assessment. */
    public Outcome<Assessment> close(AssessmentId id, Actor actor, Change change) {
        Instant now = clock.instant();
        return change(
                id,
                actor,
                change,
                assessment -> assessment.close(yardsticks.of(assessment), actor.staffId(), today(assessment), now));
    }

    /** Annuls the whole assessment; what it caused is taken back. */
    public Outcome<Assessment> annul(AssessmentId id, String reason, Actor actor, Change change) {
        return change(id, actor, change, assessment -> assessment.annul(annulment(assessment, reason, actor)));
    }

    /** What a closed assessment says of its teacher; empty for one that is unknown or was never closed. */
    public Optional<Measurement> measurement(UUID id) {
        return store.find(id.toString()).flatMap(Assessments::measurement);
    }

    private Outcome<Assessment> change(
            AssessmentId id, Actor actor, Change change, Function<Assessment, Decision<AssessmentEvent>> decide) {
        Reach reach = access.reach(actor, DiagnosticsAction.ASSESS);
        return store.change(id.toString(), change, assessment -> covers(reach, assessment), decide);
    }

    private static boolean covers(Reach reach, Assessment assessment) {
        return reach.covers(assessment.schoolId(), assessment.teacherId());
    }

    private LocalDate today(Assessment assessment) {
        return directory.today(assessment.schoolId());
    }

    private Annulment annulment(Assessment assessment, String reason, Actor actor) {
        return new Annulment(today(assessment), actor.staffId(), reason);
    }

    private static Optional<Measurement> measurement(Versioned<Assessment> found) {
        Assessment assessment = found.state();
        Result result = assessment.result();
        if (result == null) {
            return Optional.empty();
        }
        List<SelfResult> own = result.selfLevels();
        return Optional.of(new Measurement(
                assessment.id().value(),
                found.version(),
                assessment.schoolId(),
                assessment.teacherId(),
                assessment.instrument(),
                assessment.instrumentVersion(),
                assessment.dictionary(),
                assessment.dictionaryVersion(),
                result.closedAt(),
                result.closedOn(),
                assessment.status() == Assessment.Status.ANNULLED,
                result.levels().stream()
                        .map(level -> new MeasuredLevel(
                                level.code(),
                                level.score(),
                                level.level(),
                                level.requiredLevel(),
                                level.requiredScore(),
                                level.deficit(),
                                level.strength(),
                                level.selfScore(),
                                level.othersScore(),
                                level.measuredScore()))
                        .toList(),
                result.sources().stream().map(Source::name).toList(),
                own == null
                        ? null
                        : own.stream()
                                .map(level -> new Measurement.SelfLevel(level.code(), level.score(), level.level()))
                                .toList()));
    }
}
