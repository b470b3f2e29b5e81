package org.metodika.diagnostics.deficit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.Annulment;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.diagnostics.deficit.domain.Difficulty;
import org.metodika.diagnostics.deficit.domain.Finding;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;

/**
 * A deficit as it is shown.
 *
 * @param transferredWith program that brought it from paper; absent where assessments alone tell of it
 * @param evidence findings of assessments that show it, earliest first
 * @param resolution finding that shows the level required reached; present while resolved
 */
record DeficitView(
        DeficitId id,
        String schoolId,
        UUID teacherId,
        String dictionary,
        String code,
        String title,
        Status status,
        LocalDate detectedOn,
        @Nullable UUID transferredWith,
        List<FindingView> evidence,
        @Nullable FindingView resolution,
        @Nullable Annulment annulment) {

    /**
     * What an assessment found, or what paper says.
     *
     * @param assessmentId absent, like what it measured, for a finding on paper
     * @param programId program that brought a finding on paper; absent for an assessment
     * @param closedOn day the assessment was closed, or the day that paper names
     */
    record FindingView(
            @Nullable UUID assessmentId,
            @Nullable UUID programId,
            LocalDate closedOn,
            int dictionaryVersion,
            @Nullable Double score,
            @Nullable String level,
            @Nullable String levelTitle,
            @Nullable String requiredLevel) {}

    static DeficitView of(Deficit deficit, Dictionaries dictionaries, Instruments instruments, Locale locale) {
        Difficulty about = deficit.difficulty();
        Finding end = deficit.resolution();
        return new DeficitView(
                deficit.id(),
                about.schoolId(),
                about.teacherId(),
                about.dictionary(),
                about.code(),
                dictionaries.entryTitle(about.dictionary(), deficit.latest().dictionaryVersion(), about.code(), locale),
                deficit.status(),
                deficit.detectedOn(),
                deficit.paper() == null ? null : deficit.paper().programId(),
                deficit.evidence().stream()
                        .map(finding -> finding(about, finding, dictionaries, instruments, locale))
                        .toList(),
                end == null ? null : finding(about, end, dictionaries, instruments, locale),
                deficit.annulment());
    }

    private static FindingView finding(
            Difficulty about, Finding finding, Dictionaries dictionaries, Instruments instruments, Locale locale) {
        Finding.Paper paper = finding.paper();
        if (paper != null) {
            return new FindingView(
                    null, paper.programId(), finding.closedOn(), finding.dictionaryVersion(), null, null, null, null);
        }
        return new FindingView(
                finding.assessmentId(),
                null,
                finding.closedOn(),
                finding.dictionaryVersion(),
                finding.score(),
                finding.level(),
                instruments.levelTitle(about.dictionary(), finding.dictionaryVersion(), finding.level(), locale),
                finding.requiredLevel());
    }
}
