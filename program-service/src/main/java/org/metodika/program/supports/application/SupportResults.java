package org.metodika.program.supports.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.supportlabels.LabelBook;
import org.metodika.program.supports.domain.Analysis;
import org.metodika.program.supports.domain.Label;
import org.metodika.program.supports.domain.Labels;
import org.metodika.program.supports.domain.ProblemOutcome;
import org.metodika.program.supports.domain.ResultRow;
import org.metodika.program.supports.domain.RowId;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportId;

/** The table of problems before and after, and the conclusion that follows from it (C31 to C36). */
public final class SupportResults {

    private final ReachedSupports reached;
    private final SupportFacts facts;
    private final KnownDeficits deficits;
    private final ProblemWords words;
    private final LabelBook labels;

    public SupportResults(
            ReachedSupports reached, SupportFacts facts, KnownDeficits deficits, ProblemWords words, LabelBook labels) {
        this.reached = reached;
        this.facts = facts;
        this.deficits = deficits;
        this.words = words;
        this.labels = labels;
    }

    /**
     * Table and draft with the support they belong to.
     *
     * @param written whether somebody has written them; what nobody has written is a proposal from the deficits
     * @param told what diagnostics tells of the deficits behind the rows, by their id
     */
    public record AnalysisInView(
            Versioned<Support> support, Analysis analysis, boolean written, Map<UUID, ProblemOutcome> told) {}

    /** Table and draft, or a proposal; empty where there is no such support. */
    public Optional<AnalysisInView> analysis(SupportId id, Actor actor) {
        return reached.find(id, actor).map(this::inView);
    }

    private AnalysisInView inView(Versioned<Support> found) {
        Support support = found.state();
        Analysis written = support.analysis();
        Analysis shown = written == null ? proposal(support) : written;
        Map<UUID, ProblemOutcome> told = new HashMap<>();
        facts.named(support.schoolId(), support.teacher(), support.passport(), shown)
                .forEach((deficit, known) -> {
                    ProblemOutcome outcome = SupportFacts.outcome(known);
                    if (outcome != null) {
                        told.put(deficit, outcome);
                    }
                });
        return new AnalysisInView(found, shown, written != null, told);
    }

    public Outcome<Support> change(SupportId id, Analysis analysis, Actor actor, Change change) {
        return reached.change(
                id,
                SupportAction.WRITE,
                actor,
                change,
                support -> support.results()
                        .change(
                                analysis,
                                facts.of(support.schoolId(), support.teacher(), support.passport(), analysis)));
    }

    /** Issues the conclusion with the labels of the moment. */
    public Outcome<Support> conclude(SupportId id, Actor actor, Change change) {
        return reached.change(
                id,
                SupportAction.ISSUE,
                actor,
                change,
                support -> support.results().conclude(actor.staffId(), labels(), facts.of(support)));
    }

    private Labels labels() {
        LabelBook.Edition edition = labels.present();
        return new Labels(
                edition.version(),
                edition.labels().stream()
                        .map(label -> new Label(label.code(), label.ru(), label.en()))
                        .toList());
    }

    /** A row for each deficit of the passport that stands; where it names none, for each open one of the teacher. */
    private Analysis proposal(Support support) {
        List<UUID> named = support.passport().deficits();
        List<KnownDeficit> known = named.isEmpty()
                ? deficits.openOf(support.schoolId(), support.teacher())
                : named.stream()
                        .map(facts.named(support.schoolId(), support.teacher(), support.passport(), null)::get)
                        .flatMap(Stream::ofNullable)
                        .filter(deficit -> !deficit.isAnnulled())
                        .toList();
        return Analysis.of(known.stream().map(deficit -> row(support, deficit)).toList());
    }

    private ResultRow row(Support support, KnownDeficit deficit) {
        return new ResultRow(
                new RowId(Ids.from("support-row", support.id().value(), deficit.id())),
                deficit.id(),
                words.problem(deficit),
                words.before(deficit),
                words.after(deficit),
                words.method(deficit),
                "",
                SupportFacts.outcome(deficit),
                null);
    }
}
