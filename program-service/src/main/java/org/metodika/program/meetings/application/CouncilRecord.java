package org.metodika.program.meetings.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a meeting that they rest on.
 *
 * @param pedagogicalCouncil whether it was one of the pedagogical council (D07)
 * @param inForce whether the minutes are signed and not annulled
 * @param decisions how many decisions were taken
 * @param schoolProgrammeId school programme that was discussed
 */
public record CouncilRecord(
        boolean pedagogicalCouncil,
        LocalDate heldOn,
        boolean inForce,
        int decisions,
        @Nullable UUID schoolProgrammeId) {}
