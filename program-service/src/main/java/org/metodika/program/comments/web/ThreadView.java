package org.metodika.program.comments.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.program.comments.domain.CommentThread;
import org.metodika.program.comments.domain.Entry;
import org.metodika.program.comments.domain.EntryId;
import org.metodika.program.comments.domain.Section;
import org.metodika.program.comments.domain.ThreadId;

/**
 * A thread of comments as callers see it.
 *
 * @param itemId activity or stage concerned; absent where it is the section
 * @param open whether the question is still to be settled
 * @param entries oldest first
 */
record ThreadView(
        ThreadId id,
        UUID programId,
        Section section,
        @Nullable UUID itemId,
        boolean open,
        List<EntryView> entries) {

    /** Somebody of the school; the name is absent while the directory does not know the person. */
    record AuthorView(UUID id, @Nullable String name) {}

    /**
     * One comment.
     *
     * @param author absent for people of the centre
     * @param text absent when its author deleted it
     */
    record EntryView(
            EntryId id,
            @Nullable AuthorView author,
            @Nullable String text,
            Instant at,
            @Nullable Instant editedAt,
            @Nullable Instant deletedAt) {

        static EntryView of(Entry entry, Map<UUID, String> names) {
            UUID author = entry.author().staffId();
            return new EntryView(
                    entry.id(),
                    author == null ? null : new AuthorView(author, names.get(author)),
                    entry.text(),
                    entry.at(),
                    entry.editedAt(),
                    entry.deletedAt());
        }
    }

    static ThreadView of(CommentThread thread, Function<Set<UUID>, Map<UUID, String>> directory) {
        Map<UUID, String> names = directory.apply(thread.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.author().staffId()))
                .collect(Collectors.toSet()));
        return new ThreadView(
                thread.id(),
                thread.programId(),
                thread.section(),
                thread.itemId(),
                !thread.resolved(),
                thread.entries().stream()
                        .map(entry -> EntryView.of(entry, names))
                        .toList());
    }
}
