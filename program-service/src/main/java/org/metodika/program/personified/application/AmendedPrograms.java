package org.metodika.program.personified.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Snapshots;
import org.metodika.program.personified.domain.Amending;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Deviation;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.Version;

/** Amendments of approved programs, and the versions that came of them (B31, B46). */
public final class AmendedPrograms {

    private final ReachedPrograms programs;
    private final Surroundings surroundings;
    private final Snapshots<Version> versions;

    public AmendedPrograms(ReachedPrograms programs, Surroundings surroundings, Snapshots<Version> versions) {
        this.programs = programs;
        this.surroundings = surroundings;
        this.versions = versions;
    }

    public Outcome<Program> open(ProgramId id, Deviation deviation, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.DRAFT,
                actor,
                change,
                program -> new Amending(program).open(deviation, surroundings.today(program.schoolId())));
    }

    public Outcome<Program> change(ProgramId id, Content content, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.DRAFT,
                actor,
                change,
                program -> new Amending(program)
                        .change(content, surroundings.of(program.schoolId(), program.teacher(), content)));
    }

    public Outcome<Program> reject(ProgramId id, String decision, Actor actor, Change change) {
        return programs.change(
                id, ProgramAction.ORDER, actor, change, program -> new Amending(program).reject(decision));
    }

    /** Adopts the open amendment; the version that it supersedes is kept first. */
    public Outcome<Program> adopt(ProgramId id, String decision, OrderDetails order, Actor actor, Change change) {
        return programs.change(id, ProgramAction.ORDER, actor, change, program -> {
            program.approvedVersion().ifPresent(version -> versions.keep(key(id), version.number(), version));
            return new Amending(program).adopt(decision, order, surroundings.of(program));
        });
    }

    /** Annuls an approval that was recorded by mistake; what it approved stays readable. */
    public Outcome<Program> annulApproval(ProgramId id, String reason, Actor actor, Change change) {
        return programs.change(id, ProgramAction.ORDER, actor, change, program -> {
            program.approvedVersion()
                    .ifPresent(version -> versions.keep(key(id), version.number(), version.annulled(reason)));
            return program.annulApproval(reason);
        });
    }

    /** All versions of a program that the actor sees, the present one last; empty where there is no such program. */
    public Optional<List<Version>> versions(ProgramId id, Actor actor) {
        return programs.find(id, actor).map(found -> all(found.state()));
    }

    private List<Version> all(Program program) {
        Optional<Version> present = program.approvedVersion();
        int kept = present.isPresent() ? program.version() - 1 : program.version();
        List<Version> all = new ArrayList<>(versions.find(
                        key(program.id()),
                        IntStream.rangeClosed(1, kept).boxed().toList())
                .values());
        present.ifPresent(all::add);
        return all;
    }

    private static String key(ProgramId id) {
        return id.value().toString();
    }
}
