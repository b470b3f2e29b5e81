package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.web.export.CodeWords;

/**
 * A dossier as it is read on a day.
 *
 * @param judgedFrom day of the order or of the issue; absent before, when nothing is due yet
 * @param complete whether nothing is missing today
 * @param documents the six in their order
 */
record DossierView(
        UUID id,
        Subject.Kind kind,
        String schoolId,
        UUID teacherId,
        @Nullable String teacherName,
        @Nullable UUID leaderId,
        @Nullable String leaderName,
        LocalDate draftedOn,
        String status,
        @Nullable LocalDate judgedFrom,
        boolean complete,
        List<DocumentView> documents) {

    /**
     * One of the six documents.
     *
     * @param title what it is, in the language of the reader
     * @param state THERE, MISSING or NOT_DUE
     * @param proofs records that prove it
     * @param missing what it lacks today
     * @param later what it will lack from a day to come, if nobody brings it
     * @param missingSince since when something is missing; absent where nothing is
     * @param bringer who has to bring what is missing
     * @param bringerId absent where it is not one person
     */
    record DocumentView(
            DossierDocument document,
            @Nullable String title,
            Standing.State state,
            List<ProofView> proofs,
            List<GapView> missing,
            List<GapView> later,
            @Nullable LocalDate missingSince,
            Standing.Bringer bringer,
            @Nullable UUID bringerId,
            @Nullable String bringerName,
            @Nullable PaperView paper) {}

    /**
     * A record that proves a document.
     *
     * @param text what the record is, in the language of the reader
     * @param title its number or title; for the portfolio how many evidences there are
     */
    record ProofView(
            Subject.Proof.Kind kind,
            @Nullable String text,
            @Nullable UUID recordId,
            @Nullable String title,
            @Nullable LocalDate on) {}

    /**
     * What a document lacks.
     *
     * @param text the same in the language of the reader
     * @param itemId stage that lacks it
     */
    record GapView(
            Subject.Gap.Kind kind,
            @Nullable String text,
            @Nullable UUID itemId,
            LocalDate since) {}

    /** What was recorded of a paper. */
    record PaperView(
            String place,
            LocalDate on,
            LocalDate recordedOn,
            @Nullable UUID recordedBy,
            @Nullable String withdrawnBecause) {}

    static DossierView of(Dossier dossier, Subject subject, LocalDate today, Map<UUID, String> names, CodeWords words) {
        List<DocumentView> documents = dossier.standings().stream()
                .map(standing -> document(standing, today, names, words))
                .toList();
        UUID leader = subject.leader();
        return new DossierView(
                dossier.id(),
                subject.kind(),
                dossier.schoolId(),
                dossier.teacher(),
                names.get(dossier.teacher()),
                leader,
                leader == null ? null : names.get(leader),
                subject.draftedOn(),
                subject.status(),
                subject.judgedFrom(),
                documents.stream().noneMatch(document -> document.state() == Standing.State.MISSING),
                documents);
    }

    private static DocumentView document(Standing standing, LocalDate today, Map<UUID, String> names, CodeWords words) {
        List<GapView> gaps = standing.gaps().stream()
                .map(gap -> new GapView(
                        gap.kind(), words.of("dossier-gap", gap.kind().name()), gap.item(), gap.since()))
                .toList();
        Standing.State state = standing.on(today);
        UUID bringer = standing.bringerId();
        return new DocumentView(
                standing.document(),
                words.of("dossier-document", standing.document().name()),
                state,
                standing.proofs().stream()
                        .map(proof -> new ProofView(
                                proof.kind(),
                                words.of("dossier-proof", proof.kind().name()),
                                proof.id(),
                                proof.title(),
                                proof.on()))
                        .toList(),
                gaps.stream().filter(gap -> !gap.since().isAfter(today)).toList(),
                gaps.stream().filter(gap -> gap.since().isAfter(today)).toList(),
                state == Standing.State.MISSING ? standing.missingSince() : null,
                standing.bringer(),
                bringer,
                bringer == null ? null : names.get(bringer),
                paper(standing.paper()));
    }

    private static @Nullable PaperView paper(Dossier.@Nullable Paper paper) {
        return paper == null
                ? null
                : new PaperView(paper.place(), paper.on(), paper.recordedOn(), paper.by(), paper.withdrawnBecause());
    }
}
