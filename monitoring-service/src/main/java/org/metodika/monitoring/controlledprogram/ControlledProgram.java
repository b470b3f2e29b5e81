package org.metodika.monitoring.controlledprogram;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What control needs to know of a program besides whether an order binds it: dates, stages, money, who accompanies it; a little
 * behind the program itself.
 *
 * @param status DRAFT to WITHDRAWN, as the program says
 * @param startedOn day on which it began to be carried out; null where it has not begun
 * @param stages in their order
 * @param resources what the program needs besides money (A06)
 */
@Document("controlled_programs")
@CompoundIndex(name = "curator", def = "{'schoolId': 1, 'curatorId': 1}")
@CompoundIndex(name = "tutor", def = "{'schoolId': 1, 'tutorId': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, '_id': 1}")
public record ControlledProgram(
        @Id UUID id,
        String schoolId,
        UUID teacherId,
        @Nullable UUID tutorId,
        @Nullable UUID curatorId,
        String status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate startedOn,
        List<Stage> stages,
        List<Resource> resources) {

    /**
     * A stage.
     *
     * @param settled whether it was passed or waived
     * @param money null where none was planned (B28)
     */
    public record Stage(
            UUID stageId,
            int ordinal,
            String title,
            LocalDate deadline,
            boolean settled,
            @Nullable Money money) {}

    /**
     * Money of a stage in roubles (B28).
     *
     * @param source BUDGET, EXTRA_BUDGET, GRANT or OWN
     */
    public record Money(String source, int planned, int spent) {}

    /**
     * Something the program needs besides money.
     *
     * @param kind MATERIAL, STAFF, SOCIAL or EDUCATIONAL
     * @param available whether it is there; otherwise it is still to be provided
     */
    public record Resource(String kind, String title, boolean available) {}

    /** Money of all stages that any was planned for. */
    public Stream<Money> money() {
        return stages.stream().map(Stage::money).flatMap(Stream::ofNullable);
    }
}
