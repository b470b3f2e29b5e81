package org.metodika.monitoring.watch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.watch.WatchViews.Group;
import org.metodika.monitoring.watch.WatchViews.Overview;
import org.metodika.monitoring.watch.WatchViews.SchoolWatch;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers what is asked of watch lists: cuts the document of a school to what the reader sees, and adds names. */
@Component
final class WatchReader {

    private static final int LONGEST_DAY = 10;

    private final WatchSheets sheets;
    private final WatchMarks marks;
    private final Access access;
    private final Directory directory;
    private final MongoOperations mongo;

    WatchReader(WatchSheets sheets, WatchMarks marks, Access access, Directory directory, MongoOperations mongo) {
        this.sheets = sheets;
        this.marks = marks;
        this.access = access;
        this.directory = directory;
        this.mongo = mongo;
    }

    /**
     * Something that was read.
     *
     * @param tag changes with the lists it was read from, and with the people whom the reader reaches
     */
    record Read<T>(T content, String tag) {}

    /** What the reader sees of a school, in the order of lists. */
    private record Seen(WatchSheet sheet, Viewer viewer, List<WatchEntry> entries) {

        String tag() {
            Set<UUID> persons = viewer.reach().persons();
            return sheet.version() + (persons == null ? "" : "-" + Integer.toHexString(persons.hashCode()));
        }
    }

    /**
     * All schools within reach.
     *
     * @param sort list that has most comes first; null for the order of school codes
     */
    List<SchoolWatch> schools(@Nullable WatchList sort, Actor actor) {
        Viewer viewer = Viewer.of(access, actor);
        String own = viewer.reach().schoolId();
        if (own != null) {
            return sheets.find(own).stream()
                    .map(sheet -> of(sheet, viewer))
                    .map(seen -> new SchoolWatch(
                            own, name(own), seen.sheet().on(), seen.sheet().version(), WatchCounts.of(seen.entries())))
                    .toList();
        }
        Map<String, String> names =
                mongo.findAll(KnownSchool.class).stream().collect(Collectors.toMap(KnownSchool::id, KnownSchool::name));
        Comparator<SchoolWatch> byCode = Comparator.comparing(SchoolWatch::schoolId);
        return marks.all().stream()
                .flatMap(mark -> watch(mark, names.get(mark.id())))
                .sorted(
                        sort == null
                                ? byCode
                                : Comparator.comparing((SchoolWatch school) ->
                                                -school.counts().of(sort))
                                        .thenComparing(byCode))
                .toList();
    }

    private static Stream<SchoolWatch> watch(WatchMark mark, @Nullable String name) {
        Long version = mark.version();
        LocalDate on = mark.on();
        WatchCounts counts = mark.counts();
        return version == null || on == null || counts == null || name == null
                ? Stream.empty()
                : Stream.of(new SchoolWatch(mark.id(), name, on, version, counts));
    }

    /** A page of these schools. */
    static Page<SchoolWatch> page(List<SchoolWatch> schools, PageRequest page) {
        int from = 0;
        String after = page.after();
        if (after != null) {
            List<String> codes = schools.stream().map(SchoolWatch::schoolId).toList();
            from = codes.indexOf(after) + 1;
            if (from == 0) {
                throw page.badCursor();
            }
        }
        return Page.of(
                schools.subList(from, Math.min(schools.size(), from + page.fetch())), page, SchoolWatch::schoolId);
    }

    /** The lists of a school in numbers. */
    Read<Overview> overview(String school, WatchQuery wanted, Actor actor) {
        Seen seen = seen(school, wanted, actor);
        boolean all = seen.viewer().seesAllOf(school);
        WatchContent content = seen.sheet().content();
        Map<UUID, List<WatchEntry>> heads = by(seen, WatchEntry.People::associationHeadId);
        Map<UUID, List<WatchEntry>> tutors = by(seen, WatchEntry.People::tutorId);
        Map<UUID, List<WatchEntry>> curators = by(seen, WatchEntry.People::curatorId);
        Map<UUID, String> names = directory.names(Stream.of(heads, tutors, curators)
                .flatMap(groups -> groups.keySet().stream())
                .collect(Collectors.toSet()));
        return new Read<>(
                new Overview(
                        school,
                        name(school),
                        seen.sheet().on(),
                        seen.sheet().version(),
                        WatchCounts.of(seen.entries()),
                        all ? content.coverage() : null,
                        all ? content.participation() : null,
                        groups(heads, names),
                        groups(tutors, names),
                        groups(curators, names)),
                seen.tag());
    }

