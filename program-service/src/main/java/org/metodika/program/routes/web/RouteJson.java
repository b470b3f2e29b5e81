package org.metodika.program.routes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;
import org.metodika.program.routes.domain.CheckpointForm;
import org.metodika.program.routes.domain.CheckpointId;
import org.metodika.program.routes.domain.Counterpart;
import org.metodika.program.routes.domain.Dominant;
import org.metodika.program.routes.domain.Place;
import org.metodika.program.routes.domain.PlannedCheckpoint;
import org.metodika.program.routes.domain.RouteBasis;
import org.metodika.program.routes.domain.RouteContent;
import org.metodika.program.supports.ids.HelpKind;

/** The content of a route as it is written and read; absent texts and lists are empty ones. */
record RouteJson(
        @Nullable String title,
        @Valid @Nullable RouteBasisJson basis,
        @Nullable UUID mentorId,
        @Nullable Dominant dominant,
        @Nullable Place place,
        @Nullable List<@NotNull HelpKind> help,
        @Nullable List<@NotNull UUID> deficits,
        @Nullable List<@NotNull @Valid RouteCheckpointJson> checkpoints) {

    /** What the route rests on (C09). */
    record RouteBasisJson(
            @Nullable String experience,
            @Nullable String requests,
            @Nullable String competenceLevel,
            @Nullable String achievements,
            @Nullable String strengths,
            @Nullable String weaknesses) {}

    /**
     * A planned checkpoint.
     *
     * @param checkpointId absent for a new one
     * @param counterpart for INTERVIEW alone
     */
    record RouteCheckpointJson(
            @Nullable CheckpointId checkpointId,
            @Nullable String topic,
            @Nullable CheckpointForm form,
            @Nullable Counterpart counterpart,
            @Nullable LocalDate plannedOn) {}

    RouteContent content() {
        RouteBasisJson sent = basis == null ? new RouteBasisJson(null, null, null, null, null, null) : basis;
        return new RouteContent(
                text(title),
                new RouteBasis(
                        text(sent.experience()),
                        text(sent.requests()),
                        text(sent.competenceLevel()),
                        text(sent.achievements()),
                        text(sent.strengths()),
                        text(sent.weaknesses())),
                mentorId,
                dominant,
                place,
                new TreeSet<>(list(help)),
                list(deficits),
                list(checkpoints).stream().map(RouteJson::checkpoint).toList());
    }

    private static PlannedCheckpoint checkpoint(RouteCheckpointJson sent) {
        CheckpointId id = sent.checkpointId();
        return new PlannedCheckpoint(
                id == null ? new CheckpointId(Ids.next()) : id,
                text(sent.topic()),
                sent.form(),
                sent.counterpart(),
                sent.plannedOn());
    }

    static RouteJson of(RouteContent content) {
        RouteBasis basis = content.basis();
        return new RouteJson(
                content.title(),
                new RouteBasisJson(
                        basis.experience(),
                        basis.requests(),
                        basis.competenceLevel(),
                        basis.achievements(),
                        basis.strengths(),
                        basis.weaknesses()),
                content.mentor(),
                content.dominant(),
                content.place(),
                List.copyOf(content.help()),
                content.deficits(),
                content.checkpoints().stream()
                        .map(one ->
                                new RouteCheckpointJson(one.id(), one.topic(), one.form(), one.counterpart(), one.on()))
                        .toList());
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
