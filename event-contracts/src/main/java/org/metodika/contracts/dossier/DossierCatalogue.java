package org.metodika.contracts.dossier;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DossierCatalogue {

    /** Events of dossiers. */
    public static final Topic DOSSIER_EVENTS = Topic.events("dossier", "program-service");

    /** Present content of dossiers. */
    public static final Topic DOSSIER_STATES = Topic.state("dossier", "program-service");

    public static final MessageType<DossierDocumentsChanged> DOSSIER_DOCUMENTS_CHANGED = new MessageType<>(
            "org.metodika.dossier.documents-changed.v1", DossierDocumentsChanged.class, DOSSIER_EVENTS);

    public static final MessageType<DossierPaperRecorded> DOSSIER_PAPER_RECORDED =
            new MessageType<>("org.metodika.dossier.paper-recorded.v1", DossierPaperRecorded.class, DOSSIER_EVENTS);

    public static final MessageType<DossierPaperWithdrawn> DOSSIER_PAPER_WITHDRAWN =
            new MessageType<>("org.metodika.dossier.paper-withdrawn.v1", DossierPaperWithdrawn.class, DOSSIER_EVENTS);

    public static final MessageType<DossierState> DOSSIER_STATE =
            new MessageType<>("org.metodika.dossier.state.v1", DossierState.class, DOSSIER_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(DOSSIER_DOCUMENTS_CHANGED, DOSSIER_PAPER_RECORDED, DOSSIER_PAPER_WITHDRAWN, DOSSIER_STATE);

    private DossierCatalogue() {}
}
