package org.metodika.monitoring.notice;

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
        for (KnownPerson person :
                audiences.people(event.schools(), event.subjects(), event.associationHeads(), event.staffGroup())) {
            if (notices.isNews(person.schoolId(), event.appearedOn())) {
                notices.tell(
                        new News(
                                cause.eventId(),
                                NoticeKind.ANNOUNCEMENT,
                                person.schoolId(),
                                event.announcementId(),
                                null,
                                null,
                                event.kind(),
                                null,
                                event.validUntil()),
                        person.id());
            }
        }
    }
}
