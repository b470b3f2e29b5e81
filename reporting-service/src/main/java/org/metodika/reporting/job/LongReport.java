package org.metodika.reporting.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.reporting.paper.Paper;

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

    /**
     * The finished report on paper, made of what the sink was given; empty where it is a table and nothing else.
     *
     * @param head null where the sink was given none
     * @param count how many rows there are
     * @param rows in their order, read while they are used; numbers may have become narrower
     */
    default Optional<Paper> paper(
            @Nullable String head, int count, Stream<List<@Nullable Object>> rows, Locale language) {
        return Optional.empty();
    }

    /** Takes the report as it is made. */
    interface Sink {

        /** Headings of the columns, before the first row. */
        void headings(List<String> titles);

        /** What a paper says above the rows, in a form of the report's own. */
        void head(String head);

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
