package org.metodika.program.comments.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Комментарии к разделу программы (A17): who works on it talks about one question, until it is settled. No state of the
 * program; comments block nothing.
 *
 * @param programId program that is commented on
 * @param teacherId teacher whose program it is
 * @param itemId activity or stage concerned; null where it is the section
 * @param entries oldest first, 1 to 100; the first began the thread
 * @param resolved whether the question is settled
 */
public record CommentThread(
        ThreadId id,
        UUID programId,
        String schoolId,
        UUID teacherId,
        Section section,
        @Nullable UUID itemId,
        List<Entry> entries,
        boolean resolved) {

    /** How long an author may mend what was written. */
    public static final Duration EDIT_TIME = Duration.ofMinutes(15);

    /** Most entries of a thread: with texts of full length it still fits into one message. */
    public static final int MOST_ENTRIES = 100;

    /** Longest text, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    public CommentThread {
        entries = List.copyOf(entries);
    }

    /**
     * The program that is commented on.
     *
     * @param activities ids of its activities
     * @param stages ids of its stages
     */
    public record Subject(UUID programId, String schoolId, UUID teacherId, Set<UUID> activities, Set<UUID> stages) {

        /** What is wrong with a reference to a part of the section. */
        private Stream<Flaw> flaws(Section section, @Nullable UUID item) {
            if (item == null) {
                return Stream.empty();
            }
            return switch (section) {
                case ACTIVITIES -> unless(activities.contains(item));
                case STAGES -> unless(stages.contains(item));
                case NOTE, BASIS, PERIOD, RESULTS, RESOURCES, PEOPLE, WHOLE ->
                    Stream.of(Flaw.at("/itemId", "comment-item-not-here"));
            };
        }

        private static Stream<Flaw> unless(boolean known) {
            return known ? Stream.empty() : Stream.of(Flaw.at("/itemId", "comment-item-unknown"));
        }
    }

    /** Begins a thread. */
    public static Decision<CommentEvent> start(
            ThreadId id,
            Subject subject,
            Section section,
            @Nullable UUID itemId,
            String text,
            Author author,
            Instant now) {
        List<Flaw> flaws =
                Stream.concat(subject.flaws(section, itemId), flawsOf(text)).toList();
        if (!flaws.isEmpty()) {
            return Decision.rejected(new CommentRejection.CommentInvalid(flaws));
        }
        Entry first = Entry.written(new EntryId(id.value()), author, text.strip(), now);
        return Decision.accepted(new CommentEvent.Started(new CommentThread(
                id,
                subject.programId(),
                subject.schoolId(),
                subject.teacherId(),
                section,
                itemId,
                List.of(first),
                false)));
    }

    /** Adds an entry; one that is there already was added by the same request. */
    public Decision<CommentEvent> reply(EntryId entry, String text, Author author, Instant now) {
        if (entry(entry).isPresent()) {
            return Decision.nothingToDo();
        }
        if (resolved) {
            return Decision.rejected(new CommentRejection.CommentThreadIsResolved());
        }
        if (entries.size() >= MOST_ENTRIES) {
            return Decision.rejected(new CommentRejection.CommentThreadIsFull(MOST_ENTRIES));
        }
        return checked(text, words -> new CommentEvent.Replied(Entry.written(entry, author, words, now)));
    }

    /** Mends an entry of one's own within {@link #EDIT_TIME}. */
    public Decision<CommentEvent> edit(EntryId entryId, String text, Author author, Instant now) {
        Entry entry = known(entryId);
        if (!entry.isBy(author)) {
            return Decision.rejected(new CommentRejection.CommentNotYours());
        }
        if (entry.isDeleted()) {
            return Decision.rejected(new CommentRejection.CommentIsDeleted());
        }
        if (now.isAfter(entry.at().plus(EDIT_TIME))) {
            return Decision.rejected(new CommentRejection.CommentEditTimeOver(EDIT_TIME.toMinutes()));
        }
        return text.strip().equals(entry.text())
                ? Decision.nothingToDo()
                : checked(text, words -> new CommentEvent.Edited(entryId, words, now));
    }

    /** Deletes an entry of one's own, at any time; its place stays. */
    public Decision<CommentEvent> delete(EntryId entryId, Author author, Instant now) {
        Entry entry = known(entryId);
        if (!entry.isBy(author)) {
            return Decision.rejected(new CommentRejection.CommentNotYours());
        }
        return entry.isDeleted() ? Decision.nothingToDo() : Decision.accepted(new CommentEvent.Deleted(entryId, now));
    }

    public Decision<CommentEvent> resolve() {
        return resolved ? Decision.nothingToDo() : Decision.accepted(new CommentEvent.Resolved());
    }

    public Decision<CommentEvent> reopen() {
        return resolved ? Decision.accepted(new CommentEvent.Reopened()) : Decision.nothingToDo();
    }

    private static Decision<CommentEvent> checked(String text, Function<String, CommentEvent> event) {
        List<Flaw> flaws = flawsOf(text).toList();
        return flaws.isEmpty()
                ? Decision.accepted(event.apply(text.strip()))
                : Decision.rejected(new CommentRejection.CommentInvalid(flaws));
    }

    private static Stream<Flaw> flawsOf(String text) {
        if (text.isBlank()) {
            return Stream.of(Flaw.at("/text", "not-blank"));
        }
        return text.strip().length() > LONGEST_TEXT
                ? Stream.of(Flaw.at("/text", "size-max", 0, LONGEST_TEXT))
                : Stream.empty();
    }

    /** The state that the first event makes. */
    public static CommentThread startedBy(CommentEvent first) {
        if (first instanceof CommentEvent.Started(var thread)) {
            return thread;
        }
        throw new IllegalStateException("A thread does not begin with " + first);
    }

    public CommentThread evolve(CommentEvent event) {
        return switch (event) {
            case CommentEvent.Started(var thread) -> thread;
            case CommentEvent.Replied(var entry) ->
                with(Stream.concat(entries.stream(), Stream.of(entry)).toList(), resolved);
            case CommentEvent.Edited(var entry, var text, var at) -> changed(entry, one -> one.edited(text, at));
            case CommentEvent.Deleted(var entry, var at) -> changed(entry, one -> one.deleted(at));
            case CommentEvent.Resolved() -> with(entries, true);
            case CommentEvent.Reopened() -> with(entries, false);
        };
    }

    /** The entry; empty where the thread has none of this id. */
    public Optional<Entry> entry(EntryId entryId) {
        return entries.stream().filter(one -> one.id().equals(entryId)).findFirst();
    }

    private Entry known(EntryId entryId) {
        return entry(entryId)
                .orElseThrow(() -> new IllegalArgumentException("No entry " + entryId.value() + " in " + id));
    }

    private CommentThread changed(EntryId entryId, UnaryOperator<Entry> change) {
        return with(
                entries.stream()
                        .map(one -> one.id().equals(entryId) ? change.apply(one) : one)
                        .toList(),
                resolved);
    }

    private CommentThread with(List<Entry> nextEntries, boolean nextResolved) {
        return new CommentThread(id, programId, schoolId, teacherId, section, itemId, nextEntries, nextResolved);
    }
}
