package org.metodika.program.personified.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.domain.ProgramId;

/**
 * A program on paper as it was entered, people by their ids, everything else in plain values; codes are names of the enums
 * of the domain.
 *
 * @param difficulties what it is based on; each character at most once
 * @param documents further basis records (B22)
 * @param stages in their order
 */
public record PaperEntry(
        String schoolId,
        UUID teacherId,
        String type,
        String category,
        String initiator,
        UUID initiatorId,
        LocalDate initiatedOn,
        LocalDate draftedOn,
        String orderNumber,
        LocalDate orderDate,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String durationReason,
        NoteEntry note,
        String finalResult,
        String finalReportForm,
        UUID tutorId,
        @Nullable UUID curatorId,
        List<DifficultyEntry> difficulties,
        List<DocumentEntry> documents,
        List<ActivityEntry> activities,
        List<StageEntry> stages) {

    public PaperEntry {
        difficulties = List.copyOf(difficulties);
        documents = List.copyOf(documents);
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
    }

    /** The four parts of the explanatory note (B35). */
    public record NoteEntry(String generalAim, String difficulties, String goals, String tasks) {}

    /**
     * @param code character (C19)
     * @param deferredBecause why it is left to a later program; null where an activity addresses it (B24)
     */
    public record DifficultyEntry(
            String code, LocalDate detectedOn, @Nullable String deferredBecause) {}

    /** A document that the program is based on. */
    public record DocumentEntry(
            String source, String reference, @Nullable LocalDate date) {}

    /**
     * @param stage place of its stage in the list, from 0
     * @param codes characters of the difficulties that it addresses
     */
    public record ActivityEntry(
            String kind,
            String title,
            @Nullable String form,
            @Nullable String provider,
            @Nullable String task,
            int hours,
            @Nullable String place,
            @Nullable String level,
            @Nullable String participation,
            int stage,
            List<String> codes) {}

    /** @param result null while the stage is open */
    public record StageEntry(
            String title,
            String result,
            String reportForm,
            LocalDate deadline,
            String checkpointForm,
            @Nullable ResultEntry passed) {}

    /** @param selfMark null where paper expressly says that none was given (C11) */
    public record ResultEntry(
            LocalDate passedOn,
            int assessorMark,
            @Nullable Integer selfMark,
            String reportTitle,
            @Nullable String reportReference,
            @Nullable String counterpart,
            @Nullable UUID assessorId,
            @Nullable String comment) {}

    /** The id of the program: two programs for the same teacher by the same order are the same program. */
    public ProgramId id() {
        return new ProgramId(Ids.from("paper-program", schoolId, teacherId, orderNumber, orderDate));
    }

    /** What the whole entry comes to; the same again has the same fingerprint. */
    String fingerprint() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
