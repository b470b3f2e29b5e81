package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.monitoring.ids.StaffId;

/**
 * What a teacher comes with, and when what is intended.
 *
 * @param present category the teacher has or had last; null for none
 * @param applyOn day the application is intended for; null where none is
 * @param meetingOn day the meeting of the commission is intended for; null where none is
 * @param companion tutor, deputy or head of the school who accompanies; null where a methodist of the centre does
 */
public record Plan(
        @Nullable Held present,
        @Nullable LocalDate applyOn,
        @Nullable LocalDate meetingOn,
        @Nullable StaffId companion) {

    /** The same where the present category is another. */
    public Plan presently(@Nullable Held held) {
        return new Plan(held, applyOn, meetingOn, companion);
    }

    List<Flaw> flaws(StaffId teacher) {
        List<Flaw> flaws = new ArrayList<>();
        if (applyOn != null && meetingOn != null && meetingOn.isBefore(applyOn)) {
            flaws.add(Flaw.at("/meetingOn", "attestation-before-application", applyOn));
        }
        if (teacher.equals(companion)) {
            flaws.add(Flaw.at("/companionId", "attestation-accompanies-oneself"));
        }
        return flaws;
    }
}
