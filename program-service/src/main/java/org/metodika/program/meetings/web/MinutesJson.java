package org.metodika.program.meetings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.meetings.domain.AgendaItem;
import org.metodika.program.meetings.domain.MeetingDecision;
import org.metodika.program.meetings.domain.MeetingKind;
import org.metodika.program.meetings.domain.Minutes;

/**
 * Minutes as they are written; absent texts and lists are empty ones.
 *
 * @param associationHeadId for ASSOCIATION alone
 */
record MinutesJson(
        @NotNull @Nullable MeetingKind kind,
        @NotNull @Nullable LocalDate heldOn,
        @NotNull @Nullable String number,
        @Nullable UUID associationHeadId,
        @Nullable UUID chairId,
        @Nullable List<@NotNull @Valid AgendaJson> agenda,
        @Nullable List<@NotNull @Valid DecisionJson> decisions,
        @Nullable UUID schoolProgrammeId,
        @Nullable List<@NotNull UUID> programs) {

    /** An item of the agenda. */
    record AgendaJson(@Nullable String title, @Nullable String goals) {}

    /** A decision. */
    record DecisionJson(
            @Nullable String text,
            @Nullable UUID responsibleId,
            @Nullable LocalDate deadline) {}

    Minutes minutes() {
        return new Minutes(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(heldOn),
                text(number),
                associationHeadId,
                chairId,
                list(agenda).stream()
                        .map(item -> new AgendaItem(text(item.title()), text(item.goals())))
                        .toList(),
                list(decisions).stream()
                        .map(decision -> new MeetingDecision(
                                text(decision.text()), decision.responsibleId(), decision.deadline()))
                        .toList(),
                schoolProgrammeId,
                list(programs));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
