package org.metodika.program.mentors;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.mentor.MentorCatalogue;
import org.metodika.contracts.mentor.MentorState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.SchoolDays;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.leading.Led;
import org.metodika.program.leading.LedList;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** The mentor pool as it is looked through: by school and subject, with how many people each mentor leads now (C06). */
public final class MentorList {

    /** Of a table, which has no pages. */
    private static final int WINDOW = 200;

    private final LedList<MentorRow> list;
    private final List<Led.Source> leading;
    private final SchoolDays days;

    /**
     * @param leading whatever mentors lead people by: each is asked once for a page
     */
    public MentorList(
            MongoOperations mongo, Access access, Directory directory, List<Led.Source> leading, Clock clock) {
        this.list = new LedList<>(mongo, access, directory, MentorAction.SEE, MentorRow.class);
        this.leading = List.copyOf(leading);
        this.days = new SchoolDays(mongo, clock);
    }

    /**
     * What is looked for; null for all.
     *
     * @param subject beginning of a subject
     * @param former those who have left the pool, and not those who are in it
     */
    record Wanted(@Nullable String school, @Nullable String subject, boolean former) {}

    /**
     * A mentor in the list.
     *
     * @param leads how many people the mentor leads now, each counted once
     */
    record Entry(MentorRow row, @Nullable String name, int leads) {}

    Page<Entry> page(Wanted wanted, PageRequest page, Actor actor) {
        Page<LedList.Named<MentorRow>> found = list.page(filter(wanted), page, actor);
        return new Page<>(entries(found.items()), found.next());
    }

    /** All of them, one after the other; to be closed. */
    Stream<Entry> all(Wanted wanted, Actor actor) {
        return list.all(filter(wanted), actor)
                .gather(Gatherers.windowFixed(WINDOW))
                .flatMap(some -> entries(some).stream());
    }

    private LedList.Filter filter(Wanted wanted) {
        List<Criteria> more = new ArrayList<>();
        more.add(days.each(today -> wanted.former()
                ? where("endedOn").lt(today.toString())
                : new Criteria()
                        .orOperator(where("endedOn").isNull(), where("endedOn").gte(today.toString()))));
        if (wanted.subject() != null && !wanted.subject().isBlank()) {
            more.add(where("subjectKeys").regex("^" + Pattern.quote(MentorRow.key(wanted.subject()))));
        }
        return new LedList.Filter(wanted.school(), null, null, null, more);
    }

    private List<Entry> entries(List<LedList.Named<MentorRow>> some) {
        Map<UUID, Long> leads = leads(some.stream().map(line -> line.row().id()).toList());
        return some.stream()
                .map(line -> new Entry(
                        line.row(),
                        line.teacherName(),
                        leads.getOrDefault(line.row().id(), 0L).intValue()))
                .toList();
    }

    private Map<UUID, Long> leads(Collection<UUID> mentors) {
        if (mentors.isEmpty()) {
            return Map.of();
        }
        Set<Led> led = new HashSet<>();
        leading.forEach(source -> led.addAll(source.by(mentors)));
        return led.stream().collect(Collectors.groupingBy(Led::leader, Collectors.counting()));
    }

    /** Keeps the rows by following the service's own mentors. */
    public static StateProjection<MentorState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "mentor-rows", MentorCatalogue.MENTOR_STATE, MentorRow.class, MentorRow::of, mongo, json);
    }
}