    private static Map<UUID, List<WatchEntry>> by(Seen seen, Function<WatchEntry.People, @Nullable UUID> who) {
        return seen.entries().stream()
                .filter(entry -> who.apply(entry.people()) != null)
                .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(who.apply(entry.people()))));
    }

    private static List<Group> groups(Map<UUID, List<WatchEntry>> entries, Map<UUID, String> names) {
        return entries.entrySet().stream()
                .map(group -> new Group(group.getKey(), names.get(group.getKey()), WatchCounts.of(group.getValue())))
                .sorted(Comparator.comparing((Group group) -> Objects.requireNonNullElse(group.name(), ""))
                        .thenComparing(Group::id))
                .toList();
    }

    /** A page of the entries of a school. */
    Read<Page<WatchViews.Entry>> page(String school, WatchQuery wanted, PageRequest page, Actor actor) {
        Seen seen = seen(school, wanted, actor);
        String after = page.after();
        Stream<WatchEntry> rest = seen.entries().stream();
        if (after != null) {
            Place last = Place.parse(after, page);
            rest = rest.filter(entry -> Place.of(entry).compareTo(last) > 0);
        }
        Page<WatchEntry> found = Page.of(
                rest.limit(page.fetch()).toList(),
                page,
                entry -> Place.of(entry).toString());
        return new Read<>(new Page<>(named(found.items(), seen.sheet().on()), found.next()), seen.tag());
    }

    /** All entries of a school. */
    List<WatchViews.Entry> all(String school, WatchQuery wanted, Actor actor) {
        Seen seen = seen(school, wanted, actor);
        return named(seen.entries(), seen.sheet().on());
    }

    private List<WatchViews.Entry> named(List<WatchEntry> entries, LocalDate on) {
        Map<UUID, String> names = directory.names(
                entries.stream().flatMap(entry -> entry.named().stream()).collect(Collectors.toSet()));
        List<WatchViews.Entry> named = new ArrayList<>();
        entries.forEach(entry -> named.add(WatchViews.Entry.of(entry, on, names)));
        return named;
    }

    private Seen seen(String school, WatchQuery wanted, Actor actor) {
        Viewer viewer = Viewer.of(access, actor);
        if (!viewer.reaches(school)) {
            throw Problems.notFound();
        }
        Seen seen = of(sheets.find(school).orElseThrow(Problems::notFound), viewer);
        return new Seen(
                seen.sheet(),
                viewer,
                seen.entries().stream()
                        .filter(entry -> wanted.matches(entry, viewer))
                        .toList());
    }

    private static Seen of(WatchSheet sheet, Viewer viewer) {
        return new Seen(
                sheet,
                viewer,
                sheet.content().entries().stream()
                        .filter(entry -> viewer.sees(sheet.id(), entry))
                        .toList());
    }

    private @Nullable String name(String school) {
        return directory.school(school).map(KnownSchool::name).orElse(null);
    }

    /** A place in the order of entries; it holds also when the entry has gone meanwhile. */
    private record Place(WatchList list, LocalDate day, String id) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::list).thenComparing(Place::day).thenComparing(Place::id);

        static Place of(WatchEntry entry) {
            return new Place(entry.list(), entry.day(), entry.id().toString());
        }

        static Place parse(String cursor, PageRequest page) {
            String[] parts = cursor.split("~", 3);
            try {
                if (parts.length == 3 && parts[1].length() == LONGEST_DAY) {
                    return new Place(
                            WatchList.valueOf(parts[0]),
                            LocalDate.parse(parts[1]),
                            UUID.fromString(parts[2]).toString());
                }
            } catch (DateTimeParseException | IllegalArgumentException unreadable) {
                throw page.badCursor();
            }
            throw page.badCursor();
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return list + "~" + day + "~" + id;
        }
    }
}
