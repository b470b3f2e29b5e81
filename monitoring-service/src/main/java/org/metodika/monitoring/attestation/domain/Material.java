package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A material of the checklist of one attestation.
 *
 * @param code code in the checklist it was taken from
 * @param found where it is, once it is collected
 * @param remark why it was returned; null unless it was
 */
public record Material(
        String code,
        String title,
        boolean required,
        @Nullable Found found,
        @Nullable String remark) {

    /** How a material stands. */
    public enum Status {
        MISSING,
        COLLECTED,
        RETURNED
    }

    /**
     * Where a material is: behind the link, in the portfolio, or on paper where neither is named.
     *
     * @param link address of a page
     * @param portfolioItem item of the portfolio of the teacher, as it was entered
     * @param on day it was collected, in the time zone of the school
     */
    public record Found(@Nullable String link, @Nullable UUID portfolioItem, LocalDate on) {}

    /** A material that is still to be collected. */
    static Material of(Checklist.Item item) {
        return new Material(item.code(), item.title(), item.required(), null, null);
    }

    public Status status() {
        if (found == null) {
            return Status.MISSING;
        }
        return remark == null ? Status.COLLECTED : Status.RETURNED;
    }

    Material with(@Nullable Found changed, @Nullable String because) {
        return new Material(code, title, required, changed, because);
    }
}
