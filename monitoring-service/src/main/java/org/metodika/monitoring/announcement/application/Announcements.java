package org.metodika.monitoring.announcement.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.announcement.domain.Announcement;
import org.metodika.monitoring.announcement.domain.AnnouncementEvent;
import org.metodika.monitoring.announcement.domain.AnnouncementId;
import org.metodika.monitoring.announcement.domain.AnnouncementRefusal;
import org.metodika.monitoring.announcement.domain.Audience;
import org.metodika.monitoring.announcement.domain.Content;
import org.metodika.monitoring.announcement.domain.Kind;
import org.metodika.monitoring.announcementrows.AnnouncementRow;

/** What people do with announcements (E14): the centre announces to all, a school to its own people. */
public final class Announcements {

    private final AggregateStore<Announcement, AnnouncementEvent> store;
    private final Audiences audiences;
    private final Access access;
    private final Directory directory;

    public Announcements(
            AggregateStore<Announcement, AnnouncementEvent> store,
            Audiences audiences,
            Access access,
            Directory directory) {
        this.store = store;
        this.audiences = audiences;
        this.access = access;
        this.directory = directory;
    }

    /** What the actor answers for: all, or what the own school announces. */
    public Reach toKeep(Actor actor) {
        return access.reach(actor, MonitoringAction.KEEP_ANNOUNCEMENTS);
    }

    /** An announcement that the actor answers for. */
    public Optional<Versioned<Announcement>> findKept(AnnouncementId id, Actor actor) {
        Reach reach = toKeep(actor);
        return store.find(key(id)).filter(found -> keeps(reach, found.state()));
    }

    /** An announcement that the actor answers for, or that is shown to the actor. */
    public Optional<Versioned<Announcement>> find(AnnouncementId id, Actor actor) {
        Reach reach = access.reach(actor, MonitoringAction.SEE_ANNOUNCEMENT);
        return store.find(key(id))
                .filter(found -> reach.persons() == null && keeps(reach, found.state())
                        || reader(found.state(), actor).isPresent());
    }

    /** Who the actor is as a reader of an announcement; empty where it isn't shown to the actor. */
    Optional<KnownPerson> reader(Announcement announcement, Actor actor) {
        UUID self = actor.staffId();
        return self == null || !announcement.shown()
                ? Optional.empty()
                : directory
                        .person(self)
                        .filter(person -> announcement.content().validOn(directory.today(person.schoolId())))
                        .filter(person ->
                                audiences.concerns(announcement.content().audience(), person));
    }

    /** An announcement whoever asks. */
    Optional<Announcement> any(AnnouncementId id) {
        return store.find(key(id)).map(Versioned::state);
    }

    /** Drafts it for the centre, or for the own school. */
    public Outcome<Announcement> draft(AnnouncementId id, Kind kind, Content content, Actor actor, Change change) {
        Reach reach = toKeep(actor);
        String school = reach.everybody() ? null : Objects.requireNonNull(reach.schoolId());
        Content whole = ofOwnSchool(content, school);
        return unknownSchools(whole.audience())
                .<Outcome<Announcement>>map(Outcome.Refused::new)
                .orElseGet(() -> store.create(
                        key(id),
                        change,
                        () -> Announcement.draft(new AnnouncementEvent.Drafted(id, school, kind, whole))));
    }

    /** Changes a draft. */
    public Outcome<Announcement> change(AnnouncementId id, Content content, Actor actor, Change change) {
        return decided(id, actor, change, (announcement, _) -> {
            Content whole = ofOwnSchool(content, announcement.schoolId());
            return unknownSchools(whole.audience())
                    .<Decision<AnnouncementEvent>>map(Decision::rejected)
                    .orElseGet(() -> announcement.change(whole));
        });
    }

    /** Publishes a draft. */
    public Outcome<Announcement> publish(AnnouncementId id, Actor actor, Change change) {
        return decided(id, actor, change, Announcement::publish);
    }

    /** Nobody sees it any more. */
    public Outcome<Announcement> withdraw(AnnouncementId id, String reason, Actor actor, Change change) {
        return decided(id, actor, change, (announcement, today) -> announcement.withdraw(reason, today));
    }

    private Outcome<Announcement> decided(
            AnnouncementId id,
            Actor actor,
            Change change,
            BiFunction<Announcement, LocalDate, Decision<AnnouncementEvent>> decide) {
        Reach reach = toKeep(actor);
        return store.change(
                key(id),
                change,
                announcement -> keeps(reach, announcement),
                announcement -> decide.apply(announcement, directory.today(place(announcement))));
    }

    /** A school need not say that it announces to itself. */
    private static Content ofOwnSchool(Content content, @Nullable String school) {
        Audience audience = content.audience();
        return school == null || !audience.schools().isEmpty()
                ? content
                : new Content(
                        content.title(),
                        content.text(),
                        content.links(),
                        new Audience(
                                List.of(school),
                                audience.subjects(),
                                audience.associationHeads(),
                                audience.staffGroup()),
                        content.validFrom(),
                        content.validUntil(),
                        content.acknowledgement());
    }

    private Optional<AnnouncementRefusal> unknownSchools(Audience audience) {
        List<Flaw> flaws = new ArrayList<>();
        for (String school : audience.schools()) {
            if (directory.school(school).isEmpty()) {
                flaws.add(Flaw.at("/audience/schools", "announcement-no-such-school", school));
            }
        }
        return flaws.isEmpty() ? Optional.empty() : Optional.of(new AnnouncementRefusal.AnnouncementInvalid(flaws));
    }

    private static boolean keeps(Reach reach, Announcement announcement) {
        String school = announcement.schoolId();
        return reach.everybody() || school != null && reach.coversSchool(school);
    }

    /** Whose day counts. */
    static String place(Announcement announcement) {
        String school = announcement.schoolId();
        return school == null ? AnnouncementRow.CENTRE : school;
    }

    private static String key(AnnouncementId id) {
        return id.value().toString();
    }
}
