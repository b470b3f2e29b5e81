package org.metodika.diagnostics.deficit.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.Difficulty;
import org.metodika.diagnostics.deficit.domain.Finding;
import org.metodika.diagnostics.deficit.domain.MeasuredOutcome;
import org.metodika.diagnostics.deficit.domain.Outcome;
import org.metodika.diagnostics.deficit.domain.Progress;
import org.metodika.diagnostics.deficit.web.DeficitView.FindingView;
import org.metodika.diagnostics.deficit.web.DeficitView.MeasuredView;
import org.metodika.diagnostics.deficit.web.DeficitView.ResultView;
import org.metodika.diagnostics.deficit.web.DeficitView.SourceView;
import org.metodika.diagnostics.deficit.web.DeficitView.StateView;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.level.Measurement;
import org.metodika.kit.problem.Bundles;

/** Makes what is shown of a deficit, in the language of the reader. */
final class DeficitViews {

    private final Assessments assessments;
    private final Dictionaries dictionaries;
    private final Instruments instruments;
    private final Locale locale;

    DeficitViews(Assessments assessments, Dictionaries dictionaries, Instruments instruments, Locale locale) {
        this.assessments = assessments;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
        this.locale = locale;
    }

    DeficitView of(Deficit deficit) {
        Difficulty about = deficit.difficulty();
        Finding end = deficit.resolution();
        Finding.Paper paper = deficit.paper();
        return new DeficitView(
                deficit.id(),
                about.schoolId(),
                about.teacherId(),
                about.dictionary(),
                about.code(),
                dictionaries.entryTitle(about.dictionary(), deficit.latest().dictionaryVersion(), about.code(), locale),
                deficit.status(),
                deficit.detectedOn(),
                paper == null ? null : paper.programId(),
                deficit.evidence().stream()
                        .map(finding -> finding(about, finding))
                        .toList(),
                end == null ? null : finding(about, end),
                deficit.resolvedOn(),
                deficit.annulment(),
                deficit.life().addressed(),
                deficit.life().programs(),
                deficit.life().measured().stream().map(DeficitViews::measured).toList(),
                deficit.life().stated(),
                deficit.awaitsOutcome(),
                result(deficit));
    }

    private static MeasuredView measured(MeasuredOutcome outcome) {
        Finding before = outcome.before();
        return new MeasuredView(
                outcome.after().assessmentId(),
                outcome.after().closedOn(),
                outcome.verdict(),
                before == null ? null : before.assessmentId());
    }

    /** What can be compared; else the finding that shows the problem first, and the one that shows it resolved. */
    private ResultView result(Deficit deficit) {
        Difficulty about = deficit.difficulty();
        MeasuredOutcome compared = deficit.life().comparison().orElse(null);
        Finding before = compared == null ? null : compared.before();
        Finding first = before == null ? deficit.evidence().getFirst() : before;
        Finding after = compared == null ? deficit.resolution() : compared.after();
        Outcome outcome = deficit.outcome().orElse(null);
        return new ResultView(
                state(about, first),
                after == null ? null : state(about, after),
                compared != null,
                before == null || after == null ? null : Progress.between(before, after),
                outcome == null ? null : outcome.way(),
                outcome == null ? null : outcome.verdict());
    }

    private StateView state(Difficulty about, Finding finding) {
        List<String> sources = finding.isMeasured() ? sources(finding) : List.of();
        return new StateView(
                finding(about, finding), sources.stream().map(this::source).toList());
    }

    private List<String> sources(Finding finding) {
        List<String> sources = assessments
                .measurement(finding.assessmentId())
                .map(Measurement::sources)
                .orElse(null);
        return sources == null ? List.of() : sources;
    }

    private SourceView source(String code) {
        String key = "value.source." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new SourceView(code, String.valueOf(Bundles.messages().getMessage(key, null, code, locale)));
    }

    private FindingView finding(Difficulty about, Finding finding) {
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
                levelTitle(about, finding),
                finding.requiredLevel());
    }

    private @Nullable String levelTitle(Difficulty about, Finding finding) {
        return instruments.levelTitle(about.dictionary(), finding.dictionaryVersion(), finding.level(), locale);
    }
}
