package org.metodika.program.selflearning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.selflearning.SelfLearningSchools.Place;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One school year of one school on its way to a self-learning school. */
@RestController
@RequestMapping("/api/self-learning-schools")
@Tag(name = "Self-learning school")
public final class SelfLearningController {

    private static final String ONE = "/api/self-learning-schools/{schoolId}/{schoolYear}";

    private final SelfLearningSchools schools;
    private final Directory directory;

    public SelfLearningController(SelfLearningSchools schools, Directory directory) {
        this.schools = schools;
        this.directory = directory;
    }

    /** @param schoolYear year in which the school year begins */
    record NewSchoolYear(@NotNull @Nullable Integer schoolYear) {}

    /**
     * Who answers for a step.
     *
     * @param plannedOn by when it is to be done
     */
    record StepPlan(
            @NotNull @Nullable UUID responsibleId,
            @NotNull @Nullable LocalDate plannedOn) {}

    /** A record of the platform. */
    record EvidenceRecordJson(
            @NotNull Evidence.@Nullable RecordKind kind,
            @NotNull @Nullable UUID id) {}

    /**
     * That a step is done.
     *
     * @param doneOn today when absent
     * @param evidence in words; absent where a record says it
     * @param record of the platform; absent where words say it
     */
    record StepCompletion(
            @Nullable LocalDate doneOn,
            @Nullable String evidence,
            @Valid @Nullable EvidenceRecordJson record) {

        Evidence read() {
            return new Evidence(
                    text(evidence),
                    record == null
                            ? null
                            : new Evidence.RecordLink(
                                    Objects.requireNonNull(record.kind()), Objects.requireNonNull(record.id())));
        }
    }

    /** Why a step is taken up again. */
    record StepReopening(@Nullable String reason) {}

    /** A step as it is read. */
    record BuildingStepView(
            BuildingStep step,
            Step.State state,
            @Nullable UUID responsibleId,
            @Nullable String responsibleName,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate doneOn,
            @Nullable String evidence,
            Evidence.@Nullable RecordLink record,
            @Nullable String reopenedBecause) {

        static BuildingStepView of(Step step, Map<UUID, String> names) {
            Step.Plan plan = step.plan();
            Step.Done done = step.done();
            return new BuildingStepView(
                    step.step(),
                    step.state(),
                    plan == null ? null : plan.responsible(),
                    plan == null ? null : names.get(plan.responsible()),
                    plan == null ? null : plan.by(),
                    done == null ? null : done.on(),
                    done == null ? null : done.evidence().text(),
                    done == null ? null : done.evidence().record(),
                    step.reopenedBecause().isEmpty() ? null : step.reopenedBecause());
        }
    }

    /**
     * A school year as it is read.
     *
     * @param standsOn the first step that is not done; absent once all are
     */
    record SelfLearningView(
            String schoolId, int schoolYear, @Nullable BuildingStep standsOn, List<BuildingStepView> steps) {}

    @PostMapping
    @Operation(summary = "Begins a school year of the own school, with five steps that nobody has planned yet")
    ResponseEntity<SelfLearningView> begin(@Valid @RequestBody NewSchoolYear sent, Actor actor, Change change) {
        Versioned<SelfLearningSchool> begun = schools.begin(Objects.requireNonNull(sent.schoolYear()), actor, change)
                .orProblem();
        SelfLearningSchool school = begun.state();
        return Responses.created(begun, view(school), ONE, school.schoolId(), school.schoolYear());
    }

    @GetMapping("/{schoolId}/{schoolYear}")
    @Operation(summary = "The five steps of a school in a school year")
    ResponseEntity<SelfLearningView> school(@PathVariable String schoolId, @PathVariable int schoolYear, Actor actor) {
        return ok(schools.find(schoolId, schoolYear, actor).orElseThrow(Problems::notFound));
    }

    @PutMapping("/{schoolId}/{schoolYear}/steps/{step}")
    @Operation(summary = "Says who answers for a step and by when; If-Match is required")
    ResponseEntity<SelfLearningView> plan(
            @PathVariable String schoolId,
            @PathVariable int schoolYear,
            @PathVariable BuildingStep step,
            @Valid @RequestBody StepPlan sent,
            Actor actor,
            Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        Step.Plan plan =
                new Step.Plan(Objects.requireNonNull(sent.responsibleId()), Objects.requireNonNull(sent.plannedOn()));
        return ok(schools.plan(new Place(schoolId, schoolYear, step), plan, actor, change));
    }

    @PostMapping("/{schoolId}/{schoolYear}/steps/{step}/completion")
    @Operation(summary = "Records that a step is done, with evidence: a text, a record of the platform, or both")
    ResponseEntity<SelfLearningView> complete(
            @PathVariable String schoolId,
            @PathVariable int schoolYear,
            @PathVariable BuildingStep step,
            @Valid @RequestBody StepCompletion sent,
            Actor actor,
            Change change) {
        return ok(schools.done(new Place(schoolId, schoolYear, step), sent.doneOn(), sent.read(), actor, change));
    }

    @PostMapping("/{schoolId}/{schoolYear}/steps/{step}/reopening")
    @Operation(summary = "Takes a step that was done up again, with a reason")
    ResponseEntity<SelfLearningView> reopen(
            @PathVariable String schoolId,
            @PathVariable int schoolYear,
            @PathVariable BuildingStep step,
            @Valid @RequestBody StepReopening sent,
            Actor actor,
            Change change) {
        return ok(schools.reopen(new Place(schoolId, schoolYear, step), text(sent.reason()), actor, change));
    }

    private ResponseEntity<SelfLearningView> ok(Outcome<SelfLearningSchool> outcome) {
        return ok(outcome.orProblem());
    }

    private ResponseEntity<SelfLearningView> ok(Versioned<SelfLearningSchool> school) {
        return Responses.ok(school, view(school.state()));
    }

    private SelfLearningView view(SelfLearningSchool school) {
        Map<UUID, String> names = directory.names(school.steps().stream()
                .map(Step::plan)
                .flatMap(Stream::ofNullable)
                .map(Step.Plan::responsible)
                .collect(Collectors.toSet()));
        return new SelfLearningView(
                school.schoolId(),
                school.schoolYear(),
                school.standsOn().map(Step::step).orElse(null),
                school.steps().stream()
                        .map(step -> BuildingStepView.of(step, names))
                        .toList());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
