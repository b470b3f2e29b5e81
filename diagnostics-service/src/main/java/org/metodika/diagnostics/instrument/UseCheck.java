package org.metodika.diagnostics.instrument;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instrument.Kind;

/** Finds what does not fit together in who uses an instrument for what: kind, sources, observers, respondents. */
final class UseCheck {

    private final Instrument instrument;
    private final Findings findings;

    private UseCheck(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    static void check(Instrument instrument, Findings findings) {
        UseCheck check = new UseCheck(instrument, findings);
        once("/sources", instrument.sources(), findings);
        once("/observers", instrument.observers(), findings);
        once("/respondents", instrument.respondents(), findings);
        check.sources();
        check.observers();
        check.respondents();
        check.minimumSources();
    }

    private static void once(String at, List<? extends Enum<?>> codes, Findings findings) {
        Set<Enum<?>> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                findings.add(at + "/" + i, "code-used-twice", codes.get(i).name());
            }
        }
    }

    /** A chart may be filled from anywhere; every other kind says from where. */
    private void sources() {
        if (instrument.sources().isEmpty() && instrument.kind() != Kind.QUESTIONNAIRE) {
            findings.add("/sources", "sources-missing", instrument.kind());
        }
        for (int i = 0; i < instrument.sources().size(); i++) {
            Source source = instrument.sources().get(i);
            if (!suits(source)) {
                findings.add("/sources/" + i, "source-not-of-kind", source, instrument.kind());
            }
        }
    }

    private boolean suits(Source source) {
        return source == Source.SELF_ASSESSMENT
                || switch (instrument.kind()) {
                    case QUESTIONNAIRE -> true;
                    case LESSON_OBSERVATION -> source.isLesson();
                    case INTERVIEW -> source == Source.INTERVIEW || source == Source.OTHER;
                    case TEST, DOCUMENT_ANALYSIS -> source.isDocument() || source == Source.OTHER;
                };
    }

    /** Who looks at a lesson is named (C29); elsewhere nobody looks. */
    private void observers() {
        boolean lesson = instrument.kind() == Kind.LESSON_OBSERVATION;
        if (lesson && instrument.observers().isEmpty()) {
            findings.add("/observers", "observers-missing");
        }
        if (!lesson && !instrument.observers().isEmpty()) {
            findings.add("/observers", "observers-without-lesson");
        }
    }

    /** Where people are asked, those who are asked are among the respondents. */
    private void respondents() {
        if (instrument.respondents().isEmpty()) {
            return;
        }
        for (int i = 0; i < instrument.sources().size(); i++) {
            Respondent asked = asked(instrument.sources().get(i));
            if (asked != null && !instrument.respondents().contains(asked)) {
                findings.add(
                        "/sources/" + i,
                        "source-without-respondent",
                        instrument.sources().get(i),
                        asked);
            }
        }
    }

    private static @Nullable Respondent asked(Source source) {
        return switch (source) {
            case SELF_ASSESSMENT, INTERVIEW -> Respondent.TEACHER;
            case PUPIL_SURVEY, PUPIL_SURVEY_WITH_PSYCHOLOGIST -> Respondent.PUPIL;
            default -> null;
        };
    }

    /** As many sources as are needed can be had; what measures nothing and a self-assessment alone have none that counts. */
    private void minimumSources() {
        boolean asksAlone = instrument.kind() == Kind.QUESTIONNAIRE && !instrument.measures();
        if (asksAlone || instrument.selfAssessmentAlone()) {
            findings.within("/minimumSources", instrument.minimumSources(), 0, 0);
            return;
        }
        Set<Source> counting =
                instrument.sources().isEmpty() ? EnumSet.allOf(Source.class) : new HashSet<>(instrument.sources());
        counting.remove(Source.SELF_ASSESSMENT);
        findings.within("/minimumSources", instrument.minimumSources(), 1, counting.size());
    }
}
