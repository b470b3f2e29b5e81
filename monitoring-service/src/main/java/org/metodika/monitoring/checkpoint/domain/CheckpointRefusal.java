package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a checkpoint is refused. */
public sealed interface CheckpointRefusal extends Rejection {

    /** The result stands; a wrong one is annulled first. */
    record CheckpointAlreadyPassed(LocalDate passedOn) implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The approval of the program was annulled. */
    record CheckpointIsCancelled() implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no result to annul. */
    record NoResultToAnnul() implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Every checkpoint carries both marks, the teacher's first (C11). */
    record SelfMarkMissing() implements CheckpointRefusal {}

    /** No report was handed in, or nobody could tell what it is (B26). */
    record ReportMissing(List<Flaw> flaws) implements CheckpointRefusal {}

    /** The file is not what may be kept; nothing of it was (B26). */
    record ReportFileRefused(List<Flaw> flaws) implements CheckpointRefusal {
        public ReportFileRefused {
            flaws = List.copyOf(flaws);
        }
    }

    /** A file belongs to a report that waits for the assessor, and there is none. */
    record ReportFileWithoutReport() implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The same content is there already. */
    record ReportFileAlreadyThere(String name) implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The report has as many files as it may have. */
    record ReportFilesFull(int most) implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The file belongs to a report that was returned or replaced: it stays as history. */
    record ReportFileStays() implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** An interview names with whom it was held (C12). */
    record CounterpartMissing() implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/counterpart", "not-null"));
        }
    }

    /** Not a mark of the scale. */
    record MarkOffScale(int mark, int lowest, int highest, String pointer) implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at(pointer, "range", lowest, highest));
        }
    }

    /** What has not happened yet can't be recorded. */
    record PassedInFuture(LocalDate passedOn, LocalDate today) implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/passedOn", "past-or-present"));
        }
    }

    /** The program had not begun or was not approved yet. */
    record PassedBeforeProgram(LocalDate passedOn, LocalDate earliest) implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/passedOn", "passed-before-program", earliest));
        }
    }

    /** The two marks come from two people (C11). */
    record AssessorIsTeacher() implements CheckpointRefusal {}

    /** What is done against the usual course needs a written reason. */
    record ReasonMissing() implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** The source says what belongs to the form of a checkpoint (C12). */
    record OccasionMissing(List<Flaw> flaws) implements CheckpointRefusal {}

    /** A return says what is lacking and what is to be done (B08). */
    record ReturnIncomplete(List<Flaw> flaws) implements CheckpointRefusal {}

    /** A postponement has a ground. */
    record GroundMissing() implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/ground", "not-blank"));
        }
    }

    /** A postponement leads to a day that lies after the present last day, and not in the past. */
    record PostponedTooEarly(LocalDate until, LocalDate earliest) implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/until", "postponed-too-early", earliest));
        }
    }

    /** The program ends before. */
    record PostponedBeyondProgram(LocalDate until, LocalDate endsOn) implements CheckpointRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/until", "postponed-beyond-program", endsOn));
        }
    }

    /** Nobody decides on their own checkpoint. */
    record DeciderIsTeacher() implements CheckpointRefusal {}

    /** No violation has this number. */
    record NoSuchViolation(int number) implements CheckpointRefusal {}

    /** It was annulled before. */
    record ViolationAlreadyAnnulled(LocalDate annulledOn) implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** As much was handed in, returned or postponed as one checkpoint bears. */
    record HistoryFull(int most) implements CheckpointRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
