package org.metodika.monitoring.announcement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.announcement.application.Readings.Coverage;
import org.metodika.monitoring.announcement.application.Readings.Shown;
import org.metodika.monitoring.announcement.domain.Announcement;
import org.metodika.monitoring.announcement.domain.AnnouncementId;
import org.metodika.monitoring.announcement.domain.Content;
import org.metodika.monitoring.announcement.domain.Kind;
import org.metodika.monitoring.announcement.domain.Reading;
import org.metodika.monitoring.announcement.domain.Status;
import org.metodika.monitoring.announcementrows.AnnouncementRow;

/** Announcements as callers see them. */
final class AnnouncementViews {

    private AnnouncementViews() {}

    /** @param schoolId school that announces; absent for the centre */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnnouncementView(
            AnnouncementId id,
            @Nullable String schoolId,
            Kind kind,
            Content content,
            Status status,

            @Schema(description = "Day its audience was told") @Nullable
            LocalDate appearedOn,

            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnBecause) {

        static AnnouncementView of(Announcement found) {
            return new AnnouncementView(
                    found.id(),
                    found.schoolId(),
                    found.kind(),
                    found.content(),
                    found.status(),
                    found.appearedOn(),
                    found.withdrawnOn(),
                    found.withdrawnBecause());
        }
    }

    /** An announcement in the list of who answers for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedAnnouncement(
            UUID id,
            @Nullable String schoolId,
            Kind kind,
            String title,
            Status status,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean acknowledgement) {

        static ListedAnnouncement of(AnnouncementRow row) {
            return new ListedAnnouncement(
                    row.id(),
                    row.schoolId().equals(AnnouncementRow.CENTRE) ? null : row.schoolId(),
                    Kind.valueOf(row.kind()),
                    row.title(),
                    Status.valueOf(row.status()),
                    row.date(),
                    row.validUntil(),
                    row.acknowledgement());
        }
    }

    /**
     * An announcement in the list of whom it concerns.
     *
     * @param readOn absent before
     * @param acknowledgedOn absent before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownAnnouncement(
            UUID id,
            Kind kind,
            String title,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean acknowledgement,
            @Nullable LocalDate readOn,
            @Nullable LocalDate acknowledgedOn) {

        static ShownAnnouncement of(Shown shown) {
            AnnouncementRow row = shown.announcement();
            return new ShownAnnouncement(
                    row.id(),
                    Kind.valueOf(row.kind()),
                    row.title(),
                    row.date(),
                    row.validUntil(),
                    row.acknowledgement(),
                    shown.reading() == null ? null : shown.reading().readOn(),
                    shown.reading() == null ? null : shown.reading().acknowledgedOn());
        }
    }

    /** What the caller has done with an announcement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReadingView(
            AnnouncementId announcementId,
            LocalDate readOn,
            @Nullable LocalDate acknowledgedOn) {

        static ReadingView of(Reading reading) {
            return new ReadingView(reading.announcement(), reading.readOn(), reading.acknowledgedOn());
        }
    }

    /** How many of the audience of today have read it. */
    record CoverageView(Coverage total, List<SchoolCoverage> schools) {

        static CoverageView of(Map<String, Coverage> bySchool) {
            return new CoverageView(
                    Coverage.total(bySchool),
                    bySchool.entrySet().stream()
                            .map(entry -> new SchoolCoverage(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    record SchoolCoverage(String schoolId, Coverage coverage) {}
}
