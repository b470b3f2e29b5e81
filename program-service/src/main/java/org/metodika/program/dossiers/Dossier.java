package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Комплект из шести документов программы или сопровождения (B50). Its id is that of the program or support. It knows what these tell,
 * which checkpoints monitoring has planned, which orders development groups work by, what the portfolio of the teacher holds, and what people have recorded of papers.
 * Program, support or a checkpoint opens it.
 *
 * @param subject null while only checkpoints are known
 * @param checkpoints by their days
 * @param groups development groups that work on the program or did, by their ids
 * @param evidences null while nothing of the teacher's portfolio is known
 * @param papers at most one for each document, the latest
 * @param revision counts the changes, from 1
 */
public record Dossier(
        UUID id,
        String schoolId,
        UUID teacher,
        @Nullable Subject subject,
        List<PlannedControl> checkpoints,
        List<GroupOrders> groups,
        @Nullable Evidences evidences,
        List<Paper> papers,
        int revision) {

    private static final int LONGEST_TEXT = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public Dossier {
        checkpoints = List.copyOf(checkpoints);
        groups = List.copyOf(groups);
        papers = List.copyOf(papers);
    }

    /**
     * A checkpoint that monitoring has planned: an entry of the control plan (B51).
     *
     * @param sequence of the state that tells it; an older one tells nothing
     */
    public record PlannedControl(UUID id, long sequence, LocalDate deadline, boolean cancelled) {}

    /**
     * Orders of a development group by which it works on the program (B19, B21).
     *
     * @param sequence of the state that tells it; an older one tells nothing
     * @param proofs none once the group doesn't work on the program, or was annulled
     */
    public record GroupOrders(UUID id, long sequence, List<Subject.Proof> proofs) {
        public GroupOrders {
            proofs = List.copyOf(proofs);
        }
    }

    /**
     * What the teacher's portfolio holds for this dossier (B52): a number alone, since the teacher may keep the evidences private.
     *
     * @param sequence of the state that tells it; an older one tells nothing
     * @param count how many evidences count; 0 for none
     */
    public record Evidences(long sequence, int count) {}

    /**
     * That a document is there on paper.
     *
     * @param place where it is kept
     * @param on day of the paper
     * @param by null for people outside the schools
     * @param withdrawnBecause null while the record holds
     */
    public record Paper(
            DossierDocument document,
            String place,
            LocalDate on,
            LocalDate recordedOn,
            @Nullable UUID by,
            @Nullable String withdrawnBecause) {

        public boolean holds() {
            return withdrawnBecause == null;
        }
    }

    /** Takes what program or support tell now. */
    Decision<DossierEvent> learn(Subject told) {
        Subject known = subject;
        return known != null && (told.sequence() <= known.sequence() || told.saysTheSameAs(known))
                ? Decision.nothingToDo()
                : Decision.accepted(new DossierEvent.SubjectTold(id, told));
    }

    /** Takes what monitoring tells now of a checkpoint. */
    Decision<DossierEvent> learn(PlannedControl told) {
        Optional<PlannedControl> known = checkpoints.stream()
                .filter(checkpoint -> checkpoint.id().equals(told.id()))
                .findFirst();
        boolean nothingNew = known.filter(old -> told.sequence() <= old.sequence()
                        || told.deadline().equals(old.deadline()) && told.cancelled() == old.cancelled())
                .isPresent();
        return nothingNew
                ? Decision.nothingToDo()
                : Decision.accepted(new DossierEvent.CheckpointTold(id, schoolId, teacher, told));
    }

    /** Takes the orders by which a development group works on the program now. */
    Decision<DossierEvent> learn(GroupOrders told) {
        Optional<GroupOrders> known =
                groups.stream().filter(group -> group.id().equals(told.id())).findFirst();
        boolean nothingNew = known.map(old ->
                        told.sequence() <= old.sequence() || told.proofs().equals(old.proofs()))
                .orElse(told.proofs().isEmpty());
        return nothingNew ? Decision.nothingToDo() : Decision.accepted(new DossierEvent.GroupTold(told));
    }

    /** Takes what the teacher's portfolio holds now. */
    Decision<DossierEvent> learn(Evidences told) {
        Evidences known = evidences;
        boolean nothingNew = known == null
                ? told.count() == 0
                : told.sequence() <= known.sequence() || told.count() == known.count();
        return nothingNew ? Decision.nothingToDo() : Decision.accepted(new DossierEvent.PortfolioTold(told));
    }

    /** Records that a document is there on paper; a record that stands is replaced. */
    Decision<DossierEvent> record(Paper paper) {
        List<Flaw> flaws = new ArrayList<>();
        text(flaws, "/place", paper.place());
        if (paper.on().isBefore(EARLIEST) || paper.on().isAfter(paper.recordedOn())) {
            flaws.add(Flaw.at("/on", "date-between", EARLIEST, paper.recordedOn()));
        }
        if (!flaws.isEmpty()) {
            return Decision.rejected(new DossierRejection.DossierPaperInvalid(flaws));
        }
        boolean known = paper(paper.document())
                .filter(Paper::holds)
                .filter(old -> old.place().equals(paper.place()) && old.on().equals(paper.on()))
                .isPresent();
        return known ? Decision.nothingToDo() : Decision.accepted(new DossierEvent.PaperRecorded(paper));
    }

    /** Withdraws the record of a paper that was made by mistake. */
    Decision<DossierEvent> withdraw(DossierDocument document, String because) {
        List<Flaw> flaws = new ArrayList<>();
        text(flaws, "/reason", because);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new DossierRejection.DossierPaperInvalid(flaws));
        }
        return paper(document).filter(Paper::holds).isPresent()
                ? Decision.accepted(new DossierEvent.PaperWithdrawn(document, because))
                : Decision.rejected(new DossierRejection.DossierPaperNotRecorded());
    }

    private static void text(List<Flaw> flaws, String at, String text) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(at, "not-blank"));
        } else if (text.length() > LONGEST_TEXT) {
            flaws.add(Flaw.at(at, "text-too-long", LONGEST_TEXT));
        }
    }

    /** The latest record of a paper of this kind, also one that was withdrawn. */
    Optional<Paper> paper(DossierDocument document) {
        return papers.stream().filter(paper -> paper.document() == document).findFirst();
    }

    /** The six documents in their order. */
    List<Standing> standings() {
        return Arrays.stream(DossierDocument.values())
                .map(document -> Standing.of(this, document))
                .toList();
    }

    /** The dossier that the first event makes. */
    public static Dossier startedBy(DossierEvent first) {
        return switch (first) {
            case DossierEvent.SubjectTold(var id, var told) ->
                new Dossier(id, told.schoolId(), told.teacher(), told, List.of(), List.of(), null, List.of(), 1);
            case DossierEvent.CheckpointTold(var id, var school, var teacher, var told) ->
                new Dossier(id, school, teacher, null, List.of(told), List.of(), null, List.of(), 1);
            case DossierEvent.GroupTold _,
                    DossierEvent.PortfolioTold _,
                    DossierEvent.PaperRecorded _,
                    DossierEvent.PaperWithdrawn _ ->
                throw new IllegalArgumentException("Neither group nor portfolio nor paper opens a dossier: " + first);
        };
    }

    /** The dossier after an event. */
    public Dossier evolve(DossierEvent event) {
        return switch (event) {
            case DossierEvent.SubjectTold(var _, var told) ->
                new Dossier(id, schoolId, teacher, told, checkpoints, groups, evidences, papers, revision + 1);
            case DossierEvent.CheckpointTold(var _, var _, var _, var told) -> with(told);
            case DossierEvent.GroupTold(var told) -> with(told);
            case DossierEvent.PortfolioTold(var told) ->
                new Dossier(id, schoolId, teacher, subject, checkpoints, groups, told, papers, revision + 1);
            case DossierEvent.PaperRecorded(var paper) -> with(paper);
            case DossierEvent.PaperWithdrawn(var document, var because) ->
                paper(document)
                        .map(old ->
                                with(new Paper(document, old.place(), old.on(), old.recordedOn(), old.by(), because)))
                        .orElseThrow(() -> new IllegalArgumentException("Never recorded: " + document));
        };
    }

    private Dossier with(PlannedControl told) {
        List<PlannedControl> next = new ArrayList<>(checkpoints);
        next.removeIf(old -> old.id().equals(told.id()));
        next.add(told);
        next.sort(Comparator.comparing(PlannedControl::deadline).thenComparing(PlannedControl::id));
        return new Dossier(id, schoolId, teacher, subject, next, groups, evidences, papers, revision + 1);
    }

    private Dossier with(GroupOrders told) {
        List<GroupOrders> next = new ArrayList<>(groups);
        next.removeIf(old -> old.id().equals(told.id()));
        next.add(told);
        next.sort(Comparator.comparing(GroupOrders::id));
        return new Dossier(id, schoolId, teacher, subject, checkpoints, next, evidences, papers, revision + 1);
    }

    private Dossier with(Paper paper) {
        List<Paper> next = new ArrayList<>(papers);
        next.removeIf(old -> old.document() == paper.document());
        next.add(paper);
        next.sort(Comparator.comparing(Paper::document));
        return new Dossier(id, schoolId, teacher, subject, checkpoints, groups, evidences, next, revision + 1);
    }
}
