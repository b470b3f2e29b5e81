package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.metodika.diagnostics.deficit.domain.ProgramStep.Kind;

/** Lives of programs as the service for programs may tell them, in their order. */
final class RandomPrograms {

    private static final LocalDate FIRST_ORDER = LocalDate.of(2026, 10, 1);

    private RandomPrograms() {}

    /** Some programs that name deficits detected by these findings. */
    static List<ProgramStep> naming(List<Finding> findings, String code, Random random) {
        List<UUID> ids = findings.stream()
                .filter(finding -> finding.deficit() && finding.isMeasured())
                .map(finding ->
                        DeficitId.detectedBy(finding.assessmentId(), code).value())
                .toList();
        List<ProgramStep> steps = new ArrayList<>();
        for (int program = 0; program < random.nextInt(3); program++) {
            steps.addAll(life(new UUID(11, program), ids, random));
        }
        return steps;
    }

    private static List<ProgramStep> life(UUID program, List<UUID> ids, Random random) {
        List<ProgramStep> steps = new ArrayList<>();
        Kind present = Kind.APPROVAL_ANNULLED;
        long sequence = 1 + random.nextInt(3);
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            List<Kind> next = following(present);
            present = next.get(random.nextInt(next.size()));
            boolean ordered = present == Kind.APPROVED || present == Kind.AMENDED;
            boolean dated = ordered || present == Kind.COMPLETED || present == Kind.STOPPED;
            steps.add(new ProgramStep(
                    program,
                    sequence,
                    present,
                    dated ? FIRST_ORDER.plusDays(sequence * 10) : null,
                    ordered ? ids.stream().filter(id -> random.nextBoolean()).toList() : List.of()));
            sequence += 1 + random.nextInt(4);
        }
        return steps;
    }

    private static List<Kind> following(Kind present) {
        return switch (present) {
            case APPROVAL_ANNULLED -> List.of(Kind.APPROVED);
            case COMPLETED -> List.of(Kind.COMPLETION_ANNULLED);
            case STOPPED -> List.of(Kind.STOP_ANNULLED);
            case APPROVED, AMENDED, COMPLETION_ANNULLED, STOP_ANNULLED ->
                List.of(Kind.AMENDED, Kind.APPROVAL_ANNULLED, Kind.COMPLETED, Kind.STOPPED);
        };
    }
}
