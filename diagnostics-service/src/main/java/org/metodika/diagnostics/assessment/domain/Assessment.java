package org.metodika.diagnostics.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AssessmentAlreadyAnnulled;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AssessmentNotOpen;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.CriteriaWithoutAnswers;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.OwnAssessment;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SelfAssessmentMissing;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SheetAlreadyAnnulled;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SheetAlreadyRecorded;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SheetNotAccepted;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.TooFewSources;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.TooManySheets;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Диагностика педагога: measures one teacher with one version of an instrument. Open → closed (with a result), and from both
 * → annulled. Nothing that was recorded is ever changed or removed.
 *
 * @param dictionary dictionary of the criteria
 * @param openedBy staff member; absent for people of the centre
 * @param sheets all sheets, the annulled ones too, in the order of recording
 * @param result present once it was closed
 * @param annulment present when the whole was annulled
 * @param campaign campaign that it belongs to; absent for one of its own
 */
public record Assessment(
        AssessmentId id,
        String schoolId,
        UUID teacherId,
        String instrument,
        int instrumentVersion,
        String dictionary,
        int dictionaryVersion,
        Status status,
        LocalDate openedOn,
        @Nullable UUID openedBy,
        List<Sheet> sheets,
        @Nullable Result result,
        @Nullable Annulment annulment,
        @Nullable UUID campaign) {

    /** As many sheets as one document and one reader bear. */
    public static final int SHEET_LIMIT = 200;

    /** Состояние диагностики. */
    public enum Status {
        /** Идёт. */
        OPEN,
        /** Завершена. */
        CLOSED,
        /** Аннулирована. */
        ANNULLED
    }

    public Assessment {
        sheets = List.copyOf(sheets);
    }

    /**
     * Opens an assessment.
     *
     * @param dismissedOn last day of work of the teacher; absent while there is none
     * @param by staff member who opens it; absent for people of the centre
     * @param today day in the time zone of the school
     */
    public static Decision<AssessmentEvent> open(
            AssessmentId id,
            String schoolId,
            UUID teacherId,
            @Nullable LocalDate dismissedOn,
            Yardstick yardstick,
            @Nullable UUID by,
            LocalDate today) {
        if (dismissedOn != null && dismissedOn.isBefore(today)) {
            return Decision.rejected(new AssessmentRefusal.TeacherNotOnStaff(dismissedOn));
        }
        return Decision.accepted(new AssessmentEvent.Opened(
                id,
                schoolId,
                teacherId,
                yardstick.instrument(),
                yardstick.instrumentVersion(),
                yardstick.dictionary(),
                yardstick.dictionaryVersion(),
                today,
                by,
                null));
    }

    /**
     * Adds a sheet; one by the teacher concerned is a self-assessment, one by anybody else never is. A sheet that is there
     * already is not added again, nor changed.
     */
    public Decision<AssessmentEvent> recordSheet(RecordSheet command, Yardstick yardstick) {
        Optional<Sheet> there = sheet(command.id());
        if (there.isPresent()) {
            return there.get().says(command.sheet())
                    ? Decision.nothingToDo()
                    : Decision.rejected(new SheetAlreadyRecorded(there.get().recordedOn()));
        }
        if (status != Status.OPEN) {
            return Decision.rejected(new AssessmentNotOpen(status));
        }
        List<Flaw> flaws = SheetCheck.flaws(yardstick, command, teacherId.equals(command.by()));
        if (!flaws.isEmpty()) {
            return Decision.rejected(new SheetNotAccepted(flaws));
        }
        if (sheets.size() >= SHEET_LIMIT) {
            return Decision.rejected(new TooManySheets(SHEET_LIMIT));
        }
        return Decision.accepted(new AssessmentEvent.SheetRecorded(command.sheet()));
    }

    /**
     * What stands against beginning a sheet, or going on with one: empty where its answers so far may be kept.
     *
     * @param by staff member who answers; absent for people of the centre
     */
    public Optional<AssessmentRefusal> mayBegin(
            SheetId sheetId, Evidence evidence, List<Answer> answers, @Nullable UUID by, Yardstick yardstick) {
        Optional<Sheet> there = sheet(sheetId);
        if (there.isPresent()) {
            return Optional.of(new SheetAlreadyRecorded(there.get().recordedOn()));
        }
        if (status != Status.OPEN) {
            return Optional.of(new AssessmentNotOpen(status));
        }
        List<Flaw> flaws = SheetCheck.unfinished(yardstick, evidence.source(), answers, teacherId.equals(by));
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new SheetNotAccepted(flaws));
    }

    /** Annuls a sheet of this assessment; the teacher concerned only a self-assessment. */
    public Decision<AssessmentEvent> annulSheet(SheetId sheetId, Annulment why) {
        Sheet sheet = sheet(sheetId)
                .orElseThrow(() -> new IllegalArgumentException("No sheet " + sheetId + " in assessment " + id));
        if (status != Status.OPEN) {
            return Decision.rejected(new AssessmentNotOpen(status));
        }
        if (teacherId.equals(why.by()) && sheet.source().counts()) {
            return Decision.rejected(new OwnAssessment());
        }
        Annulment before = sheet.annulment();
        if (before != null) {
            return Decision.rejected(new SheetAlreadyAnnulled(before.on()));
        }
        return Decision.accepted(new AssessmentEvent.SheetAnnulled(sheetId, why));
    }

    /** Computes the levels and ends the assessment. */
    public Decision<AssessmentEvent> close(Yardstick yardstick, @Nullable UUID by, LocalDate today, Instant now) {
        if (status != Status.OPEN) {
            return Decision.rejected(new AssessmentNotOpen(status));
        }
        Scoring scoring = new Scoring(yardstick);
        if (yardstick.selfAssessmentAlone()) {
            return closeSelfAssessment(scoring, by, today, now);
        }
        if (teacherId.equals(by)) {
            return Decision.rejected(new OwnAssessment());
        }
        List<Sheet> measured = validSheets(true);
        List<Source> sources = sources();
        int needed = yardstick.limits().minimumSources();
        if (sources.size() < needed) {
            return Decision.rejected(new TooFewSources(needed, sources.size(), sources));
        }
        List<String> unanswered = scoring.unanswered(measured);
        if (!unanswered.isEmpty()) {
            return Decision.rejected(new CriteriaWithoutAnswers(unanswered));
        }
        return Decision.accepted(new AssessmentEvent.Closed(
                new Result(today, now, by, sources, scoring.results(measured, validSheets(false)), null)));
    }

    /** Where the teacher alone is asked nothing is measured, so the teacher may close it. */
    private Decision<AssessmentEvent> closeSelfAssessment(
            Scoring scoring, @Nullable UUID by, LocalDate today, Instant now) {
        List<SelfResult> own = scoring.selfResults(validSheets(false));
        if (own.isEmpty()) {
            return Decision.rejected(new SelfAssessmentMissing());
        }
        return Decision.accepted(new AssessmentEvent.Closed(new Result(today, now, by, List.of(), List.of(), own)));
    }

    /** Annuls the whole, open or closed, because it was started or filled by mistake. */
    public Decision<AssessmentEvent> annul(Annulment why) {
        if (annulment != null) {
            return Decision.rejected(new AssessmentAlreadyAnnulled(annulment.on()));
        }
        if (teacherId.equals(why.by())) {
            return Decision.rejected(new OwnAssessment());
        }
        return Decision.accepted(new AssessmentEvent.Annulled(why));
    }

    /** The sheet with this id. */
    public Optional<Sheet> sheet(SheetId sheetId) {
        return sheets.stream().filter(sheet -> sheet.id().equals(sheetId)).findFirst();
    }

    /** The different sources that count so far. */
    public List<Source> sources() {
        return validSheets(true).stream().map(Sheet::source).distinct().sorted().toList();
    }

    /** Key that keeps a second assessment of the same teacher with the same instrument from being opened. */
    public String naturalKey() {
        return status == Status.OPEN ? "open|" + teacherId + "|" + instrument : id.toString();
    }

    private List<Sheet> validSheets(boolean counting) {
        return sheets.stream()
                .filter(sheet -> sheet.valid() && sheet.source().counts() == counting)
                .toList();
    }

    /** The state that the opening makes. */
    public static Assessment start(AssessmentEvent first) {
        if (!(first instanceof AssessmentEvent.Opened opened)) {
            throw new IllegalArgumentException("An assessment begins with its opening, not with " + first);
        }
        return new Assessment(
                opened.id(),
                opened.schoolId(),
                opened.teacherId(),
                opened.instrument(),
                opened.instrumentVersion(),
                opened.dictionary(),
                opened.dictionaryVersion(),
                Status.OPEN,
                opened.openedOn(),
                opened.openedBy(),
                List.of(),
                null,
                null,
                opened.campaign());
    }

    /** The next state. */
    public Assessment evolve(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.Opened again -> throw new IllegalStateException(again.id() + " is open already");
            case AssessmentEvent.SheetRecorded(Sheet sheet) -> {
                List<Sheet> more = new ArrayList<>(sheets);
                more.add(sheet);
                yield with(status, more, result, annulment);
            }
            case AssessmentEvent.SheetAnnulled(SheetId sheetId, Annulment why) ->
                with(
                        status,
                        sheets.stream()
                                .map(sheet -> sheet.id().equals(sheetId) ? sheet.annulled(why) : sheet)
                                .toList(),
                        result,
                        annulment);
            case AssessmentEvent.Closed(Result closing) -> with(Status.CLOSED, sheets, closing, annulment);
            case AssessmentEvent.Annulled(Annulment why) -> with(Status.ANNULLED, sheets, result, why);
        };
    }

    private Assessment with(
            Status next, List<Sheet> nextSheets, @Nullable Result nextResult, @Nullable Annulment nextAnnulment) {
        return new Assessment(
                id,
                schoolId,
                teacherId,
                instrument,
                instrumentVersion,
                dictionary,
                dictionaryVersion,
                next,
                openedOn,
                openedBy,
                nextSheets,
                nextResult,
                nextAnnulment,
                campaign);
    }
}
