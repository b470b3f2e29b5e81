package org.metodika.monitoring.announcement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * An announcement or a methodical material for certain people (E14).
 *
 * <pre>
 *         change
 *         ┌───┐  publish             withdraw
 * draft ▶ DRAFT ┴────────▶ PUBLISHED ────────▶ WITHDRAWN
 *           │                                     ▲
 *           └───────────── withdraw ──────────────┘
 * </pre>
 *
 * <p>What is published appears on its first day: at once, or when the schedule finds that the day has come.
 *
 * @param schoolId school that announces; null for the centre
 * @param appearedOn day its audience was told; null before
 */
public record Announcement(
        AnnouncementId id,
        @Nullable String schoolId,
        Kind kind,
        Content content,
        Status status,
        @Nullable LocalDate appearedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBecause) {

    /** Drafts it. */
    public static Decision<AnnouncementEvent> draft(AnnouncementEvent.Drafted drafted) {
        return decided(invalid(drafted.content().flaws(drafted.schoolId())), drafted);
    }

    /** Changes a draft. */
    public Decision<AnnouncementEvent> change(Content changed) {
        return changed.equals(content)
                ? decided(noDraft())
                : decided(noDraft().or(() -> invalid(changed.flaws(schoolId))), new AnnouncementEvent.Changed(changed));
    }

    /** Publishes a draft; what begins today or began before appears at once. */
    public Decision<AnnouncementEvent> publish(LocalDate today) {
        LocalDate until = content.validUntil();
        Optional<Rejection> over = until != null && until.isBefore(today)
                ? invalid(List.of(Flaw.at("/validUntil", "future-or-present")))
                : Optional.empty();
        return noDraft()
                .or(() -> over)
                .<Decision<AnnouncementEvent>>map(Decision::rejected)
                .orElseGet(() -> content.validFrom().isAfter(today)
                        ? Decision.accepted(new AnnouncementEvent.Published())
                        : Decision.accepted(new AnnouncementEvent.Published(), new AnnouncementEvent.Appeared(today)));
    }

    /** What the schedule finds on that day: that its first day has come, once. */
    public Decision<AnnouncementEvent> lookAt(LocalDate today) {
        LocalDate quiet = quietUntil();
        return quiet != null && quiet.isBefore(today)
                ? Decision.accepted(new AnnouncementEvent.Appeared(today))
                : Decision.nothingToDo();
    }

    /** Last day on which the schedule finds nothing new; null where there is nothing to find any more. */
    public @Nullable LocalDate quietUntil() {
        return status == Status.PUBLISHED && appearedOn == null
                ? content.validFrom().minusDays(1)
                : null;
    }

    /** Nobody sees it any more, for a written reason. */
    public Decision<AnnouncementEvent> withdraw(String reason, LocalDate today) {
        Optional<Rejection> refusal = status == Status.WITHDRAWN
                ? Optional.of(new AnnouncementRefusal.AnnouncementIsWithdrawn())
                : reason.isBlank() ? invalid(List.of(Flaw.at("/reason", "not-blank"))) : Optional.empty();
        return decided(refusal, new AnnouncementEvent.Withdrawn(today, reason));
    }

    /** Whether those concerned see it. */
    public boolean shown() {
        return status == Status.PUBLISHED && appearedOn != null;
    }

    /** The announcement that the first event makes. */
    public static Announcement startedBy(AnnouncementEvent first) {
        if (first instanceof AnnouncementEvent.Drafted(var id, var school, var kind, var content)) {
            return new Announcement(id, school, kind, content, Status.DRAFT, null, null, null);
        }
        throw new IllegalArgumentException("An announcement begins with its draft, not with " + first);
    }

    /** The announcement after an event. */
    public Announcement evolve(AnnouncementEvent event) {
        return switch (event) {
            case AnnouncementEvent.Drafted _ -> throw new IllegalStateException("Drafted twice: " + id);
            case AnnouncementEvent.Changed(var changed) ->
                new Announcement(id, schoolId, kind, changed, status, null, null, null);
            case AnnouncementEvent.Published _ ->
                new Announcement(id, schoolId, kind, content, Status.PUBLISHED, null, null, null);
            case AnnouncementEvent.Appeared(var on) ->
                new Announcement(id, schoolId, kind, content, status, on, null, null);
            case AnnouncementEvent.Withdrawn(var on, var reason) ->
                new Announcement(id, schoolId, kind, content, Status.WITHDRAWN, appearedOn, on, reason);
        };
    }

    private Optional<Rejection> noDraft() {
        return status == Status.DRAFT ? Optional.empty() : Optional.of(new AnnouncementRefusal.AnnouncementIsNoDraft());
    }

    private static Decision<AnnouncementEvent> decided(Optional<Rejection> refusal, AnnouncementEvent... events) {
        return refusal.<Decision<AnnouncementEvent>>map(Decision::rejected).orElseGet(() -> Decision.accepted(events));
    }

    private static Optional<Rejection> invalid(List<Flaw> flaws) {
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new AnnouncementRefusal.AnnouncementInvalid(flaws));
    }
}
