package org.metodika.reporting.forms;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a document of one type is gathered. To add a type: one of these, a template {@code papers/<code>.<version>.xml} and
 * samples for {@code PrintedFormsTest}.
 *
 * @param <S> what it is printed of, as the service knows it
 */
public interface DocumentDefinition<S> {

    DocumentType type();

    /** What has this id; empty where nothing is known of it. */
    Optional<S> find(String id);

    /** Code of the school concerned. */
    String schoolId(S subject);

    /** The teacher concerned; null where it concerns the school as a whole. */
    @Nullable
    UUID teacherId(S subject);

    /** Record type of {@link #input}. */
    Class<? extends Record> inputType();

    /**
     * Everything that stands on the paper: texts, truth values, records and lists of records, none null. An absent text is {@code
     * ""}. What a template can't do without and nobody entered is told to {@code gathering}; the input is then thrown away.
     */
    Record input(S subject, Gathering gathering);
}
