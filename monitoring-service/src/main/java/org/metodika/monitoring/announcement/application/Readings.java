package org.metodika.monitoring.announcement.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.announcement.domain.Announcement;
import org.metodika.monitoring.announcement.domain.AnnouncementId;
import org.metodika.monitoring.announcement.domain.AnnouncementRefusal;
import org.metodika.monitoring.announcement.domain.Reading;
import org.metodika.monitoring.announcementrows.AnnouncementRow;
import org.metodika.monitoring.announcementrows.AnnouncementRows;
import org.metodika.monitoring.announcementrows.ReadingRow;
import org.metodika.monitoring.ids.StaffId;

/** What concerns a person, what that person has read, and how many of an audience have (E14). */
public final class Readings {

    /** The newest that hold today; nobody reads more. */
    private static final int MOST_SHOWN = 500;

    private final AggregateStore<Reading, Reading.Event> store;
    private final Announcements announcements;
    private final Audiences audiences;
    private final AnnouncementRows rows;
    private final Access access;
    private final Directory directory;

    public Readings(
            AggregateStore<Reading, Reading.Event> store,
            Announcements announcements,
            Audiences audiences,
            AnnouncementRows rows,
            Access access,
            Directory directory) {
        this.store = store;
        this.announcements = announcements;
        this.audiences = audiences;
        this.rows = rows;
        this.access = access;
        this.directory = directory;
    }

    /** @param reading what the person has done with it; null where nothing */
    public record Shown(
            AnnouncementRow announcement, @Nullable ReadingRow reading) {}

    /**
     * How many of an audience have read and acknowledged.
     *
     * @param people who belongs to it today
     */
    public record Coverage(int people, int read, int acknowledged) {

        private static final Coverage NOBODY = new Coverage(0, 0, 0);

        Coverage with(@Nullable ReadingRow reading) {
            return new Coverage(
                    people + 1,
                    read + (reading == null ? 0 : 1),
                    acknowledged + (reading == null || reading.acknowledgedOn() == null ? 0 : 1));
        }

        Coverage and(Coverage other) {
            return new Coverage(people + other.people, read + other.read, acknowledged + other.acknowledged);
        }

        /** What several schools come to together. */
        public static Coverage total(Map<String, Coverage> bySchool) {
            return bySchool.values().stream().reduce(NOBODY, Coverage::and);
        }
    }

    /** What concerns the actor today: unread first, then the newest. */
    public List<Shown> mine(Actor actor) {
        access.reach(actor, MonitoringAction.READ_ANNOUNCEMENTS);
        UUID self = actor.staffId();
        KnownPerson person = self == null ? null : directory.person(self).orElse(null);
        if (person == null) {
            return List.of();
        }
        LocalDate today = directory.today(person.schoolId());
        List<AnnouncementRow> shown = rows.shownTo(Audiences.facts(person), today, MOST_SHOWN);
        Map<UUID, ReadingRow> read =
                rows.readBy(person.id(), shown.stream().map(AnnouncementRow::id).toList());
        return shown.stream()
                .map(row -> new Shown(row, read.get(row.id())))
                // Stable: within both parts the newest stay first.
                .sorted(Comparator.comparing(each -> each.reading() != null))
                .toList();
    }

    /** The actor reads an announcement, or acknowledges it too; again with no further effect. */
    public Outcome<Reading> read(AnnouncementId id, boolean acknowledging, Actor actor, Change change) {
        access.reach(actor, MonitoringAction.READ_ANNOUNCEMENTS);
        Announcement announcement = announcements.any(id).orElse(null);
        KnownPerson person = announcement == null
                ? null
                : announcements.reader(announcement, actor).orElse(null);
        if (announcement == null || person == null) {
            return new Outcome.Unknown<>();
        }
        if (acknowledging && !announcement.content().acknowledgement()) {
            return new Outcome.Refused<>(new AnnouncementRefusal.AnnouncementNeedsNoAcknowledgement());
        }
        LocalDate today = directory.today(person.schoolId());
        String key = ReadingRow.idOf(id.value(), person.id()).toString();
        Outcome<Reading> outcome = store.create(
                key,
                change,
                () -> Reading.read(
                        new Reading.Event.Read(id, person.schoolId(), new StaffId(person.id()), today), acknowledging));
        return outcome instanceof Outcome.Done<Reading>
                ? outcome
                : store.change(
                        key, change, reading -> acknowledging ? reading.acknowledge(today) : Decision.nothingToDo());
    }

    /** How many of the audience have read it, by school; empty where the actor doesn't answer for it. */
    public Optional<Map<String, Coverage>> coverage(AnnouncementId id, Actor actor) {
        return announcements.findKept(id, actor).map(found -> coverage(id, found.state()));
    }

    private Map<String, Coverage> coverage(AnnouncementId id, Announcement announcement) {
        Map<UUID, ReadingRow> read = rows.readings(id.value()).stream()
                .collect(Collectors.toMap(ReadingRow::personId, row -> row, (one, _) -> one, HashMap::new));
        Map<String, Coverage> bySchool = new TreeMap<>();
        for (KnownPerson person : audiences.people(announcement.content().audience())) {
            bySchool.compute(
                    person.schoolId(),
                    (_, before) -> (before == null ? Coverage.NOBODY : before).with(read.get(person.id())));
        }
        return bySchool;
    }
}
