package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.survey.domain.SurveyEvent.Annulled;
import org.metodika.diagnostics.survey.domain.SurveyEvent.Answered;
import org.metodika.diagnostics.survey.domain.SurveyEvent.Closed;
import org.metodika.diagnostics.survey.domain.SurveyEvent.Drafted;
import org.metodika.diagnostics.survey.domain.SurveyEvent.LinksGiven;
import org.metodika.diagnostics.survey.domain.SurveyEvent.Opened;
import org.metodika.diagnostics.survey.domain.SurveyEvent.ParticipantsInvited;
import org.metodika.diagnostics.survey.domain.SurveyEvent.PlanChanged;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.AlreadyAnswered;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.GroupNotAsked;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyAlreadyAnnulled;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyAlreadyInvites;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyInvitesNobody;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyNotInState;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyNotRunning;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyOfOtherMode;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyPeriodOver;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyPlanNotAccepted;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.TooManyLinks;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.TooManyParticipants;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Опрос: asks the questions of one version of an instrument within a period. Draft → open → closed, and from all of them →
 * annulled. People open and close it; the end of the period refuses answers, nothing else happens by the calendar. Answers are
 * no part of it: those without names must not lie where it is known who was invited.
 *
 * @param draftedBy staff member; absent for people of the centre
 * @param results what may be shown of the answers, without texts; present once it was closed
 */
