package org.metodika.reporting.analytics;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.PageRequest;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.analytics.Measure.Family;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.texts.Texts;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Makes figures of a period, as a whole and in groups, within what the asker reaches. */
@Component
class AnalyticsReports {

    private final Scopes scopes;
    private final FactsReader facts;
    private final MongoOperations mongo;
    private final Clock clock;

    AnalyticsReports(Scopes scopes, FactsReader facts, MongoOperations mongo, Clock clock) {
        this.scopes = scopes;
        this.facts = facts;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A page of groups with the whole; all groups where there is no page. */
    Analytics figures(
            Actor actor, AnalyticsQuery asked, @Nullable Grouping by, @Nullable PageRequest page, Texts texts) {
        return figures(actor, asked, by, page, texts, (done, total) -> {});
    }

    /** The same, saying how many schools are done. */
    Analytics figures(
            Actor actor,
            AnalyticsQuery asked,
            @Nullable Grouping by,
            @Nullable PageRequest page,
            Texts texts,
            FactsReader.Progress progress) {
        Scope scope = scopes.of(actor, ReportingAction.READ_FIGURES, asked);
        LocalDate today = LocalDate.now(clock);
        Span span = asked.span(today);
        if (scope.personFree() && (by == Grouping.TEACHER || by == Grouping.ASSOCIATION_HEAD)) {
            throw Problems.actionNotAllowed();
        }
        Tally whole = new Tally();
        Map<String, Tally> groups = new TreeMap<>();
        facts.read(
                scope,
                teacher -> {
                    if (asked.matches(teacher)) {
                        whole.add(teacher, span);
                        if (by != null) {
                            by.keys(teacher)
                                    .forEach(key -> groups.computeIfAbsent(key, any -> new Tally())
                                            .add(teacher, span));
                        }
                    }
                },
                progress);
        String after = page == null ? null : page.after();
        List<String> keys = groups.keySet().stream()
                .filter(key -> after == null || key.compareTo(after) > 0)
                .limit(page == null ? Long.MAX_VALUE : page.fetch())
                .toList();
        int most = page == null ? keys.size() : page.limit();
        boolean more = keys.size() > most;
        List<String> shown = more ? keys.subList(0, most) : keys;
        Map<String, Set<Family>> hidden = scope.personFree() ? PersonFree.ofGroups(groups) : Map.of();
        Map<String, String> names = names(by, shown, scope.schools(), texts);
        List<Analytics.Group> listed = new ArrayList<>();
        for (String key : shown) {
            Tally tally = groups.get(key);
            if (tally != null) {
                listed.add(new Analytics.Group(
                        key, names.get(key), tally.figures(hidden.getOrDefault(key, EnumSet.noneOf(Family.class)))));
            }
        }
        Set<Family> hiddenOfWhole = scope.personFree() ? PersonFree.ofWhole(whole) : EnumSet.noneOf(Family.class);
        return new Analytics(
                span.since(),
                span.until(),
                today,
                scope.schools().size(),
                whole.figures(hiddenOfWhole),
                List.copyOf(listed),
                more ? shown.getLast() : null);
    }

    /** The rows behind a figure, one more than wanted. */
    List<FigureRow> rows(
            Actor actor, AnalyticsQuery asked, Measure figure, @Nullable String dictionary, PageRequest page) {
        Scope scope = scopes.of(actor, ReportingAction.READ_FIGURE_ROWS, asked);
        Span span = asked.span(LocalDate.now(clock));
        String after = page.after();
        List<KnownSchool> rest = after == null
                ? scope.schools()
                : scope.schools().stream()
                        .filter(school -> school.id().compareTo(FigureRow.schoolOf(after, page)) >= 0)
                        .toList();
        List<FigureRow> rows = new ArrayList<>();
        // School by school: whoever reads the first page of a municipality doesn't wait for the last.
        for (KnownSchool school : rest) {
            facts.read(new Scope(List.of(school), scope.reach(), false), teacher -> {
                if (asked.matches(teacher)) {
                    figure.hits(teacher, span)
                            .filter(hit -> dictionary == null
                                    || (hit.code() != null && hit.code().startsWith(dictionary + ":")))
                            .map(hit -> FigureRow.of(teacher, hit))
                            .filter(row -> after == null || row.cursor().compareTo(after) > 0)
                            .sorted((one, other) -> one.cursor().compareTo(other.cursor()))
                            .forEach(rows::add);
                }
            });
            if (rows.size() >= page.fetch()) {
                break;
            }
        }
        return rows.stream().limit(page.fetch()).toList();
    }

    /** All rows behind a figure, as they are read. */
    void rows(
            Actor actor,
            AnalyticsQuery asked,
            Measure figure,
            FactsReader.Progress progress,
            Consumer<FigureRow> rows) {
        Scope scope = scopes.of(actor, ReportingAction.READ_FIGURE_ROWS, asked);
        Span span = asked.span(LocalDate.now(clock));
        facts.read(
                scope,
                teacher -> {
                    if (asked.matches(teacher)) {
                        figure.hits(teacher, span)
                                .map(hit -> FigureRow.of(teacher, hit))
                                .forEach(rows);
                    }
                },
                progress);
    }

    private Map<String, String> names(
            @Nullable Grouping by, Collection<String> keys, List<KnownSchool> schools, Texts texts) {
        if (by == null || keys.isEmpty()) {
            return Map.of();
        }
        Map<String, String> names = new HashMap<>();
        switch (by) {
            case SCHOOL -> schools.forEach(school -> names.put(school.id(), school.name()));
            case TEACHER, ASSOCIATION_HEAD ->
                names.putAll(mongo.find(query(where("_id").in(keys)), PersonRow.class).stream()
                        .collect(Collectors.toMap(person -> person.id().toString(), PersonRow::fullName)));
            case CATEGORY -> names.putAll(coded("person.category", keys, texts));
            case EXPERIENCE -> names.putAll(coded("analytics.experience", keys, texts));
            case STAFF_GROUP -> names.putAll(coded("analytics.staff-group", keys, texts));
            case SUBJECT -> {}
        }
        if (keys.contains(Grouping.UNKNOWN)) {
            names.put(Grouping.UNKNOWN, texts.text("analytics.unknown"));
        }
        return names;
    }

    private static Map<String, String> coded(String family, Collection<String> keys, Texts texts) {
        return keys.stream().collect(Collectors.toMap(Function.identity(), key -> texts.name(family, key)));
    }
}
