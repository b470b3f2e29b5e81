package org.metodika.program.dossiers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.dossier.DossierContent;
import org.metodika.contracts.dossier.DossierDocumentsChanged;
import org.metodika.contracts.dossier.DossierGap;
import org.metodika.contracts.dossier.DossierPaper;
import org.metodika.contracts.dossier.DossierPaperRecorded;
import org.metodika.contracts.dossier.DossierPaperWithdrawn;
import org.metodika.contracts.dossier.DossierProof;
import org.metodika.contracts.dossier.DossierStanding;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Tells the platform what becomes of dossiers: ids, days and codes in the events, titles and places on the state topic. */
public final class DossierMessages implements AggregateMessages<Dossier, DossierEvent> {

    @Override
    public Message<?> event(Dossier after, DossierEvent event, @Nullable UUID by) {
        return switch (event) {
            case DossierEvent.SubjectTold _,
                    DossierEvent.CheckpointTold _,
                    DossierEvent.GroupTold _,
                    DossierEvent.PortfolioTold _ ->
                new Message<>(
                        DossierCatalogue.DOSSIER_DOCUMENTS_CHANGED,
                        new DossierDocumentsChanged(
                                after.id(),
                                kind(after),
                                after.schoolId(),
                                after.teacher(),
                                after.standings().stream()
                                        .map(standing -> new DossierStanding(
                                                standing.document().name(),
                                                standing.proofs().size(),
                                                standing.onPaper(),
                                                standing.missingSince()))
                                        .toList()));
            case DossierEvent.PaperRecorded(var paper) ->
                new Message<>(
                        DossierCatalogue.DOSSIER_PAPER_RECORDED,
                        new DossierPaperRecorded(
                                after.id(),
                                kind(after),
                                after.schoolId(),
                                after.teacher(),
                                paper.document().name(),
                                paper.on(),
                                by));
            case DossierEvent.PaperWithdrawn(var document, var _) ->
                new Message<>(
                        DossierCatalogue.DOSSIER_PAPER_WITHDRAWN,
                        new DossierPaperWithdrawn(
                                after.id(), kind(after), after.schoolId(), after.teacher(), document.name(), by));
        };
    }

    /** Only programs have checkpoints, so what only they have opened is one. */
    private static String kind(Dossier dossier) {
        Subject subject = dossier.subject();
        return (subject == null ? Subject.Kind.PROGRAM : subject.kind()).name();
    }

    @Override
    public Message<?> state(Dossier dossier) {
        Subject subject = dossier.subject();
        return new Message<>(
                DossierCatalogue.DOSSIER_STATE,
                new DossierState(
                        dossier.id(),
                        kind(dossier),
                        dossier.schoolId(),
                        dossier.teacher(),
                        subject == null ? null : subject.leader(),
                        subject == null ? null : subject.draftedOn(),
                        subject == null ? null : subject.status(),
                        subject == null ? null : subject.judgedFrom(),
                        dossier.revision(),
                        dossier.standings().stream()
                                .map(DossierMessages::content)
                                .toList()));
    }

    private static DossierContent content(Standing standing) {
        Dossier.Paper paper = standing.paper();
        return new DossierContent(
                standing.document().name(),
                standing.proofs().stream()
                        .map(proof -> new DossierProof(proof.kind().name(), proof.id(), proof.title(), proof.on()))
                        .toList(),
                standing.gaps().stream()
                        .map(gap -> new DossierGap(gap.kind().name(), gap.item(), gap.since()))
                        .toList(),
                paper == null
                        ? null
                        : new DossierPaper(
                                paper.place(), paper.on(), paper.recordedOn(), paper.by(), paper.withdrawnBecause()),
                standing.bringer().name(),
                standing.bringerId());
    }
}
