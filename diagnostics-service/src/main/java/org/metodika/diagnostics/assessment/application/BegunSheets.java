package org.metodika.diagnostics.assessment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentId;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AnotherSheetBegun;
import org.metodika.diagnostics.assessment.domain.Evidence;
import org.metodika.diagnostics.assessment.domain.SheetId;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.sheetdraft.SheetDraft;
import org.metodika.diagnostics.sheetdraft.SheetDrafts;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sheets that are answered part by part: what was begun is kept beside the assessment and counts only once it is completed. Whoever
 * answers reads and writes one small document, whatever others do at the same time.
 */
public final class BegunSheets {

    private static final int ATTEMPTS = 10;

    private final Assessments assessments;
    private final Yardsticks yardsticks;
    private final SheetDrafts drafts;
    private final Directory directory;
    private final Access access;
    private final JsonMapper json;

    public BegunSheets(
            Assessments assessments,
            Instruments instruments,
            SheetDrafts drafts,
            Directory directory,
            Access access,
            JsonMapper json) {
        this.assessments = assessments;
        this.yardsticks = new Yardsticks(instruments);
        this.drafts = drafts;
        this.directory = directory;
        this.access = access;
        this.json = json;
    }

    /**
     * What a sheet says so far.
     *
     * @param answeredOn day of the measurement; the day of completion where it is absent
     */
    public record Content(Evidence evidence, @Nullable LocalDate answeredOn, List<Answer> answers) {}

    /** A sheet that was begun. */
    public record Begun(UUID sheetId, Content content, Instant savedAt) {}

    /** What the actor has begun in an assessment within reach. */
    public Optional<Versioned<Begun>> find(AssessmentId id, Actor actor) {
        return assessment(id, actor)
                .flatMap(present -> drafts.find(id.value(), actor))
                .map(this::read);
    }

    /** Throws away what the actor has begun. */
    public Outcome<Assessment> discard(AssessmentId id, Actor actor) {
        Optional<Versioned<Assessment>> assessment = assessment(id, actor);
        if (assessment.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        drafts.remove(id.value(), actor);
        return new Outcome.Done<>(assessment.get(), false);
    }

    /** Keeps what was answered so far. */
    public Outcome<Begun> save(AssessmentId id, SheetId sheet, Content content, Actor actor, Change change) {
        Optional<Versioned<Assessment>> assessment = assessment(id, actor);
        if (assessment.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Assessment present = assessment.get().state();
        Optional<AssessmentRefusal> refusal = present.mayBegin(
                        sheet, content.evidence(), content.answers(), actor.staffId(), yardsticks.of(present))
                .or(() -> assessments.outOfPeriod(present));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        String written = json.writeValueAsString(content);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<SheetDraft> before = drafts.find(id.value(), actor);
            Optional<Outcome<Begun>> settled = settled(before, sheet, change);
            if (settled.isPresent()) {
                return settled.get();
            }
            if (before.isPresent() && before.get().content().equals(written)) {
                return new Outcome.Done<>(read(before.get()), true);
            }
            Long revision = before.map(SheetDraft::revision).orElse(null);
            Optional<SheetDraft> saved = drafts.save(id.value(), actor, revision, sheet.value(), written);
            if (saved.isPresent()) {
                return new Outcome.Done<>(read(saved.get()), false);
            }
        }
        throw new IllegalStateException("A begun sheet of " + id + " is written all the time");
    }

    /** Makes the sheet one of the assessment; again with no further effect. */
    public Outcome<Assessment> complete(AssessmentId id, SheetId sheet, Content content, Actor actor, Change change) {
        Optional<Versioned<Assessment>> assessment = assessment(id, actor);
        if (assessment.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Assessment present = assessment.get().state();
        if (present.sheet(sheet).isEmpty()) {
            Optional<Outcome<Begun>> settled = settled(drafts.find(id.value(), actor), sheet, change);
            if (settled.isPresent()) {
                return other(settled.get());
            }
        }
        LocalDate day = content.answeredOn();
        // What the caller saw is the begun sheet; what others did to the assessment meanwhile is no matter.
        Change completion = new Change(change.by(), null, change.request(), null, false);
        Outcome<Assessment> outcome = assessments.recordSheet(
                id,
                sheet,
                content.evidence(),
                day == null ? directory.today(present.schoolId()) : day,
                content.answers(),
                actor,
                completion);
        if (outcome instanceof Outcome.Done<Assessment>) {
            drafts.remove(id.value(), actor);
        }
        return outcome;
    }

    private Optional<Versioned<Assessment>> assessment(AssessmentId id, Actor actor) {
        Reach reach = access.reach(actor, DiagnosticsAction.ASSESS);
        return assessments
                .find(id, actor)
                .filter(found ->
                        reach.covers(found.state().schoolId(), found.state().teacherId()));
    }

    private Optional<Outcome<Begun>> settled(Optional<SheetDraft> before, SheetId sheet, Change change) {
        if (before.isPresent() && !before.get().sheetId().equals(sheet.value())) {
            return Optional.of(new Outcome.Refused<>(
                    new AnotherSheetBegun(new SheetId(before.get().sheetId()))));
        }
        Long expected = change.ifVersion();
        if (expected == null) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return Optional.of(new Outcome.Unknown<>());
        }
        Versioned<Begun> present = read(before.get());
        return expected == present.version()
                ? Optional.empty()
                : Optional.of(new Outcome.Stale<>(present.staleFor("sheet", expected)));
    }

    private static Outcome<Assessment> other(Outcome<Begun> settled) {
        return switch (settled) {
            case Outcome.Refused<Begun>(var reason) -> new Outcome.Refused<>(reason);
            case Outcome.Stale<Begun>(var copy) -> new Outcome.Stale<>(copy);
            default -> new Outcome.Unknown<>();
        };
    }

    private Versioned<Begun> read(SheetDraft draft) {
        return new Versioned<>(
                draft.sheetId().toString(),
                Objects.requireNonNull(draft.revision()) + 1,
                0,
                new Begun(draft.sheetId(), json.readValue(draft.content(), Content.class), draft.savedAt()));
    }
}
