package org.metodika.monitoring.achievement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.MonitoringAction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The timeline of what one person achieved, and what each school year brought (C07). */
public final class Achievements {

    /** Records of one person; nobody has so many in a life of work. */
    private static final int MOST_ROWS = 5_000;

    private static final Comparator<Achievement> NEWEST_FIRST =
            Comparator.comparing(Achievement::day).reversed().thenComparing(Achievement::sourceId);

    private final MongoOperations mongo;
    private final Directory directory;
    private final Access access;

    public Achievements(MongoOperations mongo, Directory directory, Access access) {
        this.mongo = mongo;
        this.directory = directory;
        this.access = access;
    }

    /**
     * Which of them are wanted; what is null does not matter.
     *
     * @param from first day
     * @param until last day
     */
    record Wanted(
            @Nullable AchievementKind kind,
            @Nullable UUID programId,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Predicate<Achievement> {

        @Override
        public boolean test(Achievement each) {
            return (kind == null || kind == each.kind())
                    && (programId == null || programId.equals(each.programId()))
                    && (from == null || !each.day().isBefore(from))
                    && (until == null || !each.day().isAfter(until));
        }
    }

    /** Everything of this person that the actor may see, newest first; empty where the person is not within reach. */
    Optional<List<Achievement>> all(UUID person, Wanted wanted, Actor actor) {
        return reached(person, actor)
                .map(reached -> of(reached).filter(wanted).sorted(NEWEST_FIRST).toList());
    }

    /** The same page by page. */
    Optional<Page<Achievement>> page(UUID person, Wanted wanted, PageRequest page, Actor actor) {
        return all(person, wanted, actor).map(all -> {
            List<Achievement> rest = behind(all, page);
            return Page.of(rest.subList(0, Math.min(page.fetch(), rest.size())), page, Achievements::place);
        });
    }

    /** What each school year brought, the latest first. */
    Optional<Growth> growth(UUID person, Actor actor) {
        return reached(person, actor).map(reached -> {
            Map<Integer, List<Achievement>> years = of(reached)
                    .collect(Collectors.groupingBy(each -> schoolYear(each.day()), TreeMap::new, Collectors.toList()));
            return new Growth(
                    person,
                    reached.person().fullName(),
                    reached.person().category(),
                    years.entrySet().stream()
                            .map(year -> yearOf(year.getKey(), year.getValue()))
                            .sorted(Comparator.comparing(Growth.Year::schoolYear)
                                    .reversed())
                            .toList());
        });
    }

    /** The year in which the school year of this day began; it begins on the first of September. */
    static int schoolYear(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear();
    }

    private Optional<Reached> reached(UUID person, Actor actor) {
        Reach reach = access.reach(actor, MonitoringAction.SEE);
        return directory
                .person(person)
                .filter(known -> reach.covers(known.schoolId(), person))
                .map(known -> new Reached(known, person.equals(actor.staffId()), reach.everybody()));
    }

    private Stream<Achievement> of(Reached reached) {
        KnownPerson person = reached.person();
        Query rows = new Query(where("schoolId")
                        .is(person.schoolId())
                        .and("achievements.personId")
                        .is(person.id()))
                .limit(MOST_ROWS);
        return mongo.find(rows, AchievementRow.class).stream()
                .flatMap(row -> row.achievements().stream())
                .filter(each -> each.personId().equals(person.id()))
                .filter(reached::sees);
    }

    /**
     * Somebody whose achievements are asked for.
     *
     * @param self whether the actor asks for the own ones
     * @param centre whether the actor sees all schools
     */
    private record Reached(KnownPerson person, boolean self, boolean centre) {

        /** The teacher says of an evidence who sees it. */
        boolean sees(Achievement each) {
            String visibility = each.visibility();
            return visibility == null
                    || self
                    || visibility.equals("CENTRE")
                    || (visibility.equals("LEADERS") && !centre);
        }
    }

    private static List<Achievement> behind(List<Achievement> all, PageRequest page) {
        String after = page.after();
        if (after == null) {
            return all;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.put(place(all.get(i)), i);
        }
        Integer last = places.get(after);
        if (last == null) {
            throw page.badCursor();
        }
        return all.subList(last + 1, all.size());
    }

    private static String place(Achievement each) {
        return each.day() + "_" + each.sourceId();
    }

    private static Growth.Year yearOf(int year, List<Achievement> facts) {
        Map<AchievementKind, Integer> counts = new EnumMap<>(AchievementKind.class);
        facts.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return new Growth.Year(
                year, counts, mean(facts, Achievement::assessorMark), mean(facts, Achievement::selfMark));
    }

    private static @Nullable Double mean(List<Achievement> facts, Function<Achievement, @Nullable Integer> mark) {
        OptionalDouble mean = facts.stream()
                .map(mark)
                .flatMap(Stream::ofNullable)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? Math.round(mean.getAsDouble() * 100) / 100.0 : null;
    }
}
