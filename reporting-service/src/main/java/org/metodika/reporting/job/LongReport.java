package org.metodika.reporting.job;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;

/** A report that is made in the background. Beans of this type are found by their name; the same parameters may be run again. */
public interface LongReport {

    /** Name that is kept with a job, so it must never change. */
    String name();

    /**
     * Makes the report within what the asker reaches now.
     *
     * @param parameters as they were given when it was asked for
     * @throws CancellationException thrown by the sink when it is no longer wanted; must be passed on
     */
    void make(Actor actor, String parameters, Locale language, Sink sink);

    /** Takes the report as it is made. */
    interface Sink {

        /** Headings of the columns, before the first row. */
        void headings(List<String> titles);

        /** A row: texts, numbers and dates as ISO text; null for an empty cell. */
        void row(List<? extends @Nullable Object> cells);

        /** So much of it is done. */
        void progress(int done, int total);
    }

    /** The report is no longer wanted, or somebody else makes it. */
    final class CancellationException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
