package org.metodika.monitoring.diary.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * An entry of the diary of a program or a route (запись дневника, C13): the author changes it for a day, afterwards it is only added to. At any
 * time, whether or not a checkpoint is due (L7).
 *
 * @param additions what the author added later, oldest first
 * @param notes what those who accompany the teacher wrote, oldest first
 */
public record DiaryEntry(Heading heading, Content content, List<Addition> additions, List<Addition> notes) {

    /** How long the author may change what was written. */
    public static final Duration CHANGEABLE = Duration.ofDays(1);

    /** Most additions of one entry, and most notes. */
    public static final int MOST_ADDITIONS = 50;

    private static final int YEARS_BACK = 1;

    public DiaryEntry {
        additions = List.copyOf(additions);
        notes = List.copyOf(notes);
    }

    /** Writes an entry. */
    public static Decision<DiaryEvent> write(Heading heading, Content content, LocalDate today) {
        return check(content, today)
                .<Decision<DiaryEvent>>map(Decision::rejected)
                .orElseGet(() -> Decision.accepted(new DiaryEvent.Written(heading, content)));
    }

    /** Changes what was written, within a day. */
    public Decision<DiaryEvent> change(Content next, Instant now, LocalDate today) {
        if (!isChangeable(now)) {
            return Decision.rejected(new DiaryRefusal.DiaryEntryClosed());
        }
        return check(next, today)
                .<Decision<DiaryEvent>>map(Decision::rejected)
                .orElseGet(() -> next.equals(content)
                        ? Decision.nothingToDo()
                        : Decision.accepted(new DiaryEvent.Changed(next)));
    }

    /** The author adds to it, at any time. */
    public Decision<DiaryEvent> supplement(Addition addition) {
        return add(additions, addition, new DiaryEvent.Supplemented(addition));
    }

    /** Somebody who accompanies the teacher adds a word. */
    public Decision<DiaryEvent> note(Addition note) {
        return add(notes, note, new DiaryEvent.Noted(note));
    }

    /** Whether the author may still change it. */
    public boolean isChangeable(Instant now) {
        return now.isBefore(changeableUntil());
    }

    /** From then on it is only added to. */
    public Instant changeableUntil() {
        return heading.writtenAt().plus(CHANGEABLE);
    }

    /** The entry that the first event makes. */
    public static DiaryEntry startedBy(DiaryEvent first) {
        if (!(first instanceof DiaryEvent.Written(var heading, var content))) {
            throw new IllegalArgumentException("An entry begins with what was written, not with " + first);
        }
        return new DiaryEntry(heading, content, List.of(), List.of());
    }

    /** The entry after an event. */
    public DiaryEntry evolve(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Written _ -> throw new IllegalStateException("Written twice: " + heading.id());
            case DiaryEvent.Changed(var next) -> new DiaryEntry(heading, next, additions, notes);
            case DiaryEvent.Supplemented(var addition) ->
                new DiaryEntry(heading, content, with(additions, addition), notes);
            case DiaryEvent.Noted(var note) -> new DiaryEntry(heading, content, additions, with(notes, note));
        };
    }

    private static Decision<DiaryEvent> add(List<Addition> present, Addition addition, DiaryEvent event) {
        if (addition.text().isBlank()) {
            return Decision.rejected(new DiaryRefusal.DiaryEntryInvalid(List.of(Flaw.at("/text", "not-blank"))));
        }
        return present.size() < MOST_ADDITIONS
                ? Decision.accepted(event)
                : Decision.rejected(new DiaryRefusal.DiaryEntryFull(MOST_ADDITIONS));
    }

    private static Optional<Rejection> check(Content content, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (content.done().isBlank()) {
            flaws.add(Flaw.at("/done", "not-blank"));
        }
        LocalDate earliest = today.minusYears(YEARS_BACK);
        if (content.day().isAfter(today) || content.day().isBefore(earliest)) {
            flaws.add(Flaw.at("/day", "date-between", earliest, today));
        }
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new DiaryRefusal.DiaryEntryInvalid(flaws));
    }

    private static List<Addition> with(List<Addition> present, Addition addition) {
        List<Addition> all = new ArrayList<>(present);
        all.add(addition);
        return all;
    }
}
