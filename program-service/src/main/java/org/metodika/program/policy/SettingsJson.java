package org.metodika.program.policy;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodika.program.acts.ActId;

/**
 * The settings as they are sent, all of them.
 *
 * @param regulationId a REGULATION in force, of this school or common
 * @param normativeActIds acts of the kind NORMATIVE_REFERENCE; none when absent
 * @param curatorDutiesId a JOB_DESCRIPTION in force
 * @param sections obligatory sections of a program
 * @param leastHours fewest academic hours of a program; absent for no limit, like the other limits
 * @param monthsFrom shortest usual duration of a program in months
 * @param monthsTo longest usual duration of a program in months
 * @param durationOverridable whether another duration is possible with a written reason
 * @param discussionWith with whom a program is expected to be discussed; none when absent
 */
record SettingsJson(
        @Nullable ActId regulationId,
        @Nullable List<@NotNull @Nullable ActId> normativeActIds,
        @Nullable ActId curatorDutiesId,
        @NotNull @Nullable List<@NotNull @Nullable Section> sections,
        @Nullable Integer leastHours,
        @Nullable Integer mostHours,
        @Nullable Integer mostModules,
        @Nullable Integer mostActivities,
        @NotNull @Nullable Integer monthsFrom,
        @NotNull @Nullable Integer monthsTo,
        @NotNull @Nullable Boolean durationOverridable,
        @Nullable List<@NotNull @Nullable DiscussionParty> discussionWith) {

    Settings settings() {
        return new Settings(
                regulationId,
                present(normativeActIds),
                curatorDutiesId,
                sorted(sections),
                new Limits(leastHours, mostHours, mostModules, mostActivities),
                Objects.requireNonNull(monthsFrom),
                Objects.requireNonNull(monthsTo),
                Objects.requireNonNull(durationOverridable),
                sorted(discussionWith));
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> sent) {
        return sent == null
                ? List.of()
                : sent.stream().<T>map(Objects::requireNonNull).toList();
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(@Nullable List<@Nullable T> sent) {
        return new TreeSet<>(present(sent));
    }
}
