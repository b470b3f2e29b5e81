package org.metodika.diagnostics.campaign.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/**
 * A campaign as read models need to know it.
 *
 * @param schools the schools that take part; empty while it is a draft for all
 * @param open whether it goes on
 */
public record Outline(
        UUID id,
        String title,
        String instrument,
        int instrumentVersion,
        List<String> schools,
        boolean open,
        LocalDate lastDay,
        List<Wanted> sheets) {

    /** A sheet that is expected of each teacher. */
    public record Wanted(Source source, @Nullable Observer observer) {

        /** Whether a sheet of this source, observed by this one, is what is expected. */
        public boolean isMetBy(String given, @Nullable String by) {
            return source.name().equals(given)
                    && (observer == null || observer.name().equals(by));
        }
    }

    public Outline {
        schools = List.copyOf(schools);
        sheets = List.copyOf(sheets);
    }
}
