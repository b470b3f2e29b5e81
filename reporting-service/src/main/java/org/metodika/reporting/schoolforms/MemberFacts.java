package org.metodika.reporting.schoolforms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.program.ProgramStateInFull;

/** What is known of the members in the year, by teacher. */
record MemberFacts(
        Map<UUID, List<ProgramStateInFull>> programs,
        Map<UUID, List<CheckpointState>> checkpoints,
        Map<UUID, List<DeficitStateInFull>> deficits,
        SchoolYear year) {

    /** The latest that an order bound in the year or that goes on, else null. */
    @Nullable
    ProgramStateInFull program(UUID teacher) {
        return programs.getOrDefault(teacher, List.of()).stream()
                .filter(full -> full.endedOn() == null ? full.program().order() != null : year.holds(full.endedOn()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    AssociationReport.Totals totals(int members) {
        List<CheckpointState> all =
                checkpoints.values().stream().flatMap(List::stream).toList();
        List<DeficitStateInFull> difficulties =
                deficits.values().stream().flatMap(List::stream).toList();
        return new AssociationReport.Totals(
                String.valueOf(members),
                String.valueOf(programs.keySet().stream()
                        .filter(teacher -> program(teacher) != null)
                        .count()),
                String.valueOf(passed(all)),
                String.valueOf(all.size()),
                String.valueOf(all.stream()
                        .filter(checkpoint -> checkpoint.passedOn() != null
                                && checkpoint.passedOn().isAfter(checkpoint.deadline()))
                        .count()),
                String.valueOf(resolved(difficulties)),
                String.valueOf(open(difficulties)));
    }

    static long passed(List<CheckpointState> checkpoints) {
        return checkpoints.stream()
                .filter(checkpoint -> checkpoint.status().equals("PASSED"))
                .count();
    }

    static long resolved(List<DeficitStateInFull> deficits) {
        return deficits.stream()
                .filter(deficit -> deficit.status().equals("RESOLVED"))
                .count();
    }

    static long open(List<DeficitStateInFull> deficits) {
        return deficits.stream()
                .filter(deficit -> deficit.status().equals("OPEN"))
                .count();
    }
}
