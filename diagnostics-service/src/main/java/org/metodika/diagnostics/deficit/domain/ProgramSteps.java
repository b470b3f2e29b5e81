package org.metodika.diagnostics.deficit.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.Addressing.Ending;

/** Что шаги программ значат для одного затруднения; it depends on the set of the steps alone. */
final class ProgramSteps {

    static final Comparator<Addressing> EARLIEST_FIRST =
            Comparator.comparing(Addressing::since).thenComparing(Addressing::programId);

    private ProgramSteps() {}

    /**
     * The programs that address a deficit or did, the earliest first.
     *
     * @param names ids by which programs may know the deficit
     */
    static List<Addressing> addressing(Collection<ProgramStep> steps, Set<UUID> names) {
        Map<UUID, TreeMap<Long, ProgramStep>> programs = new TreeMap<>();
        steps.forEach(step -> programs.computeIfAbsent(step.programId(), first -> new TreeMap<>())
                .put(step.sequence(), step));
        return programs.values().stream()
                .flatMap(life -> standing(life.values(), names).stream())
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    private static Optional<Addressing> standing(Collection<ProgramStep> inOrder, Set<UUID> names) {
        Addressing present = null;
        for (ProgramStep step : inOrder) {
            present = after(present, step, step.deficits().stream().anyMatch(names::contains));
        }
        return Optional.ofNullable(present);
    }

    private static @Nullable Addressing after(@Nullable Addressing before, ProgramStep step, boolean named) {
        return switch (step.kind()) {
            case APPROVED, AMENDED -> ordered(before, step, named);
            case APPROVAL_ANNULLED -> null;
            case COMPLETED -> ended(before, Ending.COMPLETED, step.on());
            case STOPPED -> ended(before, Ending.STOPPED, step.on());
            case COMPLETION_ANNULLED -> goingOn(before, Ending.COMPLETED);
            case STOP_ANNULLED -> goingOn(before, Ending.STOPPED);
        };
    }

    private static @Nullable Addressing ordered(@Nullable Addressing before, ProgramStep step, boolean named) {
        if (!named) {
            return ended(before, Ending.AMENDED, step.on());
        }
        return before != null && before.goesOn()
                ? before
                : Addressing.begun(step.programId(), Objects.requireNonNull(step.on(), "An order without a day"));
    }

    private static @Nullable Addressing ended(@Nullable Addressing before, Ending why, @Nullable LocalDate lastDay) {
        return before == null || !before.goesOn() ? before : before.ended(why, lastDay);
    }

    private static @Nullable Addressing goingOn(@Nullable Addressing before, Ending undone) {
        return before == null || before.ended() != undone
                ? before
                : Addressing.begun(before.programId(), before.since());
    }
}
