package org.metodika.diagnostics.effect;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;

/** Какими мероприятиями программа работает над затруднениями: by what kinds of activities a program addresses its deficits. */
@Document("program_methods")
public record ProgramMethods(@Id UUID id, List<Use> uses) {

    /**
     * @param method form of an event (B38), else the kind of the activity
     * @param deficits deficits that activities of this method address
     */
    record Use(String method, List<UUID> deficits) {}

    /** Methods by which the program addresses a deficit. */
    List<String> of(UUID deficit) {
        return uses.stream()
                .filter(use -> use.deficits().contains(deficit))
                .map(Use::method)
                .distinct()
                .toList();
    }

    /** Keeps the rows by following programs. */
    public static StateProjection<ProgramState, ProgramMethods> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "program-methods",
                        ProgramCatalogue.PROGRAM_STATE,
                        ProgramMethods.class,
                        ProgramMethods::row,
                        mongo,
                        json)
                .or(ProgramCatalogue.TRANSFERRED_PROGRAM_STATE, transferred -> row(transferred.program()))
                .or(ProgramCatalogue.PROGRAM_STATE_IN_FULL, full -> row(full.program()))
                .or(
                        ProgramCatalogue.PROGRAM_STATE_AMENDING,
                        amending -> row(amending.program().program()));
    }

    /** None for a program that names no deficit yet. */
    private static @Nullable ProgramMethods row(ProgramState program) {
        List<Use> uses = program.activities().stream()
                .filter(activity -> !activity.deficits().isEmpty())
                .map(activity -> new Use(method(activity), activity.deficits()))
                .toList();
        return uses.isEmpty() ? null : new ProgramMethods(program.programId(), uses);
    }

    private static String method(PlannedActivity activity) {
        String form = activity.form();
        return form == null ? activity.kind() : form;
    }
}
