package org.metodika.diagnostics.assessment.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.CampaignLastDayOver;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.CampaignNotBegun;
import org.metodika.diagnostics.ids.Source;

/** When the assessments of a campaign accept sheets, and from whom besides those who assess anyway. */
public interface SheetWindow {

    /** The days on which sheets are accepted. */
    record Period(LocalDate firstDay, LocalDate lastDay) {}

    /** The period of a campaign that goes on; empty where nothing limits the days. */
    Optional<Period> of(UUID campaign);

    /** Whether this staff member is to give a sheet of this source about the teacher. */
    boolean isInvited(UUID campaign, String schoolId, UUID teacher, UUID staff, Source source);

    /** Whether an observer whom the school assigned may record a sheet. */
    default boolean isOpenTo(Assessment assessment, @Nullable UUID staff, Source source) {
        UUID campaign = assessment.campaign();
        return campaign != null
                && staff != null
                && isInvited(campaign, assessment.schoolId(), assessment.teacherId(), staff, source);
    }

    /** What stands against answers that come on this day; empty where they come in time. */
    default Optional<AssessmentRefusal> against(Assessment assessment, LocalDate today) {
        UUID campaign = assessment.campaign();
        Optional<Period> period = campaign == null ? Optional.empty() : of(campaign);
        return period.flatMap(days -> {
            if (today.isBefore(days.firstDay())) {
                return Optional.of(new CampaignNotBegun(days.firstDay()));
            }
            return today.isAfter(days.lastDay())
                    ? Optional.of(new CampaignLastDayOver(days.lastDay()))
                    : Optional.empty();
        });
    }
}
