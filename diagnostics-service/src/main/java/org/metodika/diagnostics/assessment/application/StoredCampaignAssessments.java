package org.metodika.diagnostics.assessment.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.diagnostics.assessment.domain.Annulment;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentEvent;
import org.metodika.diagnostics.assessment.domain.AssessmentId;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.AssessmentNotOpen;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.CriteriaWithoutAnswers;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SelfAssessmentMissing;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.TeacherNotOnStaff;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.TooFewSources;
import org.metodika.diagnostics.assessment.domain.Result;
import org.metodika.diagnostics.assessment.domain.SelfResult;
import org.metodika.diagnostics.assessment.domain.Sheet;
import org.metodika.diagnostics.assessment.domain.Yardstick;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** The assessments of campaigns in the store of all assessments. */
final class StoredCampaignAssessments implements CampaignAssessments {

    private static final String NOBODY_ANSWERED = "Кампания завершена, ответов нет";
    private static final String LEFT_OUT = "Педагог исключён из кампании";
    private static final String CAMPAIGN_ANNULLED = "Кампания аннулирована";

    private final AggregateStore<Assessment, AssessmentEvent> store;
    private final Instruments instruments;
    private final Yardsticks yardsticks;
    private final Directory directory;
    private final Clock clock;

    StoredCampaignAssessments(
            AggregateStore<Assessment, AssessmentEvent> store,
            Instruments instruments,
            Directory directory,
            Clock clock) {
        this.store = store;
        this.instruments = instruments;
        this.yardsticks = new Yardsticks(instruments);
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<Answers> answers(UUID id) {
        return store.find(id.toString()).flatMap(StoredCampaignAssessments::answers);
    }

    private static Optional<Answers> answers(Versioned<Assessment> found) {
        Assessment assessment = found.state();
        UUID campaign = assessment.campaign();
        if (campaign == null) {
            return Optional.empty();
        }
        Result result = assessment.result();
        return Optional.of(new Answers(
                assessment.id().value(),
                found.version(),
                campaign,
                assessment.schoolId(),
                assessment.teacherId(),
                Status.valueOf(assessment.status().name()),
                assessment.sheets().stream()
                        .filter(Sheet::valid)
                        .map(sheet -> new Given(sheet.source(), sheet.observer()))
                        .toList(),
                result == null ? List.of() : levels(result)));
    }

    private static List<Level> levels(Result result) {
        List<SelfResult> own = result.selfLevels();
        return own != null
                ? own.stream()
                        .map(self -> new Level(self.code(), null, null, false, self.score(), null, null))
                        .toList()
                : result.levels().stream()
                        .map(level -> new Level(
                                level.code(),
                                level.score(),
                                level.level(),
                                level.deficit(),
                                level.selfScore(),
                                level.othersScore(),
                                level.measuredScore()))
                        .toList();
    }

    @Override
    public Opening open(UUID id, UUID campaign, UUID teacher, String instrument, int version, Cause cause) {
        if (store.find(id.toString()).isPresent()) {
            return new Opening.Opened();
        }
        Optional<KnownPerson> known = directory.person(teacher);
        if (known.isEmpty()) {
            return new Opening.NotOnStaff();
        }
        KnownPerson person = known.get();
        // One that was retired since serves those campaigns that were opened with it.
        Yardstick yardstick = instruments
                .find(instrument, version)
                .map(Yardsticks::of)
                .orElseThrow(() -> new IllegalStateException("No instrument %s v%d".formatted(instrument, version)));
        Outcome<Assessment> outcome = store.create(
                id.toString(),
                Change.causedBy(cause),
                () -> opening(new AssessmentId(id), campaign, person, yardstick));
        return switch (outcome) {
            case Outcome.Done<Assessment> done -> new Opening.Opened();
            case Outcome.Exists<Assessment>(var there) ->
                there.id().equals(id.toString()) ? new Opening.Opened() : new Opening.OpenElsewhere();
            case Outcome.Refused<Assessment>(TeacherNotOnStaff left) -> new Opening.NotOnStaff();
            default -> throw new IllegalStateException("Assessment " + id + " came to " + outcome);
        };
    }

    private Decision<AssessmentEvent> opening(
            AssessmentId id, UUID campaign, KnownPerson teacher, Yardstick yardstick) {
        String school = teacher.schoolId();
        return switch (Assessment.open(
                id, school, teacher.id(), teacher.dismissedOn(), yardstick, null, directory.today(school))) {
            case Decision.Rejected<AssessmentEvent> refused -> refused;
            case Decision.Accepted<AssessmentEvent>(var events) ->
                Decision.accepted(events.stream()
                        .map(event -> event instanceof AssessmentEvent.Opened opened ? opened.in(campaign) : event)
                        .toList());
        };
    }

    @Override
    public Closing close(UUID id, Cause cause) {
        Instant now = clock.instant();
        Outcome<Assessment> outcome = store.change(
                id.toString(),
                Change.causedBy(cause),
                assessment -> isEmpty(assessment)
                        ? assessment.annul(annulment(assessment, NOBODY_ANSWERED))
                        : assessment.close(yardsticks.of(assessment), null, today(assessment), now));
        return switch (outcome) {
            case Outcome.Done<Assessment>(var written, var repeated) ->
                ended(written.state().status());
            case Outcome.Refused<Assessment>(var reason) -> refused(id, reason);
            case Outcome.Unknown<Assessment>() -> new Closing.Nothing();
            default -> throw new IllegalStateException("Assessment " + id + " came to " + outcome);
        };
    }

    private static Closing refused(UUID id, Rejection reason) {
        return switch (reason) {
            case TooFewSources few -> new Closing.LacksSources();
            case SelfAssessmentMissing nothing -> new Closing.LacksSources();
            case CriteriaWithoutAnswers(List<String> criteria) -> new Closing.LacksCriteria(criteria);
            case AssessmentNotOpen(Assessment.Status status) -> ended(status);
            default -> throw new IllegalStateException("Assessment " + id + " can't be closed: " + reason);
        };
    }

    private static Closing ended(Assessment.Status status) {
        return status == Assessment.Status.CLOSED ? new Closing.Closed() : new Closing.Nothing();
    }

    @Override
    public void annul(UUID id, boolean closedToo, Cause cause) {
        Optional<Versioned<Assessment>> found = store.find(id.toString());
        if (found.isEmpty()) {
            return;
        }
        Outcome<Assessment> outcome = store.change(
                id.toString(),
                Change.causedBy(cause),
                assessment -> assessment.status() == Assessment.Status.OPEN
                                || (closedToo && assessment.status() == Assessment.Status.CLOSED)
                        ? assessment.annul(annulment(assessment, closedToo ? CAMPAIGN_ANNULLED : LEFT_OUT))
                        : Decision.nothingToDo());
        if (!(outcome instanceof Outcome.Done<Assessment>)) {
            throw new IllegalStateException("Assessment " + id + " came to " + outcome);
        }
    }

    /** Whether it is open and nobody has said anything. */
    private static boolean isEmpty(Assessment assessment) {
        return assessment.status() == Assessment.Status.OPEN
                && assessment.sheets().stream().noneMatch(Sheet::valid);
    }

    private Annulment annulment(Assessment assessment, String reason) {
        return new Annulment(today(assessment), null, reason);
    }

    private LocalDate today(Assessment assessment) {
        return directory.today(assessment.schoolId());
    }
}
