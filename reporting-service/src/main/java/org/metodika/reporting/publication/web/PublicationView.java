package org.metodika.reporting.publication.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.publication.domain.Grid;
import org.metodika.reporting.publication.domain.Publication;
import org.metodika.reporting.publication.domain.School;
import org.metodika.reporting.publication.domain.Section;
import org.metodika.reporting.publication.domain.Section.Subject;

/**
 * A publication as anybody may see it.
 *
 * @param withdrawnOn day it was withdrawn, and why; absent while it holds
 * @param tables empty once it is withdrawn
 */
@Schema(description = "A person-free digest")
record PublicationView(
        int number,
        LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String reason,
        List<TableView> tables) {

    /**
     * A table.
     *
     * @param columns codes of the columns, the last is TOTAL
     */
    record TableView(Subject subject, List<String> columns, List<LineView> lines) {}

    /**
     * A line.
     *
     * @param schoolId absent, like the name, in the line of all together
     * @param numbers by column; one that is hidden is absent
     */
    record LineView(@Nullable String schoolId, @Nullable String name, Map<String, Long> numbers) {}

    /** @param school only the line of this school and that of all; all lines where it is null */
    static PublicationView of(Publication publication, @Nullable String school) {
        var withdrawn = publication.withdrawn();
        Map<String, String> names = publication.schools().stream().collect(Collectors.toMap(School::id, School::name));
        return new PublicationView(
                publication.number().value(),
                publication.publishedOn(),
                withdrawn == null ? null : withdrawn.on(),
                withdrawn == null ? null : withdrawn.reason(),
                withdrawn == null
                        ? publication.sections().stream()
                                .map(section -> table(section, names, school))
                                .toList()
                        : List.of());
    }

    private static TableView table(Section section, Map<String, String> names, @Nullable String school) {
        List<LineView> lines = new ArrayList<>();
        for (int line = 0; line < section.grid().lines().size(); line++) {
            String key = section.grid().keys().get(line);
            boolean all = key.equals(Grid.ALL);
            if (all || school == null || key.equals(school)) {
                Map<String, Long> numbers = new LinkedHashMap<>();
                for (int column = 0; column < section.columns().size(); column++) {
                    Long shown = section.grid().lines().get(line).get(column).shown();
                    if (shown != null) {
                        numbers.put(section.columns().get(column), shown);
                    }
                }
                lines.add(new LineView(all ? null : key, all ? null : names.get(key), numbers));
            }
        }
        return new TableView(section.subject(), section.columns(), lines);
    }
}
