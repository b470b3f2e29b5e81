package org.metodika.program.imports.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.imports.ImportAccepted;
import org.metodika.contracts.imports.ImportApplied;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.imports.OffersAccepted;
import org.metodika.contracts.imports.OffersApplied;
import org.metodika.contracts.imports.ProgramsAccepted;
import org.metodika.contracts.imports.ProgramsApplied;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.ImportEvent;

/** Import events as messages of the contract. */
public final class ImportMessages implements AggregateMessages<Import, ImportEvent> {

    @Override
    public Message<?> event(Import after, ImportEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String kind = after.kind().name();
        return switch (event) {
            case ImportEvent.FileAccepted accepted
            when accepted.kind() == Import.Kind.PROGRAMS ->
                new Message<>(ImportCatalogue.PROGRAMS_ACCEPTED, new ProgramsAccepted(id, accepted.rows()));
            case ImportEvent.FileApplied(var counts, var refused, var at)
            when after.kind() == Import.Kind.PROGRAMS ->
                new Message<>(
                        ImportCatalogue.PROGRAMS_APPLIED,
                        new ProgramsApplied(id, counts.created(), counts.unchanged(), counts.refused()));
            case ImportEvent.FileAccepted accepted
            when accepted.kind() == Import.Kind.OFFERS ->
                new Message<>(ImportCatalogue.OFFERS_ACCEPTED, new OffersAccepted(id, accepted.rows()));
            case ImportEvent.FileApplied(var counts, var refused, var at)
            when after.kind() == Import.Kind.OFFERS ->
                new Message<>(
                        ImportCatalogue.OFFERS_APPLIED,
                        new OffersApplied(
                                id, counts.created(), counts.changed(), counts.unchanged(), counts.refused()));
            case ImportEvent.FileAccepted accepted ->
                new Message<>(ImportCatalogue.IMPORT_ACCEPTED, new ImportAccepted(id, kind, accepted.rows()));
            case ImportEvent.FileApplied(var counts, var refused, var at) ->
                // A refused row changed nothing; the import itself tells them apart.
                new Message<>(
                        ImportCatalogue.IMPORT_APPLIED,
                        new ImportApplied(
                                id, kind, counts.created(), counts.changed(), counts.unchanged() + counts.refused()));
        };
    }
}
