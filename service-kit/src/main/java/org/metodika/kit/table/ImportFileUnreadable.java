package org.metodika.kit.table;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/**
 * The file can't be read as a table, or is too long; the flaw says why.
 *
 * @param reason code of the flaw
 */
public record ImportFileUnreadable(String reason, List<Object> details) implements Rejection {

    public ImportFileUnreadable {
        details = List.copyOf(details);
    }

    static ImportFileUnreadable because(String reason, Object... details) {
        return new ImportFileUnreadable(reason, List.of(details));
    }

    @Override
    public List<Flaw> flaws() {
        return List.of(new Flaw("", reason, details));
    }
}
