package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.BasisRecord;
import org.metodika.contracts.program.ItemStanding;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PaperReport;
import org.metodika.contracts.program.PlannedStage;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.program.dossiers.Subject.Finding;
import org.metodika.program.dossiers.Subject.Gap;
import org.metodika.program.dossiers.Subject.Proof;

/** What the state of a program tells of the six documents. It is judged from the order on: before, nothing of it is due. */
final class ProgramDocuments {

    private static final Set<String> JUDGED = Set.of("APPROVED", "IN_PROGRESS", "COMPLETED", "STOPPED");
    private static final Set<String> GOES_ON = Set.of("APPROVED", "IN_PROGRESS");

    private final ProgramStateInFull told;
    private final ProgramState program;
    private final @Nullable Order order;
    private final @Nullable LocalDate judgedFrom;

    private ProgramDocuments(ProgramStateInFull told) {
        this.told = told;
        this.program = told.program();
        this.order = JUDGED.contains(told.status()) ? program.order() : null;
        this.judgedFrom = order == null ? null : order.date();
    }

    static Subject of(ProgramStateInFull told, long sequence) {
        return new ProgramDocuments(told).subject(sequence);
    }

    private Subject subject(long sequence) {
        return new Subject(
                sequence,
                Subject.Kind.PROGRAM,
                program.schoolId(),
                program.teacherId(),
                program.tutorId(),
                program.curatorId(),
                program.draftedOn(),
                told.status(),
                judgedFrom,
                List.of(norms(), diagnosis(), content(), reports(), portfolio()));
    }

    private Finding norms() {
        List<Proof> proofs = new ArrayList<>();
        UUID regulation = told.regulationId();
        if (regulation != null) {
            proofs.add(new Proof(Proof.Kind.REGULATION, regulation, null, null));
        }
        if (order != null) {
            proofs.add(new Proof(Proof.Kind.APPROVAL_ORDER, null, order.number(), order.date()));
        }
        return new Finding(
                DossierDocument.NORMS, proofs, regulation == null ? sinceJudged(Gap.Kind.NO_REGULATION) : List.of());
    }

    private Finding diagnosis() {
        List<Proof> proofs = program.basis().stream()
                .flatMap(basis -> Stream.ofNullable(proof(basis)))
                .toList();
        return new Finding(
                DossierDocument.DIAGNOSIS, proofs, proofs.isEmpty() ? sinceJudged(Gap.Kind.NO_DIAGNOSIS) : List.of());
    }

    /** Research of the market says nothing of the teacher. */
    private static @Nullable Proof proof(BasisRecord basis) {
        return switch (basis.kind()) {
            case "DIFFICULTY" -> new Proof(Proof.Kind.DEFICIT, basis.deficitId(), basis.code(), basis.date());
            case "MONITORING", "INTERNAL_CONTROL" -> new Proof(Proof.Kind.BASIS, null, basis.reference(), basis.date());
            default -> null;
        };
    }

    private Finding content() {
        return new Finding(
                DossierDocument.PROGRAM,
                order == null
                        ? List.of()
                        : List.of(new Proof(
                                Proof.Kind.PROGRAM_VERSION,
                                program.programId(),
                                String.valueOf(told.version()),
                                order.date())),
                List.of());
    }

    private Finding reports() {
        List<Proof> proofs = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Set<UUID> settled = told.items().stream().map(ItemStanding::itemId).collect(Collectors.toSet());
        List<PaperReport> onPaper =
                told.paper() == null ? List.of() : told.paper().reports();
        Set<UUID> ofPaper = onPaper.stream().map(PaperReport::stageId).collect(Collectors.toSet());
        for (PlannedStage stage : program.stages()) {
            UUID id = stage.stageId();
            LocalDate due = stage.deadline().plusDays(1);
            if (judgedFrom != null && !settled.contains(id) && !ofPaper.contains(id) && wasToCome(due)) {
                gaps.add(new Gap(Gap.Kind.NO_STAGE_REPORT, id, due.isBefore(judgedFrom) ? judgedFrom : due));
            }
        }
        told.items().stream()
                .filter(item -> item.item().equals("STAGE") && !item.standing().equals("WAIVED"))
                .filter(item -> !ofPaper.contains(item.itemId()))
                .map(item -> new Proof(Proof.Kind.STAGE_REPORT, item.itemId(), item.document(), item.on()))
                .forEach(proofs::add);
        onPaper.stream()
                .map(report -> new Proof(Proof.Kind.PAPER_REPORT, report.stageId(), report.title(), null))
                .forEach(proofs::add);
        ProgramStateInFull.Report last = told.report();
        if (last != null) {
            proofs.add(new Proof(Proof.Kind.FINAL_REPORT, null, last.title(), told.endedOn()));
        } else if (judgedFrom != null && finalReportDue() != null) {
            gaps.add(new Gap(Gap.Kind.NO_FINAL_REPORT, null, finalReportDue()));
        }
        return new Finding(DossierDocument.REPORTS, proofs, gaps);
    }

    /** What a program that was stopped had not come to is not missing. */
    private boolean wasToCome(LocalDate due) {
        LocalDate ended = told.endedOn();
        return !told.status().equals("STOPPED") || ended == null || !due.isAfter(ended);
    }

    /** A program that was stopped has none. */
    private @Nullable LocalDate finalReportDue() {
        LocalDate last = program.endsOn();
        if (GOES_ON.contains(told.status())) {
            return last == null ? null : last.plusDays(1);
        }
        return told.status().equals("COMPLETED") ? told.endedOn() : null;
    }

    private Finding portfolio() {
        LocalDate last = told.endedOn() == null ? program.endsOn() : told.endedOn();
        return new Finding(
                DossierDocument.PORTFOLIO,
                List.of(),
                judgedFrom == null || last == null
                        ? List.of()
                        : List.of(new Gap(Gap.Kind.NO_PORTFOLIO, null, last.plusDays(1))));
    }

    private List<Gap> sinceJudged(Gap.Kind kind) {
        return judgedFrom == null ? List.of() : List.of(new Gap(kind, null, judgedFrom));
    }
}
