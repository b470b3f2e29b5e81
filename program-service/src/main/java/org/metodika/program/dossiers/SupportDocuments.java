package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportConclusion;
import org.metodika.contracts.support.SupportItem;
import org.metodika.contracts.support.SupportState;
import org.metodika.program.dossiers.Subject.Finding;
import org.metodika.program.dossiers.Subject.Gap;
import org.metodika.program.dossiers.Subject.Proof;

/** What the state of a support tells of the six documents. It is judged from the issue on: before, nothing of it is due. */
final class SupportDocuments {

    private final SupportState told;
    private final @Nullable LocalDate issuedOn;
    private final @Nullable SupportConclusion conclusion;

    private SupportDocuments(SupportState told) {
        this.told = told;
        this.issuedOn = told.issuedOn();
        this.conclusion = told.conclusion();
    }

    static Subject of(SupportState told, long sequence) {
        SupportDocuments documents = new SupportDocuments(told);
        return new Subject(
                sequence,
                Subject.Kind.SUPPORT,
                told.schoolId(),
                told.teacherId(),
                told.leaderId(),
                null,
                told.draftedOn(),
                told.status(),
                told.issuedOn(),
                List.of(
                        documents.norms(),
                        documents.diagnosis(),
                        documents.passport(),
                        documents.controlPlan(),
                        documents.reports(),
                        documents.portfolio()));
    }

    /** By whom or what it was decided, and who agreed (C01, C22). */
    private Finding norms() {
        List<Proof> proofs = new ArrayList<>();
        String decidedBy = told.decidedBy();
        if (decidedBy != null && !decidedBy.isBlank()) {
            proofs.add(new Proof(Proof.Kind.DECISION, null, decidedBy, told.decidedOn()));
        }
        told.agreements().stream()
                .map(agreement -> new Proof(Proof.Kind.AGREEMENT, null, agreement.body(), agreement.on()))
                .forEach(proofs::add);
        return finding(DossierDocument.NORMS, proofs, Gap.Kind.NO_DECISION);
    }

    private Finding diagnosis() {
        return finding(
                DossierDocument.DIAGNOSIS,
                told.deficits().stream()
                        .map(deficit -> new Proof(Proof.Kind.DEFICIT, deficit, null, null))
                        .toList(),
                Gap.Kind.NO_DIAGNOSIS);
    }

    private Finding passport() {
        return new Finding(
                DossierDocument.PROGRAM,
                issuedOn == null
                        ? List.of()
                        : List.of(new Proof(
                                Proof.Kind.PASSPORT_EDITION,
                                told.supportId(),
                                String.valueOf(told.edition()),
                                issuedOn)),
                List.of());
    }

    /** The items of the passport with their deadlines say what is looked at when (C23). */
    private Finding controlPlan() {
        return new Finding(
                DossierDocument.CONTROL_PLAN,
                issuedOn == null || told.items().isEmpty()
                        ? List.of()
                        : List.of(new Proof(
                                Proof.Kind.PASSPORT_ITEMS,
                                null,
                                String.valueOf(told.items().size()),
                                issuedOn)),
                List.of());
    }

    private Finding reports() {
        List<Proof> proofs = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        told.cards().stream()
                .map(card -> new Proof(Proof.Kind.CARD, null, String.valueOf(card.schoolYear()), card.writtenOn()))
                .forEach(proofs::add);
        if (conclusion != null) {
            proofs.add(new Proof(Proof.Kind.CONCLUSION, conclusion.conclusionId(), null, conclusion.issuedOn()));
        }
        if (issuedOn != null && told.cards().isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NO_CARD, null, issuedOn));
        }
        if (issuedOn != null && told.status().equals("ISSUED")) {
            gaps.add(
                    new Gap(Gap.Kind.NO_CONCLUSION, null, lastDeadline(issuedOn).plusDays(1)));
        }
        return new Finding(DossierDocument.REPORTS, proofs, gaps);
    }

    private Finding portfolio() {
        if (issuedOn == null) {
            return new Finding(DossierDocument.PORTFOLIO, List.of(), List.of());
        }
        LocalDate ended = conclusion == null ? told.stoppedOn() : conclusion.issuedOn();
        LocalDate last = ended == null ? lastDeadline(issuedOn) : ended;
        return new Finding(
                DossierDocument.PORTFOLIO, List.of(), List.of(new Gap(Gap.Kind.NO_PORTFOLIO, null, last.plusDays(1))));
    }

    private LocalDate lastDeadline(LocalDate otherwise) {
        return told.items().stream()
                .map(SupportItem::deadline)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private Finding finding(DossierDocument document, List<Proof> proofs, Gap.Kind gap) {
        return new Finding(
                document,
                proofs,
                proofs.isEmpty() && issuedOn != null ? List.of(new Gap(gap, null, issuedOn)) : List.of());
    }
}
