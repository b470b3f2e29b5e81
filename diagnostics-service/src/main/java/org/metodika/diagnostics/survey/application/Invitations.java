package org.metodika.diagnostics.survey.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.metodika.diagnostics.ballots.LinkSecret;
import org.metodika.diagnostics.ballots.Links;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.LinksShownOnce;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.ParticipantsNotAccepted;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;

/** Who may answer: one-time links for those without a name, members of the staff for those with one. */
public final class Invitations {

    private final Surveys surveys;
    private final Links links;
    private final Directory directory;

    public Invitations(Surveys surveys, Links links, Directory directory) {
        this.surveys = surveys;
        this.links = links;
        this.directory = directory;
    }

    /** Links that were just made, with the survey as it is now. */
    public record Issued(Survey survey, List<LinkSecret> secrets) {}

    /**
     * Makes one-time links. They are announced before they are made: a crash between the two leaves a number that is too high
     * and no link that nobody knows of.
     *
     * @throws org.metodika.kit.problem.ProblemException where it is refused, and 409 where the request is a repetition: links are
     *     shown once
     */
    public Issued issueLinks(SurveyId id, Respondents group, int count, Actor actor, Change change) {
        Outcome<Survey> outcome = surveys.change(id, actor, change, survey -> survey.issueLinks(group, count));
        Survey survey = outcome.orProblem().state();
        if (outcome instanceof Outcome.Done<Survey> done && done.repeated()) {
            throw Problems.of(new LinksShownOnce());
        }
        return new Issued(survey, links.issue(id.value(), group.name(), count));
    }

    /** Invites members of the staff of the school by name; all of them or none. */
    public Outcome<Survey> invite(SurveyId id, Respondents group, List<UUID> staff, Actor actor, Change change) {
        return surveys.change(id, actor, change, survey -> {
            List<Flaw> flaws = flaws(survey, staff);
            return flaws.isEmpty()
                    ? survey.invite(group, staff)
                    : Decision.rejected(new ParticipantsNotAccepted(flaws));
        });
    }

    private List<Flaw> flaws(Survey survey, List<UUID> staff) {
        Map<UUID, KnownPerson> known = directory.people(staff);
        LocalDate today = surveys.today(survey);
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < staff.size(); i++) {
            KnownPerson person = known.get(staff.get(i));
            if (person == null || !person.schoolId().equals(survey.schoolId()) || !person.onStaffOn(today)) {
                flaws.add(Flaw.at("/staffIds/" + i, "participant-not-on-staff"));
            }
        }
        return flaws;
    }
}
