package org.metodika.diagnostics.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something is not done with a campaign or with the roll of a school. */
public sealed interface CampaignRefusal extends Rejection {

    /** Something in the plan is wrong; each thing is named in {@link #flaws()}. */
    record CampaignInvalid(List<Flaw> flaws) implements CampaignRefusal {
        public CampaignInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** No instrument has this code, or not in this version. */
    record CampaignInstrumentUnknown(String instrument) implements CampaignRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "unknown-instrument", instrument));
        }
    }

    /** No assessments begin with an instrument that was taken out of use. */
    record CampaignInstrumentRetired(String instrument, LocalDate retiredOn) implements CampaignRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "retired-instrument", retiredOn));
        }
    }

    /** An instrument without criteria only asks. */
    record CampaignInstrumentMeasuresNothing(String instrument) implements CampaignRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "instrument-asks-alone", instrument));
        }
    }

    /** The plan is changed, and the campaign opened, only while it is a draft. */
    record CampaignNotDraft() implements CampaignRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A campaign is extended and closed, and its rolls change, only while it goes on. */
    record CampaignNotOpen() implements CampaignRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing is annulled twice. */
    record CampaignAlreadyAnnulled(LocalDate annulledOn) implements CampaignRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A campaign that is over can't be opened any more. */
    record CampaignPeriodOver(LocalDate lastDay) implements CampaignRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/lastDay", "campaign-last-day-over", lastDay));
        }
    }

    /** Nobody fits on the day of the opening. */
    record CampaignWithoutTeachers() implements CampaignRefusal {}

    /** More people of one school than one roll holds. */
    record CampaignRollTooLong(String schoolId, int teachers, int most) implements CampaignRefusal {}

    /** The day or the reason of an extension is wrong. */
    record CampaignExtensionInvalid(List<Flaw> flaws) implements CampaignRefusal {
        public CampaignExtensionInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** What takes something back, or leaves somebody out, needs a written reason. */
    record CampaignReasonMissing() implements CampaignRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** Those to be added are not of the school, left it, or are beyond reach. */
    record CampaignAdmissionInvalid(List<Flaw> flaws) implements CampaignRefusal {
        public CampaignAdmissionInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Who is to observe is not of the school, observes themselves, or gives what nobody expects. */
    record CampaignObserversInvalid(List<Flaw> flaws) implements CampaignRefusal {
        public CampaignObserversInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** The teacher takes part no longer. */
    record TeacherLeftOut() implements CampaignRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
