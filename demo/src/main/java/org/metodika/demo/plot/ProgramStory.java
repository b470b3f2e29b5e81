package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.metodika.demo.municipality.Dice;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.School;

/** The year of a teacher with a program: from the diagnosis to the second one. */
final class ProgramStory {

    private final School school;
    private final School neighbour;
    private final Person teacher;
    private final Person tutor;
    private final Dice dice;
    private final Calendar calendar;
    private final Diary diary;
    private final int number;
    private final Diagnosis diagnosis;

    /** @param number place among all programs of the municipality, from 0 */
    ProgramStory(
            School school, School neighbour, Person teacher, Dice dice, Calendar calendar, Diary diary, int number) {
        this.school = school;
        this.neighbour = neighbour;
        this.teacher = teacher;
        this.tutor = school.person(Objects.requireNonNull(teacher.tutor()));
        this.dice = dice;
        this.calendar = calendar;
        this.diary = diary;
        this.number = number;
        this.diagnosis = new Diagnosis(school, teacher, dice, calendar, diary);
    }

    void tell(Twist twist) {
        Set<String> weak = diagnosis.difficulties(twist == Twist.DEFERRED ? 2 : 1, 3);
        LocalDate closed = diagnosis.september(weak, dice.percent(60), number % 6 == 3, number % 8 == 5);
        ProgramText text = text(weak, twist);
        if (twist == Twist.DEFERRED) {
            text = text.without(weak.iterator().next());
        }
        LocalDate ordered = untilTheOrder(twist, text, closed);
        if (twist.isApproved()) {
            approve(twist, text, ordered);
            checkpoints(twist, text);
        }
        if (twist == Twist.DISMISSED) {
            diary.on(calendar.day(12, 21), new Act.Dismiss(school.head(), teacher, calendar.day(12, 28)));
            diary.on(calendar.day(2, 3), new Act.Overstep(school.deputy(), teacher, Act.Overstep.Kind.ASSESS_WHO_LEFT));
        } else {
            diagnosis.april(weak);
        }
    }

    private ProgramText text(Set<String> weak, Twist twist) {
        String category = teacher.experienceYears() < 3
                ? "YOUNG_SPECIALIST"
                : dice.percent(80) ? "CATEGORY_APPLICANT" : "CONTEST_CANDIDATE";
        boolean endless = twist == Twist.LONG;
        LocalDate third = endless
                ? LocalDate.of(calendar.year() + 1, 10, 10 + dice.below(10))
                : calendar.day(5, 10 + dice.below(9));
        return Texts.program(
                category,
                weak,
                calendar.day(10, 5),
                endless ? LocalDate.of(calendar.year() + 1, 12, 25) : calendar.day(5, 28),
                List.of(calendar.day(11, 10 + dice.below(9)), calendar.day(2, 8 + dice.below(10)), third));
    }

    /** Draft, completion, submission, return; gives the day of the order. */
    private LocalDate untilTheOrder(Twist twist, ProgramText text, LocalDate closed) {
        Person drafter =
                dice.percent(70) ? school.deputy() : dice.percent(70) || twist == Twist.DISMISSED ? tutor : teacher;
        LocalDate drafted = Calendar.after(closed, 5);
        diary.on(drafted, new Act.DraftFromDeficits(drafter, teacher, text.category(), text.basis()));
        diary.on(drafted, new Act.Complete(drafter, teacher, text));
        if (twist == Twist.STILL_DRAFT) {
            return drafted;
        }
        LocalDate submitted = Calendar.after(drafted, 3);
        diary.on(submitted, new Act.Submit(school.deputy(), teacher, 1));
        if (twist == Twist.WITHDRAWN) {
            diary.on(Calendar.after(submitted, 4), new Act.Withdraw(school.deputy(), teacher));
        }
        if (twist == Twist.RETURNED) {
            LocalDate returned = Calendar.after(submitted, 1);
            diary.on(returned, new Act.SendBack(school.head(), teacher));
            LocalDate again = Calendar.after(returned, 1);
            diary.on(again, new Act.Complete(drafter, teacher, text.improved()));
            diary.on(again, new Act.Submit(school.deputy(), teacher, 2));
            return Calendar.after(again, 4);
        }
        return Calendar.after(submitted, 4);
    }

