package org.metodika.monitoring.announcement.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.announcement.AnnouncementAppeared;
import org.metodika.contracts.announcement.AnnouncementCatalogue;
import org.metodika.contracts.announcement.AnnouncementChanged;
import org.metodika.contracts.announcement.AnnouncementDrafted;
import org.metodika.contracts.announcement.AnnouncementLink;
import org.metodika.contracts.announcement.AnnouncementPublished;
import org.metodika.contracts.announcement.AnnouncementState;
import org.metodika.contracts.announcement.AnnouncementWithdrawn;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.announcement.domain.Announcement;
import org.metodika.monitoring.announcement.domain.AnnouncementEvent;
import org.metodika.monitoring.announcement.domain.Audience;
import org.metodika.monitoring.announcement.domain.Content;
import org.metodika.monitoring.ids.StaffId;

/** Events of announcements as messages of the contract; words stay in the state. */
public final class AnnouncementMessages implements AggregateMessages<Announcement, AnnouncementEvent> {

    @Override
    public Message<?> event(Announcement after, AnnouncementEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        String kind = after.kind().name();
        Content content = after.content();
        Audience audience = content.audience();
        List<UUID> heads = heads(audience);
        String group = group(audience);
        return switch (event) {
            case AnnouncementEvent.Drafted _ ->
                new Message<>(
                        AnnouncementCatalogue.ANNOUNCEMENT_DRAFTED,
                        new AnnouncementDrafted(
                                id,
                                school,
                                kind,
                                audience.schools(),
                                audience.subjects(),
                                heads,
                                group,
                                content.validFrom(),
                                content.validUntil(),
                                content.acknowledgement(),
                                by));
            case AnnouncementEvent.Changed _ ->
                new Message<>(
                        AnnouncementCatalogue.ANNOUNCEMENT_CHANGED,
                        new AnnouncementChanged(
                                id,
                                school,
                                kind,
                                audience.schools(),
                                audience.subjects(),
                                heads,
                                group,
                                content.validFrom(),
                                content.validUntil(),
                                content.acknowledgement(),
                                by));
            case AnnouncementEvent.Published _ ->
                new Message<>(
                        AnnouncementCatalogue.ANNOUNCEMENT_PUBLISHED,
                        new AnnouncementPublished(
                                id,
                                school,
                                kind,
                                audience.schools(),
                                audience.subjects(),
                                heads,
                                group,
                                content.validFrom(),
                                content.validUntil(),
                                content.acknowledgement(),
                                by));
            case AnnouncementEvent.Appeared(var on) ->
                new Message<>(
                        AnnouncementCatalogue.ANNOUNCEMENT_APPEARED,
                        new AnnouncementAppeared(
                                id,
                                school,
                                kind,
                                audience.schools(),
                                audience.subjects(),
                                heads,
                                group,
                                content.validUntil(),
                                content.acknowledgement(),
                                on));
            case AnnouncementEvent.Withdrawn(var on, var _) ->
                new Message<>(
                        AnnouncementCatalogue.ANNOUNCEMENT_WITHDRAWN,
                        new AnnouncementWithdrawn(id, school, kind, on, by));
        };
    }

    @Override
    public Message<?> state(Announcement announcement) {
        Content content = announcement.content();
        Audience audience = content.audience();
        return new Message<>(
                AnnouncementCatalogue.ANNOUNCEMENT_STATE,
                new AnnouncementState(
                        announcement.id().value(),
                        announcement.schoolId(),
                        announcement.kind().name(),
                        content.title(),
                        content.text(),
                        content.links().stream()
                                .map(link -> new AnnouncementLink(link.title(), link.url()))
                                .toList(),
                        audience.schools(),
                        audience.subjects(),
                        heads(audience),
                        group(audience),
                        content.validFrom(),
                        content.validUntil(),
                        content.acknowledgement(),
                        announcement.status().name(),
                        announcement.appearedOn(),
                        announcement.withdrawnOn(),
                        announcement.withdrawnBecause()));
    }

    private static List<UUID> heads(Audience audience) {
        return audience.associationHeads().stream().map(StaffId::value).toList();
    }

    private static @Nullable String group(Audience audience) {
        Audience.StaffGroup group = audience.staffGroup();
        return group == null ? null : group.name();
    }
}
