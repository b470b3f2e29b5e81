package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.metodika.demo.municipality.Person;

/**
 * One thing that somebody does on one day: one write, as a rule. What it needs of the platform's ids the player knows from
 * what was done before.
 */
public sealed interface Act {

    /** Who does it. */
    Person by();

    /** Whom it concerns: what concerns one person happens in order, everything else at once. */
    Person about();

    /** Name of the act, unique among those about the same person; a part of its Idempotency-Key. */
    String label();

    /** An assessment is begun. */
    record OpenAssessment(Person by, Person about, String assessment) implements Act {
        @Override
        public String label() {
            return "open/" + assessment;
        }
    }

    /**
     * Answers from one source.
     *
     * @param weak codes of the criteria in which the teacher shows difficulties
     */
    record RecordSheet(Person by, Person about, String assessment, String source, int number, Set<String> weak)
            implements Act {
        @Override
        public String label() {
            return "sheet/%s/%d".formatted(assessment, number);
        }
    }

    /** A sheet was recorded by mistake. */
    record AnnulSheet(Person by, Person about, String assessment, int number) implements Act {
        @Override
        public String label() {
            return "annul-sheet/%s/%d".formatted(assessment, number);
        }
    }

    /** The assessment is to be closed although it has too few sources: refused. */
    record CloseTooEarly(Person by, Person about, String assessment) implements Act {
        @Override
        public String label() {
            // The same key as when it succeeds: a refusal leaves no trace of it.
            return "close/" + assessment;
        }
    }

    /**
     * The levels are computed.
     *
     * @param weak codes of which a deficit is to come out, found now or before
     */
    record CloseAssessment(Person by, Person about, String assessment, Set<String> weak) implements Act {
        @Override
        public String label() {
            return "close/" + assessment;
        }
    }

    /** The whole assessment was a mistake. */
    record AnnulAssessment(Person by, Person about, String assessment) implements Act {
        @Override
        public String label() {
            return "annul/" + assessment;
        }
    }

    /** One deficit was a mistake. */
    record AnnulDeficit(Person by, Person about, String assessment, String code) implements Act {
        @Override
        public String label() {
            return "annul-deficit/%s/%s".formatted(assessment, code);
        }
    }

    /**
     * A program is drafted from the open deficits.
     *
     * @param basis codes that are open
     */
    record DraftFromDeficits(Person by, Person about, String category, Set<String> basis) implements Act {
        @Override
        public String label() {
            return "draft";
        }
    }

    /** A program is drafted by hand, on grounds other than a deficit. */
    record DraftByHand(Person by, Person about, ProgramText text) implements Act {
        @Override
        public String label() {
            return "draft";
        }
    }

    /** The draft is completed, or written anew. */
    record Complete(Person by, Person about, ProgramText text) implements Act {
        @Override
        public String label() {
            return "content/" + text.version();
        }
    }

    /** Submitted for approval. */
    record Submit(Person by, Person about, int time) implements Act {
        @Override
        public String label() {
            return "submit/" + time;
        }
    }

    /** Returned by the head with a reason. */
    record SendBack(Person by, Person about) implements Act {
        @Override
        public String label() {
            return "return";
        }
    }

    /** A deficit is left to a later program. */
    record Defer(Person by, Person about, String code, int time) implements Act {
        @Override
        public String label() {
            return "defer/%s/%d".formatted(code, time);
        }
    }

    /** A deferral is taken back. */
    record LiftDeferral(Person by, Person about, String code) implements Act {
        @Override
        public String label() {
            return "lift/" + code;
        }
    }

    /** Approval although a deficit is neither addressed nor deferred: refused. */
    record ApproveUncovered(Person by, Person about, String order, LocalDate on, int time) implements Act {
        @Override
        public String label() {
            return "approve/" + time;
        }
    }

    /** Approved by order. */
    record Approve(Person by, Person about, String order, LocalDate on, int time) implements Act {
        @Override
        public String label() {
            return "approve/" + time;
        }
    }

    /** The approval was recorded by mistake. */
    record AnnulApproval(Person by, Person about) implements Act {
        @Override
        public String label() {
            return "annul-approval";
        }
    }

    /** The program is given up. */
    record Withdraw(Person by, Person about) implements Act {
        @Override
        public String label() {
            return "withdraw";
        }
    }

    /** The teacher's own mark. */
    record SelfMark(Person about, int ordinal, int mark) implements Act {
        @Override
        public Person by() {
            return about;
        }

        @Override
        public String label() {
            return "self-mark/" + ordinal;
        }
    }

    /**
     * A checkpoint's result.
     *
     * @param time 1, and one more for each annulled result
     * @param late whether the deadline is over; then the schedule has found it missed before
     */
    record Pass(Person by, Person about, int ordinal, int time, int mark, LocalDate on, boolean late) implements Act {
        @Override
        public String label() {
            return "result/%d/%d".formatted(ordinal, time);
        }
    }

    /** A result was recorded by mistake. */
    record AnnulResult(Person by, Person about, int ordinal) implements Act {
        @Override
        public String label() {
            return "annul-result/" + ordinal;
        }
    }

    /**
     * A step in the year of an elective course and of the experience that comes of it.
     *
     * @param about the author of the course
     * @param endsOn last day of lessons
     */
    record Elective(Person by, Person about, Step step, LocalDate endsOn) implements Act {

        /** What is done, in this order. */
        public enum Step {
            /** Drafted with its programme and submitted. */
            DRAFT,
            REVIEW,
            INCLUDE,
            RESULTS,
            /** Shown to colleagues. */
            PRESENT,
            CONFIRM
        }

        @Override
        public String label() {
            return "elective/" + step;
        }
    }

    /** Somebody leaves. */
    record Dismiss(Person by, Person about, LocalDate lastDay) implements Act {
        @Override
        public String label() {
            return "dismiss";
        }
    }

    /** Newcomers are entered, as a file again. */
    record Enrol(Person by, List<Person> people) implements Act {
        @Override
        public Person about() {
            return by;
        }

        @Override
        public String label() {
            return "enrol";
        }
    }

    /** Something that the platform refuses whenever it is asked. */
    record Overstep(Person by, Person about, Kind kind) implements Act {

        /** What is tried. */
        public enum Kind {
            /** Approval without an order (B30). */
            APPROVE_WITHOUT_ORDER,
            /** Approval by somebody who isn't the head. */
            APPROVE_AS_DEPUTY,
            /** Approval by the head of another school. */
            APPROVE_ELSEWHERE,
            /** Submission by the tutor. */
            SUBMIT_AS_TUTOR,
            /** A result of the first checkpoint without a report (B26). */
            PASS_WITHOUT_REPORT,
            /** A program for somebody who isn't on the staff (B16). */
            DRAFT_FOR_PART_TIMER,
            /** An assessment of somebody who has left. */
            ASSESS_WHO_LEFT
        }

        @Override
        public String label() {
            return "overstep/" + kind;
        }
    }

    /** Something is read: a report, a paper, a list. */
    record Look(Person by, Person about, Kind kind, int time) implements Act {

        /** What is read. */
        public enum Kind {
            SCHOOL_REPORT,
            SCHOOL_REPORT_BOOK,
            PROGRAM_PDF,
            PROGRAM_DOCX,
            OVERDUE_LIST,
            PROGRAM_TABLE,
            LEVELS
        }

        @Override
        public String label() {
            return "look/%s/%d".formatted(kind, time);
        }
    }
}
