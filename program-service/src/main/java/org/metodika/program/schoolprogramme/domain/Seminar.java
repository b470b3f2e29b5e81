package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Обсуждение программы обучающего семинара (A17).
 *
 * @param comments in their order
 * @param verdict the last decision; null while there is none
 */
public record Seminar(List<Comment> comments, @Nullable Verdict verdict) {

    /** Nobody has spoken yet. */
    static final Seminar SILENT = new Seminar(List.of(), null);

    public Seminar {
        comments = List.copyOf(comments);
    }

    /**
     * Замечание.
     *
     * @param by staff member; null for the centre
     */
    public record Comment(@Nullable UUID by, LocalDate on, String text) {}

    /**
     * Решение по программе семинара.
     *
     * @param note what is to be changed, when it is returned
     */
    public record Verdict(Ruling ruling, @Nullable UUID by, LocalDate on, String note) {}

    /** What may be decided. */
    public enum Ruling {
        /** Принята. */
        APPROVED,
        /** Возвращена на доработку. */
        RETURNED
    }

    Seminar with(Comment comment) {
        List<Comment> more = new ArrayList<>(comments);
        more.add(comment);
        return new Seminar(more, verdict);
    }

    Seminar with(Verdict next) {
        return new Seminar(comments, next);
    }
}
