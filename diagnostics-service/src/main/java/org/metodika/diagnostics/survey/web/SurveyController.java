package org.metodika.diagnostics.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.survey.application.Invitations;
import org.metodika.diagnostics.survey.application.Surveys;
import org.metodika.diagnostics.survey.domain.Mode;
import org.metodika.diagnostics.survey.domain.Participant;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyStatus;
import org.metodika.diagnostics.survey.web.SurveyRequests.Annulling;
import org.metodika.diagnostics.survey.web.SurveyRequests.Drafting;
import org.metodika.diagnostics.survey.web.SurveyRequests.Inviting;
import org.metodika.diagnostics.survey.web.SurveyRequests.Planning;
import org.metodika.diagnostics.survey.web.SurveyView.GroupView;
import org.metodika.diagnostics.survey.web.SurveyView.ParticipantView;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans, opens, closes and annuls surveys, and invites to those with names. */
@RestController
@RequestMapping("/api/diagnostics/surveys")
@Tag(name = "Surveys")
class SurveyController {

    private final Surveys surveys;
    private final Invitations invitations;
    private final Directory directory;

    SurveyController(Surveys surveys, Invitations invitations, Directory directory) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.directory = directory;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a survey; of the turnout of an anonymous one only whether five have answered")
    ResponseEntity<SurveyView> one(@PathVariable SurveyId id, Actor actor) {
        return ok(surveys.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @Operation(summary = "Plan a survey: what is asked with which instrument, of whom, when")
    ResponseEntity<SurveyView> draft(@Valid @RequestBody Drafting drafting, Actor actor, Change change) {
        SurveyId id = new SurveyId(NewId.forRequest(change));
        Versioned<Survey> drafted = surveys.draft(
                        id,
                        drafting.schoolId(),
                        drafting.instrument(),
                        drafting.version(),
                        drafting.plan(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(drafted, view(drafted.state()), "/api/diagnostics/surveys/{id}", drafted.id());
    }

    @PutMapping("/{id}/plan")
    @Operation(summary = "Replace the plan of a draft that has invited nobody yet")
    ResponseEntity<SurveyView> changePlan(
            @PathVariable SurveyId id, @Valid @RequestBody Planning planning, Actor actor, Change change) {
        return ok(surveys.changePlan(id, planning.plan(), actor, change));
    }

    @PostMapping("/{id}/participants")
    @Operation(summary = "Invite members of the staff to a survey with names")
    ResponseEntity<SurveyView> invite(
            @PathVariable SurveyId id, @Valid @RequestBody Inviting inviting, Actor actor, Change change) {
        return ok(invitations.invite(id, inviting.group(), inviting.staffIds(), actor, change));
    }

    @PostMapping("/{id}/opening")
    @Operation(summary = "Open a survey: answers are taken within its period")
    ResponseEntity<SurveyView> open(@PathVariable SurveyId id, Actor actor, Change change) {
        return ok(surveys.open(id, actor, change));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Close a survey for good: its answers are counted, its links forgotten")
    ResponseEntity<SurveyView> close(@PathVariable SurveyId id, Actor actor, Change change) {
        return ok(surveys.close(id, actor, change));
    }

    @PostMapping("/{id}/annulment")
    @Operation(summary = "Annul a survey, with a reason that is kept; its answers are shown no more")
    ResponseEntity<SurveyView> annul(
            @PathVariable SurveyId id, @Valid @RequestBody Annulling annulling, Actor actor, Change change) {
        return ok(surveys.annul(id, annulling.reason(), actor, change));
    }

    private ResponseEntity<SurveyView> ok(Outcome<Survey> outcome) {
        return ok(outcome.orProblem());
    }

    private ResponseEntity<SurveyView> ok(Versioned<Survey> survey) {
        return Responses.ok(survey, view(survey.state()));
    }

    private SurveyView view(Survey survey) {
        UUID teacherId = survey.teacherId();
        List<Participant> invited = survey.invited().participants();
        Map<UUID, String> names =
                directory.names(Stream.concat(invited.stream().map(Participant::staffId), Stream.ofNullable(teacherId))
                        .toList());
        return SurveyView.of(
                survey,
                teacherId == null ? null : names.get(teacherId),
                survey.plan().groups().stream()
                        .map(group -> new GroupView(group, survey.invited().linksOf(group), enough(survey, group)))
                        .toList(),
                invited.stream()
                        .map(participant -> new ParticipantView(
                                participant.staffId(),
                                names.get(participant.staffId()),
                                participant.group(),
                                survey.invited().hasAnswered(participant.staffId())))
                        .toList());
    }

    private @Nullable Boolean enough(Survey survey, Respondents group) {
        boolean asked = survey.plan().mode() == Mode.ANONYMOUS
                && (survey.status() == SurveyStatus.OPEN || survey.status() == SurveyStatus.CLOSED);
        return asked ? surveys.isEnough(survey, group) : null;
    }
}
