package org.metodika.reporting.supportforms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportConclusion;
import org.metodika.contracts.support.SupportLabel;
import org.metodika.contracts.support.SupportResult;
import org.metodika.contracts.support.SupportState;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * Общее заключение о результатах индивидуального сопровождения with the table of results (C31 to C36), in the labels that it
 * was issued with. Its draft has the table as it stands, and no verdict ticked.
 */
@Component
final class SupportConclusionPaper extends SupportForm {

    private static final DocumentType TYPE = DocumentType.paper(
            "support-conclusion", "Общее заключение о результатах индивидуального сопровождения", "support");

    private static final List<String> SUCCESS = List.of("SUCCESSFUL", "INSUFFICIENT", "INEFFECTIVE");
    private static final List<String> PROBLEMS =
            List.of("FULLY_REMOVED", "PARTLY_REMOVED", "NOT_REMOVED", "NONE_REMOVED");
    private static final List<String> NEED =
            List.of("FULL_SUPPORT", "HARDEST_PROBLEMS", "NO_SUPPORT", "TRAINING", "ROUTE");

    private final Texts texts = Texts.russian();

    SupportConclusionPaper(Copies copies) {
        super(copies);
    }

    /**
     * What stands on the paper.
     *
     * @param labels words of the form
     * @param remaining problems that the verdict names as not removed
     */
    record Input(
            String school,
            Named teacher,
            Named leader,
            Labels labels,
            List<Row> rows,
            List<Option> success,
            List<Option> problems,
            List<Line> remaining,
            String reasons,
            List<Option> need,
            String topic,
            String ways,
            String tags,
            String issuedOn,
            Named issuer) {}

    /** Words of the form that are no options. */
    record Labels(
            String table,
            String before,
            String after,
            String method,
            String findings,
            String success,
            String problems,
            String reasons,
            String need,
            String ways) {}

    /** A problem before and after (C31). */
    record Row(String problem, String before, String after, String method, String findings) {}

    /** @param box whether it is ticked, as a sign */
    record Option(String box, String text) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(SupportState support, Gathering gathering) {
        SupportConclusion conclusion = support.conclusion();
        if (conclusion == null && !gathering.draft()) {
            gathering.lacks("document-lacks-conclusion");
        }
        Map<String, String> words = conclusion == null
                ? Map.of()
                : conclusion.labels().stream().collect(Collectors.toMap(SupportLabel::code, SupportLabel::ru));
        return new Input(
                gathering.school(support.schoolId()),
                gathering.person(support.teacherId(), "document-lacks-person"),
                gathering.person(support.leaderId(), "document-lacks-person"),
                labels(words),
                support.results().stream()
                        .map(row -> new Row(row.problem(), row.before(), row.after(), row.method(), row.findings()))
                        .toList(),
                options("success", SUCCESS, conclusion == null ? null : conclusion.success(), words),
                options("problems", PROBLEMS, conclusion == null ? null : conclusion.problems(), words),
                conclusion == null ? List.of() : remaining(support, conclusion),
                conclusion == null ? "" : conclusion.reasons(),
                options("need", NEED, conclusion == null ? null : conclusion.need(), words),
                conclusion == null ? "" : conclusion.topic(),
                conclusion == null ? "" : conclusion.ways(),
                conclusion == null ? "" : String.join(", ", conclusion.tags()),
                conclusion == null ? "" : Russian.date(conclusion.issuedOn()),
                gathering.personOrNobody(conclusion == null ? null : conclusion.issuedBy()));
    }

    private static List<Line> remaining(SupportState support, SupportConclusion conclusion) {
        return support.results().stream()
                .filter(row -> conclusion.remaining().contains(row.rowId()))
                .map(SupportResult::problem)
                .map(Line::new)
                .toList();
    }

    private Labels labels(Map<String, String> words) {
        return new Labels(
                label(words, "results.title"),
                label(words, "results.before"),
                label(words, "results.after"),
                label(words, "results.method"),
                label(words, "results.findings"),
                label(words, "success.title"),
                label(words, "problems.title"),
                label(words, "reasons.title"),
                label(words, "need.title"),
                label(words, "ways.title"));
    }

    private List<Option> options(String group, List<String> codes, @Nullable String chosen, Map<String, String> words) {
        return codes.stream()
                .map(code -> new Option(code.equals(chosen) ? "■" : "□", label(words, group + "." + code)))
                .toList();
    }

    /** The word that the conclusion was issued with, else the one that the platform ships. */
    private String label(Map<String, String> words, String code) {
        return words.getOrDefault(code, texts.name("support-label", code));
    }
}
