package org.metodika.diagnostics.campaignprogress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.campaign.application.Outline;
import org.metodika.diagnostics.campaign.application.Outline.Wanted;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Answered;
import org.metodika.diagnostics.campaignprogress.SchoolProgress.Listed;

/**
 * Where one participant stands: the line of the roll and the assessment put together.
 *
 * @param missing sheets that are expected and not there
 */
record Standing(Listed line, @Nullable Answered answered, Stage stage, int sheets, List<Wanted> missing) {

    /** Everybody on the roll. */
    static List<Standing> of(SchoolProgress progress, Outline campaign) {
        Map<UUID, Answered> known = progress.byAssessment();
        return progress.listed().stream()
                .map(line -> of(line, line.assessmentId() == null ? null : known.get(line.assessmentId()), campaign))
                .toList();
    }

    private static Standing of(Listed line, @Nullable Answered answered, Outline campaign) {
        List<SchoolProgress.Given> given = answered == null || answered.isAnnulled() ? List.of() : answered.given();
        List<Wanted> missing = missing(campaign.sheets(), given);
        return new Standing(line, answered, stage(line, answered, given, missing), given.size(), missing);
    }

    private static Stage stage(
            Listed line, @Nullable Answered answered, List<SchoolProgress.Given> given, List<Wanted> missing) {
        if (line.isLeftOut()) {
            return Stage.LEFT_OUT;
        }
        if (line.standing().equals("PENDING")) {
            return Stage.WAITING;
        }
        if ((answered != null && answered.isClosed()) || missing.isEmpty()) {
            return Stage.COMPLETED;
        }
        return given.isEmpty() ? Stage.MISSING : Stage.BEGUN;
    }

    /** Each sheet meets one expectation: two observed lessons by whomsoever need two sheets. */
    private static List<Wanted> missing(List<Wanted> wanted, List<SchoolProgress.Given> given) {
        List<SchoolProgress.Given> left = new ArrayList<>(given);
        List<Wanted> missing = new ArrayList<>();
        // Whoever must be a certain observer chooses first.
        List<Wanted> strictFirst = wanted.stream()
                .sorted((a, b) -> Boolean.compare(a.observer() == null, b.observer() == null))
                .toList();
        for (Wanted one : strictFirst) {
            left.stream()
                    .filter(sheet -> one.isMetBy(sheet.source(), sheet.observer()))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> missing.add(one));
        }
        return List.copyOf(missing);
    }
}
