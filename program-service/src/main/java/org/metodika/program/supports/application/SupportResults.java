package org.metodika.program.supports.application;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
     * @param told what diagnostics tells now came of the deficits behind the rows, by their id
     */
    public record AnalysisInView(
            Versioned<Support> support, Analysis analysis, boolean written, Map<UUID, ToldEffect> told) {}

    /**
     * Table and draft, or a proposal; empty where there is no such support.
     *
     * @param reader language of a proposal; what was written stays in the language that it was written in
     */
    public Optional<AnalysisInView> analysis(SupportId id, Locale reader, Actor actor) {
        return reached.find(id, actor).map(found -> inView(found, reader));
    }

    private AnalysisInView inView(Versioned<Support> found, Locale reader) {
        Support support = found.state();
        Analysis written = support.analysis();
        Analysis shown = written == null ? proposal(support, reader) : written;
        Map<UUID, ToldEffect> told = new HashMap<>();
        facts.named(support.schoolId(), support.teacher(), support.passport(), shown)
                .forEach((deficit, known) -> effect(support, known).ifPresent(effect -> told.put(deficit, effect)));
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
    private Analysis proposal(Support support, Locale reader) {
        List<UUID> named = support.passport().deficits();
        List<KnownDeficit> known = named.isEmpty()
                ? deficits.openOf(support.schoolId(), support.teacher())
                : named.stream()
                        .map(facts.named(support.schoolId(), support.teacher(), support.passport(), null)::get)
                        .flatMap(Stream::ofNullable)
                        .filter(deficit -> !deficit.isAnnulled())
                        .toList();
        return Analysis.of(
                known.stream().map(deficit -> row(support, deficit, reader)).toList());
    }

    private ResultRow row(Support support, KnownDeficit deficit, Locale reader) {
        Optional<ToldEffect> effect = effect(support, deficit);
        return new ResultRow(
                new RowId(Ids.from("support-row", support.id().value(), deficit.id())),
                deficit.id(),
                words.problem(deficit, reader),
                words.before(deficit, effect, reader),
                effect.map(told -> words.after(told, reader)).orElse(""),
                effect.map(told -> words.method(told, reader)).orElse(""),
                "",
                effect.map(ToldEffect::outcome).orElse(null),
                null);
    }

    private static Optional<ToldEffect> effect(Support support, KnownDeficit deficit) {
        return ToldEffect.of(deficit, support.passport().decidedOn());
    }
}
