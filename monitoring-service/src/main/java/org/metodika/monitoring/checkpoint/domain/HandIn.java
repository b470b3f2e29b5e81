package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * The report as it was handed in (сдача отчёта, B08, B26). Its author is the teacher, whoever enters it.
 *
 * @param handedInOn day in the time zone of the school; for one that came with the result the day on which it was passed
 * @param handedInBy the teacher, or the assessor who brought it with the result, e.g. from paper
 * @param withResult whether it came with the result, and goes with it
 * @param files files of this report, oldest first; absent in what an earlier release stored
 */
public record HandIn(
        Report report, LocalDate handedInOn, @Nullable StaffId handedInBy, boolean withResult, List<ReportFile> files) {

    public HandIn {
        files = List.copyOf(Objects.requireNonNullElse(files, List.of()));
    }

    /** One without files yet. */
    public HandIn(Report report, LocalDate handedInOn, @Nullable StaffId handedInBy, boolean withResult) {
        this(report, handedInOn, handedInBy, withResult, List.of());
    }

    HandIn with(ReportFile file) {
        List<ReportFile> more = new ArrayList<>(files);
        more.add(file);
        return new HandIn(report, handedInOn, handedInBy, withResult, more);
    }

    HandIn without(UUID file) {
        return new HandIn(
                report,
                handedInOn,
                handedInBy,
                withResult,
                files.stream().filter(each -> !each.id().equals(file)).toList());
    }

    Optional<ReportFile> file(UUID id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst();
    }
}
