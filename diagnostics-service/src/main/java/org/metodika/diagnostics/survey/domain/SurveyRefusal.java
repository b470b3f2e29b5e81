package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something is not done with a survey. */
public sealed interface SurveyRefusal extends Rejection {

    /** No instrument has this code, or not in this version. */
    record SurveyInstrumentUnknown(String instrument) implements SurveyRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "unknown-instrument", instrument));
        }
    }

    /** The instrument was taken out of use. */
    record SurveyInstrumentRetired(String instrument, LocalDate retiredOn) implements SurveyRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "retired-instrument", instrument, retiredOn));
        }
    }

    /** Only questionnaires and protocols of interviews are put to people. */
    record SurveyInstrumentUnfit(String instrument) implements SurveyRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "instrument-asks-nobody", instrument));
        }
    }

    /** The plan can't be carried out as it is. */
    record SurveyPlanNotAccepted(List<Flaw> flaws) implements SurveyRefusal {}

    /** Nobody surveys others about themselves. */
    record SurveyAboutOneself() implements SurveyRefusal {}

    /** What was promised to those who were invited is not changed behind their backs. */
    record SurveyAlreadyInvites() implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The survey is in a state in which this can't be done. */
    record SurveyNotInState(SurveyStatus status, List<SurveyStatus> possible) implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing is annulled twice. */
    record SurveyAlreadyAnnulled(LocalDate annulledOn) implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A survey is opened only while its period lasts or before it. */
    record SurveyPeriodOver(LocalDate lastDay) implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A survey that nobody can answer is not opened. */
    record SurveyInvitesNobody() implements SurveyRefusal {}

    /** Links are for surveys without names, participants for those with names. */
    record SurveyOfOtherMode(Mode mode) implements SurveyRefusal {}

    /** The survey asks no such group. */
    record GroupNotAsked(Respondents group, List<Respondents> groups) implements SurveyRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/group", "group-not-asked", groups));
        }
    }

    /** More links than one group of a survey can have. */
    record TooManyLinks(int limit, int issued) implements SurveyRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/count", "links-left", limit - issued));
        }
    }

    /** Links are shown once, when they are made. */
    record LinksShownOnce() implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** More participants than one survey can have. */
    record TooManyParticipants(int limit) implements SurveyRefusal {}

    /** Only recorded members of the staff take part with their names (L5). */
    record ParticipantsNotAccepted(List<Flaw> flaws) implements SurveyRefusal {}

    /** Answers come within the period, in the time zone of the school. */
    record SurveyNotRunning(LocalDate firstDay, LocalDate lastDay) implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Each answers once (L5). */
    record AlreadyAnswered() implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Results are shown of what has ended, and not of what was annulled. */
    record SurveyHasNoResults(SurveyStatus status) implements SurveyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The answers can't be taken as they are. */
    record AnswersNotAccepted(List<Flaw> flaws) implements SurveyRefusal {}
}
