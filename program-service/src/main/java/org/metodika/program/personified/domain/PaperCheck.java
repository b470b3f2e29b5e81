package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * What stands against transferring a program from paper. The hard rules are those of any program (B15, B16, B22, B24, B26, B27,
 * B30, B35, C11, C12); beside them, what paper dates must fit together.
 */
final class PaperCheck {

    /** Programs last two years at most as a rule; what is dated before this is a slip of the pen. */
    private static final int OLDEST_YEARS = 5;

    private static final int LOWEST_MARK = 1;
    private static final int HIGHEST_MARK = 5;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 4_000;

    private final PaperProgram paper;
    private final Circumstances now;
    private final List<Flaw> flaws = new ArrayList<>();

    private PaperCheck(PaperProgram paper, Circumstances now) {
        this.paper = paper;
        this.now = now;
    }

    /** All flaws, with pointers into the content, {@code /order} and {@code /results}; empty when it may be transferred. */
    static List<Flaw> flaws(PaperProgram paper, Circumstances now) {
        PaperCheck check = new PaperCheck(paper, now);
        check.teacher();
        ContentCheck.flaws(paper.content(), paper.teacher(), now).forEach(check::add);
        Completeness.missing(paper.content(), now).forEach(check::add);
        check.basis();
        check.coverage();
        check.order();
        check.dates();
        check.results();
        return List.copyOf(check.flaws);
    }

    /** Only a staff member goes on with a program; for those who left, paper is its place (B16). */
    private void teacher() {
        if (now.teacher() instanceof Employment.Dismissed(var on)) {
            flaws.add(Flaw.at("/teacherId", "paper-teacher-dismissed", on));
        } else {
            add(now.teacher().refusal().orElse(null));
        }
    }

    private void basis() {
        if (Completeness.lacksBasis(paper.content(), now)) {
            flaws.add(Flaw.at("/basis", "paper-basis-missing"));
        } else if (Completeness.lacksDifficulty(paper.content(), now)) {
            flaws.add(Flaw.at("/category", "paper-category-demands-difficulty"));
        }
    }

    /** Each difficulty has an activity or a written reason, never both (B24). */
    private void coverage() {
        for (int i = 0; i < paper.content().basis().size(); i++) {
            if (paper.content().basis().get(i) instanceof Basis.Difficulty difficulty) {
                boolean addressed = paper.addressed().contains(difficulty.deficit());
                boolean deferred = paper.deferrals().containsKey(difficulty.deficit());
                if (addressed == deferred) {
                    flaws.add(Flaw.at(
                            "/basis/" + i + (addressed ? "/deferredBecause" : ""),
                            addressed ? "paper-difficulty-addressed" : "paper-difficulty-uncovered",
                            DifficultyCharacter.wordFor(difficulty.code())));
                }
            }
        }
    }

    private void order() {
        add(paper.order().refusal(paper.draftedOn(), now.today()).orElse(null));
    }

    private void dates() {
        LocalDate oldest = now.today().minusYears(OLDEST_YEARS);
        LocalDate drafted = paper.draftedOn();
        if (drafted.isBefore(oldest)) {
            flaws.add(Flaw.at("/draftedOn", "date-too-early", oldest));
        }
        if (drafted.isAfter(now.today())) {
            flaws.add(Flaw.at("/draftedOn", "date-in-future"));
        }
        if (paper.initiative().on().isAfter(drafted)) {
            flaws.add(Flaw.at("/initiator/on", "paper-initiated-after-draft", drafted));
        }
        LocalDate order = paper.order().date();
        for (int i = 0; i < paper.content().basis().size(); i++) {
            LocalDate found = foundOn(paper.content().basis().get(i));
            if (found != null && order != null && found.isAfter(order)) {
                flaws.add(Flaw.at("/basis/" + i + "/date", "paper-found-after-order", order));
            } else if (found != null && found.isBefore(oldest)) {
                flaws.add(Flaw.at("/basis/" + i + "/date", "date-too-early", oldest));
            }
        }
    }

    private static @Nullable LocalDate foundOn(Basis record) {
        return switch (record) {
            case Basis.Difficulty difficulty -> difficulty.detectedOn();
            case Basis.Finding finding -> finding.date();
        };
    }

    private void results() {
        for (PaperResult result : paper.results()) {
            int place = place(result.stage());
            Stage stage = paper.content().stages().get(place);
            String at = "/results/" + place;
            mark(at + "/assessorMark", result.assessorMark());
            Integer selfMark = result.selfMark();
            if (selfMark != null) {
                mark(at + "/selfMark", selfMark);
            }
            passedOn(at + "/passedOn", result.passedOn());
            if (result.reportTitle().isBlank()) {
                flaws.add(Flaw.at(at + "/reportTitle", "paper-report-missing"));
            }
            limit(at + "/reportTitle", result.reportTitle(), LONGEST_LINE);
            limit(at + "/reportReference", result.reportReference(), LONGEST_LINE);
            limit(at + "/comment", result.comment(), LONGEST_TEXT);
            if (stage.checkpointForm() == CheckpointForm.INTERVIEW && result.counterpart() == null) {
                flaws.add(Flaw.at(at + "/counterpart", "paper-counterpart-missing"));
            }
            if (paper.teacher().equals(result.assessor())) {
                flaws.add(Flaw.at(at + "/assessor", "paper-assessor-is-teacher"));
            }
        }
    }

    /** Passed within the program, by an order, and not in the future. */
    private void passedOn(String at, LocalDate passedOn) {
        LocalDate start = paper.content().startsOn();
        LocalDate order = paper.order().date();
        LocalDate earliest = start == null || (order != null && order.isAfter(start)) ? order : start;
        if (passedOn.isAfter(now.today())) {
            flaws.add(Flaw.at(at, "date-in-future"));
        } else if (earliest != null && passedOn.isBefore(earliest)) {
            flaws.add(Flaw.at(at, "paper-passed-before-program", earliest));
        }
    }

    private void mark(String at, int mark) {
        if (mark < LOWEST_MARK || mark > HIGHEST_MARK) {
            flaws.add(Flaw.at(at, "paper-mark-off-scale", LOWEST_MARK, HIGHEST_MARK));
        }
    }

    private int place(StageId stage) {
        List<Stage> stages = paper.content().stages();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(stage)) {
                return i;
            }
        }
        throw new IllegalArgumentException("A result of no stage: " + stage);
    }

    private void limit(String at, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            flaws.add(Flaw.at(at, "size-max", longest));
        }
    }

    private void add(@Nullable Rejection refusal) {
        if (refusal != null) {
            refusal.flaws().forEach(this::add);
        }
    }

    /** The checks of a draft and of a submission look at some things both. */
    private void add(Flaw flaw) {
        if (!flaws.contains(flaw)) {
            flaws.add(flaw);
        }
    }
}
