package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.diagnostics.assessment.domain.Assessment.Status;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Rejection;

/** Why something is not done with an assessment. */
public sealed interface AssessmentRefusal extends Rejection {

    /** The teacher left the school (compare B16). */
    record TeacherNotOnStaff(LocalDate dismissedOn) implements AssessmentRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/teacherId", "not-on-staff", dismissedOn));
        }
    }

    /** No instrument has this code, or not in this version. */
    record InstrumentUnknown(String instrument) implements AssessmentRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "unknown-instrument", instrument));
        }
    }

    /** The instrument is out of use; no assessments begin with it. */
    record InstrumentRetired(String instrument, LocalDate retiredOn) implements AssessmentRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "retired-instrument", retiredOn));
        }
    }

    /** The instrument only asks, and nothing is measured with it. */
    record InstrumentMeasuresNothing(String instrument) implements AssessmentRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/instrument", "instrument-asks-alone", instrument));
        }
    }

    /** At most one assessment per teacher and instrument is open at a time. */
    record AssessmentAlreadyOpen(AssessmentId assessment) implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Sheets are recorded and annulled, and the assessment is closed, only while it is open. */
    record AssessmentNotOpen(Status status) implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing is annulled twice. */
    record AssessmentAlreadyAnnulled(LocalDate annulledOn) implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Nothing is annulled twice. */
    record SheetAlreadyAnnulled(LocalDate annulledOn) implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What was recorded is annulled where it is wrong, and never changed. */
    record SheetAlreadyRecorded(LocalDate recordedOn) implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Whoever answers finishes one sheet of an assessment before the next. */
    record AnotherSheetBegun(SheetId sheet) implements AssessmentRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The answers of a sheet can't be taken as they are. */
    record SheetNotAccepted(List<Flaw> flaws) implements AssessmentRefusal {}

    /** An assessment holds no more sheets than people look through. */
    record TooManySheets(int limit) implements AssessmentRefusal {}

    /** A measured result needs different sources (C20, C21). */
    record TooFewSources(int required, int present, List<Source> sources) implements AssessmentRefusal {}

    /** A criterion without any answer has no level. */
    record CriteriaWithoutAnswers(List<String> criteria) implements AssessmentRefusal {}

    /** A self-assessment ends when the teacher has said something. */
    record SelfAssessmentMissing() implements AssessmentRefusal {}
    /** A campaign accepts sheets from its first day on. */
    record CampaignNotBegun(LocalDate firstDay) implements AssessmentRefusal {}

    /** A campaign accepts no sheet after its last day, unless it is extended. */
    record CampaignLastDayOver(LocalDate lastDay) implements AssessmentRefusal {}

    /** Nobody measures themselves: the teacher concerned gives a self-assessment and nothing else. */
    record OwnAssessment() implements AssessmentRefusal {}
}
