package org.metodika.diagnostics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramAmended;
import org.metodika.contracts.program.ProgramApprovalAnnulled;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramCompleted;
import org.metodika.contracts.program.ProgramStopped;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.Topics;

/** The programs of a school, as the service for programs tells of them. */
final class Programs {

    static final LocalDate ORDERED = LocalDate.of(2026, 10, 5);

    private final Topics topics;
    private final School school;
    private final Map<UUID, Long> sequences = new HashMap<>();

    Programs(Topics topics, School school) {
        this.topics = topics;
        this.school = school;
    }

    OutgoingMessage approved(UUID program, UUID... deficits) {
        return tell(
                ProgramCatalogue.PROGRAM_APPROVED,
                program,
                new ProgramApproved(
                        program,
                        school.code,
                        school.teacher,
                        school.tutor,
                        new Order("15-к", ORDERED),
                        ORDERED,
                        ORDERED.plusMonths(8),
                        24,
                        List.of(deficits),
                        List.of(),
                        List.of(),
                        null));
    }

    OutgoingMessage amended(UUID program, LocalDate on, UUID... deficits) {
        return tell(
                ProgramCatalogue.PROGRAM_AMENDED,
                program,
                new ProgramAmended(
                        program,
                        school.code,
                        school.teacher,
                        1,
                        2,
                        "ACTIVITY",
                        school.tutor,
                        new Order("21-к", on),
                        ORDERED,
                        ORDERED.plusMonths(8),
                        24,
                        List.of(deficits),
                        List.of(),
                        List.of(),
                        null));
    }

    OutgoingMessage approvalAnnulled(UUID program) {
        return tell(
                ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                program,
                new ProgramApprovalAnnulled(program, school.code, school.teacher, new Order("15-к", ORDERED), null));
    }

    OutgoingMessage stopped(UUID program, LocalDate on) {
        return tell(
                ProgramCatalogue.PROGRAM_STOPPED,
                program,
                new ProgramStopped(program, school.code, school.teacher, on, "DECISION", null, null));
    }

    OutgoingMessage completed(UUID program, LocalDate on, UUID... deficits) {
        return tell(
                ProgramCatalogue.PROGRAM_COMPLETED,
                program,
                new ProgramCompleted(program, school.code, school.teacher, on, 24, 5, 0, List.of(deficits), null));
    }

    private <T extends Record> OutgoingMessage tell(MessageType<T> type, UUID program, T data) {
        return topics.publish(type, program, data, sequences.merge(program, 1L, Long::sum));
    }
}
