package org.metodika.monitoring.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.contracts.announcement.AnnouncementAppeared;
import org.metodika.contracts.announcement.AnnouncementCatalogue;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.announcement.application.Audiences;

/** Whoever an announcement concerns is told of it on its first day (E14). */
public final class AnnouncementNotices {

    private final Notices notices;
    private final Audiences audiences;

    private AnnouncementNotices(Notices notices, Audiences audiences) {
        this.notices = notices;
        this.audiences = audiences;
    }

    public static Reaction of(Notices notices, Audiences audiences, ContractJson json) {
        return Reaction.named("announcement-notices", json)
                .on(AnnouncementCatalogue.ANNOUNCEMENT_APPEARED, new AnnouncementNotices(notices, audiences)::appeared)
                .build();
    }

    private void appeared(AnnouncementAppeared event, Cause cause) {
        Map<String, List<UUID>> bySchool =
                audiences
                        .people(event.schools(), event.subjects(), event.associationHeads(), event.staffGroup())
                        .stream()
                        .collect(Collectors.groupingBy(
                                KnownPerson::schoolId, Collectors.mapping(KnownPerson::id, Collectors.toList())));
        bySchool.forEach((school, people) -> {
            if (notices.isNews(school, event.appearedOn())) {
                notices.tellAll(
                        new News(
                                cause.eventId(),
                                NoticeKind.ANNOUNCEMENT,
                                school,
                                event.announcementId(),
                                null,
                                null,
                                event.kind(),
                                null,
                                event.validUntil()),
                        people);
            }
        });
    }
}
