package org.metodika.program.imports.application;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/**
 * The file can't be read as a table, or is too long; the flaw says why.
 *
 * @param reason code of the flaw
 */
public record FileUnreadable(String reason, List<Object> details) implements Rejection {

    public FileUnreadable {
        details = List.copyOf(details);
    }

    static FileUnreadable because(String reason, Object... details) {
        return new FileUnreadable(reason, List.of(details));
    }

    @Override
    public String code() {
        return "import-file-unreadable";
    }

    @Override
    public List<Flaw> flaws() {
        return List.of(new Flaw("", reason, details));
    }
}
