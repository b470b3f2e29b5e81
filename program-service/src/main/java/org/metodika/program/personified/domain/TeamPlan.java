package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;

/**
 * Общий план команды: the system of activity that unites it (B33). It is made of the same parts as the content of a personified
 * program, and the content of each member's program follows from it.
 *
 * @param documents basis that all members share, besides their difficulties (B22)
 * @param durationReason why it is shorter or longer than is usual (B25)
 * @param finalResult final result of the team (B27)
 * @param curator лицо, курирующее реализацию (B07)
 */
public record TeamPlan(
        List<Basis.Finding> documents,
        Note note,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String durationReason,
        List<TeamActivity> activities,
        List<Stage> stages,
        String finalResult,
        String finalReportForm,
        @Nullable StaffId curator,
        Frame frame) {

    public TeamPlan {
        documents = List.copyOf(documents);
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
    }

    /** Total academic hours of the shared activities. */
    public int hours() {
        return activities.stream().mapToInt(shared -> shared.activity().hours()).sum();
    }

    /** The content of this member's program: activities that address a difficulty of the member, in stages that still bind. */
    public Content contentFor(TeamMember member) {
        List<Stage> binding = stagesFor(member);
        Set<StageId> open = new LinkedHashSet<>(binding.stream().map(Stage::id).toList());
        List<Activity> chosen = activities.stream()
                .filter(shared -> shared.activity().stage() == null
                        || open.contains(shared.activity().stage())
                        || stages.stream()
                                .noneMatch(stage ->
                                        stage.id().equals(shared.activity().stage())))
                .map(shared -> shared.of(member))
                .flatMap(Optional::stream)
                .toList();
        List<Basis> basis = new ArrayList<>(documents);
        member.deficits()
                .forEach(deficit -> basis.add(
                        new Basis.Difficulty(deficit.id(), deficit.difficulty().code(), deficit.detectedOn())));
        return content(member.category(), basis, chosen, binding, member.tutor());
    }

    /** Whoever joins later is not bound by stages that were over by then. */
    private List<Stage> stagesFor(TeamMember member) {
        TeamMember.Seat seat = member.seat();
        return seat == null || !seat.late()
                ? stages
                : stages.stream()
                        .filter(stage -> !stage.deadline().isBefore(seat.joinedOn()))
                        .toList();
    }

    /** The plan as one content, each difficulty standing for a deficit, so that what is wrong in itself is found. */
    Content asContent() {
        List<Basis> basis = new ArrayList<>(documents);
        activities.stream()
                .flatMap(shared -> shared.difficulties().stream())
                .distinct()
                .forEach(difficulty -> basis.add(Basis.Difficulty.named(standIn(difficulty))));
        List<Activity> all = activities.stream()
                .map(shared -> shared.activity()
                        .addressing(shared.difficulties().stream()
                                .map(TeamPlan::standIn)
                                .toList()))
                .toList();
        return content(TeacherCategory.YOUNG_SPECIALIST, basis, all, stages, null);
    }

    static DeficitId standIn(Competence difficulty) {
        return new DeficitId(Ids.from("shared-difficulty", difficulty.dictionary(), difficulty.code()));
    }

    private Content content(
            TeacherCategory category,
            List<Basis> basis,
            List<Activity> chosen,
            List<Stage> binding,
            @Nullable StaffId tutor) {
        return new Content(
                ProgramType.TEAM,
                category,
                basis,
                note,
                startsOn,
                endsOn,
                durationReason,
                chosen,
                binding,
                finalResult,
                finalReportForm,
                tutor,
                curator,
                frame);
    }
}