public record Survey(
        SurveyId id,
        String schoolId,
        String instrument,
        int instrumentVersion,
        SurveyPlan plan,
        SurveyStatus status,
        LocalDate draftedOn,
        @Nullable UUID draftedBy,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Invited invited,
        @Nullable SurveyResults results,
        @Nullable Annulment annulment) {

    /** As many as one document of answers bears; a larger school makes a survey for each parallel. */
    public static final int MOST_LINKS = 1_000;

    /** As many as a large staff has members. */
    public static final int MOST_PARTICIPANTS = 500;

    /** Plans a survey. */
    public static Decision<SurveyEvent> draft(
            SurveyId id,
            String schoolId,
            String instrument,
            int instrumentVersion,
            SurveyPlan plan,
            Surroundings around,
            @Nullable UUID by) {
        List<Flaw> flaws = PlanCheck.flaws(plan, around, new Measure(schoolId, instrument, instrumentVersion));
        return flaws.isEmpty()
                ? Decision.accepted(new Drafted(id, schoolId, instrument, instrumentVersion, plan, around.today(), by))
                : Decision.rejected(new SurveyPlanNotAccepted(flaws));
    }

    /** Replaces the plan while nobody was invited. */
    public Decision<SurveyEvent> changePlan(SurveyPlan to, Surroundings around) {
        if (status != SurveyStatus.DRAFT) {
            return notInState(SurveyStatus.DRAFT);
        }
        if (!invited.nobody()) {
            return Decision.rejected(new SurveyAlreadyInvites());
        }
        List<Flaw> flaws = PlanCheck.flaws(to, around, measure());
        if (!flaws.isEmpty()) {
            return Decision.rejected(new SurveyPlanNotAccepted(flaws));
        }
        return to.equals(plan) ? Decision.nothingToDo() : Decision.accepted(new PlanChanged(to));
    }

    /** Gives a group of an anonymous survey so many one-time links. */
    public Decision<SurveyEvent> issueLinks(Respondents group, int count) {
        if (status != SurveyStatus.DRAFT && status != SurveyStatus.OPEN) {
            return notInState(SurveyStatus.DRAFT, SurveyStatus.OPEN);
        }
        if (plan.mode() != Mode.ANONYMOUS) {
            return Decision.rejected(new SurveyOfOtherMode(plan.mode()));
        }
        if (!plan.groups().contains(group)) {
            return Decision.rejected(new GroupNotAsked(group, plan.groups()));
        }
        int issued = invited.linksOf(group);
        return issued + count > MOST_LINKS
                ? Decision.rejected(new TooManyLinks(MOST_LINKS, issued))
                : Decision.accepted(new LinksGiven(new LinksIssued(group, count)));
    }

    /** Invites members of the staff to a survey with names; who is invited already stays as they are. */
    public Decision<SurveyEvent> invite(Respondents group, List<UUID> staff) {
        if (status != SurveyStatus.DRAFT && status != SurveyStatus.OPEN) {
            return notInState(SurveyStatus.DRAFT, SurveyStatus.OPEN);
        }
        if (plan.mode() != Mode.NAMED) {
            return Decision.rejected(new SurveyOfOtherMode(plan.mode()));
        }
        if (!plan.groups().contains(group)) {
            return Decision.rejected(new GroupNotAsked(group, plan.groups()));
        }
        List<Participant> fresh = invited.fresh(group, staff);
        if (fresh.isEmpty()) {
            return Decision.nothingToDo();
        }
        return invited.participants().size() + fresh.size() > MOST_PARTICIPANTS
                ? Decision.rejected(new TooManyParticipants(MOST_PARTICIPANTS))
                : Decision.accepted(new ParticipantsInvited(fresh));
    }

    /** Lets answers in. */
    public Decision<SurveyEvent> open(LocalDate today) {
        if (status != SurveyStatus.DRAFT) {
            return notInState(SurveyStatus.DRAFT);
        }
        if (plan.lastDay().isBefore(today)) {
            return Decision.rejected(new SurveyPeriodOver(plan.lastDay()));
        }
        return invited.nobody() ? Decision.rejected(new SurveyInvitesNobody()) : Decision.accepted(new Opened(today));
    }

    /** Whether answers are taken on this day. */
    public boolean takesAnswers(LocalDate today) {
        return status == SurveyStatus.OPEN && plan.covers(today);
    }

    /** Records that an invited person has answered, once. */
    public Decision<SurveyEvent> answer(UUID staffId, LocalDate today) {
        if (invited.hasAnswered(staffId)) {
            return Decision.rejected(new AlreadyAnswered());
        }
        return takesAnswers(today)
                ? Decision.accepted(new Answered(staffId))
                : Decision.rejected(new SurveyNotRunning(plan.firstDay(), plan.lastDay()));
    }

    /**
     * Ends the survey with what may be shown of its answers.
     *
     * @param count asked only where the survey can be closed
     */
    public Decision<SurveyEvent> close(Supplier<SurveyResults> count, LocalDate today) {
        return status == SurveyStatus.OPEN
                ? Decision.accepted(new Closed(today, count.get()))
                : notInState(SurveyStatus.OPEN);
    }

    /** Annuls the survey, whatever its state, because it was made or answered by mistake. */
    public Decision<SurveyEvent> annul(Annulment why) {
        return annulment == null
                ? Decision.accepted(new Annulled(why))
                : Decision.rejected(new SurveyAlreadyAnnulled(annulment.on()));
    }

    /** The teacher it is about; absent where it is about something else. */
    public @Nullable UUID teacherId() {
        return plan.subject().teacherId();
    }

    Measure measure() {
        return new Measure(schoolId, instrument, instrumentVersion);
    }

    private Decision<SurveyEvent> notInState(SurveyStatus... possible) {
        return Decision.rejected(new SurveyNotInState(status, List.of(possible)));
    }

    /** The state that the draft makes. */
    public static Survey start(SurveyEvent first) {
        if (!(first instanceof Drafted drafted)) {
            throw new IllegalArgumentException("A survey begins with its draft, not with " + first);
        }
        return new Survey(
                drafted.id(),
                drafted.schoolId(),
                drafted.instrument(),
                drafted.instrumentVersion(),
                drafted.plan(),
                SurveyStatus.DRAFT,
                drafted.draftedOn(),
                drafted.draftedBy(),
                null,
                null,
                Invited.NOBODY,
                null,
                null);
    }

    /** The next state. */
    public Survey evolve(SurveyEvent event) {
        return switch (event) {
            case Drafted again -> throw new IllegalStateException(again.id() + " is drafted already");
            case PlanChanged(SurveyPlan to) -> with(to, status, openedOn, closedOn, invited, results, annulment);
            case LinksGiven(LinksIssued more) -> with(invited.with(more));
            case ParticipantsInvited(List<Participant> more) -> with(invited.with(more));
            case Answered(UUID staffId) -> with(invited.withAnswerOf(staffId));
            case Opened(LocalDate on) -> with(plan, SurveyStatus.OPEN, on, closedOn, invited, results, annulment);
            case Closed(LocalDate on, SurveyResults counted) ->
                with(plan, SurveyStatus.CLOSED, openedOn, on, invited, counted, annulment);
            case Annulled(Annulment why) ->
                with(plan, SurveyStatus.ANNULLED, openedOn, closedOn, invited, results, why);
        };
    }

    private Survey with(Invited next) {
        return with(plan, status, openedOn, closedOn, next, results, annulment);
    }

    private Survey with(
            SurveyPlan nextPlan,
            SurveyStatus next,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            Invited nextInvited,
            @Nullable SurveyResults counted,
            @Nullable Annulment why) {
        return new Survey(
                id,
                schoolId,
                instrument,
                instrumentVersion,
                nextPlan,
                next,
                draftedOn,
                draftedBy,
                opened,
                closed,
                nextInvited,
                counted,
                why);
    }
}
