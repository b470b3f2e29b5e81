package org.metodika.monitoring.program;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.contracts.program.PaperReport;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** The programs that the service knows of. */
public final class KnownPrograms {

    private final MongoOperations mongo;

    public KnownPrograms(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A program; empty while it is not known here yet. */
    public Optional<KnownProgram> find(UUID programId) {
        return Optional.ofNullable(mongo.findById(programId, KnownProgram.class));
    }

    /** Those of these programs that are known, by id. */
    public Map<UUID, KnownProgram> withIds(Collection<UUID> ids) {
        return mongo.find(query(where("_id").in(ids)), KnownProgram.class).stream()
                .collect(Collectors.toUnmodifiableMap(KnownProgram::id, Function.identity()));
    }

    /** Keeps the rows by following programs. */
    public static StateProjection<ProgramState, KnownProgram> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "known-programs",
                        ProgramCatalogue.PROGRAM_STATE,
                        KnownProgram.class,
                        program -> row(program, List.of()),
                        mongo,
                        json)
                .or(
                        ProgramCatalogue.TRANSFERRED_PROGRAM_STATE,
                        transferred -> row(transferred.program(), transferred.reports()))
                .or(ProgramCatalogue.PROGRAM_STATE_IN_FULL, KnownPrograms::row)
                .or(ProgramCatalogue.PROGRAM_STATE_AMENDING, amending -> row(amending.program()));
    }

    private static KnownProgram row(ProgramStateInFull full) {
        return row(
                full.program(), full.paper() == null ? List.of() : full.paper().reports());
    }

    private static KnownProgram row(ProgramState program, List<PaperReport> reports) {
        return new KnownProgram(
                program.programId(),
                program.startsOn(),
                program.endsOn(),
                program.stages().stream()
                        .map(stage -> new KnownProgram.Stage(
                                stage.stageId(), stage.title(), stage.result(), stage.reportForm()))
                        .toList(),
                reports.stream()
                        .map(report -> new KnownProgram.Report(
                                report.stageId(), report.title(), report.reference(), report.comment()))
                        .toList());
    }
}
