package org.metodika.monitoring.resources;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.controlledprogram.ControlledProgram;
import org.metodika.monitoring.controlrows.ControlRow;

/**
 * Resources of one program.
 *
 * @param status APPROVED, IN_PROGRESS or COMPLETED
 * @param others material and methodical ones, and those of people
 * @param lacking how many of them are still to be provided
 * @param control what the latest control of money says; absent where there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgramResources(
        UUID programId,
        String schoolId,
        UUID teacherId,
        @Nullable String teacherName,
        String status,
        Finances money,
        List<Other> others,
        int lacking,
        @Nullable Mark control) {

    /**
     * A resource besides money.
     *
     * @param kind MATERIAL, STAFF, SOCIAL or EDUCATIONAL (methodical)
     */
    record Other(String kind, String title, boolean available) {}

    /**
     * The mark of control.
     *
     * @param grade estimate of the result; absent where a corrective decision was taken
     * @param decision MEASURE or CORRECT_THE_PLAN; absent where the result was estimated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(
            UUID controlId,
            LocalDate heldOn,
            @Nullable String grade,
            @Nullable String decision) {

        static @Nullable Mark of(@Nullable ControlRow row) {
            return row == null || row.heldOn() == null
                    ? null
                    : new Mark(row.id(), row.heldOn(), row.grade(), row.decision());
        }
    }

    static ProgramResources of(ControlledProgram program, @Nullable String teacherName, @Nullable ControlRow control) {
        List<Other> others = program.resources().stream()
                .map(each -> new Other(each.kind(), each.title(), each.available()))
                .toList();
        return new ProgramResources(
                program.id(),
                program.schoolId(),
                program.teacherId(),
                teacherName,
                program.status(),
                Finances.of(List.of(program)),
                others,
                (int) others.stream().filter(other -> !other.available()).count(),
                Mark.of(control));
    }
}
