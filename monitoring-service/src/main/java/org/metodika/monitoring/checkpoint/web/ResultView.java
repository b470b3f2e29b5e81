package org.metodika.monitoring.checkpoint.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.domain.AnnulledResult;
import org.metodika.monitoring.checkpoint.domain.Counterpart;
import org.metodika.monitoring.checkpoint.domain.Occasion;
import org.metodika.monitoring.checkpoint.domain.PaperResult;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Report;
import org.metodika.monitoring.checkpoint.domain.Result;
import org.metodika.monitoring.checkpoint.domain.Standing;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.program.KnownProgram;

/**
 * The result of a checkpoint as a caller sees it.
 *
 * @param report absent only while the news of a program that came from paper has not arrived
 * @param onPaper whether it was recorded on paper, before the program was transferred
 */
record ResultView(
        LocalDate passedOn,
        int assessorMark,
        @Nullable Report report,
        @Nullable Counterpart counterpart,
        @Nullable Occasion occasion,
        @Nullable String comment,
        @Nullable StaffId assessor,
        boolean onPaper) {

    /** A result that was recorded by mistake. */
    record Annulled(
            ResultView result,
            String reason,
            LocalDate annulledOn,
            @Nullable StaffId annulledBy) {}

    static @Nullable ResultView of(Standing standing, Plan plan, @Nullable KnownProgram program) {
        return switch (standing) {
            case Standing.Passed passed -> of(passed.result());
            case Standing.PassedOnPaper passed -> of(passed.result(), plan, program);
            case Standing.Open _, Standing.Cancelled _ -> null;
        };
    }

    static Annulled of(AnnulledResult annulled, Plan plan, @Nullable KnownProgram program) {
        Result result = annulled.result();
        PaperResult onPaper = annulled.onPaper();
        return new Annulled(
                result == null ? of(Objects.requireNonNull(onPaper, "one of the two"), plan, program) : of(result),
                annulled.reason(),
                annulled.annulledOn(),
                annulled.annulledBy());
    }

    private static ResultView of(Result result) {
        return new ResultView(
                result.passedOn(),
                result.assessorMark(),
                result.report(),
                result.counterpart(),
                result.occasion(),
                result.comment(),
                result.assessor(),
                false);
    }

    /** What is free text about a person stands with the program. */
    private static ResultView of(PaperResult result, Plan plan, @Nullable KnownProgram program) {
        Optional<KnownProgram.Report> told = Optional.ofNullable(program)
                .flatMap(known -> known.report(plan.stageId().value()));
        String form = Optional.ofNullable(program)
                .flatMap(known -> known.stage(plan.stageId().value()))
                .map(KnownProgram.Stage::reportForm)
                .orElse("");
        return new ResultView(
                result.passedOn(),
                result.assessorMark(),
                told.map(report -> new Report(form, report.title(), report.reference()))
                        .orElse(null),
                result.counterpart(),
                null,
                told.map(KnownProgram.Report::comment).orElse(null),
                result.assessor(),
                true);
    }
}
