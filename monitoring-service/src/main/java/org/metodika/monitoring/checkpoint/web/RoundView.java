package org.metodika.monitoring.checkpoint.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.FileType;
import org.metodika.monitoring.checkpoint.domain.HandIn;
import org.metodika.monitoring.checkpoint.domain.Report;
import org.metodika.monitoring.checkpoint.domain.ReportFile;
import org.metodika.monitoring.checkpoint.domain.Return;
import org.metodika.monitoring.checkpoint.domain.Round;
import org.metodika.monitoring.ids.StaffId;

/**
 * What the teacher handed in, and the return that answered it.
 *
 * @param handIns the newest last; a later one replaces an earlier one
 * @param returned absent while it was not returned
 */
record RoundView(List<HandInView> handIns, @Nullable Return returned) {

    /**
     * The report as it was handed in.
     *
     * @param withResult whether it came with the result, and goes with it
     * @param files files of this report, oldest first
     */
    record HandInView(
            Report report,
            LocalDate handedInOn,
            @Nullable StaffId handedInBy,
            boolean withResult,
            List<ReportFileView> files) {

        static HandInView of(HandIn handIn) {
            return new HandInView(
                    handIn.report(),
                    handIn.handedInOn(),
                    handIn.handedInBy(),
                    handIn.withResult(),
                    handIn.files().stream().map(ReportFileView::of).toList());
        }
    }

    /**
     * A file of a report.
     *
     * @param bytes size
     * @param sha256 hash of the content, 64 hexadecimal digits
     */
    record ReportFileView(UUID id, String name, FileType type, long bytes, String sha256, Instant addedAt) {

        static ReportFileView of(ReportFile file) {
            return new ReportFileView(file.id(), file.name(), file.type(), file.bytes(), file.sha256(), file.addedAt());
        }
    }

    static RoundView of(Round round) {
        return new RoundView(round.handIns().stream().map(HandInView::of).toList(), round.returned());
    }
}
