package org.metodika.contracts.imports;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ImportCatalogue {

    /** Events of import aggregates. */
    public static final Topic IMPORT_EVENTS = Topic.events("import", "program-service");

    public static final MessageType<ImportAccepted> IMPORT_ACCEPTED =
            new MessageType<>("org.metodika.import.accepted.v1", ImportAccepted.class, IMPORT_EVENTS);

    public static final MessageType<ImportApplied> IMPORT_APPLIED =
            new MessageType<>("org.metodika.import.applied.v1", ImportApplied.class, IMPORT_EVENTS);

    public static final MessageType<ProgramsAccepted> PROGRAMS_ACCEPTED =
            new MessageType<>("org.metodika.import.programs-accepted.v1", ProgramsAccepted.class, IMPORT_EVENTS);

    public static final MessageType<ProgramsApplied> PROGRAMS_APPLIED =
            new MessageType<>("org.metodika.import.programs-applied.v1", ProgramsApplied.class, IMPORT_EVENTS);

    public static final MessageType<OffersAccepted> OFFERS_ACCEPTED =
            new MessageType<>("org.metodika.import.offers-accepted.v1", OffersAccepted.class, IMPORT_EVENTS);

    public static final MessageType<OffersApplied> OFFERS_APPLIED =
            new MessageType<>("org.metodika.import.offers-applied.v1", OffersApplied.class, IMPORT_EVENTS);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            IMPORT_ACCEPTED, IMPORT_APPLIED, PROGRAMS_ACCEPTED, PROGRAMS_APPLIED, OFFERS_ACCEPTED, OFFERS_APPLIED);

    private ImportCatalogue() {}
}
