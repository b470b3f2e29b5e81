package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Yardstick.Item;
import org.metodika.diagnostics.assessment.domain.Yardstick.Limits;
import org.metodika.diagnostics.assessment.domain.Yardstick.Placed;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.kit.domain.Rejection.Flaw;

/** Finds everything that is wrong with a sheet, all of it at once, each with its place in the request. */
public final class SheetCheck {

    private final Yardstick yardstick;
    private final String at;
    private final List<Flaw> flaws = new ArrayList<>();

    private SheetCheck(Yardstick yardstick, String at) {
        this.yardstick = yardstick;
        this.at = at;
    }

    /**
     * The flaws of a new sheet; empty where it is good.
     *
     * @param self whether the teacher concerned records it
     */
    static List<Flaw> flaws(Yardstick yardstick, RecordSheet command, boolean self) {
        SheetCheck check = new SheetCheck(yardstick, "");
        check.author(command.evidence().source(), self);
        check.evidence(command.evidence());
        check.date(command);
        check.complete(command.answers());
        return List.copyOf(check.flaws);
    }

    /**
     * The flaws of a sheet that only says what it answers, e.g. one that tries an instrument.
     *
     * @param at pointer to the sheet
     */
    public static List<Flaw> flaws(Yardstick yardstick, Answered sheet, String at) {
        SheetCheck check = new SheetCheck(yardstick, at);
        check.source(sheet.source());
        check.complete(sheet.answers());
        return List.copyOf(check.flaws);
    }

    /** The flaws of a sheet that is not finished: what is there must be right, what lacks may come. */
    static List<Flaw> unfinished(Yardstick yardstick, Source source, List<Answer> answers, boolean self) {
        SheetCheck check = new SheetCheck(yardstick, "");
        check.author(source, self);
        check.source(source);
        check.answers(answers);
        return List.copyOf(check.flaws);
    }

    private void author(Source source, boolean self) {
        if (self && source != Source.SELF_ASSESSMENT) {
            flaw("/source", "own-sheet-is-self-assessment");
        }
        if (!self && source == Source.SELF_ASSESSMENT) {
            flaw("/source", "self-assessment-is-own-sheet");
        }
    }

    private void evidence(Evidence evidence) {
        source(evidence.source());
        if (evidence.source().needsDescription() && isBlank(evidence.sourceDescription())) {
            flaw("/sourceDescription", "source-needs-description");
        }
        observer(evidence);
        place(evidence);
    }

    private void source(Source source) {
        List<Source> possible = yardstick.limits().sources();
        if (!possible.isEmpty() && !possible.contains(source)) {
            flaw("/source", "source-not-of-instrument", source, possible);
        }
    }

    /** Who watched a lesson is one of those whom the instrument names; the teacher watches the own lesson alone. */
    private void observer(Evidence evidence) {
        Observer observer = evidence.observer();
        boolean self = evidence.source() == Source.SELF_ASSESSMENT;
        List<Observer> possible = yardstick.limits().observers();
        boolean watched = evidence.source().isLesson() || (self && !possible.isEmpty());
        if (observer == null) {
            if (!possible.isEmpty() && evidence.source().isLesson()) {
                flaw("/observer", "observer-missing", possible);
            }
        } else if (!watched) {
            flaw("/observer", "observer-without-lesson");
        } else if ((observer == Observer.TEACHER) != self) {
            flaw("/observer", self ? "observer-is-teacher" : "observer-is-not-teacher");
        } else if (!possible.isEmpty() && !possible.contains(observer)) {
            flaw("/observer", "observer-not-of-instrument", observer, possible);
        }
    }

    private void place(Evidence evidence) {
        Limits limits = yardstick.limits();
        Source source = evidence.source();
        LessonFacts lesson = evidence.lesson();
        if (lesson == null) {
            if (limits.placed() == Placed.LESSON) {
                flaw("/lesson", "lesson-missing");
            }
        } else if (!source.isLesson() && limits.placed() != Placed.LESSON) {
            flaw("/lesson", "lesson-without-visit");
        }
        if (isBlank(evidence.document())) {
            if (limits.placed() == Placed.DOCUMENT && source.isDocument()) {
                flaw("/document", "document-missing");
            }
        } else if (!source.isDocument()) {
            flaw("/document", "document-without-analysis");
        }
    }

    private void date(RecordSheet command) {
        LocalDate oldest = command.today().minusDays(yardstick.limits().sheetMaxAgeDays());
        if (command.answeredOn().isAfter(command.today())) {
            flaw("/answeredOn", "answered-in-future", command.today());
        } else if (command.answeredOn().isBefore(oldest)) {
            flaw("/answeredOn", "answered-too-long-ago", oldest);
        }
    }

    /** The answers are right, and enough of them. */
    private void complete(List<Answer> answers) {
        Set<String> answered = answers(answers);
        yardstick
                .all()
                .filter(item -> item.obligatory() && !answered.contains(item.code()))
                .forEach(item -> flaw("/answers", "obligatory-item-missing", item.code()));
        int scored = (int) yardstick
                .all()
                .filter(item -> item.scored() && answered.contains(item.code()))
                .count();
        if (scored < yardstick.minimumAnswered()) {
            flaw("/answers", "too-few-answers", scored, yardstick.minimumAnswered(), yardstick.scoredItems());
        }
    }

    private Set<String> answers(List<Answer> answers) {
        Map<String, Item> items = yardstick.items();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Item item = items.get(answer.item());
            if (item == null) {
                flaw("/answers/" + i + "/item", "unknown-item", answer.item());
            } else if (!answered.add(answer.item())) {
                flaw("/answers/" + i + "/item", "item-answered-twice", answer.item());
            } else {
                Flaw wrong = item.rule().flaw(at + "/answers/" + i, answer);
                if (wrong != null) {
                    flaws.add(wrong);
                }
            }
        }
        return answered;
    }

    private void flaw(String place, String code, Object... arguments) {
        flaws.add(Flaw.at(at + place, code, arguments));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
