package org.metodika.reporting.forms;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.Rows;
import org.springframework.stereotype.Component;

/** Schools and people by name, for documents. */
@Component
class Known {

    private final Rows rows;
    private final Directory directory;

    Known(Rows rows, Directory directory) {
        this.rows = rows;
        this.directory = directory;
    }

    @Nullable
    String school(String schoolId) {
        return directory.school(schoolId).map(KnownSchool::name).orElse(null);
    }

    /** The head; null where there isn't exactly one. */
    @Nullable
    PersonRow head(String schoolId) {
        return rows.headOf(schoolId).orElse(null);
    }

    Map<UUID, PersonRow> people(Collection<UUID> ids) {
        return rows.people(ids);
    }
}
