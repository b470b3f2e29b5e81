package org.metodika.diagnostics.publication;

import java.util.List;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.table.ImportFileUnreadable;

/** What becomes of a file with a version. */
public sealed interface Publication<T> {

    /** It is published, was before, or is refused. */
    record Decided<T>(Outcome<T> outcome) implements Publication<T> {}

    /** It is no list. */
    record Unreadable<T>(ImportFileUnreadable reason) implements Publication<T> {}

    /** It is a list with mistakes, all of which are named. */
    record Wrong<T>(PublishedFile file, List<RowFlaw> flaws) implements Publication<T> {}
}
