package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Содержание программы: all that may be edited while it is a draft. Texts are empty and dates null while they are not
 * written; what a program must have before it is submitted says {@link Completeness}.
 *
 * @param startsOn first day
 * @param endsOn last day
 * @param durationReason why it is shorter than two months or longer than two years (B25)
 * @param finalResult final result (B27)
 * @param finalReportForm form of the final report (B27)
 * @param tutor тьютор (B11)
 * @param curator лицо, курирующее реализацию (B07)
 * @param frame what frames it: principles, priorities, planned results, resources
 */
public record Content(
        ProgramType type,
        TeacherCategory category,
        List<Basis> basis,
        Note note,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String durationReason,
        List<Activity> activities,
        List<Stage> stages,
        String finalResult,
        String finalReportForm,
        @Nullable StaffId tutor,
        @Nullable StaffId curator,
        Frame frame) {

    public Content {
        basis = List.copyOf(basis);
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
        // Content stored by an earlier release has none.
        frame = Objects.requireNonNullElse(frame, Frame.EMPTY);
    }

    /** Total academic hours. */
    public int hours() {
        return activities.stream().mapToInt(Activity::hours).sum();
    }

    /** Deficits named as the basis, in their order. */
    public List<DeficitId> deficits() {
        return difficulties().map(Basis.Difficulty::deficit).toList();
    }

    /** Basis deficits that at least one activity addresses. */
    public Set<DeficitId> addressed() {
        Set<DeficitId> addressed = new LinkedHashSet<>(deficits());
        addressed.retainAll(activities.stream()
                .flatMap(activity -> activity.deficits().stream())
                .collect(Collectors.toSet()));
        return addressed;
    }

    /** The activity with this id; empty where there is none. */
    public Optional<Activity> activity(ActivityId id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The stage with this id; empty where there is none. */
    public Optional<Stage> stage(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The same in the care of others; who they are is no part of what is frozen (B07, B11). */
    Content inCareOf(Post post, StaffId person) {
        return new Content(
                type,
                category,
                basis,
                note,
                startsOn,
                endsOn,
                durationReason,
                activities,
                stages,
                finalResult,
                finalReportForm,
                post == Post.TUTOR ? person : tutor,
                post == Post.CURATOR ? person : curator,
                frame);
    }

    Stream<Basis.Difficulty> difficulties() {
        return basis.stream().filter(Basis.Difficulty.class::isInstance).map(Basis.Difficulty.class::cast);
    }

    /** The same with the particulars of the deficits as diagnostics knows them. */
    Content describedBy(Map<DeficitId, Deficit> known) {
        List<Basis> described = basis.stream()
                .map(record -> switch (record) {
                    case Basis.Difficulty(var id, var code, var detectedOn) -> {
                        Deficit deficit = known.get(id);
                        yield deficit == null ? record : new Basis.Difficulty(id, deficit.code(), deficit.detectedOn());
                    }
                    case Basis.Finding finding -> finding;
                })
                .toList();
        return new Content(
                type,
                category,
                described,
                note,
                startsOn,
                endsOn,
                durationReason,
                activities,
                stages,
                finalResult,
                finalReportForm,
                tutor,
                curator,
                frame);
    }
}