    private void approve(Twist twist, ProgramText text, LocalDate day) {
        oversteps(day);
        String order = "%d/%s-к".formatted(number + 1, teacher.number());
        switch (twist) {
            case WRONG_ORDER -> {
                diary.on(day, new Act.Approve(school.head(), teacher, order + "-1", day, 1));
                LocalDate next = Calendar.after(day, 1);
                diary.on(next, new Act.AnnulApproval(school.head(), teacher));
                diary.on(next, new Act.Approve(school.head(), teacher, order, day, 2));
            }
            case DEFERRED -> {
                String code = text.basis().iterator().next();
                diary.on(day, new Act.ApproveUncovered(school.head(), teacher, order, day, 1));
                diary.on(day, new Act.Defer(school.deputy(), teacher, code, 1));
                diary.on(day, new Act.LiftDeferral(school.deputy(), teacher, code));
                diary.on(day, new Act.Defer(school.deputy(), teacher, code, 2));
                diary.on(day, new Act.Approve(school.head(), teacher, order, day, 1));
            }
            case PLAIN, RETURNED, WRONG_RESULT, LATE, NEVER, DISMISSED, LONG ->
                diary.on(day, new Act.Approve(school.head(), teacher, order, day, 1));
            case WITHDRAWN, STILL_DRAFT, AWAITING -> throw new IllegalStateException("Never approved: " + twist);
        }
        if (number % 10 == 0) {
            diary.on(day, new Act.Look(school.head(), teacher, Act.Look.Kind.PROGRAM_PDF, 1));
        }
        if (number % 10 == 5) {
            diary.on(day, new Act.Look(teacher, teacher, Act.Look.Kind.PROGRAM_DOCX, 1));
        }
    }

    private void oversteps(LocalDate day) {
        if (number % 5 == 0) {
            diary.on(day, overstep(school.head(), Act.Overstep.Kind.APPROVE_WITHOUT_ORDER));
        }
        if (number % 7 == 1) {
            diary.on(day, overstep(school.deputy(), Act.Overstep.Kind.APPROVE_AS_DEPUTY));
        }
        if (number % 9 == 2 && !neighbour.equals(school)) {
            diary.on(day, overstep(neighbour.head(), Act.Overstep.Kind.APPROVE_ELSEWHERE));
        }
    }

    private void checkpoints(Twist twist, ProgramText text) {
        int least = twist == Twist.DISMISSED || twist == Twist.NEVER ? 1 : twist == Twist.LONG ? 2 : 3;
        for (int ordinal = 1; ordinal <= least; ordinal++) {
            LocalDate deadline = text.stages().get(ordinal - 1).deadline();
            if (twist == Twist.LATE && ordinal <= 2) {
                late(ordinal, deadline);
            } else {
                onTime(ordinal, deadline, twist == Twist.WRONG_RESULT && ordinal == 1);
            }
        }
    }

    private void onTime(int ordinal, LocalDate deadline, boolean wrong) {
        int mark = dice.between(3, 5);
        LocalDate day = Calendar.before(deadline, dice.between(3, 6));
        diary.on(day, new Act.SelfMark(teacher, ordinal, dice.between(3, 5)));
        if (ordinal == 1 && number % 6 == 4) {
            diary.on(day, overstep(tutor, Act.Overstep.Kind.PASS_WITHOUT_REPORT));
        }
        Person assessor = dice.percent(75) ? tutor : school.deputy();
        diary.on(day, new Act.Pass(assessor, teacher, ordinal, 1, wrong ? 2 : mark, day, false));
        if (wrong) {
            LocalDate next = Calendar.after(day, 1);
            diary.on(next, new Act.AnnulResult(assessor, teacher, ordinal));
            diary.on(next, new Act.Pass(assessor, teacher, ordinal, 2, mark, day, false));
        }
    }

    private void late(int ordinal, LocalDate deadline) {
        LocalDate day = calendar.lastFriday(deadline.getMonthValue());
        diary.on(day, new Act.SelfMark(teacher, ordinal, 3));
        diary.on(day, new Act.Pass(tutor, teacher, ordinal, 1, 3, day, true));
    }

    private Act overstep(Person by, Act.Overstep.Kind kind) {
        return new Act.Overstep(by, teacher, kind);
    }
}
