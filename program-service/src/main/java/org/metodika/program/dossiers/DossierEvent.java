package org.metodika.program.dossiers;

import java.util.UUID;

/** What happens to a dossier. */
public sealed interface DossierEvent {

    /** Program or support tell of their documents. */
    record SubjectTold(UUID dossier, Subject subject) implements DossierEvent {}

    /** Monitoring tells of a checkpoint. */
    record CheckpointTold(UUID dossier, String schoolId, UUID teacher, Dossier.PlannedControl checkpoint)
            implements DossierEvent {}

    /** A development group tells of its orders. */
    record GroupTold(Dossier.GroupOrders group) implements DossierEvent {}

    /** The portfolio of the teacher tells what it holds. */
    record PortfolioTold(Dossier.Evidences evidences) implements DossierEvent {}

    /** Записано, что документ есть на бумаге. */
    record PaperRecorded(Dossier.Paper paper) implements DossierEvent {}

    /** Запись отозвана. */
    record PaperWithdrawn(DossierDocument document, String because) implements DossierEvent {}
}
