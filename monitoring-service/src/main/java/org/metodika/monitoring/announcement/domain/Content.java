package org.metodika.monitoring.announcement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * What an announcement says, to whom and from when to when.
 *
 * @param validFrom first day it is shown
 * @param validUntil last day it is shown; null where it has none
 * @param acknowledgement whether everybody is asked to acknowledge it
 */
public record Content(
        String title,
        String text,
        List<Link> links,
        Audience audience,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean acknowledgement) {

    public Content {
        links = List.copyOf(links);
    }

    /**
     * Where more is to be found.
     *
     * @param url address of a page
     */
    public record Link(String title, String url) {}

    /** Whether it is to be shown on that day. */
    public boolean validOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** @param schoolId school that announces, for nobody but its own people; null for the centre */
    List<Flaw> flaws(@Nullable String schoolId) {
        List<Flaw> flaws = new ArrayList<>();
        if (title.isBlank()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        }
        if (text.isBlank() && links.isEmpty()) {
            flaws.add(Flaw.at("/text", "announcement-empty"));
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            flaws.add(Flaw.at("/validUntil", "announcement-ends-before-it-begins", validFrom));
        }
        if (schoolId != null && !audience.schools().equals(List.of(schoolId))) {
            flaws.add(Flaw.at("/audience/schools", "announcement-own-school"));
        }
        return flaws;
    }
}
