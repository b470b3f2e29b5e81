package org.metodika.monitoring.feedback.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * The talk of teacher, mentor and methodist on a program or a route (обратная связь «учитель – наставник – методист», C17): one per
 * program and per route, begun by its first message. Messages never change.
 *
 * @param letters in their order
 * @param marks up to where each has read; whoever writes has read up to there
 */
public record Feedback(About about, List<Letter> letters, List<Mark> marks) {

    /** Most messages of one talk. */
    public static final int MOST_LETTERS = 500;

    public Feedback {
        letters = List.copyOf(letters);
        marks = List.copyOf(marks);
    }

    /** Begins the talk with its first message. */
    public static Decision<FeedbackEvent> begin(About about, Speaker from, String text, Instant at) {
        return new Feedback(about, List.of(), List.of()).send(from, text, at);
    }

    /** Writes to the other two. */
    public Decision<FeedbackEvent> send(Speaker from, String text, Instant at) {
        if (text.isBlank()) {
            return Decision.rejected(new FeedbackRefusal.FeedbackInvalid(List.of(Flaw.at("/text", "not-blank"))));
        }
        return letters.size() < MOST_LETTERS
                ? Decision.accepted(new FeedbackEvent.Sent(about, new Letter(letters.size() + 1, from, at, text)))
                : Decision.rejected(new FeedbackRefusal.FeedbackFull(MOST_LETTERS));
    }

    /** Keeps that somebody has read up to a message; what was read stays read. */
    public Decision<FeedbackEvent> read(Speaker reader, int number) {
        if (number < 1 || number > letters.size()) {
            return Decision.rejected(
                    new FeedbackRefusal.FeedbackInvalid(List.of(Flaw.at("/number", "range", 1, letters.size()))));
        }
        return number > readBy(reader)
                ? Decision.accepted(new FeedbackEvent.Read(new Mark(reader, number)))
                : Decision.nothingToDo();
    }

    /** Number of the last message that this reader has read; 0 where it is none. */
    public int readBy(Speaker reader) {
        return marks.stream()
                .filter(mark -> mark.reader().equals(reader))
                .mapToInt(Mark::number)
                .findFirst()
                .orElse(0);
    }

    /** The last message. */
    public Letter last() {
        return letters.getLast();
    }

    /** The talk that the first event makes. */
    public static Feedback startedBy(FeedbackEvent first) {
        if (!(first instanceof FeedbackEvent.Sent(var about, var _))) {
            throw new IllegalArgumentException("A talk begins with a message, not with " + first);
        }
        return new Feedback(about, List.of(), List.of()).evolve(first);
    }

    /** The talk after an event. */
    public Feedback evolve(FeedbackEvent event) {
        return switch (event) {
            case FeedbackEvent.Sent(var _, var letter) -> {
                List<Letter> all = new ArrayList<>(letters);
                all.add(letter);
                yield new Feedback(about, all, marked(new Mark(letter.from(), letter.number())));
            }
            case FeedbackEvent.Read(var mark) -> new Feedback(about, letters, marked(mark));
        };
    }

    private List<Mark> marked(Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        all.removeIf(before -> before.reader().equals(mark.reader()));
        all.add(mark);
        return all;
    }
}
