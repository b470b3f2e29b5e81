package org.metodika.program.learningsessions;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.learningsessions.SessionFacts.PlanItemRef;

/** How learning sessions look over HTTP. */
final class SessionJson {

    private SessionJson() {}

    /** A difficulty by its code in a dictionary of diagnostics. */
    record DifficultyJson(
            @NotNull @Nullable String dictionary,
            @NotNull @Nullable String code) {

        Difficulty read() {
            return new Difficulty(
                    Objects.requireNonNull(dictionary).strip(),
                    Objects.requireNonNull(code).strip());
        }

        static DifficultyJson of(Difficulty difficulty) {
            return new DifficultyJson(difficulty.dictionary(), difficulty.code());
        }
    }

    /** An item of the municipal plan of a year. */
    record PlanItemLink(
            @NotNull @Nullable Integer year,
            @NotNull @Nullable UUID itemId) {

        PlanItemRef read() {
            return new PlanItemRef(Objects.requireNonNull(year), Objects.requireNonNull(itemId));
        }
    }

    /** The facts that {@link SessionFacts} explains. */
    record SessionFactsJson(
            @Nullable String title,
            @NotNull @Nullable SessionSetting setting,
            @NotNull @Nullable SessionKind kind,
            @Nullable MunicipalForum forum,
            @Nullable WorkLine workLine,

            @Schema(description = "Who holds it, of one out of school") @Nullable
            String organiser,

            @Nullable String place,

            @Schema(description = "Academic hours") @NotNull @Nullable
            Integer hours,

            @Nullable List<@NotNull UUID> leaderIds,
            @Nullable String guests,
            @Nullable UUID associationId,
            @Valid @Nullable PlanItemLink planItem,
            @Nullable List<@NotNull @Valid DifficultyJson> difficulties,

            @Schema(description = "Most participants; absent for no limit of its own") @Nullable
            Integer places) {

        SessionFacts read() {
            return new SessionFacts(
                    text(title),
                    Objects.requireNonNull(setting),
                    Objects.requireNonNull(kind),
                    forum,
                    workLine,
                    text(organiser),
                    text(place),
                    Objects.requireNonNull(hours),
                    leaderIds == null ? List.of() : leaderIds,
                    text(guests),
                    associationId,
                    planItem == null ? null : planItem.read(),
                    difficulties == null
                            ? List.of()
                            : difficulties.stream().map(DifficultyJson::read).toList(),
                    places);
        }

        static SessionFactsJson of(SessionFacts facts) {
            PlanItemRef item = facts.planItem();
            return new SessionFactsJson(
                    facts.title(),
                    facts.setting(),
                    facts.kind(),
                    facts.forum(),
                    facts.workLine(),
                    facts.organiser(),
                    facts.place(),
                    facts.hours(),
                    facts.leaders(),
                    facts.guests(),
                    facts.association(),
                    item == null ? null : new PlanItemLink(item.year(), item.item()),
                    facts.difficulties().stream().map(DifficultyJson::of).toList(),
                    facts.places());
        }
    }

    /** A day, and the time it begins, in the time zone of the session. */
    record SessionSlotJson(
            @NotNull @Nullable LocalDate on,

            @Schema(description = "When it begins, e.g. 14:30", type = "string")
            @Nullable
            @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
            String at) {

        SessionSlot read() {
            return new SessionSlot(Objects.requireNonNull(on), at == null ? null : LocalTime.parse(at));
        }

        static @Nullable SessionSlotJson of(@Nullable SessionSlot slot) {
            return slot == null
                    ? null
                    : new SessionSlotJson(
                            slot.on(), slot.at() == null ? null : slot.at().toString());
        }
    }

    /** That it was put off. */
    record PostponementView(
            @Nullable SessionSlotJson from, @Nullable SessionSlotJson to, String reason, LocalDate on) {

        static PostponementView of(LearningSession.Postponement how) {
            return new PostponementView(
                    SessionSlotJson.of(how.from()), SessionSlotJson.of(how.to()), how.reason(), how.on());
        }
    }

    /**
     * A participant.
     *
     * @param presence absent until it is recorded
     */
    record SessionParticipantView(
            UUID staffId,
            @Nullable String name,
            String schoolId,
            LocalDate registeredOn,
            @Nullable Presence presence) {}

    /**
     * A session as it is read.
     *
     * @param schoolId absent for a session of the municipality
     * @param slot absent while it is put off until a day is found
     * @param registered how many participants there are in all
     * @param participants those whom the reader may see
     */
    record LearningSessionView(
            UUID id,
            @Nullable String schoolId,
            @Nullable UUID organisedById,
            SessionStatus status,
            SessionFactsJson facts,
            @Nullable SessionSlotJson slot,
            String timeZone,
            List<PostponementView> postponements,
            @Nullable LocalDate heldOn,
            @Nullable String cancelledBecause,
            int registered,
            List<SessionParticipantView> participants) {

        static LearningSessionView of(LearningSession session, List<Participant> seen, Map<UUID, String> names) {
            return new LearningSessionView(
                    session.id(),
                    session.schoolId(),
                    session.organisedBy(),
                    session.status(),
                    SessionFactsJson.of(session.facts()),
                    SessionSlotJson.of(session.slot()),
                    session.timeZone(),
                    session.postponements().stream().map(PostponementView::of).toList(),
                    session.heldOn(),
                    session.cancelledBecause(),
                    session.participants().size(),
                    seen.stream()
                            .map(one -> new SessionParticipantView(
                                    one.person(),
                                    names.get(one.person()),
                                    one.schoolId(),
                                    one.registeredOn(),
                                    one.presence()))
                            .toList());
        }
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
